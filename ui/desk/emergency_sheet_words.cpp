// SPDX-License-Identifier: GPL-3.0-or-later
// What the sheet says: its words, the facts, the call that runs, and what is still missing.
#include "ui/desk/emergency_facts.h"
#include "ui/desk/emergency_sheet.h"
#include "ui/desk/reply_field.h"
#include "ui/desk/tint_box.h"
#include "ui/desk/tint_strip.h"
#include "ui/shared/chip.h"
#include "ui/shared/risk_badge.h"
#include "ui/shared/tag.h"
#include "ui/shared/wording.h"

#include <QCheckBox>
#include <QLineEdit>

namespace mado {

void EmergencySheet::retranslate()
{
    m_sayTitle->setText(tr("What to say, from top to bottom"));
    m_placeLabel->setText(tr("Place"));
    m_entranceLabel->setText(tr("Entrance and key"));
    m_callTitle->setText(tr("Where to call"));
    m_recordTitle->setText(tr("Record"));
    m_place->setAccessibleName(m_placeLabel->text());
    m_entrance->setAccessibleName(m_entranceLabel->text());
    m_place->setPlaceholderText(tr("Ask: address, building, room"));
    m_entrance->setPlaceholderText(tr("Ask: floor? door open?"));
    m_hint->setText(tr("119 from this desk reaches the fire headquarters of this building. For another municipality "
                       "call the number above."));
    m_offlineTag->setText(tr("Works offline"));
    m_lockTag->setText(tr("No automatic lock during the call"));
    m_stayOn->setText(tr("Stay in the conversation until they arrive; ask how they are every 3 minutes"));
    m_tell->setText(tr("Tell the officer and the health centre"));
    m_print->setText(tr("Print"));
    m_look->setText(tr("Look at the conversation"));
    m_phoneLabel->setText(tr("The resident's phone"));
    m_show->setText(tr("Show"));
    m_show->setAccessibleName(tr("Show the resident's number while held"));
    m_note->setHint(tr("What the dispatcher said"));
    m_note->setAccessibleName(tr("What the dispatcher said"));
    for (int i = 0; i < m_answers.size(); ++i)
        m_answers.at(i)->setText(
            QStringLiteral("%1  %2").arg(QString::number(i + 1), EmergencyWords::answer(DispatcherAnswer(i))));
    mainButton()->setText(tr("Record the result"));
    cancelButton()->setText(tr("Close"));
    if (!m_shown)
        return;
    setTitle(tr("119: what to do"), m_shown->resident.displayName + QStringLiteral("  ") + m_shown->caseNumber);
    m_badge->setLevel(m_shown->risk.level(), wording::risk(m_shown->risk.level(), m_language));
    showHeadquarters();
    showFacts();
    showNews();
    showCall();
    check();
}

void EmergencySheet::showHeadquarters()
{
    const auto place = m_shown->resident.municipality;
    const auto found =
        place && m_me ? m_directory.covering(*place, m_me->prefecture) : std::optional<FireHeadquarters>();
    m_direct = found && found->number ? *found->number : QString();
    const QString where = place ? place->in(m_language) : tr("an unknown place");
    QString who = found && found->name ? found->name->in(m_language) : tr("Fire headquarters for %1").arg(where);
    if (found && found->invented)
        who = tr("%1 (direct, invented number)").arg(who);
    m_headquarters->setText(who);
    m_number->setText(m_direct.isEmpty() ? tr("Not filled in by the prefecture yet") : m_direct);
    m_number->setColor(m_direct.isEmpty() ? ColorRole::TextMuted : ColorRole::Danger);
    const QString me = m_me ? wording::staff({m_me->id, m_me->name, m_me->role}, m_language) : QString();
    m_opening->setText(
        tr("“An ambulance, please. The person is in %1, not here. I am %2 of the health desk.”").arg(where, me));
}

void EmergencySheet::showFacts()
{
    // Rows of somebody else, opened meanwhile, say nothing about the one being called for.
    if (!m_shown || m_transcript.conversation() != m_shown->conversation)
        return;
    const EmergencyFacts known = EmergencyWords::facts(*m_shown, m_transcript, m_language);
    const std::pair<QString, QString> lines[] = {{tr("Age"), known.age},
                                                 {tr("Symptoms"), known.symptoms},
                                                 {tr("Illnesses"), known.history},
                                                 {tr("Medicines"), known.medicines},
                                                 {tr("Lives with"), known.others}};
    for (int i = 0; i < m_facts.size(); ++i)
        m_facts.at(i)->setFact(lines[i].first, lines[i].second, tr("Ask"));
}

// The resident goes on writing while one telephones.
void EmergencySheet::showNews()
{
    const bool here = m_shown && m_transcript.conversation() == m_shown->conversation;
    const int news = here ? m_transcript.residentMessagesAfter(m_openedSeq) : 0;
    m_newsStrip->setVisible(news > 0);
    m_news->setText(tr("The resident has written since: %1").arg(news));
}

QString EmergencySheet::callWords() const
{
    if (!m_calledAt)
        return {};
    const qint64 seconds = std::max<qint64>(0, m_calledAt->secsTo(m_clock.now()));
    const QString span = QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
    const QString running = tr("119 call %1").arg(span);
    return m_direct.isEmpty() ? running : running + QStringLiteral(" · ") + m_direct;
}

void EmergencySheet::showCall()
{
    m_start->setText(isCalling() ? callWords() : tr("The call begins"));
    const auto &masked = m_shown->resident.phoneMasked;
    m_phone->setText(!masked ? tr("no number given") : m_resident.isEmpty() ? *masked : m_resident);
    m_show->setVisible(masked.has_value() && m_mine);
    m_show->setEnabled(m_online);
    const QString me = m_me ? wording::staff({m_me->id, m_me->name, m_me->role}, m_language) : QString();
    m_caller->setText(m_calledAt ? tr("%1, called at %2").arg(me, wording::clockWithSeconds(*m_calledAt)) : me);
    Q_EMIT callChanged();
}

void EmergencySheet::check()
{
    const bool chosen = record().has_value();
    const bool tooLong = note().size() > maxNoteUnits;
    setComplete(chosen && !tooLong);
    showHint(tooLong        ? tr("The record is too long.")
             : !isCalling() ? tr("Press “The call begins” when you dial.")
             : !chosen      ? tr("Choose what the dispatcher answered.")
             : !m_online    ? tr("Kept on this computer and sent once connected.")
                            : QString());
}

} // namespace mado

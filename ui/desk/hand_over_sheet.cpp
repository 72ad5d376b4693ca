// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/hand_over_sheet.h"

#include "ui/desk/field_frame.h"
#include "ui/desk/queue_words.h"
#include "ui/desk/reply_field.h"
#include "ui/shared/check_box.h"
#include "ui/shared/choice_box.h"
#include "ui/shared/wording.h"

#include <QCheckBox>
#include <QEvent>
#include <QVBoxLayout>

namespace mado {

namespace {

constexpr int widest = 720;
constexpr Role roles[] = {Role::Nurse, Role::Counsellor, Role::Physician, Role::MedicineCoordinator, Role::Supervisor};

QString reasonsOf(const Consultation &consultation, Language language)
{
    QStringList words;
    for (const RiskReason &reason : consultation.risk.reasons)
        words << QueueWords::answer(reason, language);
    return words.join(language == Language::Japanese ? QStringLiteral("、") : QStringLiteral(", "));
}

} // namespace

HandOverSheet::HandOverSheet(const Theme &theme, QWidget *window) : Sheet(theme, window)
{
    setWidest(widest);
    m_toLabel = addLabel();
    m_to = new ChoiceBox(theme, this);
    body()->addWidget(m_to);
    m_riskLabel = addLabel();
    m_risk = new TextLabel(theme, TextStyle::Body, ColorRole::TextPrimary, this);
    m_risk->setWrap(true);
    body()->addWidget(m_risk);
    m_situation = addField(m_situationLabel);
    m_promises = addField(m_promisesLabel);
    m_next = addField(m_nextLabel);
    m_withDraft = new CheckBox(m_theme, this);
    body()->addSpacing(6);
    body()->addWidget(m_withDraft);
    connect(m_to, &QComboBox::currentIndexChanged, this, &HandOverSheet::check);
    retranslate();
}

ReplyField *HandOverSheet::addField(TextLabel *&label)
{
    label = addLabel();
    auto *frame = new FieldFrame(m_theme, Radius::Button, this);
    auto *field = new ReplyField(m_theme, TextStyle::Body, 2, 5, frame);
    auto *inside = new QVBoxLayout(frame);
    inside->setContentsMargins(2, 2, 2, 2);
    inside->addWidget(field);
    body()->addWidget(frame);
    connect(field, &ReplyField::focusChanged, frame, &FieldFrame::setFocused);
    connect(field, &QTextEdit::textChanged, this, &HandOverSheet::check);
    connect(field, &ReplyField::escaped, this, &Sheet::dismiss);
    connect(field, &ReplyField::submitted, this, [this] { mainButton()->click(); });
    return field;
}

HandOverCard HandOverSheet::prefilled(const Consultation &consultation, Language language)
{
    QStringList situation;
    if (consultation.resident.ageBand)
        situation << consultation.resident.ageBand->in(language);
    situation << reasonsOf(consultation, language);
    situation.removeAll(QString());
    HandOverCard card{
        situation.join(language == Language::Japanese ? QStringLiteral("、") : QStringLiteral(", ")), {}, {}};
    const QString words = consultation.lastWords.simplified();
    if (!words.isEmpty())
        card.situation +=
            (card.situation.isEmpty() ? QString() : QStringLiteral("\n")) + tr("Last words: %1").arg(words);
    if (consultation.call) {
        const QDateTime due = consultation.call->dueAt;
        card.promises =
            tr("A call at %1")
                .arg(wording::shortDate(wording::dateInTokyo(due), language) + QLatin1Char(' ') + wording::clock(due));
        card.nextStep = tr("Make the promised call.");
    } else if (consultation.waitingSince) {
        card.nextStep = tr("Answer the resident, who waits since %1.").arg(wording::clock(*consultation.waitingSince));
    }
    return card;
}

void HandOverSheet::ask(const Consultation &consultation, const QString &draft, Language language)
{
    m_shown = consultation;
    m_draft = draft.trimmed();
    m_language = language;
    m_receivers.clear();
    const HandOverCard card = prefilled(consultation, language);
    m_situation->setText(card.situation);
    m_promises->setText(card.promises);
    m_next->setText(card.nextStep);
    m_withDraft->setChecked(false);
    m_withDraft->setVisible(!m_draft.isEmpty());
    retranslate();
    m_to->setCurrentIndex(-1);
    open();
    check();
}

void HandOverSheet::setLanguage(Language language)
{
    m_language = language;
    retranslate();
}

void HandOverSheet::setReceivers(const QList<Receiver> &receivers)
{
    m_receivers = receivers;
    fillReceivers();
}

std::optional<ConsultationId> HandOverSheet::consultation() const
{
    return isOpen() && m_shown ? std::optional(m_shown->id) : std::nullopt;
}

void HandOverSheet::fillReceivers()
{
    const QVariant chosen = m_to->currentData();
    m_to->clear();
    for (const Role role : roles)
        m_to->addItem(tr("Anybody: %1").arg(wording::role(role, m_language)), int(role));
    for (const Receiver &one : m_receivers)
        m_to->addItem(tr("%1 · %2 in hand").arg(wording::staff(one.staff, m_language)).arg(one.held),
                      one.staff.id.text());
    m_to->setCurrentIndex(chosen.isValid() ? m_to->findData(chosen) : -1);
}

std::optional<HandOver> HandOverSheet::offer() const
{
    const QVariant to = m_to->currentData();
    const HandOverCard card{m_situation->text().trimmed(), m_promises->text().trimmed(), m_next->text().trimmed(),
                            m_withDraft->isChecked() ? std::optional(m_draft) : std::nullopt};
    const auto length = card.situation.size() + card.promises.size() + card.nextStep.size();
    if (!to.isValid() || card.situation.isEmpty() || card.nextStep.isEmpty() || length > maxNoteUnits)
        return std::nullopt;
    if (to.typeId() == QMetaType::Int)
        return HandOver{0, Role(to.toInt()), card};
    const auto id = StaffId::from(to.toString());
    return id ? std::optional(HandOver{0, *id, card}) : std::nullopt;
}

QWidget *HandOverSheet::firstField() const { return m_to; }

void HandOverSheet::check()
{
    setComplete(offer().has_value());
    const auto length = m_situation->text().size() + m_promises->text().size() + m_next->text().size();
    showHint(m_to->currentIndex() < 0                  ? tr("Choose who takes it over.")
             : m_situation->text().trimmed().isEmpty() ? tr("Write how the resident is.")
             : m_next->text().trimmed().isEmpty()      ? tr("Write what is to be done next.")
             : length > maxNoteUnits                   ? tr("The card is too long.")
                                                       : tr("It stays yours until it is accepted."));
}

void HandOverSheet::retranslate()
{
    setTitle(tr("Hand over"),
             m_shown ? m_shown->resident.displayName + QLatin1Char(' ') + m_shown->caseNumber : QString());
    m_toLabel->setText(tr("To whom"));
    m_riskLabel->setText(tr("Urgency and reasons (as the record has them)"));
    if (m_shown)
        m_risk->setText(wording::risk(m_shown->risk.level(), m_language) + QStringLiteral("  ") +
                        reasonsOf(*m_shown, m_language));
    m_situationLabel->setText(tr("How things are"));
    m_promisesLabel->setText(tr("What was promised"));
    m_nextLabel->setText(tr("What to do next"));
    m_withDraft->setText(tr("Pass the unsent reply on, too"));
    m_to->setAccessibleName(m_toLabel->text());
    m_situation->setAccessibleName(m_situationLabel->text());
    m_promises->setAccessibleName(m_promisesLabel->text());
    m_next->setAccessibleName(m_nextLabel->text());
    cancelButton()->setText(tr("Cancel"));
    mainButton()->setText(tr("Offer it"));
    fillReceivers();
    check();
}

void HandOverSheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Sheet::changeEvent(event);
}

} // namespace mado

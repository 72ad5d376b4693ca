// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/ask_sheet.h"

#include "ui/desk/field_frame.h"
#include "ui/desk/reply_field.h"
#include "ui/shared/choice_box.h"
#include "ui/shared/wording.h"

#include <QEvent>
#include <QVBoxLayout>
#include <algorithm>

namespace mado {

AskSheet::AskSheet(const Theme &theme, QWidget *window) : Sheet(theme, window)
{
    m_toLabel = addLabel();
    m_to = new ChoiceBox(theme, this);
    body()->addWidget(m_to);
    m_wordsLabel = addLabel();
    auto *frame = new FieldFrame(theme, Radius::Button, this);
    m_words = new ReplyField(theme, TextStyle::Body, 2, 4, frame);
    auto *inside = new QVBoxLayout(frame);
    inside->setContentsMargins(2, 2, 2, 2);
    inside->addWidget(m_words);
    body()->addWidget(frame);
    connect(m_to, &QComboBox::currentIndexChanged, this, &AskSheet::check);
    connect(m_words, &ReplyField::focusChanged, frame, &FieldFrame::setFocused);
    connect(m_words, &QTextEdit::textChanged, this, &AskSheet::check);
    connect(m_words, &ReplyField::escaped, this, &Sheet::dismiss);
    connect(m_words, &ReplyField::submitted, this, [this] { mainButton()->click(); });
    retranslate();
}

void AskSheet::ask(const Consultation &consultation, Language language)
{
    m_shown = consultation;
    m_language = language;
    m_receivers.clear();
    m_told = false;
    m_words->setText(QString());
    m_to->clear();
    retranslate();
    open();
    check();
}

void AskSheet::setLanguage(Language language)
{
    m_language = language;
    retranslate();
}

void AskSheet::setReceivers(const QList<Receiver> &receivers)
{
    m_receivers = receivers;
    m_told = true;
    fillReceivers();
    const auto here = std::find_if(receivers.begin(), receivers.end(), [](const Receiver &one) { return one.here; });
    if (m_to->currentIndex() < 0 && here != receivers.end())
        m_to->setCurrentIndex(int(here - receivers.begin()));
    check();
}

std::optional<ConsultationId> AskSheet::consultation() const
{
    return isOpen() && m_shown ? std::optional(m_shown->id) : std::nullopt;
}

void AskSheet::fillReceivers()
{
    const QVariant chosen = m_to->currentData();
    m_to->clear();
    for (const Receiver &one : std::as_const(m_receivers))
        m_to->addItem((one.here ? tr("%1 · %2 in hand") : tr("%1 · %2 in hand · not connected"))
                          .arg(wording::staff(one.staff, m_language))
                          .arg(one.held),
                      one.staff.id.text());
    m_to->setCurrentIndex(chosen.isValid() ? m_to->findData(chosen) : -1);
}

std::optional<AskColleague> AskSheet::asked() const
{
    const auto to = StaffId::from(m_to->currentData().toString());
    const QString words = m_words->text().trimmed();
    return to && words.size() <= maxNoteUnits ? std::optional(AskColleague{*to, words}) : std::nullopt;
}

QWidget *AskSheet::firstField() const { return m_to; }

void AskSheet::check()
{
    setComplete(asked().has_value());
    const int chosen = m_to->currentIndex();
    const bool away = chosen >= 0 && chosen < m_receivers.size() && !m_receivers.at(chosen).here;
    showHint(m_told && m_receivers.isEmpty()                   ? tr("There is nobody to ask.")
             : chosen < 0                                      ? tr("Choose whom to ask.")
             : m_words->text().trimmed().size() > maxNoteUnits ? tr("The words are too many.")
             : away ? tr("Their screen is not connected: they may not see it.")
                    : tr("Not accepted, it waits here again at its place."));
}

void AskSheet::retranslate()
{
    setTitle(tr("Ask a colleague"),
             m_shown ? m_shown->resident.displayName + QLatin1Char(' ') + m_shown->caseNumber : QString());
    m_toLabel->setText(tr("Whom"));
    m_wordsLabel->setText(tr("A word to them (a note for staff, may be empty)"));
    m_to->setAccessibleName(m_toLabel->text());
    m_words->setAccessibleName(m_wordsLabel->text());
    cancelButton()->setText(tr("Cancel"));
    mainButton()->setText(tr("Ask"));
    fillReceivers();
    check();
}

void AskSheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Sheet::changeEvent(event);
}

} // namespace mado

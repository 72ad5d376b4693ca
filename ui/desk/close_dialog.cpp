// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/close_dialog.h"

#include "ui/desk/close_card.h"
#include "ui/desk/reply_field.h"
#include "ui/shared/alarm_strip.h"
#include "ui/shared/reading_order.h"
#include "ui/shared/wording.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

namespace mado {

CloseDialog::CloseDialog(const Theme &theme, TranscriptModel &transcript, const AppClock &clock, QWidget *window)
    : QWidget(window),
      m_theme(theme),
      m_transcript(transcript),
      m_clock(clock),
      m_alarm(new AlarmStrip(theme, this)),
      m_card(new CloseCard(theme, this))
{
    hide();
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    window->installEventFilter(this);
    m_alarm->installEventFilter(this);
    connect(m_card, &CloseCard::changed, this, &CloseDialog::updateState);
    connect(m_card, &CloseCard::nextChosen, this, [this](NextContact next) {
        m_nextAt = timeOf(next, m_clock.now()); // what is shown on the chip is what is sent
        updateState();
    });
    connect(m_card, &CloseCard::finishRequested, this, &CloseDialog::finish);
    connect(m_card, &CloseCard::backRequested, this, &CloseDialog::dismiss);
    connect(m_card, &CloseCard::conversationRequested, this, [this] {
        dismiss();
        Q_EMIT conversationRequested();
    });
    connect(&transcript, &QAbstractItemModel::rowsInserted, this, &CloseDialog::updateState);
    connect(&transcript, &QAbstractItemModel::rowsRemoved, this, &CloseDialog::updateState);
    connect(&transcript, &QAbstractItemModel::dataChanged, this, &CloseDialog::updateState);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void CloseDialog::open(const Consultation &consultation, Language language)
{
    m_shown = consultation;
    m_language = language;
    // The row may know of messages that are still being fetched: they came before, too.
    m_openedSeq = std::max(m_transcript.newestSeq(), consultation.transcriptSeq);
    m_nextAt.reset();
    m_failure.clear();
    m_busy = false;
    m_card->reset();
    setAccessibleName(tr("How it ended"));
    updateState();
    raise();
    show();
    m_card->focusFirst();
}

void CloseDialog::propose(Disposition result, const QString &note)
{
    m_card->choose(int(result));
    m_card->setNote(note);
    updateState();
}

void CloseDialog::refresh(const Consultation &consultation)
{
    if (!m_shown || m_shown->id != consultation.id)
        return;
    m_shown = consultation;
    updateState();
}

void CloseDialog::setDraft(bool draft)
{
    m_draft = draft;
    updateState();
}

void CloseDialog::setOnline(bool online)
{
    m_online = online;
    updateState();
}

void CloseDialog::setBusy(bool busy)
{
    m_busy = busy;
    updateState();
}

void CloseDialog::showFailure(const QString &words)
{
    m_failure = words;
    m_busy = false;
    updateState();
}

void CloseDialog::setLanguage(Language language)
{
    m_language = language;
    updateState();
}

std::optional<ConsultationId> CloseDialog::consultation() const
{
    return m_shown ? std::optional(m_shown->id) : std::nullopt;
}

CloseFacts CloseDialog::facts() const
{
    return {m_shown->risk.level(),
            m_draft,
            m_transcript.hasUnsettled(),
            m_online,
            m_card->result(),
            m_card->next(),
            m_card->note(),
            m_shown->call.has_value(),
            m_shown->danger && !m_shown->danger->secondAgrees,
            hasOpenSteps(*m_shown)};
}

bool CloseDialog::canFinish() const { return m_shown && !m_busy && whatIsMissing(facts()).isEmpty(); }

void CloseDialog::finish()
{
    if (!canFinish())
        return;
    m_failure.clear();
    setBusy(true);
    Q_EMIT finishRequested(*m_card->result(), m_nextAt, m_card->note());
}

void CloseDialog::dismiss()
{
    hide();
    m_shown.reset();
    Q_EMIT dismissed();
}

QString CloseDialog::reasonsInWords() const
{
    QStringList words;
    for (const NotYet what : whatIsMissing(facts()))
        words << inWords(what);
    return words.mid(0, 2).join(QLatin1Char(' '));
}

QString CloseDialog::inWords(NotYet what)
{
    switch (what) {
    case NotYet::Draft:
        return tr("A reply is begun but not sent.");
    case NotYet::Outbox:
        return tr("The outbox still holds something of this consultation.");
    case NotYet::Offline:
        return tr("Finishing works again once connected.");
    case NotYet::NoResult:
        return tr("Choose how it ended.");
    case NotYet::NoNextContact:
        return tr("Choose the next contact.");
    case NotYet::NoReason:
        return tr("Write in the record why there is no next contact.");
    case NotYet::NoteTooLong:
        return tr("The record is too long.");
    case NotYet::CallPromised:
        return tr("A call is still promised. Record how it went.");
    case NotYet::SecondPerson:
        return tr("The second person has not agreed yet.");
    case NotYet::OpenSteps:
        return tr("Steps of the two-person protocol are open. Take them, or hand over to an ambulance or physician.");
    case NotYet::Unreachable:
        return tr("Nobody urgent is given up as unreachable.");
    }
    Q_UNREACHABLE();
}

void CloseDialog::updateState()
{
    if (!m_shown)
        return;
    const int later = m_transcript.residentMessagesAfter(m_openedSeq);
    const QString name = m_shown->resident.displayName;
    const QString suffix = wording::politeSuffix(m_language);
    m_card->showPerson(suffix.isEmpty() ? name : name + QLatin1Char(' ') + suffix, m_shown->caseNumber,
                       m_shown->risk.level(), m_language);
    m_card->showLater(later > 0 ? tr("Replies since this was opened: %1").arg(later) : QString());
    m_card->showNextTimes(m_card->next() == NextContact::InAnHour && m_nextAt
                              ? *m_nextAt
                              : *timeOf(NextContact::InAnHour, m_clock.now()));
    m_card->showWhy(m_failure.isEmpty() ? reasonsInWords() : m_failure, !m_failure.isEmpty());
    m_card->setCanFinish(canFinish());
    placeCard();
}

void CloseDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    event->accept(); // nothing under the dialog is to hear keys
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        finish();
    else if (plain && event->key() >= Qt::Key_1 && event->key() <= Qt::Key_6)
        m_card->choose(event->key() - Qt::Key_1);
}

// Tab goes round inside: the window below is covered.
bool CloseDialog::focusNextPrevChild(bool next)
{
    stepFocus(controlsInReadingOrder(*m_alarm) + controlsInReadingOrder(*m_card), window()->focusWidget(), next);
    return true;
}

bool CloseDialog::eventFilter(QObject *watched, QEvent *event)
{
    const bool alarmCame = watched == m_alarm && (event->type() == QEvent::Show || event->type() == QEvent::Hide);
    if (alarmCame || (watched != m_alarm && event->type() == QEvent::Resize))
        placeCard();
    return QWidget::eventFilter(watched, event);
}

void CloseDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        updateState();
    QWidget::changeEvent(event);
}

void CloseDialog::placeCard()
{
    setGeometry(parentWidget()->rect());
    constexpr int widest = 860;
    constexpr int air = 24;
    const int above = m_alarm->room();
    const int room = height() - above;
    const QSize size(std::min(widest, width() - 2 * air), std::min(m_card->sizeHint().height(), room - 2 * air));
    m_card->setGeometry((width() - size.width()) / 2, above + (room - size.height()) / 3, size.width(), size.height());
}

void CloseDialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(ColorRole::Scrim));
}

} // namespace mado

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/reply_area.h"

#include "app/replies/replies.h"
#include "app/replies/reply_choice.h"
#include "contract/permissions.h"
#include "ui/desk/composer.h"
#include "ui/desk/draft_card.h"
#include "ui/desk/fitting_stack.h"
#include "ui/desk/reply_bars.h"
#include "ui/desk/reply_phrases.h"
#include "ui/desk/reply_picker.h"
#include "ui/desk/when_ready.h"
#include "ui/shared/wording.h"

#include <QVBoxLayout>

namespace mado {

namespace {

// A reply written offline asks before it is sent once it is older than this (safety.md, 5).
constexpr int askAfterEmergency = 3;
constexpr int askAfterOthers = 15;

int waitingReplies(const TranscriptModel &transcript)
{
    int count = 0;
    for (int row = transcript.rowCount() - 1; row >= 0; --row) {
        const auto content = transcript.contentAt(row);
        const auto *item = std::get_if<OutboxItem>(&content);
        count += item && item->state != OutboxState::Sending && std::holds_alternative<Reply>(item->command) ? 1 : 0;
        if (std::holds_alternative<DateRow>(content) && row + 100 < transcript.rowCount())
            break; // what waits is among the newest
    }
    return count;
}

} // namespace

ReplyArea::ReplyArea(const Theme &theme, Desk &desk, TranscriptModel &transcript, const AppClock &clock,
                     QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_desk(desk),
      m_transcript(transcript),
      m_clock(clock),
      m_keeper(DraftStore::ofReplies(desk), clock),
      m_connection(desk.connection()),
      m_card(new DraftCard(theme)),
      m_stack(new FittingStack(this)),
      m_waiting(new WaitingBar(theme)),
      m_composer(new Composer(theme)),
      m_readOnly(new ReadOnlyBar(theme)),
      m_closed(new ClosedBar(theme))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_cardBox = padded(m_card);
    column->addWidget(m_cardBox);
    column->addWidget(m_stack);
    for (QWidget *page : {static_cast<QWidget *>(m_waiting), static_cast<QWidget *>(m_composer),
                          static_cast<QWidget *>(m_readOnly), static_cast<QWidget *>(m_closed)})
        m_stack->addWidget(page);
    connectParts();
}

QWidget *ReplyArea::padded(QWidget *card)
{
    auto *box = new QWidget(this);
    auto *inside = new QVBoxLayout(box);
    inside->setContentsMargins(16, 10, 16, 10);
    inside->addWidget(card);
    box->hide();
    return box;
}

void ReplyArea::connectParts()
{
    connect(m_waiting, &WaitingBar::takeOverRequested, this, &ReplyArea::takeOverRequested);
    connect(m_waiting, &WaitingBar::askRequested, this, &ReplyArea::askRequested);
    connect(m_readOnly, &ReadOnlyBar::noteRequested, this, &ReplyArea::noteRequested);
    connect(m_closed, &ClosedBar::noteRequested, this, &ReplyArea::noteRequested);
    connect(m_composer, &Composer::textEdited, this, &ReplyArea::edited);
    connect(m_composer, &Composer::sendRequested, this, &ReplyArea::submit);
    connect(m_composer, &Composer::escaped, this, &ReplyArea::escaped);
    connect(m_composer, &Composer::phrasesRequested, this, &ReplyArea::openPicker);
    connect(&m_composer->phrases(), &ReplyPhrases::picked, this,
            [this](const CannedReply &reply) { m_composer->insertPhrase(cannedWords(reply)); });
    connect(m_card, &DraftCard::toNoteRequested, this, &ReplyArea::draftToNote);
    connect(m_card, &DraftCard::discardRequested, this, &ReplyArea::discardDraft);
    connect(m_card, &DraftCard::escaped, this, &ReplyArea::escaped);
    connect(m_card, &DraftCard::undoRequested, this, &ReplyArea::undoDiscard);
    connect(&m_keeper, &DraftKeeper::restored, this, &ReplyArea::restored);
    connect(&m_keeper, &DraftKeeper::stateChanged, this, [this] {
        m_composer->setDraftState(m_keeper.state());
        Q_EMIT draftChanged();
    });
    // A long transcript arrives row by row: it is looked at once, afterwards.
    m_settle.setSingleShot(true);
    const auto later = qOverload<>(&QTimer::start);
    connect(&m_transcript, &QAbstractItemModel::rowsInserted, &m_settle, later);
    connect(&m_transcript, &QAbstractItemModel::rowsRemoved, &m_settle, later);
    connect(&m_transcript, &QAbstractItemModel::dataChanged, &m_settle, later);
    connect(&m_settle, &QTimer::timeout, this, &ReplyArea::transcriptChanged);
}

void ReplyArea::show(const Consultation &consultation, bool another)
{
    m_shown = consultation;
    if (another) {
        m_looked.reset();
        m_discarded.clear();
        m_composer->setBusy(m_sending == consultation.id);
        m_composer->setText(QString());
        m_card->setDraft({}, std::nullopt);
        m_keeper.begin(consultation.id);
    }
    applyMode(another);
    updatePhrases();
}

void ReplyArea::clear()
{
    m_keeper.end();
    m_shown.reset();
    m_composer->setText(QString());
}

ReplyArea::Mode ReplyArea::modeFor(const Consultation &consultation) const
{
    if (consultation.closed)
        return Mode::Closed;
    if (!consultation.owner)
        return Mode::Waiting;
    return consultation.owner->staff.id == m_desk.me().id ? Mode::Mine : Mode::Others;
}

// The text goes wherever it can be kept: into the composer while its author holds the lease, else onto the card.
void ReplyArea::applyMode(bool another)
{
    const Mode before = std::exchange(m_mode, modeFor(*m_shown));
    const bool wroteHere = !another && before == Mode::Mine && m_composer->isAncestorOf(window()->focusWidget());
    if (another || before != m_mode) {
        if (before == Mode::Mine)
            m_keeper.flush();
        m_composer->setText(m_mode == Mode::Mine ? m_keeper.text() : QString());
        m_discarded.clear();
        showCard();
    }
    m_stack->setCurrentIndex(int(m_mode));
    if (wroteHere && m_mode != Mode::Mine)
        leaveComposer();
    retranslate();
    transcriptChanged();
}

// Whoever was in the middle of a word types on: those keys must act on nothing.
void ReplyArea::leaveComposer()
{
    if (m_card->text().isEmpty())
        Q_EMIT escaped();
    else
        m_card->setFocus(Qt::OtherFocusReason);
}

void ReplyArea::restored(const QString &text)
{
    if (m_mode == Mode::Mine)
        m_composer->prepend(text);
    else
        showCard();
    transcriptChanged();
    Q_EMIT draftChanged();
}

void ReplyArea::showCard()
{
    const bool needed = m_mode != Mode::Mine && !m_keeper.text().trimmed().isEmpty();
    m_card->setDraft(needed ? m_keeper.text() : QString(), m_keeper.savedAt());
    m_cardBox->setVisible(needed);
}

void ReplyArea::edited(const QString &text)
{
    m_keeper.change(text, m_transcript.newestSeq());
    if (text.isEmpty())
        m_looked.reset();
    transcriptChanged();
    Q_EMIT draftChanged();
}

void ReplyArea::transcriptChanged()
{
    if (m_mode != Mode::Mine)
        return;
    const auto began = m_keeper.seenSeq();
    const int later = began ? m_transcript.residentMessagesAfter(*began) : 0;
    const bool looked = m_looked && m_transcript.residentMessagesAfter(*m_looked) == 0;
    m_composer->setLater(later, looked);
    m_composer->setWaiting(waitingReplies(m_transcript));
}

// What came after writing began is shown once before anything is sent; the second Ctrl+Enter sends.
void ReplyArea::submit()
{
    if (m_mode != Mode::Mine || m_sending || !m_composer->canSend() || m_composer->showGap())
        return;
    const qint64 seen = std::max(m_keeper.seenSeq().value_or(0), m_looked.value_or(0));
    if (m_transcript.residentMessagesAfter(seen) > 0) {
        m_looked = m_transcript.newestSeq();
        transcriptChanged();
        Q_EMIT laterRepliesRequested(seen);
        return;
    }
    send(m_composer->text());
}

void ReplyArea::send(const QString &text)
{
    const ConsultationId id = m_shown->id;
    const qint64 seen = m_transcript.newestSeq();
    m_sending = id;
    m_keeper.suspend();
    m_composer->setBusy(true);
    whenReady(this, m_desk.reply(id, text, seen),
              [this, id, text, seen](const Result<CommandKey> &result) { sendFinished(id, text, seen, result); });
}

void ReplyArea::sendFinished(const ConsultationId &id, const QString &text, qint64 seen,
                             const Result<CommandKey> &result)
{
    m_sending.reset();
    const bool still = m_shown && m_shown->id == id;
    if (!still) {
        if (!result) // its author went on to someone else meanwhile: the text must not be lost
            m_desk.saveDraft(id, Draft{text, seen, m_clock.now()});
        return;
    }
    m_composer->setBusy(false);
    if (result) {
        m_keeper.resume(true);
        m_looked.reset();
        m_composer->setText(QString());
        transcriptChanged();
        Q_EMIT draftChanged();
        Q_EMIT sent();
    } else {
        m_keeper.resume(false);
        Q_EMIT failed(result.error());
    }
}

void ReplyArea::draftToNote()
{
    const ConsultationId id = m_shown->id;
    whenReady(this, m_desk.addNote(id, m_card->text()), [this, id](const Result<CommandKey> &result) {
        if (!result) {
            Q_EMIT failed(result.error());
        } else if (m_shown && m_shown->id == id) {
            m_keeper.change(QString(), 0);
            m_keeper.flush();
            showCard();
            Q_EMIT draftChanged();
        } else {
            m_desk.saveDraft(id, Draft{QString(), 0, m_clock.now()});
        }
    });
}

void ReplyArea::discardDraft()
{
    m_discarded = m_card->text();
    m_keeper.change(QString(), 0);
    m_keeper.flush();
    m_card->setDiscarded();
    Q_EMIT draftChanged();
}

void ReplyArea::undoDiscard()
{
    m_keeper.change(std::exchange(m_discarded, {}), m_transcript.newestSeq());
    m_keeper.flush();
    showCard();
    Q_EMIT draftChanged();
}

bool ReplyArea::hasDraft() const { return m_shown && !m_keeper.text().trimmed().isEmpty(); }

void ReplyArea::insertText(const QString &text)
{
    putText(text);
    focusComposer();
}

void ReplyArea::putText(const QString &text)
{
    const QString now = m_composer->text();
    m_composer->setText(now.isEmpty() ? text : now + QLatin1Char('\n') + text);
    edited(m_composer->text());
}

void ReplyArea::focusComposer() { m_composer->focusField(); }

void ReplyArea::setConnection(const ConnectionState &state)
{
    m_connection = state;
    retranslate();
}

void ReplyArea::setLanguage(Language language)
{
    m_language = language;
    retranslate();
    updatePhrases();
}

void ReplyArea::setReplies(Replies *replies)
{
    m_replies = replies;
    if (replies)
        connect(replies, &Replies::changed, this, &ReplyArea::updatePhrases);
    updatePhrases();
}

QList<CannedReply> ReplyArea::canned(const QString &search) const
{
    return m_replies && m_shown ? repliesFor(m_replies->list(), *m_shown, search) : QList<CannedReply>();
}

QString ReplyArea::cannedWords(const CannedReply &reply) const
{
    return m_replies && m_shown ? cannedText(reply, m_replies->list(), *m_shown, m_desk.me()) : QString();
}

void ReplyArea::updatePhrases()
{
    m_composer->offerPhrases(m_replies);
    m_composer->phrases().setReplies(canned({}), m_language);
}

void ReplyArea::openPicker()
{
    if (!m_replies || !m_shown)
        return;
    if (!m_picker) {
        m_picker = new ReplyPicker(
            m_theme, [this](const QString &search) { return canned(search); },
            [this](const CannedReply &reply) { return cannedWords(reply); }, this);
        connect(m_picker, &ReplyPicker::picked, this,
                [this](const CannedReply &reply) { m_composer->insertPhrase(cannedWords(reply)); });
        connect(m_picker, &ReplyPicker::editRequested, this, &ReplyArea::cannedRepliesRequested);
    }
    const bool mayEdit = allows(m_desk.me().role, Permission::ChangeCannedReplies);
    m_picker->openAbove(m_composer->phrasesAnchor(), m_language, mayEdit);
}

void ReplyArea::setLow(bool low) { m_composer->setLow(low); }

void ReplyArea::setTaking(bool taking) { m_waiting->setBusy(taking); }

int ReplyArea::askAfterMinutes() const
{
    return m_shown && m_shown->risk.level() == RiskLevel::Emergency ? askAfterEmergency : askAfterOthers;
}

void ReplyArea::retranslate()
{
    const bool online = m_connection.phase == ConnectionState::Phase::Online;
    const StaffProfile &me = m_desk.me();
    m_waiting->setOffline(!online);
    m_composer->setOffline(online ? std::nullopt : std::optional(askAfterMinutes()));
    const QString role = wording::role(me.role, m_language);
    m_composer->setSender(m_language == Language::Japanese ? role + QLatin1Char(' ') + me.name
                                                           : me.name + QStringLiteral(", ") + role.toLower());
    if (m_shown && m_shown->owner)
        m_readOnly->setOwner(m_shown->owner->staff.name);
    if (m_shown && m_shown->closed) {
        const Closing &end = *m_shown->closed;
        m_closed->setResult(wording::disposition(end.disposition, m_language),
                            wording::staff(end.by, m_language) + QStringLiteral("  ") +
                                wording::shortDate(wording::dateInTokyo(end.at), m_language) + QLatin1Char(' ') +
                                wording::clock(end.at));
    }
    m_readOnly->retranslate();
    m_card->retranslate();
}

} // namespace mado

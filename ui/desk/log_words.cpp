// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/log_words.h"

#include "contract/codecs.h"
#include "ui/desk/call_outcome_words.h"
#include "ui/desk/emergency_facts.h"
#include "ui/desk/event_words.h"
#include "ui/shared/wording.h"

namespace mado {

namespace {

/// The words of one server entry.
class EntryWords
{
    Q_DECLARE_TR_FUNCTIONS(mado::LogWords)

public:
    EntryWords(const Entry &entry, const LogContext &context) : m_entry(entry), m_context(context) {}

    LogItem operator()(const ResidentText &body) const { return resident(body.text, false); }
    LogItem operator()(const ResidentSticker &body) const
    {
        const QString words = body.keywords.mid(0, 3).join(tr(", "));
        return resident(words.isEmpty() ? tr("Sticker") : tr("Sticker: %1").arg(words), true);
    }
    LogItem operator()(const ResidentLocation &body) const
    {
        const QString place = QStringList{body.title, body.address}.join(QLatin1Char(' ')).trimmed();
        if (!body.point)
            return resident(tr("Place: %1").arg(place), true);
        const QString point = QStringLiteral("%1, %2").arg(QString::number(body.point->latitude, 'f', 5),
                                                           QString::number(body.point->longitude, 'f', 5));
        return resident(place.isEmpty() ? tr("Place: %1").arg(point) : tr("Place: %1 (%2)").arg(place, point), true);
    }
    LogItem operator()(const ResidentMedia &body) const;
    LogItem operator()(const ResidentUnknown &body) const
    {
        return resident(tr("A message this version cannot show (type: %1)").arg(body.type), true);
    }
    LogItem operator()(const Unsent &) const { return resident(tr("Taken back by its sender"), true); }
    LogItem operator()(const BotMessage &body) const;
    LogItem operator()(const StaffMessage &body) const;
    LogItem operator()(const SurveyResponse &body) const;
    LogItem operator()(const Event &body) const;
    LogItem operator()(const Note &) const { return LogNothing{}; }

private:
    LogItem resident(const QString &text, bool standIn) const
    {
        LogBubble out{BubbleLook::Resident, text, standIn, wording::clock(m_entry.at), {}, {}, {}, {}, {}};
        if (m_context.unreadFrom)
            out.divider = tr("Not answered from here");
        return out;
    }
    static QString mediaWords(const QString &type);
    static QString refusalWords(const QString &reason);
    static LogState stateOf(const SendState &state);
    static QString reasonOf(const SendState &state);
    static void applyState(LogBubble &bubble, const SendState &state);

    const Entry &m_entry;
    const LogContext &m_context;
};

LogItem EntryWords::operator()(const ResidentMedia &body) const
{
    if (!body.copy)
        return resident(mediaWords(body.type), true);
    if (body.copy->state == MediaState::Refused)
        return resident(tr("A picture that cannot be shown: %1").arg(refusalWords(body.copy->reason)), true);
    if (body.copy->state == MediaState::Fetching)
        return resident(tr("A picture (the server is fetching it)"), true);
    if (m_context.fault)
        return resident(tr("A picture that cannot be shown: %1").arg(LogWords::picture(*m_context.fault)), true);
    LogItem item = resident(tr("Picture"), true);
    std::get<LogBubble>(item).picture = LogAction{LogAct::OpenPicture, tr("Open the picture"), false};
    return item;
}

QString EntryWords::refusalWords(const QString &reason)
{
    if (reason == QLatin1String("media.too_large"))
        return tr("it is too large");
    if (reason == QLatin1String("media.not_an_image"))
        return LogWords::picture(PictureFault::NotAnImage);
    if (reason == QLatin1String("media.damaged"))
        return LogWords::picture(PictureFault::Damaged);
    if (reason == QLatin1String("media.gone"))
        return tr("LINE no longer has it");
    return reason;
}

QString EntryWords::mediaWords(const QString &type)
{
    if (type == QLatin1String("image"))
        return tr("An image (not shown in this version)");
    if (type == QLatin1String("video"))
        return tr("A video (not shown in this version)");
    if (type == QLatin1String("audio"))
        return tr("A voice message (not played in this version)");
    if (type == QLatin1String("file"))
        return tr("A file (not shown in this version)");
    return tr("A message this version cannot show (type: %1)").arg(type);
}

// Never 'delivered' and never 'read': LINE says neither.
LogState EntryWords::stateOf(const SendState &state)
{
    switch (state.stage) {
    case SendStage::AcceptedByServer:
        return {tr("Server has it"), {}, ColorRole::TextMuted, false, {}};
    case SendStage::AcceptedByLine:
        return {tr("Sent to LINE"), {}, ColorRole::TextMuted, false, tr("Sent to LINE (arrival not confirmed)")};
    case SendStage::Failed:
        return {tr("Not sent"), {}, ColorRole::Danger, true, {}};
    case SendStage::Unknown:
        return {tr("Checking the result"), QStringLiteral("refresh"), ColorRole::Warning, true, {}};
    }
    Q_UNREACHABLE();
}

QString EntryWords::reasonOf(const SendState &state)
{
    if (state.reason == QLatin1String("line.quota"))
        return tr("The account's monthly limit of messages is used up");
    if (state.reason == QLatin1String("line.rejected"))
        return tr("LINE did not accept the message");
    if (state.reason == QLatin1String("line.unreachable") || state.reason == QLatin1String("line.blocked"))
        return tr("The resident blocked the account or left");
    if (state.reason == QLatin1String("line.unanswered"))
        return tr("LINE did not answer");
    if (state.reason == QLatin1String("line.account") || state.reason == QLatin1String("line.credentials"))
        return tr("The desk's connection to LINE is not set up. Tell the IT staff.");
    return state.reason.isEmpty() ? QString() : tr("Reason: %1").arg(state.reason);
}

void EntryWords::applyState(LogBubble &bubble, const SendState &state)
{
    bubble.state = stateOf(state);
    if (state.stage == SendStage::Failed) {
        bubble.look = BubbleLook::Failed;
        bubble.explanation = reasonOf(state);
    } else if (state.stage == SendStage::Unknown) {
        bubble.look = BubbleLook::Pending;
        bubble.explanation = tr("It is checked under the same number. Nothing is sent twice.");
    }
}

LogItem EntryWords::operator()(const BotMessage &body) const
{
    LogBubble out{body.emergencyAdvice ? BubbleLook::Staff : BubbleLook::Automatic,
                  body.text,
                  false,
                  wording::clock(m_entry.at),
                  {},
                  {},
                  {},
                  {},
                  {}};
    out.name = body.emergencyAdvice ? tr("Automatic advice") : tr("Automatic reply");
    out.nameIcon = body.emergencyAdvice ? QStringLiteral("siren") : QStringLiteral("chats");
    applyState(out, body.state);
    if (out.explanation.isEmpty() && !body.choices.isEmpty())
        out.explanation = tr("Choices: %1").arg(body.choices.join(tr(", ")));
    return out;
}

LogItem EntryWords::operator()(const StaffMessage &body) const
{
    LogBubble out{BubbleLook::Staff, body.text, false, wording::clock(m_entry.at), {}, {}, {}, {}, {}};
    if (body.by.id != m_context.me)
        out.name = wording::staff(body.by, m_context.language);
    applyState(out, body.state);
    if (body.state.stage == SendStage::Failed && body.by.id == m_context.me)
        out.actions = {{LogAct::SendAgain, tr("Send again"), true},
                       {LogAct::CopyToReply, tr("Put it back in the reply"), false}};
    return out;
}

LogItem EntryWords::operator()(const SurveyResponse &body) const
{
    LogSurvey out;
    out.title = body.title.in(m_context.language);
    out.time = tr("answered %1").arg(wording::clock(m_entry.at));
    QStringList worse;
    for (const SurveyAnswer &answer : body.answers) {
        if (answer.headline)
            out.answers << LogAnswer{answer.label.in(m_context.language), answer.value.in(m_context.language)};
        if (answer.worse)
            worse << answer.label.in(m_context.language);
    }
    if (!worse.isEmpty())
        out.worse = tr("Worse than before: %1").arg(worse.join(tr(" · ")));
    out.all = {LogAct::ShowAnswers, tr("All answers"), false};
    return out;
}

LogItem EntryWords::operator()(const Event &body) const
{
    return LogEvent{EventWords::icon(body.what),
                    tr("%1 · %2").arg(wording::clock(m_entry.at), EventWords::text(body, m_context.language))};
}

/// The words of a reply that is still on this computer.
class OutboxWords
{
    Q_DECLARE_TR_FUNCTIONS(mado::LogWords)

public:
    static LogItem of(const OutboxItem &item, const LogContext &context)
    {
        if (const auto *call = std::get_if<RecordEmergencyCall>(&item.command))
            return LogEvent{QStringLiteral("siren"),
                            tr("%1 · 119 called: %2 · %3")
                                .arg(wording::clock(call->calledAt), EmergencyWords::answer(call->dispatcherAnswer),
                                     stateOf(item.state, 0).text)};
        if (const auto *made = std::get_if<RecordCall>(&item.command))
            return LogEvent{QStringLiteral("phone"),
                            tr("%1 · called: %2 · %3")
                                .arg(wording::clock(made->calledAt.value_or(item.writtenAt)),
                                     CallOutcomeWords::of(made->outcome), stateOf(item.state, 0).text)};
        const auto *reply = std::get_if<Reply>(&item.command);
        if (!reply)
            return LogNothing{};
        LogBubble out{item.state == OutboxState::Refused ? BubbleLook::Failed : BubbleLook::Pending,
                      reply->text,
                      false,
                      wording::clock(item.writtenAt),
                      stateOf(item.state, context.place),
                      {},
                      {},
                      {},
                      {}};
        out.explanation = explanationOf(item, context.language);
        out.actions = actionsOf(item.state);
        return out;
    }

private:
    static QString numbered(const QString &words, int place)
    {
        return place > 0 ? words + QLatin1Char(' ') + QString::number(place) : words;
    }
    static LogState stateOf(OutboxState state, int place)
    {
        switch (state) {
        case OutboxState::Waiting:
            return {numbered(tr("Waiting to be sent"), place), QStringLiteral("clock"), ColorRole::Warning, false, {}};
        case OutboxState::Sending:
            return {tr("Sending"), QStringLiteral("clock"), ColorRole::TextMuted, false, {}};
        case OutboxState::Checking:
            return {tr("Checking the result"), QStringLiteral("refresh"), ColorRole::Warning, true, {}};
        case OutboxState::NeedsLook:
            return {
                numbered(tr("Check before sending"), place), QStringLiteral("clock"), ColorRole::Warning, false, {}};
        case OutboxState::Refused:
            return {tr("Not sent"), {}, ColorRole::Danger, true, {}};
        }
        Q_UNREACHABLE();
    }
    static QString explanationOf(const OutboxItem &item, Language language)
    {
        if (item.state == OutboxState::Checking)
            return tr("Once connected, it is checked under the same number. Nothing is sent twice.");
        const bool asks = item.state == OutboxState::NeedsLook || item.state == OutboxState::Refused;
        if (asks && item.problem && !item.problem->message.in(language).isEmpty())
            return item.problem->message.in(language);
        if (item.state == OutboxState::NeedsLook)
            return tr("Time has passed since it was written. Send it only if it still fits.");
        return item.state == OutboxState::Refused ? tr("It is kept in the outbox.") : QString();
    }
    static QList<LogAction> actionsOf(OutboxState state)
    {
        const LogAction withdraw{LogAct::Withdraw, tr("Take back"), false};
        if (state == OutboxState::NeedsLook)
            return {{LogAct::SendNow, tr("Send"), true}, withdraw};
        if (state == OutboxState::Refused)
            return {{LogAct::SendAgain, tr("Send again"), true}, {LogAct::EditAgain, tr("Edit"), false}, withdraw};
        return {};
    }
};

} // namespace

LogItem LogWords::of(const TranscriptModel::RowContent &content, const LogContext &context)
{
    if (const auto *date = std::get_if<DateRow>(&content))
        return LogDate{wording::date(date->date, context.language)};
    if (const auto *item = std::get_if<OutboxItem>(&content))
        return OutboxWords::of(*item, context);
    const auto &entry = std::get<Entry>(content);
    return std::visit(EntryWords(entry, context), entry.body);
}

QString LogWords::spoken(const LogItem &item)
{
    const QString comma = tr(", ");
    if (const auto *date = std::get_if<LogDate>(&item))
        return date->text;
    if (const auto *event = std::get_if<LogEvent>(&item))
        return event->text;
    if (const auto *survey = std::get_if<LogSurvey>(&item)) {
        QStringList parts{survey->title, survey->time};
        for (const LogAnswer &answer : survey->answers)
            parts << answer.label + QLatin1Char(' ') + answer.value;
        parts << survey->worse;
        parts.removeAll(QString());
        return parts.join(comma);
    }
    const auto *bubble = std::get_if<LogBubble>(&item);
    if (!bubble)
        return {};
    const QString speaker = bubble->right() ? tr("Desk") : tr("Resident");
    QStringList parts{bubble->divider,    bubble->name.isEmpty() ? speaker : bubble->name,
                      bubble->text,       bubble->time,
                      bubble->state.text, bubble->explanation};
    parts.removeAll(QString());
    return parts.join(comma);
}

QString LogWords::picture(PictureFault fault)
{
    switch (fault) {
    case PictureFault::NotAnImage:
        return tr("it is no picture of a kind that is shown here");
    case PictureFault::TooManyPixels:
        return tr("it has too many pixels");
    case PictureFault::Damaged:
        return tr("it is damaged");
    }
    Q_UNREACHABLE();
}

QString LogWords::searched(const TranscriptModel::RowContent &content)
{
    if (const auto *item = std::get_if<OutboxItem>(&content)) {
        const auto *reply = std::get_if<Reply>(&item->command);
        return reply ? reply->text : QString();
    }
    const auto *entry = std::get_if<Entry>(&content);
    if (!entry)
        return {};
    if (const auto *text = std::get_if<ResidentText>(&entry->body))
        return text->text;
    if (const auto *bot = std::get_if<BotMessage>(&entry->body))
        return bot->text;
    if (const auto *staff = std::get_if<StaffMessage>(&entry->body))
        return staff->text;
    if (const auto *place = std::get_if<ResidentLocation>(&entry->body))
        return place->title + QLatin1Char(' ') + place->address;
    const auto *sticker = std::get_if<ResidentSticker>(&entry->body);
    return sticker ? sticker->keywords.mid(0, 3).join(QLatin1Char(' ')) : QString();
}

bool LogWords::fromResident(const TranscriptModel::RowContent &content)
{
    const auto *entry = std::get_if<Entry>(&content);
    if (!entry)
        return false;
    const auto &body = entry->body;
    return std::holds_alternative<ResidentText>(body) || std::holds_alternative<ResidentSticker>(body) ||
           std::holds_alternative<ResidentLocation>(body) || std::holds_alternative<ResidentMedia>(body) ||
           std::holds_alternative<ResidentUnknown>(body);
}

} // namespace mado

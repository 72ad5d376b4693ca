// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/bot/ending.h"

#include "backend/line/outbound.h"
#include "backend/store/disposal_rows.h"
#include "backend/store/end_of_intake.h"
#include "backend/store/medicine_rows.h"
#include "backend/survey/danger.h"

#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;

namespace mado::bot {

namespace {

LocalText closingText(store::Transaction &tx, const AccountId &account)
{
    if (const auto closing = store::serviceClosing(tx, account))
        return closing->text;
    return {u"このアカウントの受付は終了しました。いただいたメッセージは保存されません。体調に不安があるときは、お住ま"
            u"いの地域の保健所"
            u"へお電話ください。命の危険があるときは、すぐに119番へ電話してください。"_s,
            u"This account no longer takes messages, and what you send is not kept. If you are worried about your "
            u"health, please telephone the health centre of your area. If life may be in danger, call 119 now."_s};
}

/// In both languages for somebody whose language nobody knows.
QString spoken(const LocalText &text, const std::optional<store::ResidentRow> &who)
{
    if (!who)
        return text.ja + u"\n\n"_s + text.en;
    return who->language == u"ja" ? text.ja : text.en;
}

bool wantsAnAnswer(const line::EventContent &content)
{
    return std::holds_alternative<line::MessageReceived>(content) ||
           std::holds_alternative<line::PostedBack>(content) || std::holds_alternative<line::Followed>(content);
}

QString typedIn(const line::EventContent &content)
{
    const auto *message = std::get_if<line::MessageReceived>(&content);
    const auto *text = message ? std::get_if<line::TextMessage>(&message->content) : nullptr;
    return text ? text->text : QString();
}

bool takesConsentBack(const line::EventContent &content)
{
    const auto *postback = std::get_if<line::PostedBack>(&content);
    return postback && QUrlQuery(postback->data).queryItemValue(u"do"_s) == u"consent_no";
}

} // namespace

bool staysHeard(store::Transaction &tx, const line::InboundEvent &event)
{
    if (store::collectionEnded(tx))
        return false;
    const auto who = store::knownResident(tx, event.account, event.lineUser);
    if (!who)
        return false;
    if (std::holds_alternative<line::MessageUnsent>(event.content) || takesConsentBack(event.content))
        return true;
    return std::holds_alternative<line::MessageReceived>(event.content) &&
           store::hasOpenConsultation(tx, who->conversation);
}

void sayEnded(store::Transaction &tx, const Service &service, const line::InboundEvent &event, const QDateTime &now)
{
    if (event.standby || !wantsAnAnswer(event.content))
        return;
    const auto who = store::knownResident(tx, event.account, event.lineUser);
    if (!who && !event.replyToken)
        return;
    const survey::Danger *danger = survey::dangerIn(service.package.dangers, typedIn(event.content));
    QJsonArray messages;
    if (danger)
        messages.append(Speech{spoken(danger->advice, who), {}}.toLine());
    messages.append(Speech{spoken(closingText(tx, event.account), who), {}}.toLine());
    line::enqueue(tx, {.account = event.account,
                       .conversation = who ? who->conversation : ConversationId::random(),
                       .entry = std::nullopt,
                       .replyToken = event.replyToken,
                       .messages = messages,
                       .urgent = danger != nullptr,
                       .at = now});
}

} // namespace mado::bot

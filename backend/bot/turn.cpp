// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/bot/turn.h"

#include "backend/desk/intake.h"
#include "backend/desk/transcript.h"
#include "backend/line/outbound.h"
#include "backend/store/bot_rows.h"

#include <QTimeZone>
#include <chrono>

using namespace Qt::Literals::StringLiterals;

namespace mado::bot {

namespace {

/// LINE's reply tokens live a minute; the rest is for the way.
constexpr qint64 tokenLifeMs = 50'000;

QDate dayInJapan(const QDateTime &utc) { return utc.toTimeZone(QTimeZone("Asia/Tokyo")).date(); }

desk::Targets targetsOf(const survey::TargetMinutes &minutes)
{
    return {minutes.emergency, minutes.high, minutes.unrated, minutes.moderate};
}

std::optional<QString> freshToken(const line::InboundEvent &event, const QDateTime &now)
{
    return event.at.msecsTo(now) < tokenLifeMs ? event.replyToken : std::nullopt;
}

} // namespace

Turn::Turn(store::Transaction &transaction, const Service &service, const line::InboundEvent &event,
           const QDateTime &now)
    : m_tx(transaction),
      m_service(service),
      m_event(event),
      m_now(now),
      m_resident(store::residentOf(transaction, event.account, event.lineUser, u"ja"_s, event.at)),
      m_language(m_resident.language == u"ja" ? Language::Japanese : Language::English),
      m_held(desk::humanHolds(transaction, m_resident.conversation)),
      m_replyToken(freshToken(event, now))
{
    dialogue = loadDialogue(m_tx, m_resident.conversation, package(), dayInJapan(event.at),
                            m_service.medicine ? &m_service.medicine->questions : nullptr);
    if (m_held)
        dialogue.waitingSaid = false;
}

const survey::Survey &Turn::asked() const
{
    return dialogue.flow == Flow::Medicine ? m_service.medicine->questions : package().health;
}

void Turn::end() { keepDialogue(m_tx, m_resident.conversation, package(), dialogue, m_now); }

void Turn::setLanguage(Language language)
{
    m_language = language;
    store::setLanguage(m_tx, m_resident.conversation, language == Language::Japanese ? u"ja"_s : u"en"_s);
    desk::residentChanged(m_tx, m_resident.conversation);
}

QStringList Turn::consents() const
{
    QStringList granted;
    const auto answers = store::consentAnswers(m_tx, m_resident.conversation);
    for (auto it = answers.cbegin(); it != answers.cend(); ++it) {
        if (it.value())
            granted << it.key();
    }
    return granted;
}

void Turn::record(const EntryBody &body, const std::optional<QString> &lineMessage)
{
    desk::append(m_tx, m_resident.conversation, m_event.at, body, lineMessage);
}

void Turn::say(const Speech &speech)
{
    if (!m_held)
        send(speech, false);
}

void Turn::advise(const QString &text) { send({text, {}}, true); }

void Turn::send(const Speech &speech, bool urgent)
{
    if (m_event.standby)
        return;
    // A message stands right after what it answers, in the order in which it was said.
    const QDateTime place = m_event.at.addMSecs(++m_said);
    const EntryId entry =
        desk::append(m_tx, m_resident.conversation, place,
                     BotMessage{speech.text, speech.labels(), urgent, {SendStage::AcceptedByServer, {}}});
    line::enqueue(m_tx, {.account = m_event.account,
                         .conversation = m_resident.conversation,
                         .entry = entry,
                         .replyToken = std::exchange(m_replyToken, std::nullopt),
                         .messages = {speech.toLine()},
                         .urgent = urgent,
                         .at = m_now});
}

bool Turn::tellDesk(const QString &words)
{
    return desk::residentSpoke(m_tx, m_resident.conversation, m_event.at, words);
}

void Turn::call(ConsultationKind kind, Channel channel, const Risk &risk)
{
    desk::openOrRaise(m_tx, {.conversation = m_resident.conversation,
                             .account = m_event.account,
                             .prefecture = m_service.prefecture,
                             .kind = kind,
                             .channel = channel,
                             .risk = risk,
                             .targets = targetsOf(package().targets),
                             .at = m_event.at,
                             .heardAt = m_now});
    dialogue.waitingSaid = false;
}

} // namespace mado::bot

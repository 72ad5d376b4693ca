// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/bot/dialogue.h"
#include "backend/bot/speech.h"
#include "backend/faq/shelf.h"
#include "backend/learning/teaching.h"
#include "backend/line/event.h"
#include "backend/medicine/form.h"
#include "backend/store/bot_rows.h"
#include "contract/care.h"
#include "contract/transcript.h"

namespace mado::bot {

/// An account the bot speaks for.
struct Service
{
    survey::AccountPackage package;
    QString prefecture;                                      ///< JIS X 0401 code of those who staff it.
    std::shared_ptr<const faq::Shelf> faq = {};              ///< Null: the account answers no questions by itself.
    std::shared_ptr<const medicine::Form> medicine = {};     ///< Null: it takes no requests for medicine.
    std::shared_ptr<const learning::Teaching> learning = {}; ///< Null: it teaches nothing.
    std::shared_ptr<const CareGuide> care = {}; ///< For the desk: the ladder of calls, questions by symptom.
};

/// One event of one resident, and what the bot does about it. Lives within the event's transaction.
class Turn
{
public:
    Turn(store::Transaction &transaction, const Service &service, const line::InboundEvent &event,
         const QDateTime &now);

    /// Writes the dialogue back.
    void end();

    store::Transaction &tx() const { return m_tx; }
    const Service &service() const { return m_service; }
    const survey::AccountPackage &package() const { return m_service.package; }
    /// The questions that are being asked: those for medicine, else the health survey.
    const survey::Survey &asked() const;
    bool asking() const { return dialogue.flow == Flow::Survey || dialogue.flow == Flow::Medicine; }
    const ConversationId &conversation() const { return m_resident.conversation; }
    const QDateTime &at() const { return m_event.at; }
    bool standby() const { return m_event.standby; }
    bool held() const { return m_held; } ///< A human has the conversation.
    Voice voice() const { return Voice(m_service.package, m_language); }
    Language language() const { return m_language; }
    void setLanguage(Language language);
    const AccountId &account() const { return m_event.account; }

    /// Purposes the resident agreed to.
    QStringList consents() const;

    /// Appends what the resident did. `lineMessage` is LINE's id of the message, where it has one.
    void record(const EntryBody &body, const std::optional<QString> &lineMessage = std::nullopt);
    /// Sends a message, unless a human has the conversation or another channel is active.
    void say(const Speech &speech);
    /// Sends advice that never waits: also under a lease, at any hour, ahead of everything.
    void advise(const QString &text);
    /// The resident's message waits for a human. False: nobody is asked for.
    bool tellDesk(const QString &words);
    /// Opens a consultation, or raises the one that is open.
    void call(ConsultationKind kind, Channel channel, const Risk &risk);

    Dialogue dialogue;

private:
    void send(const Speech &speech, bool urgent);

    store::Transaction &m_tx;
    const Service &m_service;
    const line::InboundEvent &m_event;
    QDateTime m_now;
    store::ResidentRow m_resident;
    Language m_language;
    bool m_held;
    std::optional<QString> m_replyToken; ///< While it is fresh and unused.
    int m_said = 0;
};

} // namespace mado::bot

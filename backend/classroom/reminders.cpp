// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/classroom/reminders.h"

#include "backend/bot/learning_flow.h"
#include "backend/desk/danger.h"
#include "backend/desk/intake.h"
#include "backend/desk/transcript.h"
#include "backend/line/outbound.h"
#include "backend/log/log.h"
#include "backend/store/bot_rows.h"
#include "backend/store/end_of_intake.h"
#include "backend/store/learning_rows.h"
#include "backend/store/medicine_rows.h"
#include "contract/transcript.h"

namespace mado::classroom {

namespace {

constexpr std::chrono::seconds betweenLooks{5};
constexpr std::chrono::minutes ahead{10};
constexpr qint64 atOnce = 100;

/// One account at one moment, inside one transaction.
struct Scene
{
    store::Transaction &tx;
    const AccountId &id;
    const Account &account;
    QDateTime now;
};

void seed(const Scene &scene)
{
    if (!store::beginSeeding(scene.tx, scene.id))
        return;
    for (const LearningContent &content : scene.account.teaching->items)
        store::insertLearning(scene.tx, scene.id,
                              {.id = LearningItemId::random(),
                               .revision = 1,
                               .content = content,
                               .state = LearningState::Published,
                               .changedBy = std::nullopt,
                               .changedAt = scene.now,
                               .publishedAt = scene.now,
                               .views = 0,
                               .reminders = 0});
}

bool over(const Scene &scene) { return store::intakeStopped(scene.tx) || store::serviceClosing(scene.tx, scene.id); }

QList<store::DueReminder> due(const Scene &scene, qint64 atMost)
{
    return store::remindersDue(scene.tx, scene.id, scene.now, scene.now + ahead, atMost);
}

void send(const Scene &scene, const store::DueReminder &reminder, const LearningContent &content)
{
    const bool japanese = store::languageOf(scene.tx, reminder.conversation) == u"ja";
    const Language language = japanese ? Language::Japanese : Language::English;
    const bot::Speech speech{
        scene.account.teaching->text("reminder").in(language) + u'\n' + bot::learningText(content, language), {}};
    const EntryId entry = desk::append(scene.tx, reminder.conversation, scene.now,
                                       BotMessage{speech.text, {}, false, {SendStage::AcceptedByServer, {}}});
    line::enqueue(scene.tx, {.account = scene.id,
                             .conversation = reminder.conversation,
                             .entry = entry,
                             .replyToken = std::nullopt,
                             .messages = {speech.toLine()},
                             .urgent = false,
                             .at = scene.now});
}

int remind(const Scene &scene)
{
    int sent = 0;
    for (const store::DueReminder &reminder : due(scene, atOnce)) {
        const auto item = store::findLearning(scene.tx, scene.id, reminder.item);
        const bool disturbed = desk::humanHolds(scene.tx, reminder.conversation) ||
                               desk::inDanger(scene.tx, reminder.conversation); // a human talks: the bot is silent
        if (item && !disturbed) {
            send(scene, reminder, item->content);
            ++sent;
        }
        store::noteReminded(scene.tx, reminder);
    }
    return sent;
}

void report(const store::StoreError &error)
{
    log::event(log::Level::Error, "classroom.failed", {{log::Key::Fault, error.what}});
}

} // namespace

Reminders::Reminders(store::Database &database, const Clock &clock, Accounts accounts)
    : m_database(database),
      m_clock(clock),
      m_accounts(std::move(accounts))
{
}

void Reminders::tick()
{
    const QDateTime now = m_clock.now();
    if (m_lookedAt && now >= *m_lookedAt && now < *m_lookedAt + betweenLooks)
        return;
    m_lookedAt = now;
    for (const auto &[id, account] : m_accounts)
        look(id, account, now);
}

void Reminders::look(const AccountId &id, const Account &account, const QDateTime &now)
{
    // Looked up first: a write transaction every few seconds would hold up the others for nothing.
    const auto any = m_database.read([&](store::Transaction &tx) {
        const Scene scene{tx, id, account, now};
        return !over(scene) && (!store::isSeeded(tx, id) || !due(scene, 1).isEmpty());
    });
    if (!any)
        report(any.error());
    if (!any.value_or(false))
        return;
    const auto sent = m_database.write([&](store::Transaction &tx) {
        const Scene scene{tx, id, account, now};
        seed(scene);
        return over(scene) ? 0 : remind(scene);
    });
    if (!sent)
        report(sent.error());
    else if (*sent > 0)
        log::event(log::Level::Info, "classroom.reminded", {{log::Key::Count, *sent}});
}

} // namespace mado::classroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/classroom/reminders.h"

#include "backend/bot/learning_flow.h"
#include "backend/bot/unasked.h"
#include "backend/desk/danger.h"
#include "backend/desk/intake.h"
#include "backend/store/bot_rows.h"
#include "backend/store/end_of_intake.h"
#include "backend/store/learning_rows.h"
#include "backend/store/medicine_rows.h"

namespace mado::classroom {

namespace {

constexpr std::chrono::minutes ahead{10};
constexpr qint64 atOnce = 100;

using Scene = staff::AccountScene<Account>;

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
    bot::sayUnasked(scene.tx, scene.id, reminder.conversation, scene.now, speech);
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

bool somethingToDo(const Scene &scene)
{
    return !over(scene) && (!store::isSeeded(scene.tx, scene.id) || !due(scene, 1).isEmpty());
}

int work(const Scene &scene)
{
    seed(scene);
    return over(scene) ? 0 : remind(scene);
}

} // namespace

Reminders::Reminders(store::Database &database, const Clock &clock, AccountBook accounts)
    : m_rounds(database, clock, std::move(accounts), {"classroom.failed", "classroom.reminded", somethingToDo, work})
{
}

} // namespace mado::classroom

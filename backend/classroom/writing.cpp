// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/classroom/writing.h"

#include "backend/store/learning_rows.h"
#include "contract/problem.h"
#include "contract/tokyo.h"

#include <algorithm>
#include <tuple>

namespace mado::classroom {

namespace {

constexpr int daysOfViews = 7;

bool isBlank(const LocalText &text) { return text.ja.trimmed().isEmpty() || text.en.trimmed().isEmpty(); }

std::optional<Problem> notReady(const Hand &hand, const LearningContent &content)
{
    if (isBlank(content.title) || isBlank(content.provider) || content.link.isEmpty())
        return refused::incomplete();
    return content.startsAt && *content.startsAt <= hand.now ? std::optional(refused::past()) : std::nullopt;
}

Outcome keep(store::Transaction &tx, const Hand &hand, LearningItem &item)
{
    ++item.revision;
    item.changedBy = hand.who;
    item.changedAt = hand.now;
    if (!store::saveLearning(tx, hand.account, item))
        return tl::unexpected(refused::changed());
    return item.id;
}

} // namespace

Outcome save(store::Transaction &tx, const Hand &hand, const LearningItemId &id, const LearningSave &save)
{
    auto known = store::findLearning(tx, hand.account, id);
    if (!known) {
        if (save.revision != 0)
            return tl::unexpected(refused::unknown());
        store::insertLearning(tx, hand.account,
                              {.id = id,
                               .revision = 1,
                               .content = save.content,
                               .state = LearningState::Draft,
                               .changedBy = hand.who,
                               .changedAt = hand.now,
                               .publishedAt = std::nullopt,
                               .views = 0,
                               .reminders = 0});
        return id;
    }
    if (known->revision != save.revision)
        return tl::unexpected(refused::changed());
    if (known->state == LearningState::Published) {
        if (const auto problem = notReady(hand, save.content))
            return tl::unexpected(*problem);
    }
    known->content = save.content;
    return keep(tx, hand, *known);
}

Outcome take(store::Transaction &tx, const Hand &hand, const LearningItemId &id, const LearningStep &step)
{
    auto item = store::findLearning(tx, hand.account, id);
    if (!item)
        return tl::unexpected(refused::unknown());
    if (item->revision != step.revision)
        return tl::unexpected(refused::changed());
    const bool publish = step.what == LearningStepKind::Publish;
    if (publish == (item->state == LearningState::Published))
        return tl::unexpected(refused::notNow());
    if (publish) {
        if (const auto problem = notReady(hand, item->content))
            return tl::unexpected(*problem);
        item->publishedAt = hand.now;
    }
    item->state = publish ? LearningState::Published : LearningState::Withdrawn;
    return keep(tx, hand, *item);
}

LearningBoard boardOf(store::Transaction &tx, const Hand &hand)
{
    LearningBoard board{hand.now, {hand.account, hand.of.name}, store::learningItems(tx, hand.account)};
    const auto views = store::viewsSince(tx, hand.account, inTokyo(hand.now).date().addDays(1 - daysOfViews));
    const auto reminders = store::reminderCounts(tx, hand.account);
    for (LearningItem &item : board.items) {
        item.views = views.value(item.id.text());
        item.reminders = reminders.value(item.id.text());
    }
    // What was changed last comes first; what came together, as the shipped catalogue did, by subject and year.
    const auto place = [](const LearningItem &item) {
        const LearningContent &of = item.content;
        return std::tuple(-item.changedAt.toMSecsSinceEpoch(), of.subject, of.fromYear, of.title.ja);
    };
    std::ranges::sort(board.items, {}, place);
    return board;
}

namespace refused {

Problem unknown() { return problem(404, "learning.unknown", u"この教材は見つかりません。", u"There is no such item."); }

Problem changed()
{
    return problem(409, "learning.changed",
                   u"ほかの人が先に変更しました。書いた内容はこの画面に残っています。読み直してください。",
                   u"Somebody else changed this first. Your text is still on this screen; load it again.");
}

Problem notNow()
{
    return problem(409, "learning.state", u"いまの状態ではできません。一覧を読み直してください。",
                   u"This cannot be done in its present state. Load the list again.");
}

Problem incomplete()
{
    return problem(409, "learning.incomplete", u"日本語と英語の題名と提供元、リンクが必要です。",
                   u"A title and a provider in both languages and a link are needed.");
}

Problem past()
{
    return problem(409, "learning.past", u"始まる日時が過ぎています。選び直してください。",
                   u"It would have begun already. Choose another time.");
}

} // namespace refused

} // namespace mado::classroom

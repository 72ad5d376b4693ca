// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/editorial/faq_desk.h"

#include "backend/faq/likeness.h"
#include "backend/store/faq_question_rows.h"
#include "contract/tokyo.h"

#include <algorithm>

namespace mado::editorial {

namespace {

constexpr int mostQuestions = 1000; ///< The newest; older ones wait until these are settled.
constexpr int figureDays = 7;

QList<FaqHead> headsOf(store::Transaction &tx, const Desk &desk)
{
    QList<FaqHead> heads;
    QHash<FaqEntryId, qsizetype> places;
    const auto search = desk.of.shelf->current(tx);
    for (const faq::Entry &entry : search->entries()) {
        places.insert(entry.id, heads.size());
        heads.append(
            {entry.id, entry.content.question, entry.content.category, true, false, false, entry.content.reviewOn});
    }
    for (const store::FaqEntryRow &row : store::allFaqEntries(tx, desk.account)) {
        const bool checkAsked = row.draft && row.draft->checkAsked;
        if (places.contains(row.id)) {
            heads[places[row.id]].draft = row.draft.has_value();
            heads[places[row.id]].checkAsked = checkAsked;
            continue;
        }
        const auto versions = store::faqVersions(tx, desk.account, row.id);
        if (!row.draft && versions.isEmpty())
            continue;
        const FaqContent &content = row.draft ? row.draft->content : versions.last().content;
        heads.append(
            {row.id, content.question, content.category, false, row.draft.has_value(), checkAsked, content.reviewOn});
    }
    return heads;
}

QList<FaqGroup> groupsOf(store::Transaction &tx, const Desk &desk)
{
    const auto open = store::openFaqQuestions(tx, desk.account, mostQuestions);
    QStringList texts;
    for (const store::FaqOpenQuestion &question : open)
        texts << question.asked.text;
    const QDate today = inTokyo(desk.now).date();
    QList<FaqGroup> groups;
    for (const QList<int> &places : faq::alike(desk.of.shelf->analyser(), texts)) {
        FaqGroup group{{}, 0, true, open[places.first()].entry};
        for (const int place : places) {
            group.questions.append(open[place].asked);
            group.today += inTokyo(open[place].asked.at).date() == today;
            group.held = group.held && open[place].held;
        }
        groups.append(group);
    }
    return groups;
}

} // namespace

FaqBoard boardOf(store::Transaction &tx, const Desk &desk)
{
    return {.serverTime = desk.now,
            .account = {desk.account, desk.of.name},
            .categories = desk.of.shelf->knowledge().menu.categories(),
            .entries = headsOf(tx, desk),
            .groups = groupsOf(tx, desk),
            .figures = store::faqFigures(tx, desk.account, desk.now.addDays(-figureDays))};
}

} // namespace mado::editorial

// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/editorial/faq_desk.h"

#include "backend/editorial/refusals.h"
#include "backend/store/faq_question_rows.h"

#include <algorithm>

namespace mado::editorial {

namespace {

/// The row of the entry; of what was only shipped so far, the one it would have.
std::optional<store::FaqEntryRow> rowOf(store::Transaction &tx, const Desk &desk, const FaqEntryId &id)
{
    if (auto row = store::findFaqEntry(tx, desk.account, id))
        return row;
    if (desk.of.shelf->shipped(id))
        return store::FaqEntryRow{id, 1, std::nullopt, 1};
    return std::nullopt;
}

QList<FaqVersion> versionsOf(store::Transaction &tx, const Desk &desk, const FaqEntryId &id)
{
    QList<FaqVersion> versions = store::faqVersions(tx, desk.account, id);
    const faq::Entry *shipped = desk.of.shelf->shipped(id);
    if (shipped && (versions.isEmpty() || versions.first().what != FaqVersionKind::Shipped))
        versions.prepend({1, FaqVersionKind::Shipped, shipped->content, std::nullopt, std::nullopt, std::nullopt});
    return versions;
}

/// What was shipped goes into the store with the first change: an update of the package must not rewrite history.
void keepShipped(store::Transaction &tx, const Desk &desk, const FaqEntryId &id)
{
    const faq::Entry *shipped = desk.of.shelf->shipped(id);
    if (shipped && store::faqVersions(tx, desk.account, id).isEmpty())
        store::appendFaqVersion(
            tx, desk.account, id,
            {1, FaqVersionKind::Shipped, shipped->content, std::nullopt, std::nullopt, std::nullopt});
}

bool knownCategory(const Desk &desk, const QString &key)
{
    const auto categories = desk.of.shelf->knowledge().menu.categories();
    return std::ranges::find(categories, key, &FaqCategory::key) != categories.end();
}

Outcome<store::FaqEntryRow> rowAt(store::Transaction &tx, const Desk &desk, const FaqEntryId &id, qint64 revision)
{
    auto row = rowOf(tx, desk, id);
    if (!row)
        return tl::unexpected(refused::unknownEntry());
    if (row->revision != revision)
        return tl::unexpected(refused::changed());
    return std::move(*row);
}

/// Adds a version and makes it the one residents get, unless it withdraws.
void addVersion(store::Transaction &tx, const Desk &desk, store::FaqEntryRow &row, FaqVersion version)
{
    keepShipped(tx, desk, row.id);
    const auto versions = versionsOf(tx, desk, row.id);
    version.number = versions.isEmpty() ? 1 : versions.last().number + 1;
    store::appendFaqVersion(tx, desk.account, row.id, version);
    row.live = version.what == FaqVersionKind::Withdrawn ? std::nullopt : std::optional(version.number);
}

Outcome<void> publish(store::Transaction &tx, const Desk &desk, store::FaqEntryRow &row)
{
    if (!row.draft)
        return tl::unexpected(refused::noDraft());
    if (row.draft->by.id == desk.who.id)
        return tl::unexpected(refused::ownDraft());
    if (!faqFaults(row.draft->content).isEmpty())
        return tl::unexpected(refused::incomplete());
    if (!knownCategory(desk, row.draft->content.category))
        return tl::unexpected(refused::unknownCategory());
    addVersion(tx, desk, row, {0, FaqVersionKind::Published, row.draft->content, row.draft->by, desk.who, desk.now});
    row.draft = std::nullopt;
    store::settleFaqQuestionsFor(tx, desk.account, row.id);
    return {};
}

Outcome<void> bringBack(store::Transaction &tx, const Desk &desk, store::FaqEntryRow &row,
                        const std::optional<int> &number)
{
    const auto versions = versionsOf(tx, desk, row.id);
    const auto found = std::ranges::find_if(versions, [&](const FaqVersion &v) { return v.number == number; });
    if (found == versions.end() || found->what == FaqVersionKind::Withdrawn)
        return tl::unexpected(refused::unknownVersion());
    addVersion(tx, desk, row, {0, FaqVersionKind::Restored, found->content, found->writtenBy, desk.who, desk.now});
    return {};
}

Outcome<void> withdraw(store::Transaction &tx, const Desk &desk, store::FaqEntryRow &row)
{
    const auto versions = versionsOf(tx, desk, row.id);
    const auto live = std::ranges::find_if(versions, [&](const FaqVersion &v) { return v.number == row.live; });
    if (live == versions.end())
        return tl::unexpected(refused::notLive());
    addVersion(tx, desk, row, {0, FaqVersionKind::Withdrawn, live->content, live->writtenBy, desk.who, desk.now});
    return {};
}

void keepDraft(store::Transaction &tx, const Desk &desk, store::FaqEntryRow row, const FaqContent &content,
               bool checkAsked)
{
    row.draft = FaqDraft{content, desk.who, desk.now, checkAsked};
    ++row.revision;
    store::saveFaqEntry(tx, desk.account, row);
}

} // namespace

std::optional<FaqEntry> entryOf(store::Transaction &tx, const Desk &desk, const FaqEntryId &id)
{
    const auto row = rowOf(tx, desk, id);
    if (!row)
        return std::nullopt;
    return FaqEntry{id, row->revision, row->draft, row->live, versionsOf(tx, desk, id)};
}

Outcome<FaqEntryId> saveDraft(store::Transaction &tx, const Desk &desk, const FaqEntryId &id, const FaqSave &save)
{
    auto row = rowOf(tx, desk, id);
    if (row ? row->revision != save.revision : save.revision != 0)
        return tl::unexpected(refused::changed());
    if (!save.content.category.isEmpty() && !knownCategory(desk, save.content.category))
        return tl::unexpected(refused::unknownCategory());
    keepDraft(tx, desk, row.value_or(store::FaqEntryRow{id, 0, std::nullopt, std::nullopt}), save.content,
              save.checkAsked);
    store::assignFaqQuestions(tx, desk.account, save.questions, id);
    return id;
}

Outcome<FaqEntryId> takeStep(store::Transaction &tx, const Desk &desk, const FaqEntryId &id, FaqStepKind kind,
                             const FaqStep &step)
{
    auto row = rowAt(tx, desk, id, step.revision);
    if (!row)
        return tl::unexpected(row.error());
    Outcome<void> done;
    switch (kind) {
    case FaqStepKind::Publish:
        done = publish(tx, desk, *row);
        break;
    case FaqStepKind::Withdraw:
        done = withdraw(tx, desk, *row);
        break;
    case FaqStepKind::Restore:
        done = bringBack(tx, desk, *row, step.version);
        break;
    case FaqStepKind::DropDraft:
        row->draft = std::nullopt;
        break;
    }
    if (!done)
        return tl::unexpected(done.error());
    ++row->revision;
    store::saveFaqEntry(tx, desk.account, *row);
    return id;
}

Outcome<FaqImported> import(store::Transaction &tx, const Desk &desk, const FaqContents &contents)
{
    FaqImported imported{0, 0};
    const auto search = desk.of.shelf->current(tx);
    for (const FaqItem &item : contents.items) {
        if (!item.content.category.isEmpty() && !knownCategory(desk, item.content.category))
            return tl::unexpected(refused::unknownCategory());
        const FaqEntryId id = item.id.value_or(FaqEntryId::random());
        const faq::Entry *live = search->entry(id);
        if (live && live->content == item.content) {
            ++imported.unchanged;
            continue;
        }
        keepDraft(tx, desk, rowOf(tx, desk, id).value_or(store::FaqEntryRow{id, 0, std::nullopt, std::nullopt}),
                  item.content, false);
        ++imported.drafts;
    }
    return imported;
}

FaqContents contentsOf(store::Transaction &tx, const Desk &desk)
{
    FaqContents contents;
    const auto search = desk.of.shelf->current(tx);
    for (const faq::Entry &entry : search->entries())
        contents.items.append({entry.id, entry.content});
    for (const store::FaqEntryRow &row : store::allFaqEntries(tx, desk.account)) {
        if (row.draft && !row.live)
            contents.items.append({row.id, row.draft->content});
    }
    return contents;
}

} // namespace mado::editorial

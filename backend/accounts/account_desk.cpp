// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/accounts/account_desk.h"

#include "backend/accounts/package_files.h"
#include "backend/accounts/refusals.h"
#include "backend/store/made_account_rows.h"

#include <QTemporaryDir>
#include <algorithm>

namespace mado::accounts {

using namespace Qt::Literals::StringLiterals;

namespace {

const AccountContent *contentOf(const AccountRecord &record)
{
    if (record.draft)
        return &record.draft->content;
    return record.versions.isEmpty() ? nullptr : &record.versions.last().content;
}

Outcome<void> acceptable(const Desk &desk, const AccountRecord &record, const AccountContent &content)
{
    if (!desk.templates.holds(content.from))
        return tl::unexpected(refused::unknownTemplate());
    for (const AccountText &text : content.texts) {
        if (!adaptableTexts().contains(text.key))
            return tl::unexpected(refused::notAdaptable());
    }
    if (record.versions.isEmpty())
        return {};
    const AccountContent &live = record.versions.last().content;
    if (live.from != content.from || live.prefecture != content.prefecture)
        return tl::unexpected(refused::moved());
    return {};
}

int nextNumber(const AccountRecord &record)
{
    return record.versions.isEmpty() ? 1 : record.versions.last().number + 1;
}

} // namespace

AccountHead headOf(const AccountRecord &record)
{
    const AccountContent *content = contentOf(record);
    return {.id = record.id,
            .name = content ? content->name : LocalText(),
            .prefecture = content ? content->prefecture : QString(),
            .from = content ? content->from : QString(),
            .live = record.versions.isEmpty() ? std::nullopt : std::optional(record.versions.last().number),
            .draft = record.draft.has_value()};
}

Checked prepare(const Templates &templates, const AccountId &id, const AccountContent &content, int number)
{
    auto folder = std::make_shared<QTemporaryDir>();
    if (content.rules) { // rules are files of the package, so all of it is laid out anew
        const QString own = layOut(templates, content, number, folder->path());
        const QString over = folder->filePath(QString::fromLatin1(survey::adaptedFile));
        return {own, content, templates.loader()(id, own, content.prefecture, over), folder};
    }
    const QString adapted = folder->filePath(QString::fromLatin1(survey::adaptedFile));
    writeFile(adapted, adaptedYaml(content, versionText(templates, content.from, number)));
    const QString from = templates.folderOf(content.from);
    return {from, content, templates.loader()(id, from, content.prefecture, adapted)};
}

Outcome<AccountId> saveDraft(store::Transaction &tx, const Desk &desk, const AccountId &id, const AccountSave &save)
{
    auto record = store::findMadeAccount(tx, id).value_or(AccountRecord{id, 0, std::nullopt, {}});
    if (record.revision != save.revision)
        return tl::unexpected(refused::changed());
    if (const auto good = acceptable(desk, record, save.content); !good)
        return tl::unexpected(good.error());
    record.draft = AccountDraft{save.content, desk.who, desk.now};
    ++record.revision;
    store::saveMadeAccount(tx, record);
    return id;
}

Outcome<AccountId> publish(store::Transaction &tx, const Desk &desk, const AccountId &id, const AccountPublish &step)
{
    auto record = store::findMadeAccount(tx, id);
    if (!record)
        return tl::unexpected(refused::unknownAccount());
    if (record->revision != step.revision)
        return tl::unexpected(refused::changed());
    if (!record->draft)
        return tl::unexpected(refused::noDraft());
    if (record->draft->by.id == desk.who.id)
        return tl::unexpected(refused::ownDraft());
    const AccountContent content = record->draft->content;
    const int number = nextNumber(*record);
    if (!allPassed(check(prepare(desk.templates, id, content, number))))
        return tl::unexpected(refused::checksFail());
    store::insertMadeVersion(tx, id, {number, content, record->draft->by, desk.who, desk.now},
                             packed(desk.templates, content, number));
    replies::install(tx, id, desk.templates.repliesOf(content.from), desk.now);
    record->draft.reset();
    ++record->revision;
    store::saveMadeAccount(tx, *record);
    return id;
}

} // namespace mado::accounts

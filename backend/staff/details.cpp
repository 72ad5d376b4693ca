// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/staff/details.h"

#include "backend/store/roster_rows.h"
#include "contract/codecs_people.h"
#include "contract/permissions.h"

#include <algorithm>

namespace mado::staff {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestText = 64;
constexpr qsizetype mostLanguages = 20;

bool isLanguage(const QString &tag)
{
    const auto letter = [](QChar c) { return c >= u'a' && c <= u'z'; };
    return (tag.size() == 2 || tag.size() == 3) && std::all_of(tag.cbegin(), tag.cend(), letter);
}

template <class T> QStringList idTexts(const QList<Id<T>> &ids)
{
    QStringList texts;
    for (const Id<T> &id : ids)
        texts.append(id.text());
    return texts;
}

QStringList kindTexts(const QList<ConsultationKind> &kinds)
{
    QStringList texts;
    for (const ConsultationKind kind : kinds)
        texts.append(word(kind));
    return texts;
}

QStringList one(const QString &text) { return text.isEmpty() ? QStringList() : QStringList(text); }

QStringList one(const std::optional<QDate> &day) { return day ? QStringList(dayText(*day)) : QStringList(); }

QStringList without(const QStringList &all, const QStringList &others)
{
    QStringList rest;
    for (const QString &text : all) {
        if (!others.contains(text))
            rest.append(text);
    }
    return rest;
}

} // namespace

bool isPrefecture(const QString &code)
{
    bool number = false;
    const int value = code.toInt(&number);
    return number && code.size() == 2 && value >= 1 && value <= 47;
}

bool hasLength(const QString &text, qsizetype least, qsizetype most)
{
    const qsizetype length = text.trimmed().size();
    return length >= least && text.size() <= most;
}

std::optional<QString> faultOf(store::Transaction &tx, const Editor &editor, const StaffDetails &details,
                               const QList<AccountId> &accounts)
{
    if (!hasLength(details.login, 1, longestText) || details.login.trimmed() != details.login)
        return u"login"_s;
    if (!hasLength(details.name, 1, longestText))
        return u"name"_s;
    if (details.contract.size() > longestText)
        return u"contract"_s;
    if (!isPrefecture(details.prefecture) || !editor.covers(details.prefecture))
        return u"prefecture"_s;
    const auto grants = [&](const QString &code) { return isPrefecture(code) && editor.covers(code); };
    const StaffScope &scope = details.scope;
    if (!std::all_of(scope.prefectures.cbegin(), scope.prefectures.cend(), grants))
        return u"scope.prefectures"_s;
    const auto exists = [&](const AccountId &account) { return accounts.contains(account); };
    if (!std::all_of(scope.accounts.cbegin(), scope.accounts.cend(), exists))
        return u"scope.accounts"_s;
    const auto isTeam = [&](const TeamId &team) { return store::findTeam(tx, team).has_value(); };
    if (!std::all_of(details.teams.cbegin(), details.teams.cend(), isTeam))
        return u"teams"_s;
    if (details.languages.size() > mostLanguages ||
        !std::all_of(details.languages.cbegin(), details.languages.cend(), isLanguage))
        return u"languages"_s;
    return std::nullopt;
}

QList<FieldChange> differences(const StaffDetails &before, const StaffDetails &after)
{
    QList<FieldChange> changes;
    const auto note = [&](const char *field, const QStringList &was, const QStringList &is) {
        const FieldChange change{QString::fromLatin1(field), without(was, is), without(is, was)};
        if (!change.removed.isEmpty() || !change.added.isEmpty())
            changes.append(change);
    };
    note("name", one(before.name), one(after.name));
    note("role", one(word(before.role)), one(word(after.role)));
    note("employer", one(word(before.employer)), one(word(after.employer)));
    note("contract", one(before.contract), one(after.contract));
    note("prefecture", one(before.prefecture), one(after.prefecture));
    note("scope.prefectures", before.scope.prefectures, after.scope.prefectures);
    note("scope.accounts", idTexts(before.scope.accounts), idTexts(after.scope.accounts));
    note("teams", idTexts(before.teams), idTexts(after.teams));
    note("languages", before.languages, after.languages);
    note("kinds", kindTexts(before.kinds), kindTexts(after.kinds));
    note("confidentialityConfirmed", one(before.confidentialityConfirmed), one(after.confidentialityConfirmed));
    note("licenceConfirmed", one(before.licenceConfirmed), one(after.licenceConfirmed));
    note("usableUntil", one(before.usableUntil), one(after.usableUntil));
    return changes;
}

StaffScope reachOf(const StaffDetails &details)
{
    return allows(details.role, Permission::SeeConsultations) ? details.scope : StaffScope{};
}

} // namespace mado::staff

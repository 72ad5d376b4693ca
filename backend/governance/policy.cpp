// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/governance/policy.h"

#include "backend/governance/policy_reader.h"

#include <QDir>

namespace mado::governance {

using namespace Qt::Literals::StringLiterals;
using triage::Faults;

namespace {

struct Loaded
{
    Policy policy;
    QString file;
    int line; ///< Of its first day.
};

bool overlap(const Policy &a, const Policy &b)
{
    const bool same = a.prefecture == b.prefecture || a.prefecture.isEmpty() || b.prefecture.isEmpty();
    return same && (!a.until || b.from <= *a.until) && (!b.until || a.from <= *b.until);
}

/// Of one prefecture there is one rule a day, or a decision could be chosen.
void checkApart(const QList<Loaded> &loaded, QList<Fault> &faults)
{
    for (qsizetype i = 0; i < loaded.size(); ++i) {
        for (qsizetype k = 0; k < i; ++k) {
            const Loaded &later = loaded.at(i);
            const Loaded &earlier = loaded.at(k);
            if (later.policy.id == earlier.policy.id)
                faults.append({later.file, later.line, u"the id is that of %1"_s.arg(earlier.file)});
            else if (overlap(later.policy, earlier.policy))
                faults.append(
                    {later.file, later.line,
                     u"holds on days on which %1 holds, too: end one before the other begins"_s.arg(earlier.file)});
        }
    }
}

std::optional<Loaded> loadOne(const QDir &dir, const QString &name, QList<Fault> &faults)
{
    Faults found(name);
    std::optional<Loaded> loaded;
    if (const auto root = triage::openYaml(dir.filePath(name), found))
        loaded = Loaded{readPolicy(*root), name, root->has("from") ? root->at("from").line() : 1};
    faults += found.list();
    return loaded;
}

QStringList policyFiles(const QDir &dir)
{
    QStringList names;
    for (const QString &folder : dir.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        for (const QString &file : QDir(dir.filePath(folder)).entryList({u"*.yaml"_s}, QDir::Files, QDir::Name))
            names.append(folder + u'/' + file);
    }
    return names;
}

} // namespace

std::optional<QString> Policy::consentFor(RecipientKind recipient) const
{
    for (const ConsentCover &cover : consents) {
        if (cover.recipients.contains(recipient))
            return cover.purpose;
    }
    return std::nullopt;
}

tl::expected<Policies, QList<Fault>> Policies::load(const QString &folder)
{
    const QDir dir(folder);
    QList<Fault> faults;
    QList<Loaded> loaded;
    const QStringList names = policyFiles(dir);
    for (const QString &name : names) {
        if (auto one = loadOne(dir, name, faults))
            loaded.append(std::move(*one));
    }
    if (names.isEmpty())
        faults.append({folder, 1, u"no rules: a prefecture's stand in a folder of its own here"_s});
    Policies policies;
    Faults found(u"fields.yaml"_s);
    if (const auto root = triage::openYaml(dir.filePath(u"fields.yaml"_s), found))
        policies.m_fields = readFields(*root);
    faults += found.list();
    Faults late(u"retention.yaml"_s);
    if (const auto root = triage::openYaml(dir.filePath(u"retention.yaml"_s), late))
        policies.m_clocks = readClocks(*root);
    faults += late.list();
    if (faults.isEmpty())
        checkApart(loaded, faults);
    if (!faults.isEmpty())
        return tl::unexpected(faults);
    for (Loaded &one : loaded)
        policies.m_policies.append(std::move(one.policy));
    return policies;
}

const Policy *Policies::find(const QString &prefecture, const QDate &day) const
{
    for (const Policy &policy : m_policies) {
        if ((policy.prefecture.isEmpty() || policy.prefecture == prefecture) && policy.holdsOn(day))
            return &policy;
    }
    return nullptr;
}

const DataField *Policies::field(DataSet set, const QString &key) const
{
    for (const DataField &field : m_fields) {
        if (field.dataSet == set && field.key == key)
            return &field;
    }
    return nullptr;
}

} // namespace mado::governance

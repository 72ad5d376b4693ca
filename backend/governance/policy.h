// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of prefectures and of the state as data: resources/policies/<prefecture>/*.yaml.
#pragma once

#include "backend/triage/fault.h"
#include "contract/disposal.h"

#include <tl/expected.hpp>

namespace mado::governance {

using triage::Fault;

/// All of it has to hold; an empty list asks for nothing.
struct When
{
    QList<Ground> grounds;
    QList<RecipientKind> recipients;
    QList<ProvisionPurpose> purposes;
    bool review; ///< A person who knows the law has to look at it, whatever was stated.
};

struct Item
{
    int number;
    LocalText article;
    LocalText text;
    QList<When> whens; ///< At least one; one of them is enough.
    bool neverStanding;
    bool council; ///< Only after a council was heard.
};

/// A rule with an article of its own: what stays within the purpose, what overrides the items, what terms say.
struct Clause
{
    LocalText article;
    LocalText text;
    QList<RecipientKind> recipients;
    QList<ProvisionPurpose> purposes;
};

struct Terms
{
    LocalText law;
    QList<Clause> clauses; ///< The first that fits.
};

/// A purpose of the account's consent text, and whom it covers.
struct ConsentCover
{
    QString purpose;
    QList<RecipientKind> recipients;
};

struct SpecialCare
{
    bool defined; ///< False: these rules know no special-care information.
    LocalText article;
};

/// How long a category is kept once it is settled.
struct RetentionClock
{
    DataCategory category;
    std::optional<int> days; ///< nullopt: until measures end.
    LocalText basis;
};

struct Policy
{
    QString id;
    QString prefecture; ///< JIS X 0401 code; "": of all.
    LocalText law;
    LocalText article;
    QString source;
    QDate from;
    std::optional<QDate> until; ///< The last day.
    std::optional<SpecialCare> specialCare;
    QList<RuleDefinition> definitions;
    std::optional<Clause> withinPurpose;
    std::optional<Clause> proviso;
    QList<Item> items;
    std::optional<Terms> terms;
    QList<ConsentCover> consents;

    bool holdsOn(const QDate &day) const { return from <= day && (!until || day <= *until); }
    std::optional<QString> consentFor(RecipientKind recipient) const;
};

/// Every rule, checked. Immutable, thread-safe.
class Policies
{
public:
    /// Every fault found, with file and line: what is missing, what permits everything, what overlaps.
    static tl::expected<Policies, QList<Fault>> load(const QString &folder);

    /// Null: nobody wrote down the rules of that day.
    const Policy *find(const QString &prefecture, const QDate &day) const;
    const QList<Policy> &all() const { return m_policies; }
    const QList<DataField> &fields() const { return m_fields; }
    const QList<RetentionClock> &clocks() const { return m_clocks; } ///< One for each category.
    const DataField *field(DataSet set, const QString &key) const;

private:
    QList<Policy> m_policies;
    QList<DataField> m_fields;
    QList<RetentionClock> m_clocks;
};

} // namespace mado::governance

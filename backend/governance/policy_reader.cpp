// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/governance/policy_reader.h"

#include "contract/codecs_disposal.h"
#include "contract/codecs_governance.h"

#include <QRegularExpression>

namespace mado::governance {

using namespace Qt::Literals::StringLiterals;
using triage::Section;

namespace {

/// The words of a list, each a known one.
template <class E> QList<E> words(const Section &from, const char *key, std::optional<E> (*of)(const QString &))
{
    QList<E> values;
    const auto list = from.maybe(key);
    if (!list)
        return values;
    for (const Section &item : list->items()) {
        if (const auto value = of(item.asText()))
            values.append(*value);
        else
            item.fault(u"no such word in '%1'"_s.arg(QLatin1String(key)));
    }
    return values;
}

QString needed(const Section &from, const char *key)
{
    const Section found = from.at(key);
    if (!from.has(key))
        return {};
    const QString text = found.asText();
    if (text.trimmed().isEmpty())
        found.fault(u"'%1' is empty"_s.arg(QLatin1String(key)));
    return text;
}

LocalText neededLocal(const Section &from, const char *key)
{
    const Section found = from.at(key);
    if (!from.has(key))
        return {};
    const LocalText text = found.asLocal();
    if (text.ja.trimmed().isEmpty() || text.en.trimmed().isEmpty())
        found.fault(u"'%1' needs Japanese and English words"_s.arg(QLatin1String(key)));
    return text;
}

When readWhen(const Section &from)
{
    const When when{words(from, "grounds", groundFrom), words(from, "recipients", recipientKindFrom),
                    words(from, "purposes", provisionPurposeFrom), from.has("review") && from.flag("review")};
    if (when.grounds.isEmpty() && when.recipients.isEmpty() && when.purposes.isEmpty())
        from.fault(u"asks for nothing, so it would permit everything: name grounds, recipients or purposes"_s);
    return when;
}

Item readItem(const Section &from)
{
    from.allowOnly({u"number"_s, u"article"_s, u"text"_s, u"grounds"_s, u"recipients"_s, u"purposes"_s, u"any_of"_s,
                    u"never_standing"_s, u"council"_s, u"review"_s});
    Item item{from.at("number").asInteger(),
              neededLocal(from, "article"),
              neededLocal(from, "text"),
              {},
              from.has("never_standing") && from.flag("never_standing"),
              from.has("council") && from.flag("council")};
    const auto alternatives = from.maybe("any_of");
    if (!alternatives) {
        item.whens.append(readWhen(from));
        return item;
    }
    for (const Section &each : alternatives->items()) {
        each.allowOnly({u"grounds"_s, u"recipients"_s, u"purposes"_s, u"review"_s});
        item.whens.append(readWhen(each));
    }
    if (item.whens.isEmpty())
        alternatives->fault(u"'any_of' names nothing"_s);
    return item;
}

Clause readClause(const Section &from)
{
    from.allowOnly({u"article"_s, u"text"_s, u"recipients"_s, u"purposes"_s});
    return {neededLocal(from, "article"), neededLocal(from, "text"), words(from, "recipients", recipientKindFrom),
            words(from, "purposes", provisionPurposeFrom)};
}

Terms readTerms(const Section &from)
{
    from.allowOnly({u"law"_s, u"clauses"_s});
    Terms terms{neededLocal(from, "law"), {}};
    for (const Section &clause : from.at("clauses").items())
        terms.clauses.append(readClause(clause));
    return terms;
}

SpecialCare readSpecialCare(const Section &from)
{
    from.allowOnly({u"defined"_s, u"article"_s});
    const bool defined = from.flag("defined");
    return {defined, defined ? neededLocal(from, "article") : LocalText()};
}

QList<RuleDefinition> readDefinitions(const Section &from)
{
    QList<RuleDefinition> definitions;
    for (const Section &each : from.items()) {
        each.allowOnly({u"term"_s, u"article"_s, u"text"_s});
        definitions.append({neededLocal(each, "term"), neededLocal(each, "article"), neededLocal(each, "text")});
    }
    return definitions;
}

QList<ConsentCover> readConsents(const Section &from)
{
    QList<ConsentCover> covers;
    for (const Section &each : from.items()) {
        each.allowOnly({u"purpose"_s, u"recipients"_s});
        covers.append({needed(each, "purpose"), words(each, "recipients", recipientKindFrom)});
    }
    return covers;
}

QString readPrefecture(const Section &from)
{
    static const QRegularExpression code(u"^(0[1-9]|[1-3][0-9]|4[0-7])$"_s);
    const Section found = from.at("prefecture");
    const QString text = found.asText();
    if (text == u"all"_s)
        return {};
    if (!code.match(text).hasMatch())
        found.fault(u"no prefecture: write its code as \"01\" to \"47\", or all"_s);
    return text;
}

QList<Item> readItems(const Section &from)
{
    QList<Item> items;
    QList<int> numbers;
    for (const Section &each : from.items()) {
        items.append(readItem(each));
        if (numbers.contains(items.last().number))
            each.fault(u"item %1 is there twice"_s.arg(items.last().number));
        numbers.append(items.last().number);
    }
    if (items.isEmpty())
        from.fault(u"no items: nothing could ever be given"_s);
    return items;
}

template <class T> std::optional<T> readMaybe(const Section &from, const char *key, T (*read)(const Section &))
{
    const auto found = from.maybe(key);
    return found ? std::optional(read(*found)) : std::nullopt;
}

} // namespace

Policy readPolicy(const Section &root)
{
    root.allowOnly({u"id"_s, u"prefecture"_s, u"law"_s, u"article"_s, u"source"_s, u"from"_s, u"until"_s,
                    u"special_care"_s, u"definitions"_s, u"within_purpose"_s, u"proviso"_s, u"items"_s, u"terms"_s,
                    u"consents"_s});
    Policy policy{.id = needed(root, "id"),
                  .prefecture = readPrefecture(root),
                  .law = neededLocal(root, "law"),
                  .article = neededLocal(root, "article"),
                  .source = needed(root, "source"),
                  .from = root.at("from").asDate(),
                  .until = std::nullopt,
                  .specialCare = readMaybe(root, "special_care", readSpecialCare),
                  .definitions = readMaybe(root, "definitions", readDefinitions).value_or(QList<RuleDefinition>()),
                  .withinPurpose = readMaybe(root, "within_purpose", readClause),
                  .proviso = readMaybe(root, "proviso", readClause),
                  .items = readItems(root.at("items")),
                  .terms = readMaybe(root, "terms", readTerms),
                  .consents = readMaybe(root, "consents", readConsents).value_or(QList<ConsentCover>())};
    if (const auto until = root.maybe("until")) {
        policy.until = until->asDate();
        if (*policy.until < policy.from)
            until->fault(u"ends before it begins"_s);
    }
    return policy;
}

QList<DataField> readFields(const Section &root)
{
    QList<DataField> fields;
    for (const QString &name : root.keys()) {
        const Section list = root.at(name);
        const auto set = dataSetFrom(name);
        if (!set) {
            list.fault(u"no such data set: %1"_s.arg(name));
            continue;
        }
        for (const Section &each : list.items()) {
            each.allowOnly({u"key"_s, u"label"_s, u"for"_s});
            fields.append(
                {needed(each, "key"), *set, neededLocal(each, "label"), words(each, "for", provisionPurposeFrom)});
        }
    }
    return fields;
}

QList<RetentionClock> readClocks(const Section &root)
{
    QList<RetentionClock> clocks;
    for (int i = 0; i <= int(DataCategory::Records); ++i) {
        const auto category = DataCategory(i);
        const auto each = root.maybe(word(category).toLatin1().constData());
        if (!each) {
            root.fault(u"no clock for %1"_s.arg(word(category)));
            continue;
        }
        each->allowOnly({u"days"_s, u"basis"_s});
        std::optional<int> days;
        if (const auto told = each->maybe("days")) {
            days = told->asInteger();
            if (*days < 1)
                told->fault(u"at least one day"_s);
        }
        clocks.append({category, days, neededLocal(*each, "basis")});
    }
    return clocks;
}

} // namespace mado::governance

// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/triage/watch_rules.h"

#include <algorithm>

namespace mado::triage {

namespace {

const double *numberIn(const Answers &answers, const QString &question)
{
    const auto found = answers.given.constFind(question);
    return found == answers.given.cend() ? nullptr : std::get_if<double>(&found->value);
}

bool holds(const Rise &rise, const Answers &before, const Answers &now)
{
    constexpr double tenth = 0.05; // the answers have one decimal, doubles do not
    const double *was = numberIn(before, rise.question);
    const double *is = numberIn(now, rise.question);
    return was && is && *is - *was > rise.by - tenth && (!rise.toAtLeast || *is > *rise.toAtLeast - tenth);
}

bool holds(const Newly &newly, const Answers &before, const Answers &now)
{
    return evaluate(newly.condition, now) == Truth::True && evaluate(newly.condition, before) != Truth::True;
}

LocalText shown(const Answers &answers, const QString &question) { return answers.given.value(question).shown; }

/// "37.2℃ → 38.4℃".
LocalText valueOf(const WatchRule &rule, const Answers &before, const Answers &now)
{
    const auto *rise = std::get_if<Rise>(&rule.when);
    if (!rise)
        return {QStringLiteral("前回はなし"), QStringLiteral("Not before")};
    const QString arrow = QStringLiteral(" → ");
    const LocalText was = shown(before, rise->question);
    const LocalText is = shown(now, rise->question);
    return {was.ja + arrow + is.ja, was.en + arrow + is.en};
}

} // namespace

bool SilenceRules::isQuestion(const QString &words) const
{
    const QString ended = QString(words).replace(u'\n', u'。') + u'。'; // a line ends a sentence, too
    return std::ranges::any_of(asks, [&](const QString &sign) { return ended.contains(sign, Qt::CaseInsensitive); });
}

bool isVulnerable(const WatchRules &rules, const Answers &answers)
{
    return evaluate(rules.vulnerable, answers) == Truth::True;
}

QList<WatchHit> courseHits(const WatchRules &rules, const Answers &before, const Answers &now)
{
    const bool vulnerable = isVulnerable(rules, now);
    QList<WatchHit> hits;
    for (const WatchRule &rule : rules.course) {
        if (std::visit([&](const auto &when) { return holds(when, before, now); }, rule.when))
            hits.append({rule.id, rule.text, valueOf(rule, before, now), vulnerable ? rule.ifVulnerable : rule.level});
    }
    std::ranges::stable_sort(hits, {}, &WatchHit::level);
    return hits;
}

} // namespace mado::triage

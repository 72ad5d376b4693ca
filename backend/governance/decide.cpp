// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/governance/decide.h"

#include "backend/governance/decide_words.h"

#include <algorithm>

namespace mado::governance {

namespace {

template <class T> bool fits(const QList<T> &allowed, T value) { return allowed.isEmpty() || allowed.contains(value); }

bool fits(const Clause &clause, const DecisionRequest &request)
{
    return fits(clause.recipients, request.recipient) && fits(clause.purposes, request.purpose);
}

bool holds(const When &when, const DecisionRequest &request)
{
    return fits(when.recipients, request.recipient) && fits(when.purposes, request.purpose) &&
           std::ranges::all_of(when.grounds, [&](Ground ground) { return request.grounds.contains(ground); });
}

People peopleUnder(const When &when)
{
    if (when.grounds.contains(Ground::Consent))
        return People::Consenting;
    const bool asksNobody = when.grounds.contains(Ground::Law) || when.grounds.contains(Ground::Urgent);
    return asksNobody ? People::Everybody : People::NotRefusing;
}

/// What one way of fitting one item comes to.
struct Candidate
{
    Outcome outcome;
    LocalText reason;
    const Item *item;
    People people;
};

class Judge
{
public:
    Judge(const Policy &policy, const DecisionRequest &request) : m_policy(policy), m_request(request) {}

    std::optional<Candidate> best() const
    {
        std::optional<Candidate> found;
        for (const Item &item : m_policy.items) {
            for (const When &when : item.whens) {
                if (!holds(when, m_request))
                    continue;
                const Candidate candidate = weigh(item, when);
                if (!found || candidate.outcome < found->outcome)
                    found = candidate;
            }
        }
        return found;
    }

private:
    Candidate weigh(const Item &item, const When &when) const
    {
        const People people = peopleUnder(when);
        const auto comesTo = [&](Outcome outcome, const LocalText &why) {
            return Candidate{outcome, why, &item, people};
        };
        if (item.neverStanding && m_request.standing)
            return comesTo(Outcome::Refused, reason::neverStanding());
        if (people == People::Consenting && !m_policy.consentFor(m_request.recipient))
            return comesTo(Outcome::Refused, reason::noConsentText());
        if (when.review)
            return comesTo(Outcome::NeedsReview, reason::needsLawyer(item));
        const bool heard =
            m_request.grounds.contains(Ground::CouncilOpinion) || m_request.grounds.contains(Ground::CategoryOpinion);
        if (item.council && !heard)
            return comesTo(Outcome::NeedsReview, reason::needsCouncil(item));
        const bool specialCare = m_policy.specialCare && m_policy.specialCare->defined;
        return comesTo(Outcome::Permitted, reason::permitted(item, people, specialCare));
    }

    const Policy &m_policy;
    const DecisionRequest &m_request;
};

CitedRule cite(const LocalText &law, const LocalText &article, const LocalText &text) { return {law, article, text}; }

std::optional<CitedRule> termsFor(const Policy &policy, const DecisionRequest &request)
{
    if (!policy.terms)
        return std::nullopt;
    for (const Clause &clause : policy.terms->clauses) {
        if (fits(clause, request))
            return cite(policy.terms->law, clause.article, clause.text);
    }
    return std::nullopt;
}

/// Items fit or not; the proviso overrides every one of them.
void judge(Ruling &ruling, const Policy &policy, const DecisionRequest &request)
{
    const auto best = Judge(policy, request).best();
    if (!best) {
        ruling.shown.rule = cite(policy.law, policy.article, {});
        ruling.shown.reason = reason::noItem();
        return;
    }
    if (policy.proviso && best->outcome != Outcome::Refused && !request.grounds.contains(Ground::NoUnjustHarm)) {
        ruling.shown.rule = cite(policy.law, policy.proviso->article, policy.proviso->text);
        ruling.shown.reason = reason::unjustHarm();
        return;
    }
    ruling.shown.outcome = best->outcome;
    ruling.shown.reason = best->reason;
    ruling.shown.rule = cite(policy.law, best->item->article, best->item->text);
    ruling.item = best->item->number;
    ruling.people = best->people;
}

} // namespace

Ruling rule(const Policies &policies, const DecisionRequest &request, const QString &prefecture)
{
    Ruling ruling{{prefecture, Outcome::Refused, std::nullopt, std::nullopt, reason::noRules(request.day), {}},
                  std::nullopt,
                  People::Consenting,
                  std::nullopt};
    const Policy *policy = policies.find(prefecture, request.day);
    if (!policy)
        return ruling;
    ruling.shown.source = policy->source;
    ruling.consent = policy->consentFor(request.recipient);
    if (policy->withinPurpose && fits(*policy->withinPurpose, request)) {
        ruling.shown.outcome = Outcome::Permitted;
        ruling.shown.rule = cite(policy->law, policy->withinPurpose->article, policy->withinPurpose->text);
        ruling.shown.reason = reason::withinPurpose();
        ruling.people = People::NotRefusing;
    } else {
        judge(ruling, *policy, request);
    }
    if (ruling.shown.outcome != Outcome::Refused)
        ruling.shown.terms = termsFor(*policy, request);
    return ruling;
}

Decision decide(const Policies &policies, const DecisionRequest &request)
{
    Decision decision{request.prefectures.isEmpty() ? Outcome::Refused : Outcome::Permitted, request.day, {}};
    for (const QString &prefecture : request.prefectures) {
        decision.parts.append(rule(policies, request, prefecture).shown);
        decision.outcome = std::max(decision.outcome, decision.parts.last().outcome);
    }
    return decision;
}

} // namespace mado::governance

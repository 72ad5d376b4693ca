// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/rule_words.h"

namespace mado {

TagTone RuleWords::tone(RiskLevel level)
{
    switch (level) {
    case RiskLevel::Emergency:
        return TagTone::Danger;
    case RiskLevel::High:
        return TagTone::Warning;
    case RiskLevel::Unrated:
        return TagTone::Dashed;
    case RiskLevel::Moderate:
        return TagTone::Accent;
    case RiskLevel::Low:
        return TagTone::Plain;
    }
    Q_UNREACHABLE();
}

QString RuleWords::count(RuleCount count)
{
    switch (count) {
    case RuleCount::All:
        return tr("All of these");
    case RuleCount::Any:
        return tr("Any of these");
    case RuleCount::ExactlyOne:
        return tr("Exactly one of these");
    case RuleCount::AtLeast:
        return tr("At least so many of these");
    case RuleCount::AtMost:
        return tr("At most so many of these");
    case RuleCount::None:
        return tr("None of these");
    }
    Q_UNREACHABLE();
}

QString RuleWords::test(RuleTestKind kind)
{
    switch (kind) {
    case RuleTestKind::Group:
        return {};
    case RuleTestKind::Options:
        return tr("is one of");
    case RuleTestKind::Number:
    case RuleTestKind::Age:
        return tr("lies within");
    case RuleTestKind::Days:
        return tr("is a day");
    case RuleTestKind::DaysAgo:
        return tr("is so many days ago");
    case RuleTestKind::NotKnown:
        return tr("is not known");
    case RuleTestKind::Answered:
        return tr("is answered");
    }
    Q_UNREACHABLE();
}

QString RuleWords::day(const std::optional<QDate> &day) { return day ? day->toString(Qt::ISODate) : QString(); }

} // namespace mado

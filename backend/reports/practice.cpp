// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/reports/practice.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <random>

namespace mado::reports {

using namespace Qt::Literals::StringLiterals;

namespace {

using Dice = std::mt19937_64;

constexpr double minute = 60000;

struct Level
{
    RiskLevel level;
    double weight;
    std::optional<int> goal; ///< Minutes.
    double usually;          ///< Minutes until it is taken.
};
const std::array levels{Level{RiskLevel::Emergency, 0.02, 5, 1.6}, Level{RiskLevel::High, 0.10, 15, 5.5},
                        Level{RiskLevel::Unrated, 0.06, 15, 7}, Level{RiskLevel::Moderate, 0.34, 30, 14},
                        Level{RiskLevel::Low, 0.48, std::nullopt, 26}};

constexpr std::array<double, 24> hourWeights{2,  1,  1,  1,  1,  2,  5,  12, 22, 34, 36, 30,
                                             24, 26, 30, 28, 26, 26, 28, 30, 28, 20, 10, 4};

double unit(Dice &dice) { return double(dice() >> 11U) / double(1ULL << 53U); }

template <std::size_t count> std::size_t drawn(Dice &dice, const std::array<double, count> &weights)
{
    double sum = 0;
    for (const double weight : weights)
        sum += weight;
    double at = unit(dice) * sum;
    for (std::size_t i = 0; i < count; ++i) {
        at -= weights[i];
        if (at < 0)
            return i;
    }
    return count - 1;
}

class Inventor
{
public:
    void add(const QDate &day)
    {
        Dice dice(quint64(day.toJulianDay()));
        const bool weekend = day.dayOfWeek() >= 6;
        const double swell = 1 + 0.35 * std::sin(double(day.toJulianDay()) / 9);
        const int opened = int((weekend ? 19 : 33) * swell * (0.85 + 0.3 * unit(dice)));
        for (int i = 0; i < opened; ++i)
            addOne(dice);
        m_past.days.append({day, opened, opened});
        addQuestions(dice, int((weekend ? 70 : 120) * swell * (0.9 + 0.2 * unit(dice))));
    }

    InventedPast done()
    {
        for (const auto &[key, count] : m_kinds)
            m_past.kinds.append({key.first, key.second, count});
        for (const auto &[disposition, count] : m_outcomes)
            m_past.outcomes.append({disposition, count});
        return std::move(m_past);
    }

private:
    void addOne(Dice &dice)
    {
        constexpr std::array kinds{ConsultationKind::Nurse, ConsultationKind::Counsellor, ConsultationKind::Physician};
        constexpr std::array outcomes{Disposition::Advised119, Disposition::AmbulanceCalled, Disposition::TestingDesk,
                                      Disposition::Physician,  Disposition::SelfCare,        Disposition::Unreachable};
        ++m_kinds[{kinds[drawn<3>(dice, {0.66, 0.20, 0.14})], unit(dice) < 0.91 ? u"ja"_s : u"en"_s}];
        ++m_past.hours[qsizetype(drawn(dice, hourWeights))];
        ++m_outcomes[outcomes[drawn<6>(dice, {0.012, 0.006, 0.17, 0.12, 0.65, 0.042})]];
        const Level &level = levels[drawn<5>(
            dice, {levels[0].weight, levels[1].weight, levels[2].weight, levels[3].weight, levels[4].weight})];
        const double waited = -std::log(1 - unit(dice)) * level.usually * minute;
        m_past.waits.append({level.level, level.goal, qint64(waited), true, false});
    }

    void addQuestions(Dice &dice, int asked)
    {
        BotRelief &bot = m_past.bot;
        for (int i = 0; i < asked; ++i) {
            const bool answered = unit(dice) < 0.78;
            const bool alone = answered && unit(dice) < 0.83;
            const bool rated = alone && unit(dice) < 0.2;
            ++bot.asked;
            bot.answered += answered;
            bot.alone += alone;
            bot.rated += rated;
            bot.helped += rated && unit(dice) < 0.74;
        }
    }

    InventedPast m_past;
    std::map<std::pair<ConsultationKind, QString>, int> m_kinds;
    std::map<Disposition, int> m_outcomes;
};

} // namespace

InventedPast inventedPast(const QDate &from, const QDate &until, const QDate &began)
{
    Inventor inventor;
    const QDate last = std::min(until, began.addDays(-1));
    for (QDate day = std::max(from, began.addDays(-inventedDays)); day <= last; day = day.addDays(1))
        inventor.add(day);
    return inventor.done();
}

} // namespace mado::reports

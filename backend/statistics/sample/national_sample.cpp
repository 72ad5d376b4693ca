// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/statistics/sample/national_sample.h"

#include "backend/statistics/sample/postal_spread.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace mado::statistics {

using namespace Qt::Literals::StringLiterals;

namespace {

/// In thousands, north to south (Statistics Bureau of Japan, 2018).
constexpr std::array<int, 47> population{5286,  1263, 1241, 2316, 981,  1090, 1864, 2877, 1946, 1952, 7330, 6255,
                                         13822, 9177, 2246, 1050, 1143, 774,  817,  2063, 1997, 3659, 7537, 1791,
                                         1412,  2591, 8813, 5484, 1339, 935,  560,  680,  1898, 2817, 1370, 736,
                                         962,   1352, 706,  5107, 819,  1341, 1757, 1144, 1081, 1614, 1448};
constexpr std::array ageShares{0.19, 0.20, 0.24, 0.20, 0.08, 0.07, 0.02};
constexpr std::array occupationShares{0.25, 0.19, 0.08, 0.14, 0.15, 0.19};
/// Fever by occupation, against the whole: contact with customers doubles it, staying at home halves it (round 1).
constexpr std::array feverByOccupation{0.85, 2.09, 1.2, 1.0, 0.45, 0.8};

enum Question { Prefecture, Postal, Age, Occupation, Fever, Prevention, Telework, Worries, Mood };
constexpr std::array keys{"prefecture", "postal",   "age",     "occupation", "fever",
                          "prevention", "telework", "worries", "mood"};

double feverFactor(int prefecture)
{
    switch (prefecture) { // the highest of round 1, in order
    case 47:
        return 1.75;
    case 13:
        return 1.5;
    case 1:
        return 1.4;
    case 27:
        return 1.3;
    default:
        return 0.8 + 0.02 * (prefecture * 7 % 11);
    }
}

/// Telework of office workers in round 3, in percent, where it was published.
double teleworkOf(int prefecture)
{
    static const QHash<int, double> told{{13, 51.88}, {14, 43.95}, {12, 36.03}, {11, 32.64}, {27, 26.28},
                                         {28, 22.69}, {40, 20.22}, {3, 3.93},   {31, 3.81},  {32, 3.27}};
    return told.value(prefecture, 15.0 + prefecture * 5 % 13);
}

double threeCsFactor(int prefecture) { return prefecture == 13 ? 1.17 : 0.85 + 0.02 * (prefecture * 3 % 13); }

quint64 mixed(quint64 value)
{
    value += 0x9e3779b97f4a7c15ULL;
    value = (value ^ (value >> 30U)) * 0xbf58476d1ce4e5b9ULL;
    value = (value ^ (value >> 27U)) * 0x94d049bb133111ebULL;
    return value ^ (value >> 31U);
}

/// A step that visits every number below n once.
qint64 strideFor(qint64 n, quint64 seed)
{
    qint64 step = std::max<qint64>(1, qint64(double(n) * 0.6180339887)) + qint64(seed % 1000);
    while (std::gcd(step, n) != 1)
        ++step;
    return step;
}

/// Whole numbers in the given proportions that add up to `total`, none above its limit.
std::vector<qint64> apportion(const std::vector<double> &shares, qint64 total, const std::vector<qint64> &limits)
{
    const double sum = std::accumulate(shares.begin(), shares.end(), 0.0);
    std::vector<qint64> parts(shares.size(), 0);
    std::vector<std::pair<double, std::size_t>> rests;
    qint64 left = total;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        const double exact = sum > 0 ? double(total) * shares[i] / sum : 0;
        parts[i] = std::min(qint64(exact), limits[i]);
        left -= parts[i];
        rests.emplace_back(exact - double(parts[i]), i);
    }
    std::ranges::stable_sort(rests, std::greater(), &std::pair<double, std::size_t>::first);
    for (bool moved = true; left > 0 && moved;) {
        moved = false;
        for (const auto &[rest, i] : rests) {
            if (left > 0 && parts[i] < limits[i]) {
                ++parts[i];
                --left;
                moved = true;
            }
        }
    }
    return parts;
}

bool works(const SampleGroup &group) { return group.occupation <= 4; }

} // namespace

RoundFigures figuresOf(int round)
{
    switch (round) {
    case 1:
        return {24539124, 24011023, 0.0011, 0.2883, 0.1399, 0.856, 0.328, 0.60, 0.65, 0.33, 0, 0};
    case 2:
        return {24673670, 24209762, 0.0013, 0.3964, 0.1620, 0.87, 0.40, 0.70, 0.76, 0.44, 0, 0};
    case 3:
        return {23779431, 23374019, 0.0015, 0.5088, 0.2683, 0.88, 0.47, 0.7766, 0.8508, 0.5535, 0, 0};
    default:
        return {18500000, 18121559, 0.0013, 0.5300, 0.2700, 0.89, 0.50, 0.79, 0.86, 0.57, 0.311, 0.087};
    }
}

NationalSample::NationalSample(const SurveyDefinition &definition, const Areas &areas, int round, qint64 people,
                               quint64 seed)
    : m_definition(definition),
      m_areas(areas),
      m_round(round),
      m_people(people),
      m_seed(mixed(seed * 16 + quint64(round))),
      m_stride(strideFor(people, m_seed))
{
    for (std::size_t i = 0; i < keys.size(); ++i)
        m_slot[i] = definition.layout.indexOf(QLatin1String(keys[i])).value_or(0);
    const RoundFigures figures = figuresOf(round);
    const auto analysed = qint64(std::llround(double(people) * double(figures.analysed) / double(figures.valid)));
    share(figures, analysed);
}

void NationalSample::spread(double rate, qint64 total, qint64 SampleGroup::*field,
                            const std::function<double(const SampleGroup &)> &factor,
                            const std::function<bool(const SampleGroup &)> &asked)
{
    std::vector<double> shares;
    std::vector<qint64> limits;
    qint64 base = 0;
    for (const SampleGroup &group : m_groups) {
        const bool counts = asked(group) && group.age <= int(m_definition.ages.size());
        shares.push_back(counts ? double(group.n) * factor(group) : 0);
        limits.push_back(counts ? group.n : 0);
        base += counts ? group.n : 0;
    }
    const qint64 wanted = total >= 0 ? total : std::llround(rate * double(base));
    const auto parts = apportion(shares, wanted, limits);
    for (std::size_t i = 0; i < m_groups.size(); ++i)
        m_groups[i].*field = parts[i];
}

void NationalSample::share(const RoundFigures &figures, qint64 analysed)
{
    std::vector<double> shares;
    const int outside = int(m_definition.ages.size()) + 1;
    for (int prefecture = 1; prefecture < prefectures; ++prefecture) {
        for (int age = 1; age <= outside; ++age) {
            for (int occupation = 1; occupation <= int(occupationShares.size()); ++occupation) {
                m_groups.push_back({.prefecture = prefecture, .age = age, .occupation = occupation});
                const double ofAge = age == outside ? double(m_people - analysed) / double(analysed)
                                                    : ageShares[std::size_t(age - 1) % ageShares.size()];
                shares.push_back(population[std::size_t(prefecture - 1)] * ofAge *
                                 occupationShares[std::size_t(occupation - 1)]);
            }
        }
    }
    // The two totals are given; so each is shared out by itself.
    for (const bool inside : {true, false}) {
        std::vector<double> some;
        for (std::size_t i = 0; i < m_groups.size(); ++i)
            some.push_back((m_groups[i].age != outside) == inside ? shares[i] : 0);
        std::vector<qint64> limits(some.size(), 0);
        for (std::size_t i = 0; i < some.size(); ++i)
            limits[i] = some[i] > 0 ? m_people : 0;
        const auto parts = apportion(some, inside ? analysed : m_people - analysed, limits);
        for (std::size_t i = 0; i < parts.size(); ++i)
            m_groups[i].n += parts[i];
    }
    qint64 first = 0;
    for (SampleGroup &group : m_groups) {
        group.first = first;
        first += group.n;
    }
    const auto everybody = [](const SampleGroup &) { return true; };
    const auto even = [](const SampleGroup &) { return 1.0; };
    spread(
        figures.fever4d, -1, &SampleGroup::fever4d,
        [](const SampleGroup &g) {
            return feverFactor(g.prefecture) * feverByOccupation[std::size_t(g.occupation - 1)];
        },
        everybody);
    spread(0.012, -1, &SampleGroup::fever3d, even, everybody);
    spread(
        figures.threeCs, -1, &SampleGroup::threeCs,
        [](const SampleGroup &g) { return threeCsFactor(g.prefecture) * (g.occupation == 5 ? 1.25 : 1.0); }, everybody);
    spread(figures.hands, -1, &SampleGroup::hands, even, everybody);
    spread(figures.conversation, -1, &SampleGroup::conversation, even, everybody);
    spread(
        figures.officeTelework, -1, &SampleGroup::telework,
        [](const SampleGroup &g) { return teleworkOf(g.prefecture) / 27; },
        [](const SampleGroup &g) { return g.occupation == 1; });
    for (SampleGroup &group : m_groups) {
        const double rest = double(group.n - group.threeCs);
        const auto besides = [&](double all) {
            return qint64(rest * std::clamp((all - figures.threeCs) / (1 - figures.threeCs), 0.0, 1.0));
        };
        group.closed = besides(figures.closed);
        group.crowds = besides(figures.crowds);
        group.contact = std::min({besides(figures.contact), qint64(rest) - group.crowds, group.closed});
        if (figures.income > 0) {
            const bool exposed = group.occupation == 2;
            group.income = qint64(double(group.n) * figures.income * (exposed ? 1.9 : 0.8));
            group.health = qint64(double(group.n) * 0.268);
            group.depressed = qint64(double(group.n) * figures.depressed * (group.occupation == 6 ? 1.5 : 0.9));
            group.some = group.n / 3;
        }
        if (group.occupation != 1 && works(group))
            group.telework = group.n / 50;
    }
}

void NationalSample::say(const SampleGroup &group, qint64 k, Codes &codes) const
{
    // Each question takes the people of a group in an order of its own, so that answers do not go together.
    const auto place = [&](quint64 question) {
        const qint64 n = group.n;
        return n < 2 ? qint64(0) : (k * (strideFor(n, question * 37) % n) + qint64(m_seed % quint64(n))) % n;
    };
    const qint64 fever = place(1);
    codes[m_slot[Fever]] = fever < group.fever4d ? 3 : fever < group.fever4d + group.fever3d ? 2 : 1;
    const qint64 c = place(2);
    quint32 bits = 1;
    if (c < group.threeCs) {
        bits |= 1U << 4 | 1U << 5 | 1U << 6;
    } else {
        const qint64 other = c - group.threeCs;
        bits |= other < group.closed ? 1U << 4 : 0;
        bits |= other < group.contact ? 1U << 6 : 0;
        bits |= other >= group.n - group.threeCs - group.crowds ? 1U << 5 : 0;
    }
    bits |= place(3) < group.hands ? 1U << 2 : 0;
    bits |= place(4) < group.conversation ? 1U << 3 : 0;
    codes[m_slot[Prevention]] = bits;
    if (works(group))
        codes[m_slot[Telework]] = place(5) < group.telework ? 1 : 2;
    if (m_round == 4) {
        codes[m_slot[Worries]] = 1U | (place(6) < group.income ? 1U << 3 : 0) | (place(7) < group.health ? 1U << 2 : 0);
        const qint64 mood = place(8);
        codes[m_slot[Mood]] = mood < group.depressed ? 3 : mood < group.depressed + group.some ? 2 : 1;
    }
}

const SampleGroup &NationalSample::person(qint64 i, Codes &codes) const
{
    const qint64 at = i * m_stride % m_people; // below 2^63 for every population there is
    const auto after = std::ranges::upper_bound(m_groups, at, {}, &SampleGroup::first);
    const SampleGroup &group = *(after - 1);
    const quint64 dice = mixed(m_seed + quint64(at));
    codes.fill(0);
    codes[m_slot[Prefecture]] = quint32(group.prefecture);
    codes[m_slot[Occupation]] = quint32(group.occupation);
    const bool outside = group.age > int(m_definition.ages.size());
    const Group band = outside ? Group{{}, {}, 5, 14} : m_definition.ages[std::size_t(group.age - 1)];
    codes[m_slot[Age]] = quint32(band.from + int(dice % quint64(std::min(band.until, 90) - band.from + 1)) + 1);
    const auto &postal = m_areas.postalCodes(group.prefecture);
    if (dice >> 8U & 0x1fU) // the others keep it to themselves
        codes[m_slot[Postal]] = postal[(dice >> 16U) % postal.size()] + 1;
    say(group, at - group.first, codes);
    return group;
}

store::LoggedResponse NationalSample::answer(qint64 i) const
{
    Codes codes;
    person(i, codes);
    store::LoggedResponse row{{}, 0, 0, qint32(1585612800 + i % 172800), m_definition.layout.pack(codes)};
    const quint64 words[2] = {mixed(m_seed ^ quint64(i) * 2), mixed(m_seed ^ (quint64(i) * 2 + 1))};
    std::copy_n(reinterpret_cast<const unsigned char *>(words), row.person.size(), row.person.begin());
    return row;
}

std::vector<store::CellRow> NationalSample::groupCells() const
{
    const CounterLayout layout(m_definition);
    std::vector<store::CellRow> cells;
    for (const SampleGroup &group : m_groups) {
        if (group.n == 0)
            continue;
        Counters counters(std::size_t(layout.size()), 0);
        const auto put = [&](Question question, int code, qint64 count) {
            counters[std::size_t(layout.ofSlot(m_slot[question]) + code)] = qint32(count);
        };
        counters[CounterLayout::valid] = qint32(group.n);
        if (group.age <= int(m_definition.ages.size())) {
            counters[CounterLayout::analysed] = qint32(group.n);
            put(Fever, 3, group.fever4d);
            put(Fever, 2, group.fever3d);
            put(Fever, 1, group.n - group.fever4d - group.fever3d);
            put(Prevention, 2, group.hands);
            put(Prevention, 3, group.conversation);
            put(Prevention, 4, group.threeCs + group.closed);
            put(Prevention, 5, group.threeCs + group.crowds);
            put(Prevention, 6, group.threeCs + group.contact);
            put(Telework, works(group) ? 1 : 0, works(group) ? group.telework : group.n);
            if (works(group))
                put(Telework, 2, group.n - group.telework);
            put(Worries, m_round == 4 ? 3 : 0, m_round == 4 ? group.income : group.n);
            if (m_round == 4)
                put(Worries, 2, group.health);
            put(Mood, m_round == 4 ? 3 : 0, m_round == 4 ? group.depressed : group.n);
            if (m_round == 4) {
                put(Mood, 2, group.some);
                put(Mood, 1, group.n - group.depressed - group.some);
            }
            for (std::size_t i = 0; i < m_definition.indicators.size(); ++i) {
                const QString &id = m_definition.indicators[i].told.id;
                const auto rate = [&](qint64 n, qint64 x) {
                    counters[std::size_t(layout.denominator(i))] = qint32(n);
                    counters[std::size_t(layout.numerator(i))] = qint32(x);
                };
                if (id == u"fever-4d")
                    rate(group.n, group.fever4d);
                else if (id == u"three-cs")
                    rate(group.n, group.threeCs);
                else if (id == u"hand-washing")
                    rate(group.n, group.hands);
                else if (id == u"office-telework" && group.occupation == 1)
                    rate(group.n, group.telework);
                else if (id == u"income-anxiety" && m_round == 4)
                    rate(group.n, group.income);
                else if (id == u"depressed" && m_round == 4)
                    rate(group.n, group.depressed);
            }
        }
        cells.push_back({0, CellId::group(group.prefecture, group.age, group.occupation), toBytes(counters)});
    }
    return cells;
}

std::vector<store::CellRow> NationalSample::postalCells(int prefecture) const
{
    std::vector<store::CellRow> cells;
    for (const store::CellRow &whole : wholeOf(m_definition, prefecture, groupCells())) {
        const auto more = postalSpread(m_definition, m_areas, prefecture, whole, m_seed, Spread::EveryCode);
        cells.insert(cells.end(), more.begin(), more.end());
    }
    return cells;
}

} // namespace mado::statistics

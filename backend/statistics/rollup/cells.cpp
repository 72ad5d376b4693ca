// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/statistics/rollup/cells.h"

#include <bit>
#include <cstring>

namespace mado::statistics {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr unsigned periodShift = 44;
constexpr qint64 cellMask = (qint64(1) << periodShift) - 1;

qint64 keyOf(int period, qint64 cell) { return qint64(period) << periodShift | cell; }

} // namespace

CounterLayout::CounterLayout(const SurveyDefinition &definition)
{
    m_size = 2;
    QStringList told{definition.layout.text()};
    for (const Slot &slot : definition.layout.slots()) {
        m_slots.push_back(m_size);
        m_size += slot.counters();
        for (const double edge : slot.bins)
            told.append(QString::number(edge));
    }
    m_indicators = m_size;
    m_size += 2 * int(definition.indicators.size());
    for (const IndicatorDefinition &indicator : definition.indicators)
        told.append(indicator.told.id + u'@' + QString::number(indicator.told.version));
    for (const Group &group : definition.ages)
        told.append(u"%1:%2-%3"_s.arg(group.code, QString::number(group.from), QString::number(group.until)));
    for (const Group &group : definition.occupations)
        told.append(group.code);
    m_fingerprint = told.join(u'\n');
}

QByteArray toBytes(std::span<const qint32> counters)
{
    static_assert(std::endian::native == std::endian::little, "counters are stored as they lie in memory");
    return QByteArray(reinterpret_cast<const char *>(counters.data()), qsizetype(counters.size_bytes()));
}

Counters fromBytes(const QByteArray &bytes, int size)
{
    Counters counters(std::size_t(size), 0);
    std::memcpy(counters.data(), bytes.constData(),
                std::min(std::size_t(bytes.size()), counters.size() * sizeof(qint32)));
    return counters;
}

Tally::Tally(const SurveyDefinition &definition, const Areas &areas)
    : m_definition(definition),
      m_areas(areas),
      m_layout(definition),
      m_prefecture(definition.layout.indexOf(SlotRole::Prefecture)),
      m_postal(definition.layout.indexOf(SlotRole::Postal)),
      m_age(definition.layout.indexOf(SlotRole::Age)),
      m_occupation(definition.layout.indexOf(SlotRole::Occupation))
{
}

qint32 *Tally::cell(int period, qint64 cell)
{
    const qint64 key = keyOf(period, cell);
    auto found = m_places.find(key);
    if (found == m_places.end()) {
        found = m_places.insert(key, quint32(m_keys.size()));
        m_keys.push_back(key);
        m_isChanged.push_back(false);
        m_counters.resize(m_counters.size() + std::size_t(m_layout.size()), 0);
    }
    if (!m_isChanged[*found]) {
        m_isChanged[*found] = true;
        m_changed.push_back(*found);
    }
    return m_counters.data() + std::size_t(*found) * std::size_t(m_layout.size());
}

/// Which counters one response moves.
int Tally::collect(const Codes &codes, bool analysed)
{
    m_bumps.clear();
    m_bumps.push_back(CounterLayout::valid);
    if (!analysed)
        return 1;
    m_bumps.push_back(CounterLayout::analysed);
    const auto &slots = m_definition.layout.slots();
    for (std::size_t i = 0; i < slots.size(); ++i) {
        if (slots[i].counters() == 0)
            continue;
        const int first = m_layout.ofSlot(i);
        if (slots[i].kind != SlotKind::Multiple) {
            m_bumps.push_back(first + std::min(countedCode(slots[i], codes[i]), slots[i].counters() - 1));
            continue;
        }
        if (codes[i] == 0)
            m_bumps.push_back(first);
        for (quint32 bits = codes[i] & ~1U; bits; bits &= bits - 1)
            m_bumps.push_back(first + std::countr_zero(bits));
    }
    for (std::size_t i = 0; i < m_definition.indicators.size(); ++i) {
        const IndicatorDefinition &indicator = m_definition.indicators[i];
        if (indicator.denominator(codes) != triage::Truth::True)
            continue;
        m_bumps.push_back(m_layout.denominator(i));
        if (indicator.numerator(codes) == triage::Truth::True)
            m_bumps.push_back(m_layout.numerator(i));
    }
    return int(m_bumps.size());
}

void Tally::add(int period, bool adds, std::span<const unsigned char> answers)
{
    Codes codes{};
    m_definition.layout.unpack(answers, codes);
    const auto told = [&](const std::optional<std::size_t> &slot) { return slot ? codes[*slot] : 0U; };
    const quint32 postal = told(m_postal);
    const quint32 code = postal ? postal - 1 : unknownPostal;
    const int prefecture = m_areas.prefectureOf(int(told(m_prefecture)), code);
    const int age = m_definition.ageGroup(told(m_age));
    const int occupation = std::min(int(told(m_occupation)), m_definition.occupationGroups() - 1);
    collect(codes, m_definition.analysed(age));
    const qint32 step = adds ? 1 : -1;
    qint32 *group = cell(period, CellId::group(prefecture, age, occupation));
    for (const int bump : m_bumps)
        group[bump] += step;
    if (!m_postal)
        return;
    qint32 *place = cell(period, CellId::postal(prefecture, m_areas.postalIn(prefecture, code)));
    for (const int bump : m_bumps)
        place[bump] += step;
}

void Tally::set(int period, qint64 id, const Counters &counters)
{
    std::ranges::copy(counters, cell(period, id));
    m_isChanged[m_changed.back()] = false;
    m_changed.pop_back();
}

std::span<const qint32> Tally::at(int period, qint64 id) const
{
    const auto found = m_places.constFind(keyOf(period, id));
    if (found == m_places.cend())
        return {};
    const auto size = std::size_t(m_layout.size());
    return {m_counters.data() + std::size_t(*found) * size, size};
}

void Tally::takeChanged(const std::function<void(int, qint64, std::span<const qint32>)> &each)
{
    const auto size = std::size_t(m_layout.size());
    std::ranges::sort(m_changed, {}, [this](quint32 place) { return m_keys[place]; });
    for (const quint32 place : m_changed) {
        m_isChanged[place] = false;
        each(int(m_keys[place] >> periodShift), m_keys[place] & cellMask,
             {m_counters.data() + std::size_t(place) * size, size});
    }
    m_changed.clear();
}

void Tally::each(const std::function<void(int, qint64, std::span<const qint32>)> &each) const
{
    const auto size = std::size_t(m_layout.size());
    for (std::size_t place = 0; place < m_keys.size(); ++place)
        each(int(m_keys[place] >> periodShift), m_keys[place] & cellMask, {m_counters.data() + place * size, size});
}

} // namespace mado::statistics

// SPDX-License-Identifier: GPL-3.0-or-later
// What is counted, and where: a row of counters for each prefecture × age × occupation, and one for each postal code.
#pragma once

#include "backend/statistics/counting/areas.h"
#include "backend/statistics/counting/definition.h"

namespace mado::statistics {

/// Cell ids. Groups lie below every postal cell.
struct CellId
{
    static constexpr qint64 firstPostal = qint64(1) << 40;
    static constexpr qint64 end = qint64(1) << 41;

    static qint64 group(int prefecture, int age, int occupation)
    {
        return (qint64(prefecture) << 16) | (age << 8) | occupation;
    }
    static qint64 postal(int prefecture, quint32 code) { return firstPostal | qint64(prefecture) << 24 | code; }
    static bool isPostal(qint64 cell) { return cell >= firstPostal; }
    static int prefecture(qint64 cell) { return int(isPostal(cell) ? (cell & ~firstPostal) >> 24 : cell >> 16); }
    static int age(qint64 group) { return int(group >> 8 & 0xff); }
    static int occupation(qint64 group) { return int(group & 0xff); }
    static quint32 postalCode(qint64 cell) { return quint32(cell & 0xffffff); }
};

/// Which counter of a cell is which.
class CounterLayout
{
public:
    explicit CounterLayout(const SurveyDefinition &definition);

    static constexpr int valid = 0;
    static constexpr int analysed = 1;
    int size() const { return m_size; }
    /// First of a slot's counters, by code; meaningless where the slot has none.
    int ofSlot(std::size_t slot) const { return m_slots[slot]; }
    int denominator(std::size_t indicator) const { return m_indicators + 2 * int(indicator); }
    int numerator(std::size_t indicator) const { return denominator(indicator) + 1; }
    /// Changes whenever counts made before would be wrong.
    QString fingerprint() const { return m_fingerprint; }

private:
    std::vector<int> m_slots;
    int m_indicators = 0;
    int m_size = 0;
    QString m_fingerprint;
};

using Counters = std::vector<qint32>;
QByteArray toBytes(std::span<const qint32> counters);
Counters fromBytes(const QByteArray &bytes, int size);

/// Counts responses into cells in memory. Remembers what changed since it was asked last.
class Tally
{
public:
    Tally(const SurveyDefinition &definition, const Areas &areas);

    const CounterLayout &counters() const { return m_layout; }
    void add(int period, bool adds, std::span<const unsigned char> answers);
    void set(int period, qint64 cell, const Counters &counters);
    std::span<const qint32> at(int period, qint64 cell) const; ///< Empty: nothing there.
    std::size_t size() const { return m_keys.size(); }

    /// Hands out every cell that changed since the last time.
    void takeChanged(const std::function<void(int period, qint64 cell, std::span<const qint32>)> &each);
    void each(const std::function<void(int period, qint64 cell, std::span<const qint32>)> &each) const;

private:
    qint32 *cell(int period, qint64 cell);
    int collect(const Codes &codes, bool analysed);

    const SurveyDefinition &m_definition;
    const Areas &m_areas;
    CounterLayout m_layout;
    std::optional<std::size_t> m_prefecture, m_postal, m_age, m_occupation;
    QHash<qint64, quint32> m_places; ///< Period and cell → place.
    std::vector<qint64> m_keys;
    std::vector<bool> m_isChanged;
    std::vector<quint32> m_changed;
    std::vector<qint32> m_counters;
    std::vector<int> m_bumps; ///< Of the response being added.
};

} // namespace mado::statistics

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace mado {

/// Heights of a long list of which only the rows near the viewport were ever measured; the others count as an
/// estimate. Pixels. Inserting or measuring a row never measures another.
class RowHeights
{
public:
    static constexpr int estimate = 56;

    int count() const { return static_cast<int>(m_heights.size()); }
    void clear() { m_heights.clear(), m_tops.clear(), m_clean = 0; }
    void insert(int row, int count);
    void remove(int row, int count);
    void forget(int row); ///< Its content changed: to be measured again.
    void forgetAll();     ///< The width or the type changed.

    bool measured(int row) const { return m_heights[row] >= 0; }
    void setHeight(int row, int height);
    int height(int row) const { return m_heights[row] < 0 ? estimate : m_heights[row]; }

    int top(int row) const; ///< Sum of the heights above it; top(count()) is the total.
    int total() const { return top(count()); }
    int rowAt(int y) const; ///< The row that covers y; -1 outside.

private:
    void sumUpTo(int row) const;
    void stale(int row) const;

    std::vector<int> m_heights;      ///< -1: not measured.
    mutable std::vector<int> m_tops; ///< m_tops[i]: sum of the heights before row i.
    mutable int m_clean = 0;         ///< m_tops is right up to this row.
};

} // namespace mado

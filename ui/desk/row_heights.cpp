// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/row_heights.h"

#include <algorithm>

namespace mado {

void RowHeights::insert(int row, int count)
{
    m_heights.insert(m_heights.begin() + row, static_cast<size_t>(count), -1);
    stale(row);
}

void RowHeights::remove(int row, int count)
{
    m_heights.erase(m_heights.begin() + row, m_heights.begin() + row + count);
    stale(row);
}

void RowHeights::forget(int row)
{
    m_heights[row] = -1;
    stale(row);
}

void RowHeights::forgetAll()
{
    std::fill(m_heights.begin(), m_heights.end(), -1);
    stale(0);
}

void RowHeights::setHeight(int row, int height)
{
    if (m_heights[row] == height)
        return;
    m_heights[row] = height;
    stale(row);
}

int RowHeights::top(int row) const
{
    sumUpTo(row);
    return m_tops[row];
}

int RowHeights::rowAt(int y) const
{
    if (y < 0 || m_heights.empty() || y >= total())
        return -1;
    const auto after = std::upper_bound(m_tops.begin(), m_tops.end(), y);
    return static_cast<int>(after - m_tops.begin()) - 1;
}

void RowHeights::sumUpTo(int row) const
{
    m_tops.resize(m_heights.size() + 1, 0);
    for (; m_clean < row; ++m_clean)
        m_tops[m_clean + 1] = m_tops[m_clean] + height(m_clean);
}

void RowHeights::stale(int row) const { m_clean = std::min(m_clean, row); }

} // namespace mado

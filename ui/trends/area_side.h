// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/text_label.h"
#include "ui/trends/trends_words.h"

namespace mado {

class SideCard;

/// Beside the list of areas: that they are for inside, the one in focus held against its prefecture, and what the
/// marks of the list mean.
class AreaSide final : public QWidget
{
    Q_OBJECT

public:
    explicit AreaSide(const Theme &theme, QWidget *parent = nullptr);
    void refresh(const TrendsData &known, const TrendsView &view, const TrendsWords &words);

private:
    void tellArea(const RegionRow &row, const RegionRows &rows, const Region &whole, const TrendsWords &words);
    QString judged(const RegionRow &row, const RegionRows &rows) const;

    SideCard *m_inside;
    SideCard *m_area;
    SideCard *m_marks;
};

} // namespace mado

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace mado {

/// A painted chart that screen readers walk part by part: rows, bars or points, in the order they are read.
class SpokenChart : public QWidget
{
    Q_OBJECT

public:
    explicit SpokenChart(QWidget *parent);

    virtual int partCount() const = 0;
    virtual QString partInWords(int part) const = 0; ///< Empty: there is no such part.
    virtual QRect partPlace(int part) const = 0;     ///< In the chart's own coordinates.

Q_SIGNALS:
    void partsChanged(); ///< What was read out before is no longer there.
};

} // namespace mado

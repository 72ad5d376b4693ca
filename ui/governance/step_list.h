// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/theme.h"

#include <QWidget>

namespace mado {

struct StepLine
{
    enum class State { Done, Now, Later };
    State state;
    QString title;
    QString detail;
    QString beside; ///< Who and when, or how far.
};

/// Numbered steps: a tick for what is done, a filled number for what is to be done now.
class StepList final : public QWidget
{
    Q_OBJECT

public:
    explicit StepList(const Theme &theme, QWidget *parent = nullptr);
    void setSteps(const QList<StepLine> &steps);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QList<StepLine> m_steps;
};

} // namespace mado

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/theme.h"

#include <QAbstractButton>

namespace mado {

/// The round mark before a step: its number, filled where it comes next, a check once it is taken.
class StepMark final : public QAbstractButton
{
    Q_OBJECT

public:
    StepMark(const Theme &theme, int number, QWidget *parent = nullptr);
    void setState(bool done, bool next);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    int m_number;
    bool m_done = false;
    bool m_next = false;
};

} // namespace mado

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/theme.h"

#include <QCheckBox>

namespace mado {

/// A check box of the theme: its frame and its tick stand out in light and dark.
class CheckBox final : public QCheckBox
{
    Q_OBJECT

public:
    explicit CheckBox(const Theme &theme, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {boxPart(), sizeHint().height()}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &place) const override { return rect().contains(place); }

private:
    static int boxPart();
    const Theme &m_theme;
};

} // namespace mado

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace mado {

/// Widgets side by side, in as many lines as their full words need: at 200 % a row of buttons becomes two.
class WrapRow final : public QWidget
{
    Q_OBJECT

public:
    /// `gap`: between widgets and between lines, in logical pixels.
    explicit WrapRow(int gap, QWidget *parent = nullptr);

    void add(QWidget *widget); ///< Takes it, to the end.

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int arrange(int width, bool move) const;

    const int m_gap;
    QList<QWidget *> m_widgets;
};

} // namespace mado

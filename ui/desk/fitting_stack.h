// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

namespace mado {

/// A stack as high as its current page, not as its highest.
class FittingStack final : public QStackedWidget
{
    Q_OBJECT

public:
    explicit FittingStack(QWidget *parent = nullptr) : QStackedWidget(parent)
    {
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        connect(this, &QStackedWidget::currentChanged, this, [this] { updateGeometry(); });
    }
    QSize sizeHint() const override { return currentWidget() ? atLeast(currentWidget()->sizeHint()) : QSize(); }
    QSize minimumSizeHint() const override
    {
        return currentWidget() ? atLeast(currentWidget()->minimumSizeHint()) : QSize();
    }

private:
    // A page of fixed height says so by its minimum, not by its hint.
    QSize atLeast(const QSize &size) const { return size.expandedTo(currentWidget()->minimumSize()); }
};

} // namespace mado

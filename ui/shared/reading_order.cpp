// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/reading_order.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QScrollArea>
#include <QSet>
#include <algorithm>

namespace mado {

namespace {

constexpr int airAround = 24;

class Reader
{
public:
    QList<QWidget *> controls;

    void read(QWidget &widget)
    {
        if (widget.isHidden() || m_read.contains(&widget))
            return;
        m_read.insert(&widget);
        if (widget.focusPolicy() & Qt::TabFocus && widget.isEnabled() && !widget.focusProxy())
            controls.append(&widget);
        if (widget.layout())
            read(*widget.layout());
        readByPlace(widget);
    }

private:
    void read(const QLayout &layout)
    {
        for (QLayoutItem *item : itemsOf(layout)) {
            if (item->layout())
                read(*item->layout());
            else if (QWidget *widget = item->widget())
                read(*widget);
        }
    }

    static QList<QLayoutItem *> itemsOf(const QLayout &layout)
    {
        QList<QLayoutItem *> items;
        for (int i = 0; i < layout.count(); ++i)
            items << layout.itemAt(i);
        const auto *box = qobject_cast<const QBoxLayout *>(&layout);
        if (box && (box->direction() == QBoxLayout::BottomToTop || box->direction() == QBoxLayout::RightToLeft))
            std::reverse(items.begin(), items.end());
        if (qobject_cast<const QGridLayout *>(&layout))
            std::stable_sort(items.begin(), items.end(), [](QLayoutItem *a, QLayoutItem *b) {
                const QPoint left = a->geometry().topLeft();
                const QPoint right = b->geometry().topLeft();
                return std::pair(left.y(), left.x()) < std::pair(right.y(), right.x());
            });
        return items;
    }

    /// Children that no layout holds.
    void readByPlace(const QWidget &parent)
    {
        QList<QWidget *> rest;
        for (QObject *child : parent.children()) {
            auto *widget = qobject_cast<QWidget *>(child);
            if (widget && !widget->isWindow() && !widget->isHidden() && !m_read.contains(widget))
                rest << widget;
        }
        std::stable_sort(rest.begin(), rest.end(), [](QWidget *a, QWidget *b) { return a->y() < b->y(); });
        while (!rest.isEmpty()) {
            const int middle = rest.first()->y() + std::max(0, rest.first()->height() - 1) / 2;
            const auto end =
                std::stable_partition(rest.begin(), rest.end(), [middle](QWidget *one) { return one->y() <= middle; });
            std::stable_sort(rest.begin(), end, [](QWidget *a, QWidget *b) { return a->x() < b->x(); });
            for (auto one = rest.begin(); one != end; ++one)
                read(**one);
            rest.erase(rest.begin(), end);
        }
    }

    QSet<const QWidget *> m_read;
};

void bringIntoSight(QWidget &widget)
{
    for (QWidget *above = widget.parentWidget(); above; above = above->parentWidget()) {
        if (auto *scroll = qobject_cast<QScrollArea *>(above))
            scroll->ensureWidgetVisible(&widget, 0, airAround);
    }
}

} // namespace

QList<QWidget *> controlsInReadingOrder(QWidget &root)
{
    Reader reader;
    reader.read(root);
    return reader.controls;
}

bool stepFocus(const QList<QWidget *> &controls, const QWidget *focused, bool next)
{
    if (controls.isEmpty())
        return false;
    qsizetype at = -1;
    for (const QWidget *one = focused; one && at < 0; one = one->parentWidget())
        at = controls.indexOf(one);
    const qsizetype step = at < 0 ? (next ? 0 : controls.size() - 1) : at + (next ? 1 : controls.size() - 1);
    QWidget *target = controls.at(step % controls.size());
    target->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    bringIntoSight(*target);
    return true;
}

} // namespace mado

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/chart_view.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

namespace mado {

namespace {

/// One mark of the chart in words, and where it lies.
class MarkFace final : public QAccessibleInterface
{
public:
    MarkFace(ChartView *chart, int row) : m_chart(chart), m_row(row) {}

    bool isValid() const override { return m_chart && m_row < m_chart->marks().size(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_chart->window()->windowHandle(); }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_chart); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override {}
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? m_chart->marks().value(m_row).spoken() : QString();
    }
    QRect rect() const override
    {
        const QRect place = m_chart->marks().value(m_row).place.toRect();
        return {m_chart->mapToGlobal(place.topLeft()), place.size()};
    }
    QAccessible::State state() const override
    {
        QAccessible::State out;
        out.readOnly = true;
        return out;
    }
    int row() const { return m_row; }

private:
    QPointer<ChartView> m_chart;
    int m_row;
};

class ChartFace final : public QAccessibleWidget
{
public:
    explicit ChartFace(ChartView *chart) : QAccessibleWidget(chart, QAccessible::Chart), m_chart(chart)
    {
        m_link = QObject::connect(chart, &ChartView::marksChanged, chart, [this] { forgetRows(); });
    }
    ~ChartFace() override
    {
        QObject::disconnect(m_link);
        forgetRows();
    }
    int childCount() const override { return int(m_chart->marks().size()); }
    QAccessibleInterface *child(int row) const override
    {
        if (row < 0 || row >= childCount())
            return nullptr;
        auto known = m_rows.constFind(row);
        if (known == m_rows.cend())
            known = m_rows.insert(row, QAccessible::registerAccessibleInterface(new MarkFace(m_chart, row)));
        return QAccessible::accessibleInterface(*known);
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *row = dynamic_cast<const MarkFace *>(child);
        return row ? row->row() : -1;
    }

private:
    void forgetRows()
    {
        for (const QAccessible::Id id : std::as_const(m_rows))
            QAccessible::deleteAccessibleInterface(id);
        m_rows.clear();
    }

    ChartView *m_chart;
    QMetaObject::Connection m_link;
    mutable QHash<int, QAccessible::Id> m_rows;
};

QAccessibleInterface *faceOf(const QString &, QObject *object)
{
    auto *chart = qobject_cast<ChartView *>(object);
    return chart ? new ChartFace(chart) : nullptr;
}

} // namespace

void installChartAccessibility() { QAccessible::installFactory(faceOf); }

} // namespace mado

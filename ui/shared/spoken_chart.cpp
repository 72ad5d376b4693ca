// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/spoken_chart.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>
#include <QWindow>

namespace mado {

namespace {

/// One part of the chart in words, and where it lies.
class PartFace final : public QAccessibleInterface
{
public:
    PartFace(SpokenChart *chart, int part) : m_chart(chart), m_part(part) {}

    bool isValid() const override { return m_chart && m_part < m_chart->partCount(); }
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
        return kind == QAccessible::Name ? m_chart->partInWords(m_part) : QString();
    }
    QRect rect() const override
    {
        const QRect place = m_chart->partPlace(m_part);
        return {m_chart->mapToGlobal(place.topLeft()), place.size()};
    }
    QAccessible::State state() const override
    {
        QAccessible::State out;
        out.readOnly = true;
        return out;
    }
    int part() const { return m_part; }

private:
    QPointer<SpokenChart> m_chart;
    int m_part;
};

class ChartFace final : public QAccessibleWidget
{
public:
    explicit ChartFace(SpokenChart *chart) : QAccessibleWidget(chart, QAccessible::Chart), m_chart(chart)
    {
        m_link = QObject::connect(chart, &SpokenChart::partsChanged, chart, [this] { forgetParts(); });
    }
    ~ChartFace() override
    {
        QObject::disconnect(m_link);
        forgetParts();
    }
    int childCount() const override { return m_chart->partCount(); }
    QAccessibleInterface *child(int part) const override
    {
        if (part < 0 || part >= childCount())
            return nullptr;
        auto known = m_parts.constFind(part);
        if (known == m_parts.cend())
            known = m_parts.insert(part, QAccessible::registerAccessibleInterface(new PartFace(m_chart, part)));
        return QAccessible::accessibleInterface(*known);
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *part = dynamic_cast<const PartFace *>(child);
        return part ? part->part() : -1;
    }

private:
    void forgetParts()
    {
        for (const QAccessible::Id id : std::as_const(m_parts))
            QAccessible::deleteAccessibleInterface(id);
        m_parts.clear();
    }

    SpokenChart *m_chart;
    QMetaObject::Connection m_link;
    mutable QHash<int, QAccessible::Id> m_parts;
};

QAccessibleInterface *faceOf(const QString &, QObject *object)
{
    auto *chart = qobject_cast<SpokenChart *>(object);
    return chart ? new ChartFace(chart) : nullptr;
}

} // namespace

// Installing a factory again changes nothing.
SpokenChart::SpokenChart(QWidget *parent) : QWidget(parent) { QAccessible::installFactory(faceOf); }

} // namespace mado

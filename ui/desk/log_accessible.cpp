// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/log_accessible.h"

#include "ui/desk/transcript_view.h"

#include <QAccessibleWidget>

namespace mado {

namespace {

/// One row: its words, and where it lies.
class RowFace final : public QAccessibleInterface
{
public:
    RowFace(TranscriptView *view, int row) : m_view(view), m_row(row) {}

    bool isValid() const override { return m_view && m_row < m_view->model()->rowCount(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_view->window()->windowHandle(); }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override {}
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? index().data(Qt::AccessibleTextRole).toString() : QString();
    }
    QRect rect() const override
    {
        const QRect place = m_view->visualRect(index());
        return {m_view->viewport()->mapToGlobal(place.topLeft()), place.size()};
    }
    QAccessible::State state() const override
    {
        QAccessible::State out;
        out.focusable = true;
        out.readOnly = true;
        out.focused = m_view->hasFocus() && m_view->currentIndex().row() == m_row;
        out.invisible = rect().isEmpty();
        return out;
    }
    int row() const { return m_row; }

private:
    QModelIndex index() const { return m_view->model()->index(m_row, 0); }

    QPointer<TranscriptView> m_view;
    int m_row;
};

/// The list of them. Faces are made when asked for and thrown away when rows come or go.
class LogFace final : public QAccessibleWidget
{
public:
    explicit LogFace(TranscriptView *view) : QAccessibleWidget(view, QAccessible::List), m_view(view)
    {
        const auto forget = [this] { forgetRows(); };
        m_links = {QObject::connect(view->model(), &QAbstractItemModel::rowsInserted, view, forget),
                   QObject::connect(view->model(), &QAbstractItemModel::rowsRemoved, view, forget),
                   QObject::connect(view->model(), &QAbstractItemModel::modelReset, view, forget)};
    }
    ~LogFace() override
    {
        for (const auto &link : m_links)
            QObject::disconnect(link);
        forgetRows();
    }
    int childCount() const override { return m_view->model()->rowCount(); }
    QAccessibleInterface *child(int row) const override
    {
        if (row < 0 || row >= childCount())
            return nullptr;
        if (!m_rows.contains(row))
            m_rows.insert(row, QAccessible::registerAccessibleInterface(new RowFace(m_view, row)));
        return QAccessible::accessibleInterface(m_rows.value(row));
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *row = dynamic_cast<const RowFace *>(child);
        return row ? row->row() : -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        return child(m_view->indexAt(m_view->viewport()->mapFromGlobal(QPoint(x, y))).row());
    }

private:
    void forgetRows()
    {
        for (const QAccessible::Id id : std::as_const(m_rows))
            QAccessible::deleteAccessibleInterface(id);
        m_rows.clear();
    }

    TranscriptView *m_view;
    QList<QMetaObject::Connection> m_links;
    mutable QHash<int, QAccessible::Id> m_rows;
};

QAccessibleInterface *faceOf(const QString &, QObject *object)
{
    auto *view = qobject_cast<TranscriptView *>(object);
    return view && view->model() ? new LogFace(view) : nullptr;
}

} // namespace

void installLogAccessibility() { QAccessible::installFactory(faceOf); }

} // namespace mado

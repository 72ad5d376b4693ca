// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/callbacks/calls_made_table.h"

#include "ui/desk/call_outcome_words.h"
#include "ui/shared/paint.h"
#include "ui/shared/wording.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace mado {

namespace {

constexpr int rowTall = 40;
constexpr int padding = 12;
constexpr std::array shares{2, 6, 4, 3, 5, 4}; ///< Of the width.
constexpr int parts = 24;                      ///< Their sum.

class Cells final : public QStyledItemDelegate
{
public:
    Cells(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, m_theme.color(ColorRole::SurfaceSelected));
        paint::edge(*painter, option.rect, Qt::BottomEdge, m_theme.color(ColorRole::BorderSubtle));
        const bool lead = index.column() == CallsMadeModel::Name || index.column() == CallsMadeModel::Outcome;
        paint::text(*painter, option.rect.adjusted(padding, 0, -4, 0), index.data().toString(),
                    m_theme.font(TextStyle::Small, index.column() == CallsMadeModel::Name),
                    m_theme.color(lead ? ColorRole::TextPrimary : ColorRole::TextSecondary));
    }

private:
    const Theme &m_theme;
};

} // namespace

void CallsMadeModel::set(const QList<CallMade> &calls)
{
    if (calls == m_calls)
        return;
    // Calls are only ever added, at the top: whoever reads further down keeps their place.
    const qsizetype more = calls.size() - m_calls.size();
    if (more > 0 && calls.mid(more) == m_calls) {
        beginInsertRows({}, 0, int(more) - 1);
        m_calls = calls;
        endInsertRows();
        return;
    }
    beginResetModel(); // another day, or another reach
    m_calls = calls;
    endResetModel();
}

void CallsMadeModel::setLanguage(Language language)
{
    m_language = language;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, Columns - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

void CallsMadeModel::setBarred(bool barred)
{
    m_barred = barred;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Name), index(rowCount() - 1, Name));
}

int CallsMadeModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_calls.size()); }

int CallsMadeModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : Columns; }

QString CallsMadeModel::cell(const CallMade &call, int column) const
{
    switch (column) {
    case Time:
        return wording::clock(call.at);
    case Name:
        return m_barred ? call.caseNumber : call.displayName + QStringLiteral("  ") + call.caseNumber;
    case Outcome:
        return CallOutcomeWords::of(call.outcome);
    case Attempt:
        return tr("Call %1").arg(call.attempt);
    case By:
        return wording::staff(call.by, m_language);
    case Next:
        return call.nextAt ? nextWords(call) : QStringLiteral("—");
    }
    return {};
}

// The hour comes first: it stays where the column is too narrow for the day.
QString CallsMadeModel::nextWords(const CallMade &call) const
{
    const QDate day = wording::dateInTokyo(*call.nextAt);
    const QString hour = wording::clock(*call.nextAt);
    if (day == wording::dateInTokyo(call.at))
        return hour;
    return hour + QStringLiteral("  ") + wording::shortDate(day, m_language);
}

QVariant CallsMadeModel::data(const QModelIndex &index, int role) const
{
    const CallMade &call = m_calls.at(index.row());
    if (role == Qt::DisplayRole)
        return cell(call, index.column());
    if (role == Qt::AccessibleTextRole) {
        QStringList all;
        for (int column = 0; column < Columns; ++column)
            all << cell(call, column);
        return index.column() == 0 ? all.join(QStringLiteral(", ")) : cell(call, index.column());
    }
    return {};
}

QVariant CallsMadeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("Time"), tr("Name"), tr("Outcome"), tr("Attempt"), tr("By"), tr("Next")};
    return names.value(section);
}

CallsMadeTable::CallsMadeTable(const Theme &theme, QWidget *parent)
    : QTableView(parent),
      m_theme(theme),
      m_model(new CallsMadeModel(this))
{
    setModel(m_model);
    setItemDelegate(new Cells(theme, this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(rowTall);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setAccessibleName(tr("Calls made today"));
    connect(this, &QTableView::activated, this, &CallsMadeTable::open);
    connect(&theme, &Theme::changed, this, &CallsMadeTable::dress);
    dress();
}

// The view goes before its model does.
CallsMadeTable::~CallsMadeTable() { setModel(nullptr); }

void CallsMadeTable::dress()
{
    QPalette colors = m_theme.palette();
    colors.setColor(QPalette::Base, m_theme.color(ColorRole::Surface));
    setPalette(colors);
    setStyleSheet(QStringLiteral("QTableView { background: %1; border: none; } QHeaderView::section { background: %2; "
                                 "color: %3; border: none; border-bottom: 1px solid %4; padding: 6px 12px; }")
                      .arg(m_theme.color(ColorRole::Surface).name(), m_theme.color(ColorRole::SurfaceSunken).name(),
                           m_theme.color(ColorRole::TextSecondary).name(),
                           m_theme.color(ColorRole::BorderSubtle).name()));
    horizontalHeader()->setFont(m_theme.font(TextStyle::Meta, true));
    viewport()->update();
}

void CallsMadeTable::setCalls(const QList<CallMade> &calls) { m_model->set(calls); }

void CallsMadeTable::setLanguage(Language language)
{
    setAccessibleName(tr("Calls made today"));
    m_model->setLanguage(language);
}

void CallsMadeTable::open(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT conversationRequested(m_model->at(index.row()).consultation);
}

void CallsMadeTable::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    const int step = event->key() == Qt::Key_J ? +1 : event->key() == Qt::Key_K ? -1 : 0;
    if (plain && step != 0) {
        const QModelIndex next = m_model->index(currentIndex().row() + step, 0);
        if (next.isValid())
            setCurrentIndex(next);
    } else if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        open(currentIndex());
    } else if (event->text().isEmpty() || event->key() == Qt::Key_Tab) {
        QTableView::keyPressEvent(event);
        return;
    } else {
        event->ignore(); // letters are no search here: they belong to the page
        return;
    }
    event->accept();
}

void CallsMadeTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    for (int column = 0; column < CallsMadeModel::Columns; ++column)
        setColumnWidth(column, viewport()->width() * shares.at(size_t(column)) / parts);
}

} // namespace mado

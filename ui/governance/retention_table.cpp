// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/governance/retention_table.h"

#include "ui/shared/paint.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

namespace mado {

namespace {

constexpr int lineHeight = 35;
constexpr int headHeight = 32;
constexpr int fateColumn = 5;
constexpr int toneRole = Qt::UserRole;
constexpr std::pair<int, int> shortColumns[] = {{1, 84}, {2, 116}, {3, 108}, {fateColumn, 124}};

} // namespace

class RetentionTable::Delegate final : public QStyledItemDelegate
{
public:
    Delegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->fillRect(option.rect, m_theme.color(ColorRole::Surface));
        paint::edge(*painter, option.rect, Qt::BottomEdge, m_theme.color(ColorRole::BorderSubtle));
        if (option.state.testFlag(QStyle::State_HasFocus))
            paint::box(*painter, QRectF(option.rect).adjusted(2, 2, -2, -2),
                       {{}, m_theme.color(ColorRole::Focus), 4, 2});
        const QRect room = option.rect.adjusted(index.column() == 0 ? 0 : 8, 0, -8, 0);
        const QString words = index.data().toString();
        if (index.column() == fateColumn) {
            const int wide = tagSize(m_theme, words, 20).width();
            paintTag(*painter, m_theme, QRect(room.left(), room.top() + (lineHeight - 20) / 2, wide, 20), words,
                     TagTone(index.data(toneRole).toInt()));
            return;
        }
        const QFont font = m_theme.font(TextStyle::Small);
        paint::text(*painter, room, QFontMetrics(font).elidedText(words, Qt::ElideRight, room.width()), font,
                    m_theme.color(index.column() == 0 ? ColorRole::TextPrimary : ColorRole::TextSecondary),
                    Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()));
    }

private:
    const Theme &m_theme;
};

/// The head in the theme's own look.
class RetentionTable::Head final : public QHeaderView
{
public:
    Head(const Theme &theme, QWidget *parent) : QHeaderView(Qt::Horizontal, parent), m_theme(theme) {}

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        painter->fillRect(rect, m_theme.color(ColorRole::SurfaceSunken));
        paint::edge(*painter, rect, Qt::BottomEdge, m_theme.color(ColorRole::BorderSubtle));
        const QFont font = m_theme.font(TextStyle::Meta, true);
        const QRect room = rect.adjusted(section == 0 ? 0 : 8, 0, -8, 0);
        paint::text(*painter, room,
                    QFontMetrics(font).elidedText(model()->headerData(section, Qt::Horizontal).toString(),
                                                  Qt::ElideRight, room.width()),
                    font, m_theme.color(ColorRole::TextSecondary),
                    section == 1 || section == 2 ? Qt::AlignRight : Qt::AlignLeft);
    }

private:
    const Theme &m_theme;
};

RetentionTable::RetentionTable(const Theme &theme, QWidget *parent) : QTableWidget(0, 6, parent), m_theme(theme)
{
    setItemDelegate(new Delegate(theme, this));
    setHorizontalHeader(new Head(theme, this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(NoSelection);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(lineHeight);
    horizontalHeader()->setFixedHeight(headHeight);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    for (const auto &[column, wide] : shortColumns) { // names and what they are kept for share the rest
        horizontalHeader()->setSectionResizeMode(column, QHeaderView::Fixed);
        setColumnWidth(column, wide);
    }
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

QSize RetentionTable::sizeHint() const { return {560, headHeight + lineHeight * rowCount()}; }

void RetentionTable::show(const QList<RetentionRow> &rows)
{
    setHorizontalHeaderLabels(
        {tr("Data"), tr("How many"), tr("Oldest"), tr("Where"), tr("Kept"), tr("What becomes of it")});
    setAccessibleName(tr("What is kept"));
    setRowCount(int(rows.size()));
    for (int row = 0; row < rows.size(); ++row) {
        const RetentionRow &line = rows.at(row);
        const QString words[] = {line.name, line.count, line.oldest, line.place, line.clock, line.fate};
        for (int column = 0; column < columnCount(); ++column) {
            auto *cell = new QTableWidgetItem(words[column]);
            const bool number = column == 1 || column == 2;
            cell->setTextAlignment(number ? Qt::AlignRight : Qt::AlignLeft);
            cell->setData(toneRole, int(line.tone));
            cell->setToolTip(words[column]);
            setItem(row, column, cell);
        }
    }
    for (int column = 0; column < columnCount(); ++column)
        horizontalHeaderItem(column)->setTextAlignment((column == 1 || column == 2 ? Qt::AlignRight : Qt::AlignLeft) |
                                                       Qt::AlignVCenter);
    updateGeometry();
}

} // namespace mado

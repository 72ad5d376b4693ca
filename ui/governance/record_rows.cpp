// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/governance/record_rows.h"

#include "ui/shared/paint.h"

#include <QScopedValueRollback>
#include <QStyledItemDelegate>

namespace mado {

namespace {

constexpr int rowHeight = 58;
constexpr int side = 16;
constexpr int firstWidth = 84;

enum Part { Key = Qt::UserRole + 1, First, Title, Detail, Middle, MiddleDetail, TagText, Tone };

QString part(const QModelIndex &index, Part which) { return index.data(which).toString(); }

} // namespace

class RecordRows::Delegate final : public QStyledItemDelegate
{
public:
    Delegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {0, rowHeight}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QRect row = option.rect;
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        const bool under = option.state.testFlag(QStyle::State_MouseOver);
        painter->fillRect(row, m_theme.color(chosen  ? ColorRole::SurfaceSelected
                                             : under ? ColorRole::SurfaceHover
                                                     : ColorRole::Surface));
        paint::edge(*painter, row, Qt::BottomEdge, m_theme.color(ColorRole::BorderSubtle));
        if (option.state.testFlag(QStyle::State_HasFocus))
            paint::box(*painter, QRectF(row).adjusted(2, 2, -2, -2), {{}, m_theme.color(ColorRole::Focus), 4, 2});
        columns(*painter, row.adjusted(side, 9, -side, -9), index);
    }

private:
    void columns(QPainter &painter, QRect room, const QModelIndex &index) const
    {
        if (const QString first = part(index, First); !first.isEmpty()) {
            line(painter, QRect(room.left(), room.top(), firstWidth, 20), first, TextStyle::Small,
                 ColorRole::TextSecondary, false);
            room.setLeft(room.left() + firstWidth);
        }
        const QRect half(room.left() + room.width() / 2, room.top(), room.width() / 2, room.height());
        if (const QString tag = part(index, TagText); !tag.isEmpty()) {
            const int wide = tagSize(m_theme, tag, 20).width();
            paintTag(painter, m_theme, QRect(room.right() - wide, room.top() + 9, wide, 20), tag,
                     TagTone(index.data(Tone).toInt()));
            room.setRight(room.right() - wide - 12);
        }
        if (const QString middle = part(index, Middle); !middle.isEmpty()) {
            lines(painter, half.intersected(room), middle, part(index, MiddleDetail), false);
            room.setRight(half.left() - 12);
        }
        lines(painter, room, part(index, Title), part(index, Detail), true);
    }
    void lines(QPainter &painter, const QRect &room, const QString &above, const QString &below, bool bold) const
    {
        line(painter, QRect(room.left(), room.top(), room.width(), 20), above, TextStyle::Small, ColorRole::TextPrimary,
             bold);
        line(painter, QRect(room.left(), room.top() + 20, room.width(), 20), below, TextStyle::Meta,
             ColorRole::TextSecondary, false);
    }
    void line(QPainter &painter, const QRect &room, const QString &words, TextStyle style, ColorRole ink,
              bool bold) const
    {
        const QFont font = m_theme.font(style, bold);
        paint::text(painter, room, QFontMetrics(font).elidedText(words, Qt::ElideRight, room.width()), font,
                    m_theme.color(ink));
    }

    const Theme &m_theme;
};

RecordRows::RecordRows(const Theme &theme, QWidget *parent) : QListWidget(parent)
{
    setItemDelegate(new Delegate(theme, this));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(this, &QListWidget::currentRowChanged, this, [this] {
        if (!m_filling)
            Q_EMIT chosenChanged();
    });
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void RecordRows::show(const QList<RecordRow> &rows)
{
    const QScopedValueRollback filling(m_filling, true);
    const QString before = chosen();
    clear();
    for (const RecordRow &row : rows) {
        auto *item = new QListWidgetItem(row.title, this);
        QStringList spoken;
        for (const auto &[role, words] :
             {std::pair(First, row.first), std::pair(Title, row.title), std::pair(Detail, row.detail),
              std::pair(Middle, row.middle), std::pair(MiddleDetail, row.middleDetail), std::pair(TagText, row.tag)}) {
            item->setData(role, words);
            if (!words.isEmpty())
                spoken.append(words);
        }
        item->setData(Key, row.key);
        item->setData(Tone, int(row.tone));
        item->setData(Qt::AccessibleTextRole, spoken.join(QStringLiteral("、")));
        if (row.key == before)
            setCurrentItem(item);
    }
    doItemsLayout();
}

QString RecordRows::chosen() const { return currentItem() ? currentItem()->data(Key).toString() : QString(); }

void RecordRows::choose(const QString &key)
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(Key).toString() == key)
            setCurrentRow(row);
    }
}

} // namespace mado

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/faq_rows.h"

#include <QPainter>
#include <QScopedValueRollback>

namespace mado {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int rowHeight = 68;
constexpr int margin = 16;
constexpr int barWidth = 96;
constexpr int keyRole = Qt::UserRole;
constexpr int countRole = Qt::UserRole + 1;
constexpr int partRole = Qt::UserRole + 2;
constexpr int detailRole = Qt::UserRole + 3;
constexpr int tagRole = Qt::UserRole + 4;
constexpr int toneRole = Qt::UserRole + 5;

} // namespace

class FaqRows::Delegate final : public QStyledItemDelegate
{
public:
    Delegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {200, rowHeight}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        paintGround(*painter, option);
        const QRect inner = option.rect.adjusted(margin, 10, -margin, -10);
        const bool chosen = option.state & QStyle::State_Selected;
        const QString count = index.data(countRole).toString();
        painter->setFont(m_theme.font(TextStyle::Small, true));
        painter->setPen(m_theme.color(ColorRole::TextPrimary));
        const int countWidth = count.isEmpty() ? 0 : painter->fontMetrics().horizontalAdvance(count) + 12;
        painter->drawText(inner, Qt::AlignRight | Qt::AlignTop, count);
        painter->setFont(m_theme.font(TextStyle::Body, chosen));
        const QRect title = inner.adjusted(0, 0, -countWidth, 0);
        painter->drawText(
            title, Qt::AlignLeft | Qt::AlignTop,
            painter->fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, title.width()));
        paintDetail(*painter, inner, index);
        painter->restore();
    }

private:
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option) const
    {
        const bool chosen = option.state & QStyle::State_Selected;
        const bool hover = option.state & QStyle::State_MouseOver;
        painter.fillRect(option.rect, m_theme.color(chosen  ? ColorRole::SurfaceSelected
                                                    : hover ? ColorRole::SurfaceHover
                                                            : ColorRole::Surface));
        if (chosen)
            painter.fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())),
                             m_theme.color(ColorRole::Accent));
        painter.setPen(m_theme.color(ColorRole::BorderSubtle));
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }

    void paintDetail(QPainter &painter, const QRect &inner, const QModelIndex &index) const
    {
        const double part = index.data(partRole).toDouble();
        int left = inner.left();
        if (part >= 0) {
            const QRect bar(left, inner.bottom() - 10, barWidth, 5);
            painter.fillRect(bar, m_theme.color(ColorRole::SurfaceSunken));
            painter.fillRect(QRect(bar.topLeft(), QSize(std::max(2, int(barWidth * part)), bar.height())),
                             m_theme.color(ColorRole::Accent));
            left += barWidth + 10;
        }
        const QString tag = index.data(tagRole).toString();
        const int tagWidth = tag.isEmpty() ? 0 : tagSize(m_theme, tag, 20).width();
        if (!tag.isEmpty())
            paintTag(painter, m_theme, QRect(inner.right() - tagWidth, inner.bottom() - 18, tagWidth, 20), tag,
                     TagTone(index.data(toneRole).toInt()));
        painter.setFont(m_theme.font(TextStyle::Meta));
        painter.setPen(m_theme.color(ColorRole::TextSecondary));
        const QRect detail(left, inner.bottom() - 18, inner.right() - left - tagWidth - 8, 20);
        painter.drawText(
            detail, Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(index.data(detailRole).toString(), Qt::ElideRight, detail.width()));
    }

    const Theme &m_theme;
};

FaqRows::FaqRows(const Theme &theme, QWidget *parent) : QListWidget(parent)
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

void FaqRows::show(const QList<Keyed> &rows)
{
    const QScopedValueRollback filling(m_filling, true);
    const QString before = chosen();
    clear();
    for (const Keyed &keyed : rows) {
        auto *item = new QListWidgetItem(keyed.row.title, this);
        item->setData(keyRole, keyed.key);
        item->setData(countRole, keyed.row.count);
        item->setData(partRole, keyed.row.part);
        item->setData(detailRole, keyed.row.detail);
        item->setData(tagRole, keyed.row.tag);
        item->setData(toneRole, int(keyed.row.tone));
        QStringList spoken{keyed.row.title, keyed.row.count, keyed.row.detail, keyed.row.tag};
        spoken.removeAll(QString());
        item->setData(Qt::AccessibleTextRole, spoken.join(u"、"_s));
        if (keyed.key == before)
            setCurrentItem(item);
    }
}

QString FaqRows::chosen() const { return currentItem() ? currentItem()->data(keyRole).toString() : QString(); }

void FaqRows::choose(const QString &key)
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(keyRole).toString() == key)
            setCurrentRow(row);
    }
}

} // namespace mado

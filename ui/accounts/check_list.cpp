// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/check_list.h"

#include "ui/accounts/account_words.h"
#include "ui/shared/paint.h"
#include "ui/shared/text_block.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace mado {

namespace {

constexpr int iconSide = 20;
constexpr int textLeft = 30;
enum Part { Outcome = Qt::UserRole + 1, Good, AboutRules };

} // namespace

class CheckList::Delegate final : public QStyledItemDelegate
{
public:
    Delegate(const Theme &theme, QListWidget *list) : QStyledItemDelegate(list), m_theme(theme), m_list(list) {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return {0, 8 + m_theme.lineHeight(TextStyle::Body) + block(index).size().height() + 8};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QRect row = option.rect;
        const bool good = index.data(Good).toBool();
        paint::edge(*painter, row, Qt::BottomEdge, m_theme.color(ColorRole::BorderSubtle));
        if (option.state.testFlag(QStyle::State_HasFocus))
            paint::box(*painter, QRectF(row).adjusted(1, 1, -1, -1), {{}, m_theme.color(ColorRole::Focus), 4, 2});
        paint::icon(*painter, {row.left(), row.top() + 9, iconSide, iconSide},
                    m_theme.icon(good ? QStringLiteral("checkcircle") : QStringLiteral("alert"),
                                 good ? ColorRole::Success : ColorRole::Warning));
        const int line = m_theme.lineHeight(TextStyle::Body);
        paint::text(*painter, QRect(row.left() + textLeft, row.top() + 8, row.width() - textLeft, line),
                    index.data(Qt::DisplayRole).toString(), m_theme.font(TextStyle::Body, true),
                    m_theme.color(ColorRole::TextPrimary));
        block(index).draw(*painter, QPointF(row.left() + textLeft, row.top() + 8 + line),
                          m_theme.color(ColorRole::TextSecondary));
    }

private:
    TextBlock block(const QModelIndex &index) const
    {
        return {index.data(Outcome).toString(), m_theme.font(TextStyle::Meta), m_theme.lineHeight(TextStyle::Meta),
                std::max(100, m_list->viewport()->width() - textLeft)};
    }

    const Theme &m_theme;
    QListWidget *m_list;
};

CheckList::CheckList(const Theme &theme, QWidget *parent) : QListWidget(parent)
{
    setItemDelegate(new Delegate(theme, this));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setResizeMode(Adjust);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void CheckList::show(const QList<AccountCheck> &checks)
{
    if (checks == m_checks && count() == checks.size())
        return;
    m_checks = checks;
    clear();
    m_failed = 0;
    for (const bool good : {false, true}) {
        for (const AccountCheck &check : checks) {
            if (check.faults.isEmpty() != good)
                continue;
            m_failed += good ? 0 : 1;
            auto *item = new QListWidgetItem(AccountWords::check(check.what), this);
            item->setData(Outcome, AccountWords::outcome(check));
            item->setData(Good, good);
            item->setData(AboutRules,
                          !good && (check.what == AccountCheckKind::Rules || check.what == AccountCheckKind::Levels));
            item->setData(Qt::AccessibleTextRole,
                          AccountWords::check(check.what) + QStringLiteral(". ") + AccountWords::outcome(check));
        }
    }
}

bool CheckList::aboutRules(int row) const { return item(row)->data(AboutRules).toBool(); }

} // namespace mado

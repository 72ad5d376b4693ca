// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/panel_tabs.h"

#include "ui/shared/focus_ring.h"
#include "ui/shared/paint.h"
#include "ui/shared/tag.h"

#include <QButtonGroup>

namespace mado {

namespace {
constexpr int tabPadding = 10;
constexpr int underline = 2;
constexpr int badgeGap = 8;
constexpr int badgeHeight = 20;
constexpr int sideMargin = 8;
constexpr int tabGap = 4;
constexpr int lowRow = 34; ///< Of two rows.
} // namespace

class PanelTabs::PanelTab final : public QAbstractButton
{
public:
    PanelTab(const Theme &theme, QWidget *parent) : QAbstractButton(parent), m_theme(theme)
    {
        setCheckable(true);
        setFocusPolicy(Qt::TabFocus);
        addFocusRing(*this, theme, theme.radius(Radius::Tag), -4);
    }
    void setNumber(int number)
    {
        m_number = number;
        updateGeometry();
        update();
    }
    QSize sizeHint() const override
    {
        const int badge = m_number > 0 ? badgeGap + countBadgeSize(m_theme, m_number, badgeHeight).width() : 0;
        return {2 * tabPadding + paint::textWidth(m_theme.font(TextStyle::Small, true), text()) + badge,
                m_theme.size(Size::Tabs)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QFont font = m_theme.font(TextStyle::Small, isChecked());
        const ColorRole ink = isChecked() ? ColorRole::Accent : ColorRole::TextSecondary;
        const int words = paint::textWidth(font, text());
        paint::text(painter, {tabPadding, 0, words + 1, height()}, text(), font, m_theme.color(ink));
        if (m_number > 0) {
            const QSize badge = countBadgeSize(m_theme, m_number, badgeHeight);
            paintCountBadge(painter, m_theme,
                            {QPoint(tabPadding + words + badgeGap, (height() - badge.height()) / 2), badge}, m_number,
                            CountTone::Quiet);
        }
        if (isChecked())
            painter.fillRect(0, height() - underline, width(), underline, m_theme.color(ColorRole::Accent));
    }

private:
    const Theme &m_theme;
    int m_number = 0;
};

PanelTabs::PanelTabs(const Theme &theme, int count, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_group(new QButtonGroup(this))
{
    setFixedHeight(theme.size(Size::Tabs));
    for (int i = 0; i < count; ++i) {
        auto *tab = new PanelTab(theme, this);
        m_tabs << tab;
        m_group->addButton(tab, i);
    }
    m_tabs.first()->setChecked(true);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            Q_EMIT currentChanged(id);
    });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void PanelTabs::setTab(int tab, const QString &words, int number)
{
    m_tabs.at(tab)->setText(words);
    m_tabs.at(tab)->setNumber(number);
    place();
}

void PanelTabs::place()
{
    int x = sideMargin;
    QList<QPoint> corners; // in columns and rows
    for (const PanelTab *tab : std::as_const(m_tabs)) {
        const int wide = tab->isHidden() ? 0 : tab->sizeHint().width();
        const bool wraps = x > sideMargin && x + wide > width() - sideMargin;
        const int row = (corners.isEmpty() ? 0 : corners.last().y()) + int(wraps);
        if (wraps)
            x = sideMargin;
        corners << QPoint(x, row);
        x += wide > 0 ? wide + tabGap : 0;
    }
    const int rows = corners.last().y() + 1;
    const int high = rows == 1 ? m_theme.size(Size::Tabs) : lowRow;
    setFixedHeight(rows * high);
    for (int i = 0; i < m_tabs.size(); ++i)
        m_tabs.at(i)->setGeometry(corners.at(i).x(), corners.at(i).y() * high, m_tabs.at(i)->sizeHint().width(), high);
}

void PanelTabs::resizeEvent(QResizeEvent *) { place(); }

int PanelTabs::current() const { return m_group->checkedId(); }

void PanelTabs::setCurrent(int tab) { m_tabs.at(tab)->setChecked(true); }

void PanelTabs::setShown(int tab, bool shown)
{
    m_tabs.at(tab)->setVisible(shown);
    if (!shown && current() == tab)
        setCurrent(tab + 1 < m_tabs.size() ? tab + 1 : tab - 1);
    place();
}

void PanelTabs::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::edge(painter, rect(), Qt::BottomEdge, m_theme.color(ColorRole::BorderSubtle));
}

} // namespace mado

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/fact_list.h"

#include "ui/shared/paint.h"
#include "ui/shared/risk_badge.h"
#include "ui/shared/text_block.h"

namespace mado {

namespace {
constexpr int rowAir = 5;
constexpr int shapeSide = 14;
constexpr int shapePart = 22;
constexpr int gap = 8;
constexpr double labelShare = 0.35;
} // namespace

struct FactList::Row
{
    TextBlock label;
    TextBlock value;
    int morePart; ///< Room of `more` and tag, right of the value.
    int height;
};

FactList::FactList(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void FactList::setFacts(const QList<Fact> &facts)
{
    if (facts == m_facts)
        return;
    m_facts = facts;
    QStringList spoken;
    for (const Fact &fact : facts)
        spoken << QStringList{fact.label, fact.value, fact.more, fact.tag}.join(QLatin1Char(' ')).trimmed();
    setAccessibleName(spoken.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

FactList::Row FactList::rowOf(const Fact &fact, int width) const
{
    const int line = m_theme.lineHeight(TextStyle::Small);
    const QFont plain = m_theme.font(TextStyle::Small);
    int morePart = fact.more.isEmpty() ? 0 : gap + paint::textWidth(plain, fact.more);
    if (!fact.tag.isEmpty())
        morePart += gap + tagSize(m_theme, fact.tag, m_theme.size(Size::Tag)).width();
    const int room = width - (fact.shape ? shapePart : 0);
    const QFont valueFont = m_theme.font(TextStyle::Small, fact.bold);
    // A long label gives way to its value first; a long value then keeps to what the label leaves.
    const int wanted = gap + paint::textWidth(valueFont, fact.value) + 1 + morePart;
    TextBlock label(fact.label, plain, line, std::max(room - wanted, int(room * labelShare)));
    TextBlock value(fact.value, valueFont, line, std::max(room - label.size().width() - gap - morePart, 40));
    const int height = std::max(label.size().height(), value.size().height()) + rowAir;
    return {label, value, morePart, height};
}

QSize FactList::sizeHint() const { return {240, heightForWidth(std::max(width(), 240))}; }

int FactList::heightForWidth(int width) const
{
    int height = 0;
    for (const Fact &fact : m_facts)
        height += rowOf(fact, width).height;
    return height;
}

void FactList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    int top = 0;
    for (const Fact &fact : m_facts) {
        paintRow(painter, fact, top);
        top += rowOf(fact, width()).height;
    }
}

void FactList::paintRow(QPainter &painter, const Fact &fact, int top) const
{
    const Row row = rowOf(fact, width());
    const int line = m_theme.lineHeight(TextStyle::Small);
    const int left = fact.shape ? shapePart : 0;
    if (fact.shape)
        paintRiskShape(painter, m_theme, {0, top + (line - shapeSide) / 2 + 1, shapeSide, shapeSide}, *fact.shape);
    row.label.draw(painter, QPointF(left, top),
                   m_theme.color(fact.shape ? ColorRole::TextPrimary : ColorRole::TextSecondary));
    int right = width();
    if (!fact.tag.isEmpty()) {
        const QSize tag = tagSize(m_theme, fact.tag, m_theme.size(Size::Tag));
        paintTag(painter, m_theme, {QPoint(right - tag.width(), top), tag}, fact.tag, TagTone::Danger);
        right -= tag.width() + gap;
    }
    if (!fact.more.isEmpty()) {
        const int width = paint::textWidth(m_theme.font(TextStyle::Small), fact.more);
        paint::text(painter, {right - width, top, width + 1, line}, fact.more, m_theme.font(TextStyle::Small),
                    m_theme.color(ColorRole::TextPrimary));
        right -= width + gap;
    }
    row.value.draw(painter, QPointF(right - row.value.size().width(), top), m_theme.color(fact.valueColor));
}

} // namespace mado

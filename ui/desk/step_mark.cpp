// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/step_mark.h"

#include "ui/shared/focus_ring.h"
#include "ui/shared/paint.h"

namespace mado {

namespace {
constexpr int across = 24;
constexpr int box = 28; ///< As large as a target has to be.
constexpr int check = 14;
} // namespace

StepMark::StepMark(const Theme &theme, int number, QWidget *parent)
    : QAbstractButton(parent),
      m_theme(theme),
      m_number(number)
{
    setFixedSize(box, box);
    setFocusPolicy(Qt::TabFocus);
    addFocusRing(*this, theme, box / 2);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void StepMark::setState(bool done, bool next)
{
    m_done = done;
    m_next = next;
    update();
}

QSize StepMark::sizeHint() const { return {box, box}; }

void StepMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect circle((box - across) / 2, (box - across) / 2, across, across);
    const ColorRole ground = m_done   ? ColorRole::SuccessTint
                             : m_next ? ColorRole::AccentFill
                                      : ColorRole::SurfaceSunken;
    const QColor line = m_theme.color(underMouse() && isEnabled() ? ColorRole::BorderControl : ColorRole::BorderSubtle);
    paint::box(painter, circle, {m_theme.color(ground), m_next && !m_done ? QColor() : line, across / 2.0});
    if (m_done) {
        const QRect at(circle.center().x() - check / 2 + 1, circle.center().y() - check / 2 + 1, check, check);
        paint::icon(painter, at, m_theme.icon(QStringLiteral("check"), ColorRole::Success));
        return;
    }
    paint::text(painter, circle, QString::number(m_number), m_theme.font(TextStyle::Meta, m_next),
                m_theme.color(m_next ? ColorRole::TextOnAccent : ColorRole::TextSecondary), Qt::AlignHCenter);
}

} // namespace mado

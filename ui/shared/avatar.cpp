// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/avatar.h"

#include "ui/shared/paint.h"

#include <QTextBoundaryFinder>

namespace mado {

Avatar::Avatar(const Theme &theme, Of of, QWidget *parent) : QWidget(parent), m_theme(theme), m_of(of)
{
    setFixedSize(sizeHint());
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

// A grapheme, not a code unit: names begin with emoji and with letters carrying marks.
void Avatar::setName(const QString &name)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, name);
    const auto end = finder.toNextBoundary();
    m_initial = end > 0 ? name.left(end) : QString();
    update();
}

QSize Avatar::sizeHint() const
{
    const int side = m_theme.size(m_of == Of::Staff ? Size::Avatar : Size::AvatarLarge);
    return {side, side};
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool staff = m_of == Of::Staff;
    paint::box(painter, rect(),
               {m_theme.color(staff ? ColorRole::AccentTint : ColorRole::SurfaceHover),
                staff ? QColor() : m_theme.color(ColorRole::BorderSubtle), width() / 2.0});
    paint::text(painter, rect(), m_initial, m_theme.font(staff ? TextStyle::Small : TextStyle::Chat, true),
                m_theme.color(staff ? ColorRole::Accent : ColorRole::TextSecondary), Qt::AlignHCenter);
}

} // namespace mado

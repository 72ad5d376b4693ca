// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/note_opener.h"

#include "ui/shared/focus_ring.h"
#include "ui/shared/paint.h"

namespace mado {

namespace {
constexpr int padding = 10;
constexpr int cap = 18;
} // namespace

NoteOpener::NoteOpener(const Theme &theme, QWidget *parent) : QAbstractButton(parent), m_theme(theme)
{
    setFixedHeight(theme.size(Size::Input));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::IBeamCursor);
    addFocusRing(*this, theme, theme.radius(Radius::Button));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize NoteOpener::sizeHint() const { return {200, m_theme.size(Size::Input)}; }

void NoteOpener::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::box(painter, rect(),
               {m_theme.color(ColorRole::Surface), m_theme.color(ColorRole::BorderControl),
                qreal(m_theme.radius(Radius::Button))});
    paint::text(painter, rect().adjusted(padding, 0, -padding - cap, 0), text(), m_theme.font(TextStyle::Small),
                m_theme.color(ColorRole::TextMuted));
    const QRect key(width() - cap - 8, (height() - cap) / 2, cap, cap);
    paint::box(painter, key, {{}, m_theme.color(ColorRole::BorderSubtle), 4});
    paint::text(painter, key, QStringLiteral("N"), m_theme.font(TextStyle::Micro), m_theme.color(ColorRole::TextMuted),
                Qt::AlignHCenter);
}

} // namespace mado

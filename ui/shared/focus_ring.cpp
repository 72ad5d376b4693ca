// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/focus_ring.h"

#include "ui/shared/paint.h"

#include <QEvent>
#include <QFocusEvent>
#include <QPointer>

namespace mado {

namespace {

constexpr int ringWidth = 2;

class Ring final : public QWidget
{
public:
    Ring(QWidget *parent, const Theme &theme, int radius) : QWidget(parent), m_theme(theme), m_radius(radius)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paint::box(painter, rect(), {{}, m_theme.color(ColorRole::Focus), qreal(m_radius), ringWidth, false});
    }

private:
    const Theme &m_theme;
    int m_radius;
};

class RingKeeper final : public QObject
{
public:
    RingKeeper(QWidget &control, const Theme &theme, int radius, int offset)
        : QObject(&control),
          m_control(control),
          m_theme(theme),
          m_radius(radius),
          m_offset(offset)
    {
        control.installEventFilter(this);
    }
    ~RingKeeper() override { delete m_ring; }

    bool eventFilter(QObject *, QEvent *event) override
    {
        switch (event->type()) {
        case QEvent::FocusIn:
            if (isKeyboardFocus(static_cast<QFocusEvent *>(event)->reason()))
                show();
            break;
        case QEvent::FocusOut:
        case QEvent::Hide:
            if (m_ring)
                m_ring->hide();
            break;
        case QEvent::Move:
        case QEvent::Resize:
            place();
            break;
        default:
            break;
        }
        return false;
    }

private:
    void show()
    {
        if (!m_ring || m_ring->parentWidget() != m_control.parentWidget()) {
            delete m_ring;
            m_ring = new Ring(m_control.parentWidget(), m_theme, std::max(2, m_radius + m_offset + 1));
        }
        place();
        m_ring->show();
        m_ring->raise();
    }
    void place()
    {
        const int out = ringWidth + m_offset;
        if (m_ring)
            m_ring->setGeometry(m_control.geometry().adjusted(-out, -out, out, out));
    }

    QWidget &m_control;
    const Theme &m_theme;
    int m_radius;
    int m_offset;
    QPointer<Ring> m_ring;
};

} // namespace

bool isKeyboardFocus(Qt::FocusReason reason)
{
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
}

void addFocusRing(QWidget &control, const Theme &theme, int radius, int offset)
{
    new RingKeeper(control, theme, radius, offset);
}

} // namespace mado

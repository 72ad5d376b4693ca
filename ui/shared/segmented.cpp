// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/segmented.h"

#include "ui/shared/focus_ring.h"
#include "ui/shared/paint.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>

namespace mado {

class Segmented::Part final : public QAbstractButton
{
public:
    Part(const Theme &theme, QWidget *parent) : QAbstractButton(parent), m_theme(theme)
    {
        setCheckable(true);
        setFixedHeight(theme.size(Size::Button));
        setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        addFocusRing(*this, theme, theme.radius(Radius::Button), -3);
    }
    QSize sizeHint() const override
    {
        return {paint::textWidth(m_theme.font(TextStyle::Small, true), text()) + 28, m_theme.size(Size::Button)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const ColorRole ground = isChecked() ? ColorRole::AccentTint : ColorRole::SurfaceHover;
        if (isChecked() || underMouse())
            paint::box(painter, rect().adjusted(1, 1, -1, -1),
                       {m_theme.color(ground), {}, qreal(m_theme.radius(Radius::Button) - 1)});
        paint::text(painter, rect(), text(), m_theme.font(TextStyle::Small, isChecked()),
                    m_theme.color(isChecked() ? ColorRole::Accent : ColorRole::TextPrimary), Qt::AlignHCenter);
    }
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
            update();
        return QAbstractButton::event(event);
    }

private:
    const Theme &m_theme;
};

Segmented::Segmented(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_group(new QButtonGroup(this))
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int index) {
        setCurrent(index);
        Q_EMIT chosen(index);
    });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Segmented::setWords(const QStringList &words)
{
    while (m_group->buttons().size() < words.size()) {
        auto *part = new Part(m_theme, this);
        m_group->addButton(part, int(m_group->buttons().size()));
        layout()->addWidget(part);
    }
    for (int i = 0; i < words.size(); ++i) {
        m_group->button(i)->setText(words.at(i));
        m_group->button(i)->updateGeometry();
    }
    setCurrent(std::max(current(), 0));
}

// Only the chosen part is a stop of Tab, as among radio buttons.
void Segmented::setCurrent(int index)
{
    if (QAbstractButton *wanted = m_group->button(index))
        wanted->setChecked(true);
    for (QAbstractButton *part : m_group->buttons())
        part->setFocusPolicy(part->isChecked() ? Qt::TabFocus : Qt::NoFocus);
    setFocusProxy(m_group->button(index));
    update();
}

int Segmented::current() const { return m_group->checkedId(); }

void Segmented::step(int direction)
{
    const int wanted = current() + direction;
    QAbstractButton *part = m_group->button(wanted);
    if (!part)
        return;
    setCurrent(wanted);
    part->setFocus(Qt::TabFocusReason);
    Q_EMIT chosen(wanted);
}

void Segmented::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Up)
        step(-1);
    else if (event->key() == Qt::Key_Right || event->key() == Qt::Key_Down)
        step(+1);
    else
        event->ignore();
}

void Segmented::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::box(painter, rect(),
               {m_theme.color(ColorRole::Surface), m_theme.color(ColorRole::BorderControl),
                qreal(m_theme.radius(Radius::Button))});
    for (const QAbstractButton *part : m_group->buttons()) {
        if (part->x() > 0)
            painter.fillRect(QRectF(part->x(), 1, paint::hairline(painter), height() - 2),
                             m_theme.color(ColorRole::BorderSubtle));
    }
}

} // namespace mado

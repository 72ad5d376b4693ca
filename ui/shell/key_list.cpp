// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/key_list.h"

#include "ui/shared/paint.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>

namespace mado {

namespace {

constexpr int columns = 2;
constexpr int lineHeight = 30;
constexpr int padding = 24;
constexpr int titleHeight = 44;
constexpr int keyRoom = 120;
constexpr int cardWidth = 660;

} // namespace

KeyList::KeyList(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    parent->installEventFilter(this);
    hide();
    retranslate();
}

void KeyList::open()
{
    m_before = QApplication::focusWidget();
    setGeometry(parentWidget()->rect());
    show();
    raise();
    setFocus(Qt::PopupFocusReason);
}

void KeyList::close()
{
    hide();
    if (m_before)
        m_before->setFocus(Qt::ShortcutFocusReason);
}

void KeyList::retranslate()
{
    m_title = tr("Keys");
    m_lines = KeyNames::all();
    QStringList spoken{m_title};
    for (const KeyNames::Line &line : std::as_const(m_lines))
        spoken.append(line.keys + QLatin1Char(' ') + line.meaning);
    setAccessibleName(spoken.join(QLatin1Char('\n')));
    update();
}

QRect KeyList::card() const
{
    const int lines = (int(m_lines.size()) + columns - 1) / columns;
    QRect rect(0, 0, std::min(cardWidth, width() - 32), titleHeight + lines * lineHeight + 2 * padding);
    rect.moveCenter(this->rect().center());
    return rect;
}

void KeyList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(ColorRole::Scrim));
    const QRect frame = card();
    paint::box(painter, frame,
               {m_theme.color(ColorRole::Surface), m_theme.color(ColorRole::BorderSubtle),
                qreal(m_theme.radius(Radius::Dialog))});
    const QRect inner = frame.adjusted(padding, padding, -padding, -padding);
    paint::text(painter, {inner.left(), inner.top(), inner.width(), 24}, m_title, m_theme.font(TextStyle::Title3, true),
                m_theme.color(ColorRole::TextPrimary));
    const int columnWidth = inner.width() / columns;
    const QFont keyFont = m_theme.font(TextStyle::Meta);
    for (int i = 0; i < m_lines.size(); ++i) {
        const QRect line(inner.left() + (i % columns) * columnWidth,
                         inner.top() + titleHeight + i / columns * lineHeight, columnWidth - 12, lineHeight);
        const int cap = paint::textWidth(keyFont, m_lines.at(i).keys) + 14;
        paint::keyCap(painter, {line.left(), line.top() + 5, cap, 20}, m_lines.at(i).keys, keyFont,
                      m_theme.color(ColorRole::TextSecondary));
        paint::text(painter, line.adjusted(keyRoom, 0, 0, 0), m_lines.at(i).meaning, m_theme.font(TextStyle::Small),
                    m_theme.color(ColorRole::TextPrimary));
    }
}

void KeyList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->text() == QLatin1String("?") || event->key() == Qt::Key_Return)
        close();
    event->accept();
}

void KeyList::mousePressEvent(QMouseEvent *) { close(); }

void KeyList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

bool KeyList::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return false;
}

} // namespace mado

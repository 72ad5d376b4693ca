// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/key_list.h"

#include "ui/shared/alarm_strip.h"
#include "ui/shared/paint.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>

namespace mado {

namespace {

constexpr int leastColumns = 2;
constexpr int mostColumns = 3;
constexpr int lineHeight = 30;
constexpr int leastLine = 22;
constexpr int padding = 24;
constexpr int titleHeight = 44;
constexpr int keyRoom = 104;
constexpr int columnRoom = 306;

} // namespace

KeyList::KeyList(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    parent->installEventFilter(this);
    new AlarmStrip(theme, this);
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

// As high as the window allows: closer lines first, then narrower columns, so that all keys are seen at once.
KeyList::Shape KeyList::shape() const
{
    const int wide = width() - 32 - 2 * padding;
    const int high = height() - 16 - titleHeight - 2 * padding;
    const auto lines = [this](int columns) { return (int(m_lines.size()) + columns - 1) / columns; };
    const int columns = lines(leastColumns) * lineHeight <= high ? leastColumns : mostColumns;
    const int line = std::clamp(high / lines(columns), leastLine, lineHeight);
    const int inner = std::min(columns * columnRoom, wide);
    QRect card(0, 0, inner + 2 * padding, std::min(titleHeight + lines(columns) * line + 2 * padding, height() - 8));
    card.moveCenter(rect().center());
    return {card, columns, lines(columns), line};
}

void KeyList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(ColorRole::Scrim));
    const Shape now = shape();
    paint::box(painter, now.card,
               {m_theme.color(ColorRole::Surface), m_theme.color(ColorRole::BorderSubtle),
                qreal(m_theme.radius(Radius::Dialog))});
    const QRect inner = now.card.adjusted(padding, padding, -padding, -padding);
    paint::text(painter, {inner.left(), inner.top(), inner.width(), 24}, m_title, m_theme.font(TextStyle::Title3, true),
                m_theme.color(ColorRole::TextPrimary));
    const int columnWidth = inner.width() / now.columns;
    const QFont keyFont = m_theme.font(TextStyle::Meta);
    const int capHeight = std::min(20, now.line - 2);
    for (int i = 0; i < m_lines.size(); ++i) {
        const QRect line(inner.left() + i / now.lines * columnWidth,
                         inner.top() + titleHeight + i % now.lines * now.line, columnWidth - 12, now.line);
        const int cap = paint::textWidth(keyFont, m_lines.at(i).keys) + 14;
        paint::keyCap(painter, {line.left(), line.top() + (now.line - capHeight) / 2, cap, capHeight},
                      m_lines.at(i).keys, keyFont, m_theme.color(ColorRole::TextSecondary));
        paint::text(painter, line.adjusted(keyRoom, 0, 0, 0), m_lines.at(i).meaning,
                    m_theme.font(now.columns == mostColumns ? TextStyle::Meta : TextStyle::Small),
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

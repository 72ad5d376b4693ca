// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command_palette.h"

#include "ui/shared/alarm_strip.h"
#include "ui/shared/paint.h"
#include "ui/shell/palette_list.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>

namespace mado {

namespace {

constexpr int cardWidth = 640;
constexpr int cardHeight = 506;
constexpr int fieldHeight = 56;
constexpr int footHeight = 40;
constexpr int fromTop = 110;
constexpr int mostLetters = 60;

} // namespace

CommandPalette::CommandPalette(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_field(new QLineEdit(this)),
      m_rows(new PaletteRows(this)),
      m_list(new QListView(this))
{
    m_field->setMaxLength(mostLetters);
    m_list->setModel(m_rows);
    m_list->setItemDelegate(new PaletteDelegate(theme, *m_rows, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_field->installEventFilter(this);
    parent->installEventFilter(this);
    new AlarmStrip(theme, this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListView::clicked, this, &CommandPalette::run);
    connect(&theme, &Theme::changed, this, &CommandPalette::restyle);
    restyle();
    hide();
}

void CommandPalette::open(const QList<PaletteEntry> &entries)
{
    m_entries = entries;
    if (!isVisible())
        m_before = QApplication::focusWidget();
    m_field->setPlaceholderText(tr("What do you want to do?"));
    m_field->setAccessibleName(tr("Command"));
    m_list->setAccessibleName(tr("Commands"));
    m_field->clear();
    search();
    place();
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::close()
{
    hide();
    if (m_before)
        m_before->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::search()
{
    m_rows->setEntries(matching(m_entries, m_field->text()));
    m_list->setCurrentIndex(m_rows->next({}, +1));
    update();
}

bool CommandPalette::handleKey(const QKeyEvent &event)
{
    if (m_composing)
        return false;
    switch (event.key()) {
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Up:
        m_list->setCurrentIndex(m_rows->next(m_list->currentIndex(), event.key() == Qt::Key_Down ? +1 : -1));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run();
        return true;
    default:
        return false;
    }
}

void CommandPalette::run()
{
    const PaletteEntry *entry = m_rows->entryAt(m_list->currentIndex());
    if (!entry)
        return;
    const auto act = entry->act;
    close();
    act();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::InputMethod) {
        m_composing = !static_cast<QInputMethodEvent *>(event)->preeditString().isEmpty();
        // Found by its reading before it is converted.
        if (m_composing)
            m_rows->setEntries(
                matching(m_entries, m_field->text() + static_cast<QInputMethodEvent *>(event)->preeditString()));
        m_list->setCurrentIndex(m_rows->next({}, +1));
    } else if (watched == m_field && event->type() == QEvent::KeyPress) {
        return handleKey(*static_cast<QKeyEvent *>(event));
    } else if (watched == parentWidget() && event->type() == QEvent::Resize) {
        place();
    }
    return false;
}

void CommandPalette::mousePressEvent(QMouseEvent *event)
{
    if (!card().contains(event->pos()))
        close();
}

QRect CommandPalette::card() const
{
    QRect rect(0, 0, std::min(cardWidth, width() - 32), std::min(cardHeight, height() - 48));
    rect.moveTop(std::min(fromTop, (height() - rect.height()) / 2));
    rect.moveLeft((width() - rect.width()) / 2);
    return rect;
}

void CommandPalette::place()
{
    setGeometry(parentWidget()->rect());
    const QRect frame = card();
    m_field->setGeometry(frame.left() + 44, frame.top() + 8, frame.width() - 110, fieldHeight - 16);
    m_list->setGeometry(frame.adjusted(1, fieldHeight + 4, -1, -footHeight));
}

void CommandPalette::restyle()
{
    m_field->setFont(m_theme.font(TextStyle::Title3));
    m_field->setStyleSheet(QStringLiteral(
        "QLineEdit{background:transparent;border:none;padding:0;min-height:0}QLineEdit:focus{border:none}"));
    m_list->setStyleSheet(QStringLiteral("QListView{background:transparent;border:none}"));
    update();
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(ColorRole::Scrim));
    const QRect frame = card();
    paint::box(painter, frame,
               {m_theme.color(ColorRole::Surface), m_theme.color(ColorRole::BorderSubtle),
                qreal(m_theme.radius(Radius::Dialog))});
    const QFont small = m_theme.font(TextStyle::Meta);
    const QColor quiet = m_theme.color(ColorRole::TextSecondary);
    paint::icon(painter, {frame.left() + 16, frame.top() + fieldHeight / 2 - 9, 18, 18},
                m_theme.icon(QStringLiteral("search"), ColorRole::Accent));
    paint::keyCap(painter, {frame.right() - 52, frame.top() + fieldHeight / 2 - 10, 36, 20}, QStringLiteral("Esc"),
                  small, quiet);
    paint::edge(painter, {frame.left(), frame.top(), frame.width(), fieldHeight}, Qt::BottomEdge,
                m_theme.color(ColorRole::BorderSubtle));
    const QRect foot(frame.left() + 16, frame.bottom() - footHeight + 1, frame.width() - 32, footHeight);
    paint::edge(painter, foot.adjusted(-16, 0, 16, 0), Qt::TopEdge, m_theme.color(ColorRole::BorderSubtle));
    paint::text(painter, foot, tr("↑ ↓ choose, Enter does it"), small, quiet);
    paint::text(painter, foot, tr("While composing, Enter only confirms the letters"), small, quiet, Qt::AlignRight);
    if (m_rows->rowCount() == 0)
        paint::text(painter, m_list->geometry(), tr("Nothing here is called that"), m_theme.font(TextStyle::Small),
                    quiet, Qt::AlignHCenter);
}

} // namespace mado

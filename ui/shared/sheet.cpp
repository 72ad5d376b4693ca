// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/sheet.h"

#include "ui/shared/alarm_strip.h"
#include "ui/shared/paint.h"
#include "ui/shared/reading_order.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace mado {

namespace {

constexpr int air = 24;
constexpr int padding = 24;
constexpr int headIcon = 22;

} // namespace

class Sheet::Card final : public QWidget
{
public:
    Card(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme) {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paint::box(painter, rect(),
                   {m_theme.color(ColorRole::Surface), m_theme.color(ColorRole::BorderSubtle),
                    qreal(m_theme.radius(Radius::Dialog))});
    }
    void mousePressEvent(QMouseEvent *) override {} // not through to what is below

private:
    const Theme &m_theme;
};

namespace {

class HeadIcon final : public QWidget
{
public:
    HeadIcon(const Theme &theme, QString name, QWidget *parent)
        : QWidget(parent),
          m_theme(theme),
          m_name(std::move(name))
    {
        setFixedSize(headIcon, headIcon);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paint::icon(painter, rect(), m_theme.icon(m_name, ColorRole::Danger));
    }

private:
    const Theme &m_theme;
    const QString m_name;
};

} // namespace

Sheet::Sheet(const Theme &theme, QWidget *window)
    : QWidget(window),
      m_theme(theme),
      m_alarm(new AlarmStrip(theme, this)),
      m_card(new Card(theme, this)),
      m_scroll(new QScrollArea(m_card)),
      m_head(new QHBoxLayout),
      m_foot(new QHBoxLayout),
      m_title(new TextLabel(theme, TextStyle::Title3, ColorRole::TextPrimary, m_card)),
      m_beside(new TextLabel(theme, TextStyle::Meta, ColorRole::TextSecondary, m_card)),
      m_message(new TextLabel(theme, TextStyle::Small, ColorRole::TextSecondary, m_card)),
      m_cancel(new Button(theme, ButtonKind::Secondary, ButtonHeight::Medium, m_card)),
      m_main(new Button(theme, ButtonKind::Primary, ButtonHeight::Medium, m_card))
{
    hide();
    setFocusPolicy(Qt::StrongFocus);
    window->installEventFilter(this);
    m_alarm->installEventFilter(this);
    auto *content = new QWidget(m_scroll);
    m_body = new QVBoxLayout(content);
    m_body->setContentsMargins(padding, 4, padding, 8);
    m_body->setSpacing(6);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    m_title->setBold(true);
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_message->setWrap(true);
    m_main->setKeyHint(QStringLiteral("Ctrl+Enter"));
    m_head->setContentsMargins(padding, 0, padding, 0);
    m_head->addWidget(m_title);
    m_head->addWidget(m_beside, 1);
    m_foot->setContentsMargins(padding, 4, padding, 0);
    m_foot->setSpacing(10);
    m_foot->addWidget(m_message, 1);
    m_foot->addWidget(m_cancel);
    m_foot->addWidget(m_main);
    auto *column = new QVBoxLayout(m_card);
    column->setContentsMargins(0, 18, 0, 18);
    column->setSpacing(8);
    column->addLayout(m_head);
    column->addWidget(m_scroll, 1);
    column->addLayout(m_foot);
    connect(m_cancel, &QPushButton::clicked, this, &Sheet::dismiss);
    connect(m_main, &QPushButton::clicked, this, &Sheet::accepted);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Sheet::open()
{
    if (isHidden())
        m_before = QApplication::focusWidget();
    m_busy = false;
    m_message->setText({});
    updateMain();
    show();
    raise();
    place();
    if (QWidget *first = firstField())
        first->setFocus(Qt::TabFocusReason);
}

void Sheet::dismiss()
{
    if (isHidden())
        return;
    hide();
    if (m_before)
        m_before->setFocus(Qt::ShortcutFocusReason);
    Q_EMIT dismissed();
}

void Sheet::setBusy(bool busy)
{
    m_busy = busy;
    updateMain();
}

void Sheet::showFailure(const QString &words)
{
    m_busy = false;
    m_message->setColor(ColorRole::Danger);
    m_message->setText(words);
    updateMain();
    place();
}

void Sheet::showHint(const QString &words)
{
    m_message->setColor(ColorRole::TextSecondary);
    m_message->setText(words);
    place();
}

QString Sheet::message() const { return m_message->text(); }

void Sheet::setTitle(const QString &title, const QString &beside)
{
    m_title->setText(title);
    m_beside->setText(beside);
    setAccessibleName(beside.isEmpty() ? title : title + QLatin1Char(' ') + beside);
}

void Sheet::setUrgentHead(const QString &icon)
{
    auto *large = new TextLabel(m_theme, TextStyle::Section, ColorRole::TextPrimary, m_card);
    large->setBold(true);
    large->setSizePolicy(m_title->sizePolicy());
    delete m_head->replaceWidget(m_title, large);
    delete m_title;
    m_title = large;
    m_head->insertWidget(0, new HeadIcon(m_theme, icon, m_card));
    m_head->setSpacing(10);
}

void Sheet::addToHead(QWidget *widget) { m_head->addWidget(widget); }

void Sheet::addToFoot(QWidget *widget) { m_foot->insertWidget(1, widget); }

void Sheet::setComplete(bool complete)
{
    m_complete = complete;
    updateMain();
}

void Sheet::setWidest(int width) { m_widest = width; }

TextLabel *Sheet::addLabel(const QString &words)
{
    auto *label = new TextLabel(m_theme, TextStyle::Small, ColorRole::TextSecondary, this);
    label->setText(words);
    m_body->addSpacing(4);
    m_body->addWidget(label);
    return label;
}

void Sheet::updateMain() { m_main->setEnabled(m_complete && !m_busy); }

void Sheet::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    event->accept(); // nothing under the card is to hear keys
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else if (enter && event->modifiers().testFlag(Qt::ControlModifier) && m_main->isEnabled() && m_main->isVisible())
        Q_EMIT accepted();
}

// Tab goes round inside: the window below is covered.
bool Sheet::focusNextPrevChild(bool next)
{
    stepFocus(controlsInReadingOrder(*m_alarm) + controlsInReadingOrder(*m_card), window()->focusWidget(), next);
    return true;
}

bool Sheet::eventFilter(QObject *watched, QEvent *event)
{
    const bool alarmCame = watched == m_alarm && (event->type() == QEvent::Show || event->type() == QEvent::Hide);
    if ((alarmCame || (watched != m_alarm && event->type() == QEvent::Resize)) && isOpen())
        place();
    return QWidget::eventFilter(watched, event);
}

void Sheet::place()
{
    setGeometry(parentWidget()->rect());
    const int above = m_alarm->room();
    const int room = height() - above;
    const int wide = std::min(m_widest, width() - 2 * air);
    QLayout *content = m_scroll->widget()->layout();
    content->invalidate();
    const int inner = content->hasHeightForWidth() ? content->heightForWidth(wide) : content->sizeHint().height();
    m_card->layout()->invalidate();
    const int around = m_card->layout()->sizeHint().height() - m_scroll->sizeHint().height();
    const int words = std::max(0, m_message->heightForWidth(wide / 2) - m_theme.size(Size::Button));
    const int high = std::min(inner + around + words, room - 2 * air);
    m_card->setGeometry((width() - wide) / 2, above + (room - high) / 3, wide, high);
}

void Sheet::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(ColorRole::Scrim));
}

} // namespace mado

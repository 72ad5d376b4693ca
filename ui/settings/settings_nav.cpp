// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_nav.h"

#include "ui/shared/focus_ring.h"
#include "ui/shared/paint.h"
#include "ui/shared/text_label.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace mado {

namespace {

constexpr int wide = 248;
constexpr int narrow = 56;
constexpr int entryHeight = 38;

} // namespace

class SettingsNav::Heading final : public QWidget
{
public:
    Heading(const Theme &theme, QWidget *parent)
        : QWidget(parent),
          m_label(new TextLabel(theme, TextStyle::Meta, ColorRole::TextSecondary, this))
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(10, 12, 0, 4);
        row->addWidget(m_label);
    }
    void setText(const QString &text) { m_label->setText(text); }

private:
    TextLabel *m_label;
};

class SettingsNav::Entry final : public QAbstractButton
{
public:
    Entry(const Theme &theme, const QString &icon, QWidget *parent)
        : QAbstractButton(parent),
          m_theme(theme),
          m_icon(icon)
    {
        setCheckable(true);
        setFixedHeight(entryHeight);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        addFocusRing(*this, theme, theme.radius(Radius::Button), -2);
    }
    void setNarrow(bool narrowNow)
    {
        m_narrow = narrowNow;
        setToolTip(narrowNow ? text() : QString());
        update();
    }
    QSize sizeHint() const override { return {40, entryHeight}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (isChecked() || underMouse())
            paint::box(painter, rect(),
                       {m_theme.color(isChecked() ? ColorRole::AccentTint : ColorRole::SurfaceHover),
                        {},
                        qreal(m_theme.radius(Radius::Button))});
        const ColorRole ink = isChecked() ? ColorRole::Accent : ColorRole::TextPrimary;
        const int icon = m_theme.size(Size::Icon);
        const int left = m_narrow ? (width() - icon) / 2 : 10;
        paint::icon(painter, {left, (height() - icon) / 2, icon, icon},
                    m_theme.icon(m_icon, isChecked() ? ColorRole::Accent : ColorRole::TextSecondary));
        if (!m_narrow)
            paint::text(painter, rect().adjusted(40, 0, -8, 0), text(), m_theme.font(TextStyle::Body, isChecked()),
                        m_theme.color(ink));
    }
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
            update();
        return QAbstractButton::event(event);
    }

private:
    const Theme &m_theme;
    QString m_icon;
    bool m_narrow = false;
};

SettingsNav::SettingsNav(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_column(new QVBoxLayout),
      m_group(new QButtonGroup(this))
{
    setFixedWidth(wide);
    m_column->setSpacing(2);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(10, 4, 11, 10);
    whole->addLayout(m_column);
    whole->addStretch(1);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int entry) {
        setCurrent(entry);
        Q_EMIT chosen(entry);
    });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

int SettingsNav::addHeading()
{
    m_headings.append(new Heading(m_theme, this));
    m_column->addWidget(m_headings.constLast());
    return int(m_headings.size()) - 1;
}

int SettingsNav::addEntry(const QString &icon)
{
    auto *entry = new Entry(m_theme, icon, this);
    m_group->addButton(entry, int(m_entries.size()));
    m_entries.append(entry);
    m_column->addWidget(entry);
    return int(m_entries.size()) - 1;
}

void SettingsNav::setHeading(int heading, const QString &words) { m_headings.at(heading)->setText(words); }

void SettingsNav::setEntry(int entry, const QString &words)
{
    m_entries.at(entry)->setText(words);
    m_entries.at(entry)->setToolTip(width() == narrow ? words : QString());
    m_entries.at(entry)->update();
}

void SettingsNav::setCurrent(int entry)
{
    m_entries.at(entry)->setChecked(true);
    for (Entry *one : std::as_const(m_entries))
        one->setFocusPolicy(one->isChecked() ? Qt::TabFocus : Qt::NoFocus);
}

int SettingsNav::current() const { return m_group->checkedId(); }

int SettingsNav::count() const { return int(m_entries.size()); }

void SettingsNav::setNarrow(bool narrowNow)
{
    setFixedWidth(narrowNow ? narrow : wide);
    layout()->setContentsMargins(narrowNow ? 8 : 10, 4, narrowNow ? 9 : 11, 10);
    for (Heading *heading : std::as_const(m_headings))
        heading->setVisible(!narrowNow);
    for (Entry *entry : std::as_const(m_entries))
        entry->setNarrow(narrowNow);
}

void SettingsNav::focusCurrent()
{
    if (current() >= 0)
        m_entries.at(current())->setFocus(Qt::TabFocusReason);
}

void SettingsNav::keyPressEvent(QKeyEvent *event)
{
    const bool down = event->key() == Qt::Key_Down || event->key() == Qt::Key_J;
    const bool up = event->key() == Qt::Key_Up || event->key() == Qt::Key_K;
    const int wanted = current() + (down ? 1 : up ? -1 : 0);
    if ((!down && !up) || event->modifiers() & ~Qt::KeypadModifier)
        return event->ignore();
    if (wanted < 0 || wanted >= count())
        return;
    setCurrent(wanted);
    focusCurrent();
    Q_EMIT chosen(wanted);
}

void SettingsNav::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(ColorRole::Surface));
    paint::edge(painter, rect(), Qt::RightEdge, m_theme.color(ColorRole::BorderSubtle));
}

} // namespace mado

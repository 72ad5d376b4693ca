// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/week_calendar.h"

#include "contract/tokyo.h"
#include "ui/services/learning_words.h"
#include "ui/shared/button.h"
#include "ui/shared/paint.h"
#include "ui/shared/text_label.h"
#include "ui/shared/wording.h"

#include <QAbstractButton>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <algorithm>

namespace mado {

namespace {

constexpr int hourHeight = 40;
constexpr int headHeight = 26;
constexpr int hoursWidth = 44;
constexpr int firstHour = 9;
constexpr int lastHour = 18;
constexpr int workDays = 5;
constexpr int weekDays = 7;
constexpr int usualMinutes = 45;
constexpr int bar = 4;

QDate mondayOf(const QDate &day) { return day.addDays(1 - day.dayOfWeek()); }

int minutesOf(const LearningItem &item)
{
    const QTime time = inTokyo(*item.content.startsAt).time();
    return time.hour() * 60 + time.minute();
}

int lengthOf(const LearningItem &item) { return std::max(30, item.content.minutes.value_or(usualMinutes)); }

/// Of the subject, by which one finds one's own.
ColorRole colorOf(const LearningItem &item)
{
    if (!item.content.subject)
        return ColorRole::TextMuted;
    switch (*item.content.subject) {
    case LearningSubject::Japanese:
        return ColorRole::Warning;
    case LearningSubject::Mathematics:
        return ColorRole::Accent;
    case LearningSubject::Science:
        return ColorRole::TextPrimary;
    case LearningSubject::SocialStudies:
        return ColorRole::Danger;
    case LearningSubject::English:
        return ColorRole::Success;
    }
    Q_UNREACHABLE();
}

} // namespace

/// One lesson at its hour. A draft has a broken frame.
class WeekCalendar::Block final : public QAbstractButton
{
public:
    Block(const Theme &theme, const LearningItem &item, const QDateTime &now, Language language, QWidget *parent)
        : QAbstractButton(parent),
          m_theme(theme),
          m_item(item)
    {
        const LearningContent &content = item.content;
        m_head = LearningWords::subject(content.subject) + QLatin1Char(' ') +
                 LearningWords::years(content.fromYear, content.untilYear);
        m_words = content.title.in(language);
        m_foot = item.state == LearningState::Published
                     ? WeekCalendar::tr("reminders: %1").arg(QLocale(QLocale::English).toString(item.reminders))
                     : LearningWords::state(item, now, language);
        const QString when = wording::shortDate(wording::dateInTokyo(*content.startsAt), language) + QLatin1Char(' ') +
                             wording::clock(*content.startsAt);
        setText(QStringList{when, LearningWords::subject(content.subject), m_words, m_foot}.join(QStringLiteral("  ")));
        setAccessibleName(text());
        setToolTip(text());
        setCursor(Qt::PointingHandCursor);
        setFocusPolicy(Qt::StrongFocus);
    }
    const LearningItem &item() const { return m_item; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool draft = m_item.state != LearningState::Published;
        paint::box(painter, QRectF(rect()).adjusted(1, 1, -1, -1),
                   {m_theme.color(hasFocus() ? ColorRole::SurfaceSelected : ColorRole::Surface),
                    m_theme.color(hasFocus() ? ColorRole::Focus
                                  : draft    ? ColorRole::WarningBorder
                                             : ColorRole::BorderControl),
                    4, hasFocus() ? 2.0 : 0, draft});
        painter.fillRect(QRect(1, 3, bar, height() - 6), m_theme.color(colorOf(m_item)));
        const int line = m_theme.lineHeight(TextStyle::Meta);
        QRect place(bar + 5, 2, width() - bar - 8, line);
        paint::text(painter, place, m_head, m_theme.font(TextStyle::Meta, true), m_theme.color(ColorRole::TextPrimary));
        for (const QString &words : {m_words, m_foot}) {
            place.translate(0, line);
            if (place.bottom() < height() - 1)
                paint::text(painter, place, words, m_theme.font(TextStyle::Meta),
                            m_theme.color(&words == &m_foot ? ColorRole::TextSecondary : ColorRole::TextPrimary));
        }
    }

private:
    const Theme &m_theme;
    const LearningItem m_item;
    QString m_head;
    QString m_words;
    QString m_foot;
};

/// Days beside each other, hours down.
class WeekCalendar::Grid final : public QWidget
{
public:
    explicit Grid(const Theme &theme) : m_theme(theme) { setFocusPolicy(Qt::NoFocus); }

    void show(const QDate &monday, const QDate &today, const QList<Block *> &blocks, Language language)
    {
        for (Block *old : std::exchange(m_blocks, blocks)) {
            old->hide();
            old->deleteLater();
        }
        m_monday = monday;
        m_today = today;
        m_language = language;
        m_days = workDays;
        m_from = firstHour;
        m_until = lastHour;
        for (const Block *block : blocks) {
            if (dayOf(*block) >= workDays)
                m_days = weekDays;
            m_from = std::min(m_from, minutesOf(block->item()) / 60);
            m_until = std::max(m_until, std::min(24, (minutesOf(block->item()) + lengthOf(block->item()) + 59) / 60));
        }
        setFixedHeight(headHeight + (m_until - m_from) * hourHeight + 2);
        arrange();
        update();
    }

protected:
    void resizeEvent(QResizeEvent *) override { arrange(); }
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QColor line = m_theme.color(ColorRole::BorderSubtle);
        for (int day = 0; day < m_days; ++day)
            paintDay(painter, day);
        for (int hour = m_from; hour <= m_until; ++hour) {
            const int y = headHeight + (hour - m_from) * hourHeight;
            painter.fillRect(QRect(hoursWidth, y, width() - hoursWidth, 1), line);
            if (hour < m_until)
                paint::text(painter, QRect(0, y, hoursWidth - 6, 16), QStringLiteral("%1:00").arg(hour),
                            m_theme.font(TextStyle::Micro), m_theme.color(ColorRole::TextSecondary), Qt::AlignRight);
        }
    }

private:
    int dayOf(const Block &block) const
    {
        return int(m_monday.daysTo(wording::dateInTokyo(*block.item().content.startsAt)));
    }
    QRect columnOf(int day) const
    {
        const int wide = width() - hoursWidth;
        const int left = hoursWidth + wide * day / m_days;
        return {left, 0, hoursWidth + wide * (day + 1) / m_days - left, height()};
    }
    void paintDay(QPainter &painter, int day) const
    {
        const QRect column = columnOf(day);
        const bool today = m_monday.addDays(day) == m_today;
        if (today)
            painter.fillRect(column, m_theme.color(ColorRole::AccentTint));
        painter.fillRect(QRect(column.left(), headHeight, 1, height()), m_theme.color(ColorRole::BorderSubtle));
        const QLocale locale(m_language == Language::Japanese ? QLocale::Japanese : QLocale::English);
        const QDate date = m_monday.addDays(day);
        paint::text(painter, QRect(column.left(), 0, column.width(), headHeight),
                    locale.dayName(date.dayOfWeek(), QLocale::ShortFormat) + QLatin1Char(' ') +
                        QString::number(date.day()),
                    m_theme.font(TextStyle::Small, today),
                    m_theme.color(today ? ColorRole::Accent : ColorRole::TextPrimary), Qt::AlignHCenter);
    }
    /// Those that overlap stand beside each other.
    void arrange()
    {
        for (qsizetype i = 0; i < m_blocks.size(); ++i) {
            const Block &block = *m_blocks.at(i);
            const auto meets = [&](const Block *other) {
                const int begin = minutesOf(other->item());
                const int own = minutesOf(block.item());
                return dayOf(*other) == dayOf(block) && begin < own + lengthOf(block.item()) &&
                       own < begin + lengthOf(other->item());
            };
            const auto together = int(std::ranges::count_if(m_blocks, meets));
            const auto before = int(std::count_if(m_blocks.begin(), m_blocks.begin() + i, meets));
            const QRect column = columnOf(dayOf(block)).adjusted(3, 0, -2, 0);
            const int wide = column.width() / std::max(1, together);
            const int top = headHeight + (minutesOf(block.item()) - m_from * 60) * hourHeight / 60;
            m_blocks.at(i)->setGeometry(column.left() + before * wide, top, wide,
                                        lengthOf(block.item()) * hourHeight / 60);
        }
    }

    const Theme &m_theme;
    QDate m_monday;
    QDate m_today;
    Language m_language = Language::Japanese;
    QList<Block *> m_blocks;
    int m_days = workDays;
    int m_from = firstHour;
    int m_until = lastHour;
};

WeekCalendar::WeekCalendar(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_title(new TextLabel(theme, TextStyle::Small, ColorRole::TextPrimary)),
      m_before(new IconButton(theme, QStringLiteral("chevleft"))),
      m_this(new Button(theme, ButtonKind::Secondary, ButtonHeight::Small)),
      m_after(new IconButton(theme, QStringLiteral("chevright"))),
      m_grid(new Grid(theme))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto *head = new QHBoxLayout;
    m_title->setBold(true);
    head->addWidget(m_title, 1);
    head->addWidget(m_before);
    head->addWidget(m_this);
    head->addWidget(m_after);
    column->addLayout(head);
    column->addWidget(m_grid);
    connect(m_before, &QAbstractButton::clicked, this, [this] { go(-1); });
    connect(m_after, &QAbstractButton::clicked, this, [this] { go(1); });
    connect(m_this, &QPushButton::clicked, this, [this] {
        m_monday = mondayOf(wording::dateInTokyo(m_now));
        refresh();
    });
    connect(&theme, &Theme::changed, m_grid, qOverload<>(&QWidget::update));
    retranslate();
}

void WeekCalendar::go(int weeks)
{
    m_monday = m_monday.addDays(weekDays * weeks);
    refresh();
}

void WeekCalendar::show(const QList<LearningItem> &items, const QDateTime &now, Language language)
{
    const QDate today = wording::dateInTokyo(now);
    const bool same = items == m_items && language == m_language && today == wording::dateInTokyo(m_now);
    m_items = items;
    m_now = now;
    m_language = language;
    if (!m_monday.isValid())
        m_monday = mondayOf(today);
    else if (same)
        return; // whoever stands on a lesson stays there
    refresh();
}

void WeekCalendar::refresh()
{
    if (!m_monday.isValid())
        return;
    QList<LearningItem> lessons;
    for (const LearningItem &item : std::as_const(m_items)) {
        const bool planned = item.content.startsAt && item.state != LearningState::Withdrawn;
        if (planned && mondayOf(wording::dateInTokyo(*item.content.startsAt)) == m_monday)
            lessons.append(item);
    }
    std::ranges::sort(lessons, {}, [](const LearningItem &item) { return *item.content.startsAt; });
    QList<Block *> blocks;
    for (const LearningItem &item : std::as_const(lessons)) {
        auto *block = new Block(m_theme, item, m_now, m_language, m_grid);
        connect(block, &QAbstractButton::clicked, this, [this, id = item.id] { Q_EMIT chosen(id); });
        block->QWidget::show();
        blocks.append(block);
    }
    m_title->setText(tr("Week of %1: %n lessons and events", nullptr, int(lessons.size()))
                         .arg(wording::shortDate(m_monday, m_language)));
    m_grid->show(m_monday, wording::dateInTokyo(m_now), blocks, m_language);
}

void WeekCalendar::retranslate()
{
    m_before->setWords(tr("The week before"));
    m_this->setText(tr("This week"));
    m_after->setWords(tr("The week after"));
    refresh();
}

void WeekCalendar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace mado

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/callbacks/call_table.h"

#include "ui/callbacks/call_words.h"
#include "ui/shared/paint.h"
#include "ui/shared/risk_badge.h"
#include "ui/shared/tag.h"
#include "ui/shared/wording.h"

#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace mado {

namespace {

constexpr int rowHeight = 46;
constexpr int groupHeight = 32;
constexpr int headerHeight = 34;
constexpr int side = 16;

constexpr int noTopicBelow = 700;
constexpr int noTriesBelow = 560;
constexpr int noStateBelow = 440;

/// Left edges of the columns; the rest of the width goes to the topic. What a narrow list leaves out stands in the
/// panel: first the topic, then tries and owner, then the state.
struct Columns
{
    Columns(const QRect &row, int badge)
        : withTopic(row.width() >= noTopicBelow),
          withTries(row.width() >= noTriesBelow),
          withState(row.width() >= noStateBelow),
          time(row.left() + side),
          risk(time + (withState ? 116 : 104)),
          name(risk + badge + 14),
          end(row.right() - side),
          state(withState ? row.right() - 120 : row.right() - 8),
          owner(withTries ? state - 110 : state),
          tries(withTries ? owner - 60 : state),
          topic(withTopic ? name + row.width() / 6 : tries)
    {
    }
    bool withTopic, withTries, withState;
    int time, risk, name, end, state, owner, tries, topic;
};

CallRow callRow(const CallList &calls, const Consultation &one)
{
    const auto record = calls.record(one.id);
    return {one, record ? std::optional(record->state) : std::nullopt};
}

int widestBadge(const Theme &theme, Language language)
{
    int widest = 0;
    for (const RiskLevel level :
         {RiskLevel::Emergency, RiskLevel::High, RiskLevel::Unrated, RiskLevel::Moderate, RiskLevel::Low})
        widest = std::max(widest, riskBadgeSize(theme, wording::risk(level, language)).width());
    return widest;
}

} // namespace

class CallTable::Rows final : public QStyledItemDelegate
{
public:
    Rows(const Theme &theme, const CallList &calls, const AppClock &clock, QObject *parent)
        : QStyledItemDelegate(parent),
          m_theme(theme),
          m_calls(calls),
          m_clock(clock)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return {0, rowHeight + (m_calls.beginsGroup(index.row()) ? groupHeight : 0)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Consultation &one = m_calls.at(index.row());
        QRect row = option.rect;
        if (m_calls.beginsGroup(index.row())) {
            paintGroup(*painter, {row.left(), row.top(), row.width(), groupHeight}, m_calls.groupOf(one));
            row.setTop(row.top() + groupHeight);
        }
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(row, m_theme.color(ColorRole::SurfaceSelected));
        paint::edge(*painter, row, Qt::BottomEdge, m_theme.color(ColorRole::BorderSubtle));
        paintCells(*painter, row, one, barred && !option.state.testFlag(QStyle::State_Selected));
    }

    Language language = Language::Japanese;
    bool barred = false;

private:
    void paintGroup(QPainter &painter, const QRect &rect, CallGroup group) const
    {
        painter.fillRect(rect, m_theme.color(ColorRole::SurfaceSunken));
        const QString name = group == CallGroup::Now ? CallTable::tr("Now") : CallTable::tr("Later");
        const QFont bold = m_theme.font(TextStyle::Meta, true);
        const QColor ink = m_theme.color(ColorRole::TextSecondary);
        paint::text(painter, rect.adjusted(side, 0, -side, 0), name, bold, ink);
        paint::text(painter, rect.adjusted(side + paint::textWidth(bold, name) + 14, 0, -side, 0),
                    CallTable::tr("%n call(s)", nullptr, m_calls.shownIn(group)), m_theme.font(TextStyle::Meta), ink);
    }

    void paintCells(QPainter &painter, const QRect &row, const Consultation &one, bool hidden) const
    {
        const CallFacts facts = callFacts(callRow(m_calls, one), m_clock.now(), language);
        const Columns at(row, widestBadge(m_theme, language));
        const QFont plain = m_theme.font(TextStyle::Small);
        const QFont bold = m_theme.font(TextStyle::Small, true);
        const auto cell = [&](int left, int right, const QString &text, const QFont &font, ColorRole color) {
            paint::text(painter, {left, row.top(), right - left - 8, row.height()}, text, font, m_theme.color(color));
        };
        const QString time = facts.overdue ? CallTable::tr("%1 over").arg(facts.time) : facts.time;
        const bool near = m_calls.groupOf(one) == CallGroup::Now;
        cell(at.time, at.risk, time, bold,
             facts.overdue ? ColorRole::Danger
             : near        ? ColorRole::Warning
                           : ColorRole::TextPrimary);
        paintRiskBadge(painter, m_theme, {at.risk, row.center().y() - m_theme.size(Size::RiskBadge) / 2},
                       one.risk.level(), wording::risk(one.risk.level(), language));
        cell(at.name, at.topic, hidden ? one.caseNumber : one.resident.displayName, bold, ColorRole::TextPrimary);
        if (at.withTopic && !hidden)
            cell(at.topic, at.tries, facts.topic, plain, ColorRole::TextPrimary);
        if (at.withTries) {
            cell(at.tries, at.owner, facts.tries, plain, ColorRole::TextSecondary);
            cell(at.owner, at.state, facts.owner, plain, ColorRole::TextSecondary);
        }
        if (!at.withState)
            return;
        const QSize tag = tagSize(m_theme, facts.state, 20);
        paintTag(painter, m_theme, {at.state, row.center().y() - 10, std::min(tag.width(), at.end - at.state), 20},
                 facts.state, facts.tone);
    }

    const Theme &m_theme;
    const CallList &m_calls;
    const AppClock &m_clock;
};

CallHeader::CallHeader(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setFixedHeight(headerHeight);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void CallHeader::setLanguage(Language language)
{
    m_language = language;
    update();
}

void CallHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(ColorRole::SurfaceSunken));
    paint::edge(painter, rect(), Qt::BottomEdge, m_theme.color(ColorRole::BorderSubtle));
    const Columns at(rect(), widestBadge(m_theme, m_language));
    QList<std::pair<int, QString>> names{{at.time, tr("Time")}, {at.risk, tr("Urgency")}, {at.name, tr("Name")}};
    if (at.withTopic)
        names << std::pair(at.topic, tr("About"));
    if (at.withTries)
        names << std::pair(at.tries, tr("Tries")) << std::pair(at.owner, tr("Whose"));
    if (at.withState)
        names << std::pair(at.state, tr("State"));
    for (const auto &[left, name] : std::as_const(names))
        paint::text(painter, {left, 0, width() - left, height()}, name, m_theme.font(TextStyle::Meta, true),
                    m_theme.color(ColorRole::TextSecondary));
}

CallTable::CallTable(const Theme &theme, CallList &calls, const AppClock &clock, QWidget *parent)
    : QListView(parent),
      m_theme(theme),
      m_calls(calls),
      m_rows(new Rows(theme, calls, clock, this)),
      m_header(new CallHeader(theme))
{
    setModel(&calls);
    setItemDelegate(m_rows);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setAccessibleName(tr("Calls"));
    calls.setAccessibleText([this, &clock](const Consultation &one) {
        return m_rows->barred && selected() != one.id
                   ? one.caseNumber
                   : spokenCall(callRow(m_calls, one), clock.now(), m_rows->language);
    });
    // A row's height follows its neighbour: the first of a group carries the group's name.
    const auto again = [this] { scheduleDelayedItemsLayout(); };
    connect(&calls, &QAbstractItemModel::rowsInserted, this, again);
    connect(&calls, &QAbstractItemModel::rowsRemoved, this, again);
    connect(&calls, &CallList::countsChanged, this, again);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void CallTable::setLanguage(Language language)
{
    m_rows->language = language;
    m_header->setLanguage(language);
    setAccessibleName(tr("Calls"));
    viewport()->update();
}

void CallTable::setBarred(bool barred)
{
    m_rows->barred = barred;
    viewport()->update();
}

void CallTable::select(const ConsultationId &id)
{
    if (const int row = m_calls.rowOf(id); row >= 0)
        setCurrentIndex(m_calls.index(row));
}

std::optional<ConsultationId> CallTable::selected() const
{
    return currentIndex().isValid() ? std::optional(m_calls.at(currentIndex().row()).id) : std::nullopt;
}

void CallTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT chosen(selected());
}

void CallTable::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    const int step = event->key() == Qt::Key_J ? +1 : event->key() == Qt::Key_K ? -1 : 0;
    if (plain && step != 0) {
        const QModelIndex next = m_calls.index(currentIndex().row() + step);
        if (next.isValid())
            setCurrentIndex(next);
    } else if (plain && event->key() == Qt::Key_T && selected()) {
        Q_EMIT takeOverRequested(*selected());
    } else if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        Q_EMIT panelRequested();
    } else if (event->text().isEmpty() || event->key() == Qt::Key_Tab) {
        QListView::keyPressEvent(event);
        return;
    } else {
        event->ignore(); // letters are no search here: they belong to the page
        return;
    }
    event->accept();
}

void CallTable::paintEvent(QPaintEvent *event)
{
    QPainter(viewport()).fillRect(event->rect(), m_theme.color(ColorRole::Surface));
    QListView::paintEvent(event);
}

} // namespace mado

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/queue_panel.h"

#include "ui/desk/queue_delegate.h"
#include "ui/desk/queue_filter.h"
#include "ui/desk/queue_list.h"
#include "ui/desk/queue_skeleton.h"
#include "ui/desk/queue_views.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/paint.h"
#include "ui/shared/wording.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace mado {

namespace {
constexpr int keyHintFrom = 320;
} // namespace

QueuePanel::QueuePanel(const Theme &theme, QueueModel &queue, const AppClock &clock, StaffId me, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_queue(queue),
      m_clock(clock),
      m_me(std::move(me)),
      m_title(new TextLabel(theme, TextStyle::Chat, ColorRole::TextPrimary, this)),
      m_count(new TextLabel(theme, TextStyle::Small, ColorRole::TextSecondary, this)),
      m_takeNext(new Button(theme, ButtonKind::Secondary, ButtonHeight::Small, this)),
      m_filter(new QueueFilter(theme, this)),
      m_views(new QueueViews(theme, queue, this)),
      m_list(new QueueList(theme, queue)),
      m_delegate(new QueueDelegate(
          theme, queue, [this] { return context(); }, this)),
      m_empty(new EmptyState(theme)),
      m_skeleton(new QueueSkeleton(theme)),
      m_body(new QStackedLayout),
      m_rule(new TextLabel(theme, TextStyle::Meta, ColorRole::TextMuted, this)),
      m_room(new QWidget(this)),
      m_pill(new Button(theme, ButtonKind::Secondary, ButtonHeight::Small, this))
{
    setAttribute(Qt::WA_InputMethodEnabled, false);
    m_list->setItemDelegate(m_delegate);
    for (QWidget *page : std::initializer_list<QWidget *>{m_list, m_empty, m_skeleton})
        m_body->addWidget(page);
    buildHeader();
    connectModel();
    m_pill->setIconName(QStringLiteral("refresh"));
    m_pill->hide();
    connect(m_pill, &QPushButton::clicked, this, [this] { m_queue.refreshOrder(); });
    connect(m_filter, &QueueFilter::kindChosen, this, &QueuePanel::chooseKind);
    connect(m_filter, &QueueFilter::menuRequested, this,
            [this](const QPoint &place) { m_views->openMenu(place, m_language); });
    connect(m_views, &QueueViews::chosen, this, &QueuePanel::choose);
    connect(m_empty, &EmptyState::actionChosen, this, &QueuePanel::emptyAction);
    connect(m_takeNext, &QPushButton::clicked, this, &QueuePanel::takeNextRequested);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

void QueuePanel::buildHeader()
{
    m_title->setBold(true);
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto *header = new QHBoxLayout;
    header->setContentsMargins(16, 0, 12, 0);
    header->setSpacing(8);
    header->addWidget(m_title);
    header->addWidget(m_count, 1);
    header->addWidget(m_takeNext);
    auto *headerBox = new QWidget(this);
    headerBox->setObjectName(QStringLiteral("queueHeader"));
    headerBox->setFixedHeight(m_theme.size(Size::QueueHeader));
    headerBox->setLayout(header);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(headerBox);
    column->addWidget(m_filter);
    column->addLayout(m_body, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 4, 12, 4);
    m_rule->setWrap(true);
    foot->addWidget(m_rule);
    column->addLayout(foot);
    column->addWidget(m_room);
}

void QueuePanel::connectModel()
{
    connect(m_list, &QueueList::inUseChanged, &m_queue, &QueueModel::setFrozen);
    connect(m_list, &QueueList::chosen, this, [this](const ConsultationId &id) {
        m_selected = id;
        Q_EMIT chosen(id);
    });
    connect(m_list, &QueueList::opened, this, &QueuePanel::opened);
    connect(m_list, &QueueList::takeOverRequested, this, &QueuePanel::takeOverRequested);
    connect(m_list, &QueueList::askRequested, this, &QueuePanel::askRequested);
    connect(m_list, &QueueList::takeNextRequested, this, &QueuePanel::takeNextRequested);
    connect(&m_queue, &QueueModel::countsChanged, this, &QueuePanel::refreshCounts);
    connect(&m_queue, &QueueModel::pendingOrderChangesChanged, this, &QueuePanel::showPill);
    m_queue.setAccessibleText([this](const QueueModel::RowContent &row) { return QueueWords::spoken(row, context()); });
    connect(&m_queue, &QAbstractItemModel::rowsInserted, this, [this] {
        showState();
        if (m_selected && !m_list->selected())
            m_list->select(m_selected);
    });
    connect(&m_queue, &QAbstractItemModel::rowsRemoved, this, &QueuePanel::showState);
}

QueueContext QueuePanel::context() const
{
    const std::optional<QDateTime> asOf = offline() ? m_connection.dataAsOf : std::nullopt;
    return {m_language, m_me, m_clock.now(), asOf, m_theme.nearGoalFraction()};
}

void QueuePanel::setConnection(const ConnectionState &state)
{
    m_connection = state;
    m_takeNext->setEnabled(!offline() && !m_takingNext);
    showState();
    m_list->viewport()->update();
}

void QueuePanel::setLanguage(Language language)
{
    m_language = language;
    m_filter->setLanguage(language);
    retranslate();
}

void QueuePanel::setPrivacyBars(bool on)
{
    m_delegate->setPrivacyBars(on);
    m_list->viewport()->update();
}

void QueuePanel::setSearch(const QString &text)
{
    m_search = text.trimmed();
    m_queue.setSearch(text);
    m_list->select(m_selected);
    showState();
}

void QueuePanel::setTakingNext(bool busy)
{
    m_takingNext = busy;
    m_takeNext->setEnabled(!offline() && !busy);
}

void QueuePanel::tick()
{
    m_queue.tick();
    m_list->viewport()->update();
}

void QueuePanel::select(const std::optional<ConsultationId> &id)
{
    m_selected = id;
    m_list->select(id);
}

void QueuePanel::selectNext() { m_list->step(+1); }

void QueuePanel::focusList(Qt::FocusReason reason)
{
    // The list may still be on its way: then it is given the focus when it comes.
    m_focusAwaited = m_body->currentWidget() != m_list;
    if (m_focusAwaited)
        m_takeNext->setFocus(reason);
    else
        m_list->setFocus(reason);
}

void QueuePanel::chooseKind(std::optional<ConsultationKind> kind)
{
    QueueChoice choice = m_queue.choice();
    choice.kind = kind;
    choose(choice);
}

void QueuePanel::choose(const QueueChoice &choice)
{
    m_filter->setKind(choice.kind);
    QueueChoice besides = choice;
    besides.kind.reset();
    m_filter->setFiltered(!besides.takesAll());
    m_queue.setChoice(choice);
    m_list->select(m_selected);
    showState();
}

void QueuePanel::emptyAction()
{
    choose({});
    setSearch({});
    Q_EMIT searchCleared();
}

void QueuePanel::refreshCounts()
{
    m_count->setText(wording::people(m_queue.waitingCount(), m_language));
    m_filter->setCounts(m_queue);
    showState();
}

void QueuePanel::retranslate()
{
    m_title->setText(tr("Waiting"));
    m_takeNext->setText(tr("Take next"));
    m_rule->setText(tr("Urgency by triage rules or staff · no diagnosis"));
    m_list->setAccessibleName(tr("Waiting people"));
    refreshCounts();
    showPill(m_queue.pendingOrderChanges());
    m_list->viewport()->update();
}

void QueuePanel::showPill(int pending)
{
    m_pill->setVisible(pending > 0);
    m_pill->setText(tr("Update order (%1)").arg(pending));
    m_pill->adjustSize();
    const int top = m_theme.size(Size::QueueHeader) + m_theme.size(Size::QueueFilter) + m_theme.size(Size::GroupHeader);
    m_pill->move((width() - m_pill->width()) / 2, top + 8);
    m_pill->raise();
}

void QueuePanel::showState()
{
    const bool unreached = m_connection.phase == ConnectionState::Phase::Connecting;
    if (m_queue.rowCount() > 0) {
        m_body->setCurrentWidget(m_list);
        if (std::exchange(m_focusAwaited, false) && window()->focusWidget() == m_takeNext)
            m_list->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (!m_queue.isFiltered() && (!m_queue.isLoaded() || unreached) && !offline()) {
        m_body->setCurrentWidget(m_skeleton);
        return;
    }
    m_empty->setIcon(m_queue.isFiltered() ? QStringLiteral("search") : QStringLiteral("chats"));
    m_empty->setAction(m_queue.isFiltered() ? tr("Clear filters") : QString());
    if (!m_search.isEmpty()) {
        m_empty->setWords(tr("\"%1\" was not found").arg(m_search),
                          tr("Case numbers (R-) and words of messages work too."));
    } else if (m_queue.isFiltered()) {
        m_empty->setWords(tr("Nobody of this kind is waiting"), tr("Others may be waiting."));
    } else if (offline() && !m_connection.dataAsOf) {
        m_empty->setIcon(QStringLiteral("offline"));
        m_empty->setWords(tr("Could not load consultations"), tr("No answer from the server"));
    } else {
        m_empty->setWords(tr("Nobody is waiting now"), tr("New consultations appear here by themselves."));
    }
    m_body->setCurrentWidget(m_empty);
}

void QueuePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void QueuePanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(ColorRole::Surface));
    const int bottom = m_theme.size(Size::QueueHeader) + m_theme.size(Size::QueueFilter);
    paint::edge(painter, QRect(0, 0, width(), bottom), Qt::BottomEdge, m_theme.color(ColorRole::BorderSubtle));
}

void QueuePanel::resizeEvent(QResizeEvent *)
{
    showPill(m_queue.pendingOrderChanges());
    // How many people wait is worth more than the reminder of a key.
    m_takeNext->setKeyHint(width() < keyHintFrom ? QString() : QStringLiteral("Shift+T"));
}

} // namespace mado

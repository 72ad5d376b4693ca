// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/callbacks/callbacks_page.h"

#include "ui/callbacks/add_call_sheet.h"
#include "ui/callbacks/call_panel.h"
#include "ui/callbacks/call_table.h"
#include "ui/callbacks/calls_made_table.h"
#include "ui/callbacks/hours_chart.h"
#include "ui/desk/care_book.h"
#include "ui/desk/error_words.h"
#include "ui/desk/when_ready.h"
#include "ui/shared/button.h"
#include "ui/shared/chip.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/paint.h"
#include "ui/shared/text_label.h"

#include <QKeyEvent>
#include <QStackedLayout>

namespace mado {

namespace {

constexpr std::array filters{CallFilter::All, CallFilter::Mine, CallFilter::Unassigned, CallFilter::OftenUnanswered};

} // namespace

CallbacksPage::CallbacksPage(const Theme &theme, Desk &desk, const AppClock &clock, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_desk(desk),
      m_clock(clock),
      m_calls(desk.me().id, clock),
      m_madeToday(new Chip(theme)),
      m_care(new CareBook(desk, this)),
      m_made(new CallsMadeTable(theme)),
      m_madeFault(new TextLabel(theme, TextStyle::Meta, ColorRole::TextSecondary)),
      m_table(new CallTable(theme, m_calls, clock)),
      m_panel(new CallPanel(theme, clock)),
      m_empty(new EmptyState(theme)),
      m_body(new QStackedLayout),
      m_print(new Button(theme, ButtonKind::Secondary, ButtonHeight::Medium)),
      m_add(new Button(theme, ButtonKind::Primary, ButtonHeight::Medium)),
      m_hours(new HoursChart(theme)),
      m_callable(desk.me().id)
{
    build();
    connectParts();
    m_minutes.setInterval(theme.waitRefreshSeconds() * 1000);
    connect(&m_minutes, &QTimer::timeout, this, [this] {
        m_calls.tick();
        askHours();
    });
    m_minutes.start();
    m_panel->setOnline(desk.connection().phase == ConnectionState::Phase::Online);
    m_add->setEnabled(desk.connection().phase == ConnectionState::Phase::Online);
    retranslate();
}

CallbacksPage::~CallbacksPage() { delete m_adding; }

void CallbacksPage::connectParts()
{
    connect(&m_desk, &Desk::queueChanged, this, [this](const QueueDiff &diff) {
        m_calls.apply(diff);
        m_callable.apply(diff);
        if (m_adding)
            m_adding->peopleChanged();
        m_hoursStale = true;
        refreshHours();
        showChosen();
    });
    connect(&m_desk, &Desk::outboxChanged, this, [this](const OutboxDiff &diff) {
        m_calls.applyOutbox(diff);
        showRecord();
        if (diff.gone.isEmpty())
            return;
        m_hoursStale = true;
        askHours();
        if (m_madeToday->isChecked())
            askMadeToday();
    });
    connect(m_care, &CareBook::changed, this, &CallbacksPage::showChosen);
    connect(m_made, &CallsMadeTable::conversationRequested, this, &CallbacksPage::conversationRequested);
    connect(m_panel, &CallPanel::sendAgainRequested, this, [this](const CommandKey &key) { m_desk.sendAgain(key); });
    connect(m_panel, &CallPanel::withdrawRequested, this, [this](const CommandKey &key) { m_desk.withdraw(key); });
    connect(&m_desk, &Desk::connectionChanged, this, [this](const ConnectionState &state) {
        m_panel->setOnline(state.phase == ConnectionState::Phase::Online);
        m_add->setEnabled(state.phase == ConnectionState::Phase::Online);
    });
    connect(&m_calls, &CallList::countsChanged, this, &CallbacksPage::refreshCounts);
    connect(m_table, &CallTable::chosen, this, &CallbacksPage::showChosen);
    connect(m_table, &CallTable::takeOverRequested, this, &CallbacksPage::takeOver);
    connect(m_table, &CallTable::panelRequested, this, [this] { m_panel->setFocus(); });
    connect(m_panel, &CallPanel::takeOverRequested, this, &CallbacksPage::takeOver);
    connect(m_panel, &CallPanel::numberRequested, this, &CallbacksPage::askNumber);
    connect(m_panel, &CallPanel::recordRequested, this, &CallbacksPage::record);
    connect(m_panel, &CallPanel::conversationRequested, this, &CallbacksPage::conversationRequested);
    connect(&m_theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

// The person in the panel stays there while the list changes around them, until they are called or gone.
void CallbacksPage::showChosen()
{
    const auto chosen = m_table->selected();
    if (chosen)
        m_shown = chosen;
    const auto one = m_shown ? m_calls.find(*m_shown) : std::nullopt;
    m_panel->setVisible(one.has_value());
    if (!one) {
        m_shown.reset();
        return;
    }
    m_panel->setLadder(m_care->ladder(one->account));
    m_panel->show(*one, one->owner && one->owner->staff.id == m_desk.me().id);
    showRecord();
    askMadeOf(*one);
}

void CallbacksPage::showRecord()
{
    if (m_shown)
        m_panel->showRecord(m_calls.record(*m_shown));
}

void CallbacksPage::askMadeOf(const Consultation &one)
{
    const std::pair wanted(one.id, one.revision);
    if (m_madeOf == wanted)
        return;
    if (!m_madeOf || m_madeOf->first != one.id)
        m_panel->showMade({});
    m_madeOf = wanted;
    whenReady(this, m_desk.callsMade(one.id), [this, wanted](const Result<CallsMade> &made) {
        if (m_madeOf != wanted)
            return;
        if (made)
            m_panel->showMade(made->calls);
        else
            m_madeOf.reset(); // asked again with the next change
    });
}

void CallbacksPage::showMade(bool on)
{
    m_madeToday->setChecked(on);
    markFilter();
    if (on) {
        m_body->setCurrentWidget(m_made->parentWidget());
        askMadeToday();
        m_made->setFocus(Qt::OtherFocusReason);
    } else {
        refreshCounts();
        focusList();
    }
}

void CallbacksPage::markFilter()
{
    for (int i = 0; i < m_filters.size(); ++i)
        m_filters.at(i)->setChecked(i == m_filter && !m_madeToday->isChecked());
}

void CallbacksPage::askMadeToday()
{
    whenReady(this, m_desk.callsMade(std::nullopt), [this](const Result<CallsMade> &made) {
        if (made)
            m_made->setCalls(made->calls);
        m_madeFault->setVisible(!made || made->calls.isEmpty());
        m_madeFault->setText(made ? tr("No call was made today.") : ErrorWords::of(made.error(), m_language));
    });
}

void CallbacksPage::setFilter(int index)
{
    m_filter = index;
    m_calls.setFilter(filters.at(size_t(index)));
    markFilter();
    if (m_madeToday->isChecked())
        showMade(false);
    if (m_shown)
        m_table->select(*m_shown);
}

void CallbacksPage::refreshCounts()
{
    const QStringList words{tr("All %1"), tr("Mine %1"), tr("Nobody's %1"), tr("No answer ×3 %1")};
    for (int i = 0; i < m_filters.size(); ++i)
        m_filters.at(i)->setText(words.at(i).arg(m_calls.count(filters.at(size_t(i)))));
    if (!m_madeToday->isChecked())
        m_body->setCurrentWidget(m_calls.rowCount() > 0 ? m_table->parentWidget() : m_empty);
    Q_EMIT countChanged(m_calls.dueNow());
}

void CallbacksPage::takeOver(const ConsultationId &id)
{
    m_panel->setBusy(true);
    whenReady(this, m_desk.takeOver(id), [this](const Result<Consultation> &taken) {
        m_panel->setBusy(false);
        m_panel->showProblem(taken ? QString() : ErrorWords::of(taken.error(), m_language));
    });
}

void CallbacksPage::askNumber(const ConsultationId &id)
{
    whenReady(this, m_desk.showNumber(id), [this, id](const Result<QString> &number) {
        if (m_shown != id)
            return;
        if (number)
            m_panel->showNumber(*number);
        else
            m_panel->showProblem(ErrorWords::of(number.error(), m_language));
    });
}

void CallbacksPage::record(const ConsultationId &id, const RecordCall &call)
{
    m_panel->setBusy(true);
    whenReady(this, m_desk.recordCall(id, call), [this, id](const Result<CommandKey> &recorded) {
        m_panel->setBusy(false);
        if (!recorded) {
            m_panel->showProblem(ErrorWords::of(recorded.error(), m_language));
            return;
        }
        m_panel->hideNumber();
        m_panel->recorded();
        goOn(id);
    });
}

void CallbacksPage::goOn(const ConsultationId &from)
{
    for (int row = 0; row < m_calls.rowCount(); ++row) {
        if (m_calls.at(row).id != from) {
            m_table->select(m_calls.at(row).id);
            break;
        }
    }
    focusList();
}

void CallbacksPage::focusList()
{
    m_table->setFocus(Qt::OtherFocusReason);
    if (!m_table->currentIndex().isValid() && m_calls.rowCount() > 0)
        m_table->setCurrentIndex(m_calls.index(0));
}

bool CallbacksPage::callRuns() const { return m_panel->hasNumber(); }

// What neither list nor field had a use for.
void CallbacksPage::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (plain && event->key() == Qt::Key_Escape && m_madeToday->isChecked()) {
        showMade(false);
        return;
    }
    if (!plain || !m_panel->isVisible() || event->isAutoRepeat()) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_1:
    case Qt::Key_2:
    case Qt::Key_3:
    case Qt::Key_4:
        m_panel->choose(CallOutcome(event->key() - Qt::Key_1));
        break;
    case Qt::Key_C:
        m_panel->record();
        break;
    case Qt::Key_V:
        if (m_panel->hasNumber())
            m_panel->hideNumber();
        else if (m_panel->mayShowNumber())
            askNumber(*m_shown);
        break;
    case Qt::Key_Escape:
        focusList();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void CallbacksPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(ColorRole::Surface));
}

} // namespace mado

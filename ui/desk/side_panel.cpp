// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/side_panel.h"

#include "ui/desk/answers_page.h"
#include "ui/desk/care_book.h"
#include "ui/desk/danger_page.h"
#include "ui/desk/history_page.h"
#include "ui/desk/note_editor.h"
#include "ui/desk/note_list.h"
#include "ui/desk/overview_page.h"
#include "ui/desk/panel_tabs.h"
#include "ui/desk/question_page.h"
#include "ui/desk/when_ready.h"
#include "ui/shared/paint.h"
#include "ui/shared/wording.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace mado {

namespace {

constexpr int side = 16;

// Values end on the same line whether the bar is there or not: the bar stands within the margin.
void keepRightMargin(QScrollArea *scroll, QWidget *page)
{
    QScrollBar *bar = scroll->verticalScrollBar();
    const auto keep = [bar, page] {
        QMargins margins = page->layout()->contentsMargins();
        const int wide = std::min(side, bar->sizeHint().width());
        margins.setRight(bar->maximum() > 0 ? side - wide : side);
        page->layout()->setContentsMargins(margins);
    };
    QObject::connect(bar, &QScrollBar::rangeChanged, page, keep);
    keep();
}

} // namespace

SidePanel::SidePanel(const Theme &theme, Desk &desk, TranscriptModel &transcript, const AppClock &clock,
                     QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_desk(desk),
      m_transcript(transcript),
      m_tabs(new PanelTabs(theme, 6, this)),
      m_pages(new QStackedWidget(this)),
      m_danger(new DangerPage(theme)),
      m_care(new CareBook(desk, this)),
      m_questions(new QuestionPage(theme)),
      m_overview(new OverviewPage(theme, transcript)),
      m_answers(new AnswersPage(theme, transcript)),
      m_history(new HistoryPage(theme)),
      m_notesPage(new QWidget),
      m_notes(new NoteList(theme, 0)),
      m_room(new QWidget(this)),
      m_editor(new NoteEditor(theme, desk, clock, this))
{
    setMinimumWidth(280);
    build();
    connectParts();
    setConnection(desk.connection());
    retranslate();
    clear();
}

void SidePanel::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs, 0, Qt::AlignTop);
    column->addWidget(m_pages, 1);
    column->addWidget(m_room);
    column->addWidget(m_editor);
    auto *notes = new QVBoxLayout(m_notesPage);
    notes->setContentsMargins(side, 13, side, 13);
    notes->addWidget(m_notes);
    notes->addStretch(1);
    for (QWidget *page :
         {static_cast<QWidget *>(m_danger), static_cast<QWidget *>(m_overview), static_cast<QWidget *>(m_answers),
          static_cast<QWidget *>(m_history), static_cast<QWidget *>(m_questions), m_notesPage})
        m_pages->addWidget(scrolling(page));
    m_tabs->setShown(int(Tab::Danger), false);
    m_pages->setCurrentIndex(m_tabs->current());
}

QWidget *SidePanel::scrolling(QWidget *page)
{
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(page);
    keepRightMargin(scroll, page);
    scroll->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    return scroll;
}

void SidePanel::connectParts()
{
    m_settle.setSingleShot(true);
    const auto later = qOverload<>(&QTimer::start);
    connect(&m_transcript, &QAbstractItemModel::rowsInserted, &m_settle, later);
    connect(&m_transcript, &QAbstractItemModel::rowsRemoved, &m_settle, later);
    connect(&m_transcript, &QAbstractItemModel::dataChanged, &m_settle, later);
    connect(&m_settle, &QTimer::timeout, this, &SidePanel::showTranscript);
    connect(m_tabs, &PanelTabs::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_danger, &DangerPage::joinRequested, this, &SidePanel::joinRequested);
    connect(m_danger, &DangerPage::stepMarked, this, &SidePanel::stepMarked);
    connect(m_danger, &DangerPage::agreed, this, &SidePanel::agreed);
    connect(m_danger, &DangerPage::emergencyRequested, this, &SidePanel::emergencyRequested);
    connect(m_questions, &QuestionPage::decided, this, &SidePanel::keepDecision);
    connect(m_care, &CareBook::changed, this, [this] {
        if (m_shown)
            m_questions->setProtocols(m_care->questions(m_shown->account));
    });
    connect(m_editor, &NoteEditor::escaped, this, &SidePanel::conversationRequested);
    for (NoteList *list : {m_notes, &m_overview->notes()}) {
        connect(list, &NoteList::sendAgainRequested, this, [this](const CommandKey &key) { actOnNote(key, true); });
        connect(list, &NoteList::withdrawRequested, this, [this](const CommandKey &key) { actOnNote(key, false); });
    }
    connect(&m_theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void SidePanel::actOnNote(const CommandKey &key, bool again)
{
    // The row shows what became of it; a refusal comes back as its state.
    again ? m_desk.sendAgain(key) : m_desk.withdraw(key);
}

// The note is safe in the outbox; only then the card is told.
void SidePanel::keepDecision(Disposition result, const QString &note)
{
    if (!m_shown)
        return;
    whenReady(this, m_desk.addNote(m_shown->id, note), [this, result, note](const Result<CommandKey> &kept) {
        if (kept)
            Q_EMIT decided(result, note);
    });
}

void SidePanel::showDanger()
{
    const bool runs = m_shown->danger.has_value();
    const bool appears = runs && !m_dangerRuns;
    m_dangerRuns = runs;
    m_tabs->setShown(int(Tab::Danger), runs);
    m_danger->show(*m_shown, m_desk.me().id, m_online, m_language);
    m_questions->setMayRecord(!m_shown->closed);
    if (appears)
        showTab(Tab::Danger);
}

void SidePanel::show(const Consultation &consultation)
{
    m_shown = consultation;
    m_dangerRuns = false;
    m_questions->setProtocols(m_care->questions(consultation.account));
    m_questions->begin();
    showDanger();
    m_editor->begin(consultation.id);
    m_editor->show();
    m_pages->show();
    m_overview->show(consultation, m_language);
    showTranscript();
}

void SidePanel::refresh(const Consultation &consultation)
{
    if (!m_shown || m_shown->id != consultation.id || consultation.revision < m_shown->revision)
        return;
    m_shown = consultation;
    m_overview->show(consultation, m_language);
    showDanger();
}

void SidePanel::clear()
{
    m_shown.reset();
    m_editor->end();
    m_editor->hide();
    m_pages->hide();
}

void SidePanel::showTranscript()
{
    if (!m_shown)
        return;
    m_overview->showTranscript(*m_shown, m_language);
    m_answers->showTranscript(m_language);
    m_history->show(earlierConsultations(m_transcript, m_shown->closed.has_value()), m_language);
    m_tabs->setTab(int(Tab::History), tr("History"), m_history->count());
    const StaffProfile &me = m_desk.me();
    const auto notes = notesOf(m_transcript, wording::staff({me.id, me.name, me.role}, m_language), m_language);
    m_notes->setNotes(notes, m_language);
    m_overview->notes().setNotes(notes, m_language);
    m_tabs->setTab(int(Tab::Notes), tr("Notes"), int(notes.size()));
}

void SidePanel::setConnection(const ConnectionState &state)
{
    m_online = state.phase == ConnectionState::Phase::Online;
    m_editor->setOffline(!m_online);
    if (m_shown)
        showDanger();
}

void SidePanel::setLanguage(Language language)
{
    m_language = language;
    retranslate();
}

void SidePanel::retranslate()
{
    m_tabs->setTab(int(Tab::Danger), tr("Two people"));
    m_tabs->setTab(int(Tab::Questions), tr("Ask"));
    m_tabs->setTab(int(Tab::Overview), tr("Overview"));
    m_tabs->setTab(int(Tab::Answers), tr("Answers"));
    m_tabs->setTab(int(Tab::History), tr("History"), m_history->count());
    m_tabs->setTab(int(Tab::Notes), tr("Notes"));
    const QStringList names{tr("Two people"), tr("Overview"), tr("Answers"), tr("History"), tr("Ask"), tr("Notes")};
    for (int i = 0; i < names.size(); ++i)
        m_pages->widget(i)->setAccessibleName(names.at(i));
    m_editor->setLanguage(m_language);
    m_answers->forget();
    m_history->forget();
    m_questions->setLanguage(m_language);
    if (m_shown) {
        m_overview->show(*m_shown, m_language);
        showDanger();
    }
    showTranscript();
}

void SidePanel::showTab(Tab tab) { m_tabs->setCurrent(int(tab)); }

SidePanel::Tab SidePanel::tab() const { return Tab(m_tabs->current()); }

void SidePanel::writeNote()
{
    if (tab() != Tab::Overview)
        showTab(Tab::Notes);
    m_editor->open();
}

void SidePanel::showAnswers(const EntryId &response)
{
    showTab(Tab::Answers);
    auto *scroll = static_cast<QScrollArea *>(m_pages->widget(int(Tab::Answers)));
    if (QWidget *section = m_answers->sectionOf(response))
        scroll->ensureWidgetVisible(section, 0, 0);
}

bool SidePanel::hasUnsavedNote() const { return m_editor->hasAnyText(); }

void SidePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SidePanel::askQuestions()
{
    showTab(Tab::Questions);
    m_questions->setFocus();
}

void SidePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT conversationRequested();
    else if (event->key() == Qt::Key_N && event->modifiers() == Qt::NoModifier)
        writeNote();
    else
        QWidget::keyPressEvent(event);
}

void SidePanel::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.fillRect(event->rect(), m_theme.color(ColorRole::Surface));
    paint::edge(painter, rect(), Qt::LeftEdge, m_theme.color(ColorRole::BorderSubtle));
}

} // namespace mado

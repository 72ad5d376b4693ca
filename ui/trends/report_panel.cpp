// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/report_panel.h"

#include "contract/permissions.h"
#include "ui/desk/error_words.h"
#include "ui/desk/when_ready.h"
#include "ui/shared/check_box.h"
#include "ui/shared/choice_box.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/wording.h"
#include "ui/trends/report_step_sheet.h"

#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>

namespace mado {

void ReportPanel::connectParts()
{
    connect(m_book, &ReportBook::changed, this, &ReportPanel::refresh);
    connect(m_book, &ReportBook::savedChanged, this, &ReportPanel::refreshSaved);
    connect(m_book, &ReportBook::failed, this,
            [this](const AppError &error) { Q_EMIT said(ErrorWords::of(error, m_language)); });
    connect(m_book, &ReportBook::taken, this, [this](ReportStep step) {
        Q_EMIT said(step == ReportStep::Submit ? tr("Submitted. A second person approves it.")
                                               : ReportWords(m_language).step(step));
    });
    connect(m_reports, &QComboBox::activated, this, [this](int index) {
        m_chapter = 0;
        m_book->choose(m_book->all().at(index).id);
    });
    connect(m_new, &QAbstractButton::clicked, this, &ReportPanel::begin);
    connect(m_empty, &EmptyState::actionChosen, this, [this] {
        if (m_book->phase() == ReportBook::Phase::Failed)
            m_book->open();
        else
            begin();
    });
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (!m_setting && row >= 0)
            setChapter(row);
    });
    connect(m_add, &QPushButton::clicked, this, &ReportPanel::addChapter);
    connect(m_remove, &QAbstractButton::clicked, this, &ReportPanel::removeChapter);
    for (int i = 0; i < m_parts.size(); ++i)
        connect(m_parts.at(i), &QAbstractButton::clicked, this, [this, i](bool on) { togglePart(ReportPart(i), on); });
    for (int i = 0; i < m_marks.size(); ++i)
        connect(m_marks.at(i), &QPushButton::clicked, this, [this, i] {
            if (ChapterView *chapter = m_chapters.value(m_chapter))
                chapter->editor()->insertMark(reportMark(reportFigures().at(i)));
        });
    connect(m_link, &QPushButton::clicked, this, &ReportPanel::linkShown);
    connect(m_update, &QPushButton::clicked, this, &ReportPanel::takeNewer);
    connect(m_pdf, &QPushButton::clicked, this, &ReportPanel::openPdf);
    connect(m_main, &QPushButton::clicked, this, &ReportPanel::takeMain);
    connect(m_other, &QPushButton::clicked, this, [this] {
        if (m_book->report() && m_book->report()->state == ReportState::Submitted && wroteIt())
            return m_book->take(ReportStep::TakeBack);
        m_step->askReason();
    });
    for (QLineEdit *field : {m_title, m_recipient, m_due})
        connect(field, &QLineEdit::textEdited, this, &ReportPanel::collect);
    connect(m_rhythm, &QComboBox::activated, this, &ReportPanel::collect);
}

void ReportPanel::open()
{
    if (!m_step) {
        m_step = new ReportStepSheet(m_theme, window());
        connect(m_step, &ReportStepSheet::returned, this,
                [this](const QString &why) { m_book->take(ReportStep::Return, why); });
        connect(m_step, &ReportStepSheet::sent, this,
                [this](ReportSending how, const std::optional<ProvisionId> &provision) {
                    m_book->take(ReportStep::Send, {}, how, provision);
                });
    }
    m_book->open();
}

bool ReportPanel::isDraft() const
{
    return m_book->report() && m_book->report()->state == ReportState::Draft &&
           allows(m_me.role, Permission::WriteReports);
}

bool ReportPanel::wroteIt() const
{
    const Report *report = m_book->report();
    return report && std::any_of(report->writers.begin(), report->writers.end(),
                                 [this](const StaffName &who) { return who.id == m_me.id; });
}

QList<ReportValues> ReportPanel::values() const
{
    const ReportWords words(m_book->content().language);
    QList<ReportValues> out;
    for (const ReportChapter &chapter : m_book->content().chapters)
        out.append(words.values(chapter, m_book->figures(chapter)));
    return out;
}

void ReportPanel::setChapter(int index)
{
    if (index == m_chapter)
        return;
    m_chapter = index;
    for (int i = 0; i < m_chapters.size(); ++i)
        m_chapters.at(i)->setCurrent(i == index);
    if (ChapterView *view = m_chapters.value(index))
        m_paper->ensureWidgetVisible(view, 0, 40);
    refreshList();
    refreshFacts();
}

void ReportPanel::collect()
{
    if (m_setting || !isDraft())
        return;
    ReportContent content = m_book->content();
    for (int i = 0; i < std::min(m_chapters.size(), content.chapters.size()); ++i) {
        content.chapters[i].title = m_chapters.at(i)->title();
        content.chapters[i].text = m_chapters.at(i)->text();
    }
    content.title = m_title->text();
    content.recipient = m_recipient->text();
    const QDate due = QDate::fromString(m_due->text(), Qt::ISODate);
    content.due = due.isValid() ? due : content.due;
    content.rhythm = ReportRhythm(std::max(0, m_rhythm->currentIndex()));
    m_book->edit(content);
    refreshFacts();
}

void ReportPanel::change(const std::function<void(ReportContent &)> &how)
{
    ReportContent content = m_book->content();
    how(content);
    m_book->edit(content);
    refresh();
}

void ReportPanel::addChapter()
{
    change([this](ReportContent &content) { content.chapters.append({tr("New chapter"), QString()}); });
    setChapter(int(m_chapters.size()) - 1);
    m_chapters.last()->titleField()->setFocus(Qt::OtherFocusReason);
    m_chapters.last()->titleField()->selectAll();
}

void ReportPanel::removeChapter()
{
    change([this](ReportContent &content) { content.chapters.removeAt(m_chapter); });
}

void ReportPanel::togglePart(ReportPart part, bool on)
{
    change([&](ReportContent &content) {
        QList<ReportPart> &parts = content.chapters[m_chapter].parts;
        parts.removeAll(part);
        if (on)
            parts.append(part);
    });
}

void ReportPanel::linkShown()
{
    if (const auto shown = subjectOf(m_dashboard.view(), m_book->catalogue()))
        change([&](ReportContent &content) { content.chapters[m_chapter].subject = shown; });
}

void ReportPanel::takeNewer()
{
    change([this](ReportContent &content) {
        for (ReportChapter &chapter : content.chapters) {
            if (const auto newer = chapter.subject ? newerThan(*chapter.subject, m_book->catalogue()) : std::nullopt)
                chapter.subject = newer;
        }
    });
}

void ReportPanel::begin()
{
    const QString office = wording::prefecture(m_me.prefecture, m_language);
    m_chapter = 0;
    m_book->begin(
        ReportWords(m_language)
            .fresh(office, wording::dateInTokyo(m_clock.now()), subjectOf(m_dashboard.view(), m_book->catalogue())));
}

void ReportPanel::takeMain()
{
    switch (m_book->report()->state) {
    case ReportState::Draft:
        return m_book->take(ReportStep::Submit);
    case ReportState::Submitted:
        return m_book->take(ReportStep::Approve);
    case ReportState::Approved:
        whenReady(this, m_trends.reports().provisions(), [this](const Result<QList<Provision>> &known) {
            m_step->askSending(known ? *known : QList<Provision>());
        });
        return;
    case ReportState::Sent:
        return;
    }
}

void ReportPanel::openPdf()
{
    if (!m_book->report())
        return;
    const ReportWords words(m_book->content().language);
    QStringList checks{tr("What is withheld stays withheld, and is named."),
                       tr("Definitions, day that counts, release and caveat are printed.")};
    if (m_book->report()->state != ReportState::Approved && m_book->report()->state != ReportState::Sent)
        checks << tr("It says that it is not approved yet.");
    if (m_book->catalogue().training)
        checks << tr("The words “Invented values” are on every page and in its name.");
    Q_EMIT pdfRequested(makerOf(words.file(*m_book, m_style)), QStringLiteral("report"), m_book->catalogue().training,
                        checks);
}

void ReportPanel::focusFirst()
{
    if (m_book->report())
        m_list->setFocus(Qt::ShortcutFocusReason);
}

void ReportPanel::cyclePane()
{
    ChapterView *chapter = m_chapters.value(m_chapter);
    if (m_left->isAncestorOf(window()->focusWidget()) && chapter)
        chapter->editor()->setFocus(Qt::ShortcutFocusReason);
    else if (chapter && chapter->isAncestorOf(window()->focusWidget()) && m_right->isVisible())
        m_recipient->setFocus(Qt::ShortcutFocusReason);
    else
        focusFirst();
}

void ReportPanel::hideEvent(QHideEvent *) { m_book->save(); }

void ReportPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(ColorRole::BgApp));
}

} // namespace mado

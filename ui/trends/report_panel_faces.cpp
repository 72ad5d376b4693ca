// SPDX-License-Identifier: GPL-3.0-or-later
// What the editor of reports shows.
#include "ui/trends/report_panel.h"

#include "contract/permissions.h"
#include "ui/desk/error_words.h"
#include "ui/shared/check_box.h"
#include "ui/shared/choice_box.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/wording.h"

#include <QLineEdit>
#include <QListWidget>
#include <QStackedWidget>

namespace mado {

namespace {

constexpr int pageFace = 0;
constexpr int emptyFace = 1;
constexpr int listEdge = 12; ///< Frame and air above and below the chapters.

} // namespace

void ReportPanel::refresh()
{
    const bool any = m_book->report() != nullptr;
    m_faces->setCurrentIndex(any ? pageFace : emptyFace);
    m_empty->setAction({});
    if (m_book->phase() == ReportBook::Phase::Loading)
        m_empty->setWords(tr("Reading the reports…"), {});
    else if (m_book->phase() == ReportBook::Phase::Failed) {
        m_empty->setWords(tr("The reports could not be read"),
                          m_book->fault() ? ErrorWords::of(*m_book->fault(), m_language) : QString());
        m_empty->setAction(tr("Try again"));
    } else {
        m_empty->setWords(tr("There is no report yet"), tr("A new one begins with what the charts show."));
        if (allows(m_me.role, Permission::WriteReports))
            m_empty->setAction(tr("New report"));
    }
    if (!any)
        return;
    refreshList();
    refreshPaper();
    refreshFacts();
    refreshSaved();
}

void ReportPanel::refreshList()
{
    m_setting = true;
    const ReportWords words(m_language);
    m_reports->clear();
    for (int i = 0; i < m_book->all().size(); ++i) {
        m_reports->addItem(words.name(m_book->all().at(i)));
        if (m_book->all().at(i).id == m_book->report()->id)
            m_reports->setCurrentIndex(i);
    }
    const auto &chapters = m_book->content().chapters;
    m_chapter = std::clamp(m_chapter, 0, std::max(0, int(chapters.size()) - 1));
    const QList<ReportCheck> checks = checkReport(m_book->content(), m_book->catalogue(), values());
    m_list->clear();
    for (int i = 0; i < chapters.size(); ++i) {
        const bool fine = std::none_of(checks.begin(), checks.end(), [i](const auto &one) { return one.chapter == i; });
        m_list->addItem(
            QStringLiteral("%1　%2　%3")
                .arg(QString::number(i + 1), chapters.at(i).title, fine ? QStringLiteral("✓") : QStringLiteral("!")));
    }
    m_list->setMaximumHeight(int(chapters.size()) * m_list->sizeHintForRow(0) + listEdge);
    m_list->setCurrentRow(m_chapter);
    m_setting = false;
    const bool draft = isDraft();
    const ReportChapter chapter = chapters.value(m_chapter);
    for (int i = 0; i < m_parts.size(); ++i) {
        m_parts.at(i)->setChecked(chapter.parts.contains(ReportPart(i)));
        m_parts.at(i)->setEnabled(draft && chapter.subject);
    }
    for (Button *mark : std::as_const(m_marks))
        mark->setEnabled(draft && chapter.subject);
    const auto shown = subjectOf(m_dashboard.view(), m_book->catalogue());
    m_link->setEnabled(draft && shown && shown != chapter.subject);
    m_add->setEnabled(draft && chapters.size() < maxReportChapters);
    m_remove->setEnabled(draft && chapters.size() > 1);
    m_new->setEnabled(allows(m_me.role, Permission::WriteReports));
}

void ReportPanel::refreshPaper()
{
    const ReportContent &content = m_book->content();
    const ReportWords words(content.language);
    while (m_chapters.size() > content.chapters.size())
        delete m_chapters.takeLast();
    while (m_chapters.size() < content.chapters.size()) {
        const int index = int(m_chapters.size());
        auto *view = new ChapterView(m_theme, index + 1);
        connect(view, &ChapterView::edited, this, &ReportPanel::collect);
        connect(view, &ChapterView::entered, this, [this, index] { setChapter(index); });
        m_sheet->addWidget(view);
        m_chapters.append(view);
    }
    int figures = 1;
    int tables = 1;
    for (int i = 0; i < content.chapters.size(); ++i) {
        const ReportChapter &chapter = content.chapters.at(i);
        m_chapters.at(i)->show(chapter, words, m_book->figures(chapter), m_style, figures, tables);
        m_chapters.at(i)->setEditable(isDraft());
        m_chapters.at(i)->setCurrent(i == m_chapter);
        const auto table = chapter.parts.count(ReportPart::Table);
        tables += int(table);
        figures += int(chapter.parts.size() - table);
    }
    m_office->setText(content.office + QStringLiteral("　") + wording::date(content.due, content.language));
    if (m_title->text() != content.title)
        m_title->setText(content.title);
    m_title->setReadOnly(!isDraft());
    m_about->setText(tr("%1 to %2, for %3")
                         .arg(wording::shortDate(content.from, m_language),
                              wording::shortDate(content.until, m_language), content.recipient));
}

void ReportPanel::refreshFacts()
{
    const ReportContent &content = m_book->content();
    const ReportWords words(m_language);
    const ReportChapter chapter = content.chapters.value(m_chapter);
    const QStringList linked = words.linked(chapter, m_book->figures(chapter));
    m_linked->setText(linked.isEmpty() ? tr("This chapter has no figures.") : linked.join(QLatin1Char('\n')));
    m_update->setVisible(isDraft() && chapter.subject && newerThan(*chapter.subject, m_book->catalogue()).has_value());
    QStringList lines;
    for (const ReportCheck &check : checkReport(content, m_book->catalogue(), values()))
        lines << QStringLiteral("△ ") + words.check(check);
    if (lines.isEmpty())
        lines << tr("✓ Texts, figures and words are complete");
    lines << tr("✓ Denominators, intervals and what is withheld are printed");
    m_checks->setText(lines.join(QLatin1Char('\n')));
    m_setting = true;
    if (m_recipient->text() != content.recipient)
        m_recipient->setText(content.recipient);
    if (QDate::fromString(m_due->text(), Qt::ISODate) != content.due)
        m_due->setText(content.due.toString(Qt::ISODate));
    m_rhythm->setCurrentIndex(int(content.rhythm));
    m_setting = false;
    for (QWidget *field :
         {static_cast<QWidget *>(m_recipient), static_cast<QWidget *>(m_due), static_cast<QWidget *>(m_rhythm)})
        field->setEnabled(isDraft());
    QStringList history;
    if (const auto next = nextReportDay(content.rhythm, content.due))
        history << tr("The next one is due %1").arg(wording::shortDate(*next, m_language));
    for (const ReportEvent &event : m_book->report()->events)
        history << words.event(event);
    m_history->setText(history.join(QLatin1Char('\n')));
}

void ReportPanel::refreshSaved()
{
    const Report *report = m_book->report();
    if (!report)
        return;
    const bool writes = allows(m_me.role, Permission::WriteReports);
    QString words = ReportWords(m_language).state(report->state);
    if (report->state == ReportState::Draft)
        words += m_book->isSaving()   ? tr(" · saving…")
                 : !m_book->isSaved() ? tr(" · not saved yet")
                 : m_book->savedAt()  ? tr(" · saved at %1").arg(wording::clock(*m_book->savedAt()))
                                      : QString();
    m_saved->setText(words);
    const bool decides =
        report->state == ReportState::Submitted && !wroteIt() && allows(m_me.role, Permission::DecideReports);
    m_main->setVisible(writes && report->state != ReportState::Sent &&
                       (report->state != ReportState::Submitted || decides));
    m_main->setText(report->state == ReportState::Draft       ? tr("Ask a second person")
                    : report->state == ReportState::Submitted ? tr("Approve")
                                                              : tr("Record that it was sent"));
    m_other->setVisible(writes && report->state == ReportState::Submitted);
    m_other->setText(decides ? tr("Return") : tr("Take back"));
}

} // namespace mado

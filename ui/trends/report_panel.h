// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/trends/dashboard.h"
#include "contract/staff.h"
#include "ui/shared/button.h"
#include "ui/shared/text_label.h"
#include "ui/trends/chapter_view.h"

class QLineEdit;
class QListWidget;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace mado {

class CheckBox;
class ChoiceBox;
class EmptyState;
class ReportStepSheet;

/// 報告書: chapters at the left, the paper in the middle, what its figures rest on and what is left to do at the right.
class ReportPanel final : public QWidget
{
    Q_OBJECT

public:
    /// All outlive it. New chapters are about what `dashboard` shows.
    ReportPanel(const Theme &theme, Trends &trends, const AppClock &clock, const StaffProfile &me,
                const Dashboard &dashboard, QWidget *parent = nullptr);
    ~ReportPanel() override;

    void open();
    void setStyle(const ChartStyle &style);
    void retranslate(Language language);
    void focusFirst();
    void cyclePane();
    void openPdf(); ///< Asks where to, and for nothing where there is no report.
    ReportBook &book() { return *m_book; }
    const QList<ChapterView *> &chapters() const { return m_chapters; }

Q_SIGNALS:
    void said(const QString &words);
    void pdfRequested(const FileMaker &maker, const QString &name, bool training, const QStringList &checks);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *buildChapters();
    QWidget *buildPaper();
    QWidget *buildFacts();
    void connectParts();
    void dress();
    void refresh();
    void refreshList();
    void refreshPaper();
    void refreshFacts();
    void refreshSaved();
    void setChapter(int index);
    void collect(); ///< From the fields into the book.
    void change(const std::function<void(ReportContent &)> &how);
    void addChapter();
    void removeChapter();
    void togglePart(ReportPart part, bool on);
    void linkShown();
    void takeNewer();
    void begin();
    void takeMain();
    bool isDraft() const;
    bool wroteIt() const;
    QList<ReportValues> values() const;

    const Theme &m_theme;
    Trends &m_trends;
    const AppClock &m_clock;
    const StaffProfile m_me;
    const Dashboard &m_dashboard;
    ReportBook *m_book;
    ChartStyle m_style;
    Language m_language = Language::Japanese;
    int m_chapter = 0;
    bool m_setting = false;

    QWidget *m_left;
    ChoiceBox *m_reports;
    IconButton *m_new;
    QListWidget *m_list;
    Button *m_add;
    IconButton *m_remove;
    TextLabel *m_partsHead;
    QList<CheckBox *> m_parts;
    TextLabel *m_marksHead;
    QList<Button *> m_marks;
    Button *m_link;
    TextLabel *m_saved;
    Button *m_pdf;
    Button *m_other;
    Button *m_main;
    QStackedWidget *m_faces;
    EmptyState *m_empty;
    QScrollArea *m_paper;
    TextLabel *m_office;
    QLineEdit *m_title;
    TextLabel *m_about;
    QVBoxLayout *m_sheet;
    QList<ChapterView *> m_chapters;
    QWidget *m_right;
    TextLabel *m_linkedHead;
    TextLabel *m_linked;
    Button *m_update;
    TextLabel *m_checksHead;
    TextLabel *m_checks;
    TextLabel *m_sendHead;
    QLineEdit *m_recipient;
    QLineEdit *m_due;
    ChoiceBox *m_rhythm;
    TextLabel *m_history;
    ReportStepSheet *m_step = nullptr;
};

} // namespace mado

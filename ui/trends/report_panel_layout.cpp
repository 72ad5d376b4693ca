// SPDX-License-Identifier: GPL-3.0-or-later
// How the editor of reports is put together, and its fixed words.
#include "ui/trends/report_panel.h"

#include "ui/shared/check_box.h"
#include "ui/shared/choice_box.h"
#include "ui/shared/empty_state.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

namespace mado {

namespace {

constexpr int leftWide = 280;
constexpr int rightWide = 284;
constexpr int paperWide = 660;
constexpr int rightNeeds = 1000; ///< Width of the panel from which the facts stand beside the paper.
constexpr int leftNeeds = 700;

TextLabel *head(const Theme &theme)
{
    auto *label = new TextLabel(theme, TextStyle::Body, ColorRole::TextPrimary);
    label->setBold(true);
    return label;
}

TextLabel *words(const Theme &theme)
{
    auto *label = new TextLabel(theme, TextStyle::Small, ColorRole::TextSecondary);
    label->setWrap(true);
    return label;
}

QScrollArea *scrolled(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return area;
}

/// White, with a thin edge, in the middle.
class Paper final : public QWidget
{
public:
    explicit Paper(const Theme &theme) : m_theme(theme) {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), m_theme.color(ColorRole::Surface));
        painter.setPen(m_theme.color(ColorRole::BorderSubtle));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }

private:
    const Theme &m_theme;
};

} // namespace

ReportPanel::ReportPanel(const Theme &theme, Trends &trends, const AppClock &clock, const StaffProfile &me,
                         const Dashboard &dashboard, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_trends(trends),
      m_clock(clock),
      m_me(me),
      m_dashboard(dashboard),
      m_book(new ReportBook(trends, clock, this)),
      m_empty(new EmptyState(theme))
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_left = buildChapters();
    m_right = buildFacts();
    row->addWidget(m_left);
    row->addWidget(buildPaper(), 1);
    row->addWidget(m_right);
    auto *whole = new QWidget;
    whole->setLayout(row);
    m_faces = new QStackedWidget;
    m_faces->addWidget(whole);
    m_faces->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_faces);
    m_empty->setIcon(QStringLiteral("file"));
    connectParts();
    retranslate(m_language);
}

ReportPanel::~ReportPanel() = default;

QWidget *ReportPanel::buildChapters()
{
    auto *box = new QWidget;
    box->setFixedWidth(leftWide);
    m_reports = new ChoiceBox(m_theme);
    m_new = new IconButton(m_theme, QStringLiteral("plus"));
    m_list = new QListWidget;
    m_add = new Button(m_theme, ButtonKind::Text, ButtonHeight::Small);
    m_add->setIconName(QStringLiteral("plus"));
    m_remove = new IconButton(m_theme, QStringLiteral("trash"));
    m_partsHead = head(m_theme);
    m_marksHead = head(m_theme);
    m_link = new Button(m_theme, ButtonKind::Secondary, ButtonHeight::Small);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 14, 0);
    column->setSpacing(8);
    auto *top = new QHBoxLayout;
    top->addWidget(m_reports, 1);
    top->addWidget(m_new);
    column->addLayout(top);
    column->addWidget(m_list, 1);
    auto *tools = new QHBoxLayout;
    tools->addWidget(m_add);
    tools->addStretch(1);
    tools->addWidget(m_remove);
    column->addLayout(tools);
    column->addWidget(m_partsHead);
    for (int i = 0; i < 4; ++i) {
        m_parts.append(new CheckBox(m_theme));
        column->addWidget(m_parts.last());
    }
    column->addWidget(m_link);
    column->addWidget(m_marksHead);
    auto *grid = new QGridLayout;
    grid->setSpacing(6);
    for (int i = 0; i < reportFigures().size(); ++i) {
        m_marks.append(new Button(m_theme, ButtonKind::Secondary, ButtonHeight::Small));
        m_marks.last()->setFocusPolicy(Qt::TabFocus); // a click leaves the cursor in the text
        grid->addWidget(m_marks.last(), i / 2, i % 2, Qt::AlignLeft);
    }
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    column->addStretch(0);
    return box;
}

QWidget *ReportPanel::buildPaper()
{
    auto *box = new QWidget;
    m_saved = words(m_theme);
    m_saved->setWrap(false);
    m_pdf = new Button(m_theme, ButtonKind::Secondary, ButtonHeight::Medium);
    m_pdf->setIconName(QStringLiteral("print"));
    m_pdf->setText(QStringLiteral("PDF"));
    m_other = new Button(m_theme, ButtonKind::Secondary, ButtonHeight::Medium);
    m_main = new Button(m_theme, ButtonKind::Primary, ButtonHeight::Medium);
    auto *paper = new Paper(m_theme);
    paper->setMaximumWidth(paperWide);
    m_office = words(m_theme);
    m_title = new QLineEdit;
    m_title->setFrame(false);
    m_about = words(m_theme);
    m_sheet = new QVBoxLayout;
    m_sheet->setSpacing(6);
    auto *text = new QVBoxLayout(paper);
    text->setContentsMargins(40, 32, 40, 32);
    text->setSpacing(6);
    text->addWidget(m_office);
    text->addWidget(m_title);
    text->addWidget(m_about);
    text->addLayout(m_sheet);
    text->addStretch(1);
    auto *room = new QWidget;
    auto *middle = new QHBoxLayout(room);
    middle->setContentsMargins(0, 0, 0, 16);
    middle->addWidget(paper, 1);
    m_paper = scrolled(room);
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_saved, 1);
    for (Button *button : {m_pdf, m_other, m_main})
        top->addWidget(button);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(14, 0, 14, 0);
    column->setSpacing(10);
    column->addLayout(top);
    column->addWidget(m_paper, 1);
    return box;
}

QWidget *ReportPanel::buildFacts()
{
    auto *box = new QWidget;
    m_linkedHead = head(m_theme);
    m_linked = words(m_theme);
    m_update = new Button(m_theme, ButtonKind::Secondary, ButtonHeight::Small);
    m_checksHead = head(m_theme);
    m_checks = words(m_theme);
    m_sendHead = head(m_theme);
    m_recipient = new QLineEdit;
    m_due = new QLineEdit;
    m_rhythm = new ChoiceBox(m_theme);
    m_history = words(m_theme);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(14, 0, 0, 8);
    column->setSpacing(8);
    for (QWidget *part :
         {static_cast<QWidget *>(m_linkedHead), static_cast<QWidget *>(m_linked), static_cast<QWidget *>(m_update),
          static_cast<QWidget *>(m_checksHead), static_cast<QWidget *>(m_checks), static_cast<QWidget *>(m_sendHead),
          static_cast<QWidget *>(m_recipient), static_cast<QWidget *>(m_due), static_cast<QWidget *>(m_rhythm),
          static_cast<QWidget *>(m_history)})
        column->addWidget(part);
    column->addStretch(1);
    auto *area = scrolled(box);
    area->setFixedWidth(rightWide);
    return area;
}

void ReportPanel::dress()
{
    const auto css = [this](ColorRole role) { return m_theme.color(role).name(); };
    m_list->setStyleSheet(QStringLiteral("QListWidget{background:%1;color:%2;border:1px solid %3;border-radius:%4px;"
                                         "padding:4px;outline:0}"
                                         "QListWidget:focus{border:2px solid %5;padding:3px}"
                                         "QListWidget::item{padding:8px;border-radius:5px;color:%2}"
                                         "QListWidget::item:selected{background:%6;color:%2}")
                              .arg(css(ColorRole::Surface), css(ColorRole::TextPrimary), css(ColorRole::BorderSubtle),
                                   QString::number(m_theme.radius(Radius::Button)), css(ColorRole::Focus),
                                   css(ColorRole::SurfaceSelected)));
    QFont title = m_theme.font(TextStyle::Title1);
    title.setBold(true);
    m_title->setFont(title);
    m_title->setStyleSheet(QStringLiteral("QLineEdit{border:0;padding:0;background:transparent;color:%1}")
                               .arg(css(ColorRole::TextPrimary)));
}

void ReportPanel::setStyle(const ChartStyle &style)
{
    m_style = style;
    dress();
    refresh();
}

void ReportPanel::retranslate(Language language)
{
    m_language = language;
    const ReportWords all(language);
    m_reports->setAccessibleName(tr("Report"));
    m_new->setWords(tr("New report"));
    m_list->setAccessibleName(tr("Chapters"));
    m_add->setText(tr("Add a chapter"));
    m_remove->setWords(tr("Remove this chapter"));
    m_partsHead->setText(tr("Charts and tables of this chapter"));
    m_marksHead->setText(tr("Put in a figure"));
    for (int i = 0; i < m_parts.size(); ++i)
        m_parts.at(i)->setText(all.part(ReportPart(i)));
    for (int i = 0; i < m_marks.size(); ++i)
        m_marks.at(i)->setText(all.figure(reportFigures().at(i)));
    m_link->setText(tr("Link what the charts show"));
    m_title->setAccessibleName(tr("Title of the report"));
    m_linkedHead->setText(tr("What the figures rest on"));
    m_update->setText(tr("Take the newer figures"));
    m_checksHead->setText(tr("Before it leaves"));
    m_sendHead->setText(tr("Sending"));
    m_recipient->setAccessibleName(tr("Recipient"));
    m_recipient->setPlaceholderText(tr("Recipient"));
    m_due->setAccessibleName(tr("Due day, as 2020-06-18"));
    m_due->setPlaceholderText(tr("Due day, as 2020-06-18"));
    m_rhythm->setAccessibleName(tr("How often"));
    m_setting = true;
    const int rhythm = m_rhythm->currentIndex();
    m_rhythm->clear();
    for (const ReportRhythm each :
         {ReportRhythm::Once, ReportRhythm::Daily, ReportRhythm::Weekly, ReportRhythm::Monthly})
        m_rhythm->addItem(all.rhythm(each));
    m_rhythm->setCurrentIndex(std::max(0, rhythm));
    m_setting = false;
    refresh();
}

void ReportPanel::resizeEvent(QResizeEvent *)
{
    m_right->setVisible(width() >= rightNeeds);
    m_left->setVisible(width() >= leftNeeds);
}

} // namespace mado

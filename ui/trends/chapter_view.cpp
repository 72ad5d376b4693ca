// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/chapter_view.h"

#include "ui/shared/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace mado {

namespace {

constexpr int tableTall = 250;

} // namespace

ChapterView::ChapterView(const Theme &theme, int number, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_number(new TextLabel(theme, TextStyle::Title3, ColorRole::TextPrimary)),
      m_title(new QLineEdit),
      m_text(new LinkedTextEdit),
      m_parts(new QVBoxLayout)
{
    m_number->setText(QString::number(number));
    m_number->setBold(true);
    m_number->setFixedWidth(22);
    m_title->setFrame(false);
    m_title->installEventFilter(this);
    auto *head = new QHBoxLayout;
    head->addWidget(m_number);
    head->addWidget(m_title, 1);
    m_parts->setSpacing(4);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(m_text);
    column->addLayout(m_parts);
    m_title->setAccessibleName(tr("Title of chapter %1").arg(number));
    m_text->setAccessibleName(tr("Text of chapter %1").arg(number));
    const auto said = [this] {
        if (!m_setting)
            Q_EMIT edited();
    };
    connect(m_title, &QLineEdit::textEdited, this, said);
    connect(m_text, &LinkedTextEdit::edited, this, said);
    connect(m_text, &LinkedTextEdit::entered, this, &ChapterView::entered);
}

QString ChapterView::title() const { return m_title->text(); }

void ChapterView::setEditable(bool editable)
{
    m_title->setReadOnly(!editable);
    m_text->setReadOnly(!editable);
    m_text->setTextInteractionFlags(editable ? Qt::TextEditorInteraction
                                             : Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

void ChapterView::setCurrent(bool current)
{
    m_current = current;
    update();
}

void ChapterView::show(const ReportChapter &chapter, const ReportWords &words, const TrendsData *figures,
                       const ChartStyle &style, int firstFigure, int firstTable)
{
    m_setting = true;
    if (m_title->text() != chapter.title)
        m_title->setText(chapter.title);
    m_text->setValues(words.values(chapter, figures), style);
    m_text->setMarked(chapter.text);
    QFont bold = m_theme.font(TextStyle::Title3);
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setStyleSheet(QStringLiteral("QLineEdit{border:0;padding:0;background:transparent;color:%1}")
                               .arg(m_theme.color(ColorRole::TextPrimary).name()));
    m_text->setStyleSheet(QStringLiteral("QTextEdit{border:0;padding:0;background:transparent;color:%1}")
                              .arg(m_theme.color(ColorRole::TextPrimary).name()));
    while (QLayoutItem *item = m_parts->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_charts.clear();
    m_tables.clear();
    for (const ReportPart part : figures ? chapter.parts : QList<ReportPart>()) {
        const int number = part == ReportPart::Table ? firstTable++ : firstFigure++;
        const TwinSheet sheet = part == ReportPart::Table ? words.table(chapter, *figures) : TwinSheet();
        addPart(words.picture(chapter, part, *figures, number), sheet, style);
    }
    m_setting = false;
}

void ChapterView::addPart(const ReportFigurePage &page, const TwinSheet &sheet, const ChartStyle &style)
{
    auto *caption = new TextLabel(m_theme, TextStyle::Meta, ColorRole::TextPrimary);
    caption->setBold(true);
    caption->setText(page.caption);
    m_parts->addWidget(caption);
    if (page.picture) {
        auto *view = new ChartView;
        view->setStyle(style);
        view->setPicture(page.picture);
        view->setAccessibleName(page.caption);
        view->setFixedHeight(page.tall);
        m_parts->addWidget(view);
        m_charts.append(view);
    } else {
        auto *table = new TwinTable(m_theme);
        table->setSheet(sheet);
        table->setAccessibleName(page.caption);
        table->setFixedHeight(tableTall);
        m_parts->addWidget(table);
        m_tables.append(table);
    }
    auto *foot = new TextLabel(m_theme, TextStyle::Micro, ColorRole::TextMuted);
    foot->setText(page.foot);
    foot->setWrap(true);
    m_parts->addWidget(foot);
}

bool ChapterView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_title && event->type() == QEvent::FocusIn)
        Q_EMIT entered();
    return QWidget::eventFilter(watched, event);
}

void ChapterView::paintEvent(QPaintEvent *)
{
    if (!m_current)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.color(ColorRole::AccentBorder), 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace mado

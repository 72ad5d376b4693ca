// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/trends/chart_view.h"
#include "ui/trends/linked_text_edit.h"
#include "ui/trends/report_words.h"
#include "ui/trends/twin_table.h"

class QLineEdit;
class QVBoxLayout;

namespace mado {

class TextLabel;

/// One chapter on the paper: title, text with its figures, charts and tables as the file will have them.
class ChapterView final : public QWidget
{
    Q_OBJECT

public:
    ChapterView(const Theme &theme, int number, QWidget *parent = nullptr);

    /// Charts are made anew only where they differ.
    void show(const ReportChapter &chapter, const ReportWords &words, const TrendsData *figures,
              const ChartStyle &style, int firstFigure, int firstTable);
    void setEditable(bool editable);
    void setCurrent(bool current);
    QString title() const;
    QString text() const { return m_text->marked(); }
    LinkedTextEdit *editor() const { return m_text; }
    QLineEdit *titleField() const { return m_title; }
    const QList<ChartView *> &charts() const { return m_charts; }
    const QList<TwinTable *> &tables() const { return m_tables; }

Q_SIGNALS:
    void edited();
    void entered();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addPart(const ReportFigurePage &page, const TwinSheet &sheet, const ChartStyle &style);

    const Theme &m_theme;
    TextLabel *m_number;
    QLineEdit *m_title;
    LinkedTextEdit *m_text;
    QVBoxLayout *m_parts;
    QList<ChartView *> m_charts;
    QList<TwinTable *> m_tables;
    bool m_current = false;
    bool m_setting = false;
};

} // namespace mado

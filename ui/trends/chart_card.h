// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/button.h"
#include "ui/shared/text_label.h"
#include "ui/trends/chart_view.h"
#include "ui/trends/twin_table.h"

class QHBoxLayout;
class QStackedLayout;

namespace mado {

/// A chart on its card: title, what it is made of, and its table twin one key (T) away.
class ChartCard final : public QWidget
{
    Q_OBJECT

public:
    /// Takes the content; nullptr: a ChartView of its own.
    explicit ChartCard(const Theme &theme, QWidget *content = nullptr, QWidget *parent = nullptr);

    void setWords(const QString &title, const QString &subtitle, const QString &foot);
    void setSheet(const TwinSheet &sheet);
    void setPicture(const Picture &picture, const QString &summary);
    void setStyle(const ChartStyle &style);
    void showTable(bool table);
    bool showsTable() const;
    void setTableOnly();         ///< There is no chart; the table is what it shows.
    void setChartOnly();         ///< Its content has no table.
    void addTool(QWidget *tool); ///< Right of the title.
    ChartView *view() const { return m_view; }
    TwinTable *table() const { return m_table; }
    void retranslate();

Q_SIGNALS:
    void chosen(const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    TextLabel *m_title;
    TextLabel *m_subtitle;
    TextLabel *m_foot;
    QHBoxLayout *m_tools;
    IconButton *m_toggle;
    QStackedLayout *m_faces;
    QWidget *m_content;
    ChartView *m_view;
    TwinTable *m_table;
};

} // namespace mado

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/chart_card.h"

#include "ui/shared/paint.h"

#include <QStackedLayout>
#include <QVBoxLayout>

namespace mado {

ChartCard::ChartCard(const Theme &theme, QWidget *content, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_title(new TextLabel(theme, TextStyle::Body, ColorRole::TextPrimary)),
      m_subtitle(new TextLabel(theme, TextStyle::Meta, ColorRole::TextSecondary)),
      m_foot(new TextLabel(theme, TextStyle::Meta, ColorRole::TextMuted)),
      m_tools(new QHBoxLayout),
      m_toggle(new IconButton(theme, QStringLiteral("table"))),
      m_faces(new QStackedLayout),
      m_view(content ? nullptr : new ChartView),
      m_table(new TwinTable(theme))
{
    m_content = content ? content : m_view;
    m_title->setBold(true);
    m_tools->setSpacing(6);
    auto *titles = new QVBoxLayout;
    titles->setSpacing(0);
    titles->addWidget(m_title);
    titles->addWidget(m_subtitle);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(15, 8, 10, 6);
    head->addLayout(titles, 1);
    head->addLayout(m_tools);
    head->addWidget(m_toggle);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 8);
    column->setSpacing(0);
    column->addLayout(head);
    auto *face = new QWidget;
    auto *room = new QVBoxLayout(face);
    room->setContentsMargins(14, 0, 14, 0);
    room->addWidget(m_content);
    m_faces->addWidget(face);
    m_faces->addWidget(m_table);
    column->addLayout(m_faces, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(15, 4, 15, 0);
    foot->addWidget(m_foot);
    column->addLayout(foot);
    connect(m_toggle, &QAbstractButton::clicked, this, [this] { showTable(!showsTable()); });
    connect(m_table, &TwinTable::chartRequested, this, [this] { showTable(false); });
    connect(m_table, &TwinTable::chosen, this, &ChartCard::chosen);
    if (m_view) {
        connect(m_view, &ChartView::tableRequested, this, [this] { showTable(true); });
        connect(m_view, &ChartView::chosen, this, &ChartCard::chosen);
    }
    retranslate();
}

void ChartCard::setWords(const QString &title, const QString &subtitle, const QString &foot)
{
    m_title->setText(title);
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
    m_foot->setText(foot);
    m_foot->setVisible(!foot.isEmpty());
    m_table->setAccessibleName(title);
}

void ChartCard::setSheet(const TwinSheet &sheet) { m_table->setSheet(sheet); }

void ChartCard::setPicture(const Picture &picture, const QString &summary)
{
    if (!m_view)
        return;
    m_view->setPicture(picture);
    m_view->setSummary(summary);
    m_view->setMinimumHeight(std::max(120, picture ? picture->heightFor(width() - 30) : 0));
}

void ChartCard::setStyle(const ChartStyle &style)
{
    if (m_view)
        m_view->setStyle(style);
}

bool ChartCard::showsTable() const { return m_faces->currentIndex() == 1; }

void ChartCard::showTable(bool table)
{
    const bool focused = isAncestorOf(window()->focusWidget());
    m_faces->setCurrentIndex(table ? 1 : 0);
    m_toggle->setIconName(table ? QStringLiteral("trend") : QStringLiteral("table"));
    retranslate();
    if (focused)
        (table ? static_cast<QWidget *>(m_table) : m_content)->setFocus(Qt::OtherFocusReason);
}

void ChartCard::setTableOnly()
{
    m_faces->setCurrentIndex(1);
    m_toggle->hide();
}

void ChartCard::setChartOnly() { m_toggle->hide(); }

void ChartCard::addTool(QWidget *tool) { m_tools->addWidget(tool); }

void ChartCard::retranslate()
{
    m_toggle->setWords(showsTable() ? tr("Show the chart (T)") : tr("Show the table (T)"));
}

void ChartCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paint::box(painter, rect(),
               {m_theme.color(ColorRole::Surface), m_theme.color(ColorRole::BorderSubtle),
                qreal(m_theme.radius(Radius::Card))});
}

} // namespace mado

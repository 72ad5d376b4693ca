// SPDX-License-Identifier: GPL-3.0-or-later
// How the page is put together, and its words.
#include "ui/callbacks/add_call_sheet.h"
#include "ui/callbacks/call_panel.h"
#include "ui/callbacks/call_table.h"
#include "ui/callbacks/callbacks_page.h"
#include "ui/callbacks/calls_made_table.h"
#include "ui/callbacks/hours_chart.h"
#include "ui/shared/button.h"
#include "ui/shared/chip.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/text_label.h"
#include "ui/shared/wrap_row.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace mado {

namespace {

constexpr int filters = 4;
constexpr int panelWidth = 400;
constexpr int chartNeedsWidth = 900; ///< Under these the list itself needs the room.
constexpr int chartNeedsHeight = 600;

} // namespace

void CallbacksPage::build()
{
    auto *chips = new WrapRow(8);
    for (int i = 0; i < filters; ++i) {
        m_filters.append(new Chip(m_theme));
        m_filters.last()->setCheckable(true);
        chips->add(m_filters.last());
        connect(m_filters.last(), &QAbstractButton::clicked, this, [this, i] { setFilter(i); });
    }
    m_madeToday->setCheckable(true);
    m_madeToday->setObjectName(QStringLiteral("calledToday"));
    chips->add(m_madeToday);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 10, 16, 10);
    head->setSpacing(8);
    head->addWidget(chips, 1);
    m_print->setIconName(QStringLiteral("print"));
    m_add->setIconName(QStringLiteral("plus"));
    m_add->setObjectName(QStringLiteral("addCall"));
    head->addWidget(m_print);
    head->addWidget(m_add);
    connect(m_print, &QPushButton::clicked, this, &CallbacksPage::printList);
    connect(m_add, &QPushButton::clicked, this, &CallbacksPage::startAdding);
    connect(m_madeToday, &QAbstractButton::clicked, this, &CallbacksPage::showMade);
    auto *left = new QVBoxLayout;
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(0);
    left->addLayout(head);
    left->addWidget(m_hours);
    auto *table = new QWidget;
    auto *rows = new QVBoxLayout(table);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_table->header());
    rows->addWidget(m_table);
    m_body->addWidget(table);
    m_body->addWidget(m_empty);
    auto *made = new QWidget;
    auto *madeRows = new QVBoxLayout(made);
    madeRows->setContentsMargins(0, 0, 0, 0);
    madeRows->addWidget(m_made, 1);
    madeRows->addWidget(m_madeFault);
    m_madeFault->setWrap(true);
    m_body->addWidget(made);
    left->addLayout(m_body, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(left, 1);
    row->addWidget(m_panel);
    m_panel->hide();
    m_empty->setIcon(QStringLiteral("callback"));
    m_filters.first()->setChecked(true);
    setAttribute(Qt::WA_InputMethodEnabled, false);
}

void CallbacksPage::setLanguage(Language language)
{
    m_language = language;
    m_table->setLanguage(language);
    m_panel->setLanguage(language);
    m_made->setLanguage(language);
    if (m_adding)
        m_adding->setLanguage(language);
    retranslate();
}

void CallbacksPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CallbacksPage::retranslate()
{
    m_madeToday->setText(tr("Called today"));
    m_print->setText(tr("Print the list"));
    m_add->setText(tr("Add a call"));
    m_hours->retranslate();
    m_madeFault->setText({});
    m_empty->setWords(tr("Nobody is to be called"), tr("Residents who wish a call, or were promised one, stand here."));
    refreshCounts();
}

// In a small window list and panel share it.
void CallbacksPage::resizeEvent(QResizeEvent *)
{
    m_panel->setFixedWidth(std::min(panelWidth, width() * 52 / 100));
    const bool roomy = width() >= chartNeedsWidth;
    m_hours->setVisible(roomy && height() >= chartNeedsHeight);
    m_print->setVisible(roomy);
}

} // namespace mado

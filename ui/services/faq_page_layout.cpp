// SPDX-License-Identifier: GPL-3.0-or-later
// How the page is put together, and its fixed words.
#include "ui/services/faq_editor.h"
#include "ui/services/faq_page.h"
#include "ui/services/faq_side.h"
#include "ui/shared/button.h"
#include "ui/shared/chip.h"
#include "ui/shared/choice_box.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/segmented.h"
#include "ui/shared/text_label.h"
#include "ui/shared/wrap_row.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QStackedLayout>

namespace mado {

namespace {

constexpr int listWidth = 380;
constexpr int sideWidth = 352;
constexpr int narrowBelow = 1240; ///< From here down list and preview give way,
constexpr int narrowList = 270;
constexpr int narrowSide = 270;
constexpr int noSideBelow = 940; ///< and here the preview goes.
constexpr int margin = 12;
constexpr std::chrono::seconds readEvery{30};

} // namespace

FaqPage::FaqPage(const Theme &theme, const StaffProfile &me, QWidget *parent)
    : ServicePage(theme, me, isFor(me.role), readEvery, parent),
      m_which(new Segmented(theme)),
      m_count(new TextLabel(theme, TextStyle::Meta, ColorRole::TextSecondary)),
      m_search(new QLineEdit),
      m_held(new Chip(theme)),
      m_newest(new Chip(theme)),
      m_rows(new FaqRows(theme)),
      m_empty(new EmptyState(theme)),
      m_faces(new QStackedLayout),
      m_new(new Button(theme, ButtonKind::Secondary, ButtonHeight::Small)),
      m_import(new Button(theme, ButtonKind::Text, ButtonHeight::Small)),
      m_export(new Button(theme, ButtonKind::Text, ButtonHeight::Small)),
      m_editor(new FaqEditor(theme)),
      m_side(new FaqSide(theme))
{
    build();
    connectParts();
    retranslate();
}

QWidget *FaqPage::buildLists()
{
    auto *part = new QWidget;
    part->setFixedWidth(listWidth);
    m_list = part;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, margin, 0, 0);
    column->setSpacing(8);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(margin, 0, margin, 0);
    head->setSpacing(8);
    head->addWidget(m_accountBox);
    head->addWidget(m_which);
    head->addWidget(m_search);
    auto *chips = new QHBoxLayout;
    for (Chip *chip : {m_newest, m_held}) {
        chip->setCheckable(true);
        chips->addWidget(chip);
    }
    chips->addStretch(1);
    chips->addWidget(m_count);
    head->addLayout(chips);
    column->addLayout(head);
    m_faces->addWidget(m_rows);
    m_faces->addWidget(m_empty);
    column->addLayout(m_faces, 1);
    auto *actions = new WrapRow(4);
    for (Button *button : {m_new, m_import, m_export})
        actions->add(button);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(margin, 6, margin, 8);
    foot->addWidget(actions);
    column->addLayout(foot);
    m_empty->setIcon(QStringLiteral("checkcircle"));
    m_new->setIconName(QStringLiteral("plus"));
    m_search->setClearButtonEnabled(true);
    return part;
}

void FaqPage::build()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(1);
    row->addWidget(buildLists());
    row->addWidget(m_editor, 1);
    m_side->setFixedWidth(sideWidth);
    row->addWidget(m_side);
    layOut(row);
}

void FaqPage::resizeEvent(QResizeEvent *event)
{
    const bool narrow = width() < narrowBelow;
    m_list->setFixedWidth(narrow ? narrowList : listWidth);
    m_side->setFixedWidth(narrow ? narrowSide : sideWidth);
    m_side->setVisible(width() >= noSideBelow);
    ServicePage::resizeEvent(event);
}

void FaqPage::retranslate()
{
    m_which->setWords({tr("Not answered"), tr("All entries")});
    m_which->setAccessibleName(tr("What is listed"));
    m_search->setPlaceholderText(tr("Search questions"));
    m_search->setAccessibleName(tr("Search questions"));
    m_held->setText(tr("Put aside"));
    m_newest->setText(tr("Newest first"));
    m_rows->setAccessibleName(tr("Questions"));
    m_new->setText(tr("New entry"));
    m_import->setText(tr("Import CSV"));
    m_export->setText(tr("Export CSV"));
    refresh();
}

} // namespace mado

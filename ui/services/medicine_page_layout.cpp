// SPDX-License-Identifier: GPL-3.0-or-later
// How the page is put together, and its fixed words.
#include "ui/services/medicine_card.h"
#include "ui/services/medicine_page.h"
#include "ui/services/medicine_table.h"
#include "ui/shared/button.h"
#include "ui/shared/choice_box.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/segmented.h"
#include "ui/shared/text_label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QStackedLayout>

namespace mado {

namespace {

constexpr int cardWidth = 376;
constexpr int narrowCard = 310;
constexpr int narrowBelow = 1180;
constexpr int tightCard = 260;
constexpr int tightBelow = 860;
constexpr int margin = 16;
constexpr int searchWidth = 200;
constexpr std::chrono::seconds readEvery{15};

} // namespace

MedicinePage::MedicinePage(const Theme &theme, const StaffProfile &me, QWidget *parent)
    : ServicePage(theme, me, isFor(me.role), readEvery, parent),
      m_figures(new TextLabel(theme, TextStyle::Title3, ColorRole::TextPrimary)),
      m_urgent(new TextLabel(theme, TextStyle::Title3, ColorRole::Danger)),
      m_help(new TextLabel(theme, TextStyle::Meta, ColorRole::TextSecondary)),
      m_which(new Segmented(theme)),
      m_search(new QLineEdit),
      m_print(new Button(theme, ButtonKind::Secondary, ButtonHeight::Medium)),
      m_close(new Button(theme, ButtonKind::Text, ButtonHeight::Small)),
      m_table(new MedicineTable(theme)),
      m_empty(new EmptyState(theme)),
      m_faces(new QStackedLayout),
      m_card(new MedicineCard(theme, me.role == Role::Physician))
{
    build();
    connectParts();
    retranslate();
}

QWidget *MedicinePage::buildHead()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(margin, 12, margin, 10);
    column->setSpacing(8);
    auto *figures = new QHBoxLayout;
    figures->setSpacing(16);
    figures->addWidget(m_accountBox);
    figures->addWidget(m_figures);
    figures->addWidget(m_urgent);
    figures->addStretch(1);
    figures->addWidget(m_close);
    figures->addWidget(m_print);
    column->addLayout(figures);
    m_filters = new QHBoxLayout;
    m_filters->setSpacing(8);
    m_filters->addWidget(m_which);
    m_search->setFixedWidth(searchWidth);
    m_search->setClearButtonEnabled(true);
    m_filters->addWidget(m_search);
    m_filters->addStretch(1);
    m_filters->addWidget(m_help);
    column->addLayout(m_filters);
    m_print->setIconName(QStringLiteral("print"));
    return part;
}

void MedicinePage::build()
{
    auto *left = new QVBoxLayout;
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(0);
    left->addWidget(buildHead());
    left->addWidget(m_table->header());
    m_faces->addWidget(m_table);
    m_faces->addWidget(m_empty);
    left->addLayout(m_faces, 1);
    m_empty->setIcon(QStringLiteral("pill"));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(left, 1);
    row->addWidget(m_card);
    m_card->setFixedWidth(cardWidth);
    layOut(row);
}

void MedicinePage::resizeEvent(QResizeEvent *event)
{
    const bool narrow = width() < narrowBelow;
    const bool tight = width() < tightBelow;
    m_card->setFixedWidth(tight ? tightCard : narrow ? narrowCard : cardWidth);
    m_help->setVisible(!narrow);
    m_figures->setVisible(!tight); // the filters and the marks of the rows say the same
    m_filters->setDirection(tight ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    ServicePage::resizeEvent(event);
}

void MedicinePage::retranslate()
{
    m_which->setWords({tr("All"), tr("To prescribe"), tr("To arrange"), tr("To deliver"), tr("Stopped")});
    m_which->setAccessibleName(tr("Which requests"));
    m_search->setPlaceholderText(tr("Name, medicine, number"));
    m_search->setAccessibleName(tr("Search requests"));
    m_print->setText(tr("Round list"));
    m_close->setText(tr("End the service"));
    m_table->setAccessibleName(tr("Requests for medicine"));
    m_table->header()->update();
    refresh();
}

} // namespace mado

// SPDX-License-Identifier: GPL-3.0-or-later
// How the page is put together, and its fixed words.
#include "contract/permissions.h"
#include "ui/desk/panel_tabs.h"
#include "ui/governance/agreement_sheet.h"
#include "ui/governance/audit_panel.h"
#include "ui/governance/disposal_panel.h"
#include "ui/governance/duties_panel.h"
#include "ui/governance/governance_page.h"
#include "ui/governance/grounds_sheet.h"
#include "ui/governance/proof_sheet.h"
#include "ui/governance/provision_panel.h"
#include "ui/governance/record_rows.h"
#include "ui/governance/request_sheet.h"
#include "ui/governance/rules_panel.h"
#include "ui/shared/banner.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/paint.h"
#include "ui/shared/segmented.h"

#include <QEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace mado {

namespace {

constexpr int panelWidth = 372;
constexpr int margin = 16;
constexpr int headGap = 10;
constexpr QLatin1String headName("head");
constexpr int tabCount = 5;
constexpr int readsEvery = 30'000;

} // namespace

GovernancePage::GovernancePage(const Theme &theme, const StaffProfile &me, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_me(me),
      m_banner(new Banner(theme)),
      m_tabs(new PanelTabs(theme, tabCount)),
      m_faces(new QStackedLayout),
      m_title(new TextLabel(theme, TextStyle::Title2, ColorRole::TextPrimary)),
      m_count(new TextLabel(theme, TextStyle::Meta, ColorRole::TextSecondary)),
      m_which(new Segmented(theme)),
      m_newAgreement(new Button(theme, ButtonKind::Secondary, ButtonHeight::Medium)),
      m_ask(new Button(theme, ButtonKind::Primary, ButtonHeight::Medium)),
      m_filter(new QLineEdit),
      m_rows(new RecordRows(theme)),
      m_empty(new EmptyState(theme)),
      m_listFaces(new QStackedLayout),
      m_panel(new ProvisionPanel(theme, me)),
      m_audit(new AuditPanel(theme)),
      m_rules(new RulesPanel(theme)),
      m_disposal(new DisposalPanel(theme, me)),
      m_duties(new DutiesPanel(theme, me))
{
    build();
    m_reads.setInterval(readsEvery);
    connectParts();
    retranslate();
}

GovernancePage::~GovernancePage()
{
    delete m_requestSheet;
    delete m_agreementSheet;
    delete m_reasonSheet;
    delete m_proofSheet;
}

QWidget *GovernancePage::buildProvisions()
{
    auto *page = new QWidget;
    auto *list = new QVBoxLayout;
    list->setSpacing(0);
    auto *head = new QBoxLayout(QBoxLayout::LeftToRight);
    head->setObjectName(QString(headName));
    head->setContentsMargins(margin, 12, margin, 10);
    head->setSpacing(headGap);
    m_title->setBold(true);
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto *listed = new QHBoxLayout;
    listed->setSpacing(headGap);
    listed->addWidget(m_title);
    listed->addWidget(m_count);
    listed->addStretch(1);
    listed->addWidget(m_which);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(headGap);
    buttons->addStretch(1);
    buttons->addWidget(m_newAgreement);
    buttons->addWidget(m_ask);
    head->addLayout(listed, 1);
    head->addLayout(buttons);
    m_ask->setIconName(QStringLiteral("plus"));
    m_empty->setIcon(QStringLiteral("shield"));
    list->addLayout(head);
    auto *looked = new QHBoxLayout;
    looked->setContentsMargins(margin, 0, margin, headGap);
    looked->addWidget(m_filter);
    m_filter->setClearButtonEnabled(true);
    m_filter->hide();
    list->addLayout(looked);
    m_listFaces->addWidget(m_rows);
    m_listFaces->addWidget(m_empty);
    list->addLayout(m_listFaces, 1);
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(list, 1);
    m_panel->setFixedWidth(panelWidth);
    row->addWidget(m_panel);
    return page;
}

void GovernancePage::build()
{
    m_banner->hide();
    m_faces->addWidget(buildProvisions());
    m_faces->addWidget(m_audit);
    m_faces->addWidget(m_disposal);
    m_faces->addWidget(m_duties);
    m_faces->addWidget(m_rules);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_banner);
    column->addLayout(m_faces, 1);
    m_newAgreement->setVisible(allows(m_me.role, Permission::RecordAgreement));
    m_ask->setVisible(allows(m_me.role, Permission::RequestProvision));
}

/// The title goes where there is no room for it: the choice beside it says the same. Where there is still none, the
/// buttons go below, and the one of what is not listed goes, too, if need be: it comes with its list.
void GovernancePage::fitHead()
{
    const bool agrees = allows(m_me.role, Permission::RecordAgreement);
    const bool asks = allows(m_me.role, Permission::RequestProvision);
    const auto room = [](const QWidget *part) { return part->sizeHint().width() + headGap; };
    const int left = width() - panelWidth - 2 * margin;
    const int buttons = (agrees ? room(m_newAgreement) : 0) + (asks ? room(m_ask) : 0);
    const bool titled = room(m_title) + room(m_count) + room(m_which) + buttons <= left;
    m_title->setVisible(titled);
    m_count->setVisible(titled);
    if (auto *head = findChild<QBoxLayout *>(QString(headName)))
        head->setDirection(room(m_which) + buttons <= left ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const bool both = buttons - headGap <= left || !agrees || !asks;
    const bool agreementsFirst = listsAgreements() || !m_governance || m_governance->agreements.isEmpty();
    m_newAgreement->setVisible(agrees && (both || agreementsFirst));
    m_ask->setVisible(asks && (both || !agreementsFirst));
}

void GovernancePage::resizeEvent(QResizeEvent *event)
{
    fitHead();
    QWidget::resizeEvent(event);
}

void GovernancePage::retranslate()
{
    m_tabs->setTab(int(Tab::Provisions), tr("Who gets what"));
    m_tabs->setTab(int(Tab::Record), tr("Record"));
    nameDutiesTab();
    m_tabs->setTab(int(Tab::Rules), tr("Rules and consent"));
    nameDisposalTab();
    m_which->setWords({tr("Provisions"), tr("Agreements")});
    m_which->setAccessibleName(tr("What is listed"));
    m_filter->setPlaceholderText(tr("Recipient, purpose, article"));
    m_filter->setAccessibleName(tr("Find by recipient, purpose or article"));
    m_newAgreement->setText(tr("Record an agreement"));
    m_ask->setText(tr("Ask for a provision"));
    m_audit->retranslate();
    m_disposal->retranslate();
    m_duties->retranslate();
    refresh();
}

void GovernancePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void GovernancePage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(ColorRole::Surface));
}

} // namespace mado

// SPDX-License-Identifier: GPL-3.0-or-later
// How the panel is put together, and its fixed words.
#include "contract/permissions.h"
#include "ui/governance/audit_panel.h"
#include "ui/governance/disposal_panel.h"
#include "ui/governance/grounds_sheet.h"
#include "ui/governance/hold_sheet.h"
#include "ui/governance/note_sheet.h"
#include "ui/governance/proposal_sheet.h"
#include "ui/governance/retention_table.h"
#include "ui/governance/step_list.h"
#include "ui/shared/banner.h"
#include "ui/shared/text_label.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace mado {

namespace {

constexpr int margin = 24;
constexpr int todayWidth = 424;

} // namespace

DisposalPanel::DisposalPanel(const Theme &theme, const StaffProfile &me, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_me(me),
      m_title(new TextLabel(theme, TextStyle::Section, ColorRole::TextPrimary)),
      m_subtitle(new TextLabel(theme, TextStyle::Small, ColorRole::TextSecondary)),
      m_banner(new Banner(theme)),
      m_steps(new StepList(theme)),
      m_tableTitle(new TextLabel(theme, TextStyle::Meta, ColorRole::TextSecondary)),
      m_table(new RetentionTable(theme)),
      m_holds(new QVBoxLayout),
      m_consoles(new TextLabel(theme, TextStyle::Meta, ColorRole::TextSecondary)),
      m_hold(new Button(theme, ButtonKind::Secondary, ButtonHeight::Large)),
      m_rehearse(new Button(theme, ButtonKind::Secondary, ButtonHeight::Large)),
      m_propose(new Button(theme, ButtonKind::Primary, ButtonHeight::Large)),
      m_cancel(new Button(theme, ButtonKind::Stop, ButtonHeight::Large)),
      m_note(new Button(theme, ButtonKind::Primary, ButtonHeight::Large)),
      m_confirm(new Button(theme, ButtonKind::Danger, ButtonHeight::Large)),
      m_certificate(new Button(theme, ButtonKind::Primary, ButtonHeight::Large)),
      m_today(new AuditPanel(theme))
{
    build();
    connectParts();
    retranslate();
}

DisposalPanel::~DisposalPanel()
{
    delete m_proposalSheet;
    delete m_noteSheet;
    delete m_holdSheet;
    delete m_reasonSheet;
}

QWidget *DisposalPanel::buildMain()
{
    auto *main = new QWidget;
    auto *column = new QVBoxLayout(main);
    column->setContentsMargins(margin, 18, margin, 12);
    column->setSpacing(8);
    m_title->setBold(true);
    m_tableTitle->setBold(true);
    m_consoles->setWrap(true);
    column->addWidget(m_title);
    column->addWidget(m_subtitle);
    column->addWidget(m_banner);
    column->addSpacing(6);
    column->addWidget(m_steps);
    column->addWidget(m_tableTitle);
    column->addWidget(m_table);
    m_holds->setSpacing(4);
    column->addLayout(m_holds);
    column->addWidget(m_consoles);
    column->addStretch(1);
    return main;
}

void DisposalPanel::build()
{
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(buildMain());
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->widget()->setAutoFillBackground(false);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(margin, 8, margin, 16);
    buttons->setSpacing(8);
    buttons->addStretch(1);
    for (Button *button : {m_hold, m_rehearse, m_cancel, m_propose, m_note, m_confirm, m_certificate})
        buttons->addWidget(button);
    m_confirm->setIconName(QStringLiteral("users"));
    m_certificate->setIconName(QStringLiteral("download"));
    m_banner->setIcon(QStringLiteral("info"));
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(scroll, 1);
    left->addLayout(buttons);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(left, 1);
    m_today->setCompact(true);
    m_today->setFixedWidth(todayWidth);
    row->addWidget(m_today);
}

void DisposalPanel::makeSheets()
{
    if (!m_proposalSheet) {
        m_proposalSheet = new ProposalSheet(m_theme, *m_provisions, window());
        connect(m_proposalSheet, &ProposalSheet::proposed, this,
                [this] { done(tr("Proposed. A second person has to confirm it.")); });
    }
    if (!m_noteSheet) {
        m_noteSheet = new NoteSheet(m_theme, *m_provisions, window());
        connect(m_noteSheet, &NoteSheet::letterRequested, this, &DisposalPanel::writeLetter);
        connect(m_noteSheet, &NoteSheet::noted, this, [this] { done(tr("Recorded")); });
    }
    if (!m_holdSheet) {
        m_holdSheet = new HoldSheet(m_theme, *m_provisions, window());
        connect(m_holdSheet, &HoldSheet::held, this, [this] { done(tr("Held. Nothing of it is deleted.")); });
    }
    if (!m_reasonSheet) {
        m_reasonSheet = new GroundsSheet(m_theme, window());
        connect(m_reasonSheet, &Sheet::accepted, this, &DisposalPanel::cancelRun);
    }
}

void DisposalPanel::retranslate()
{
    m_title->setText(tr("End of measures and deletion"));
    m_subtitle->setText(tr("Once the end of measures is announced, what the agreement covers is deleted promptly."));
    m_tableTitle->setText(tr("What is kept"));
    m_hold->setText(tr("Hold data"));
    m_rehearse->setText(tr("Rehearse"));
    m_propose->setText(tr("Propose the deletion"));
    m_cancel->setText(tr("Cancel the run"));
    m_note->setText(tr("Record a recipient's deletion"));
    m_confirm->setText(tr("Confirm as second person"));
    m_certificate->setText(tr("Save the certificate (PDF)"));
    m_today->retranslate();
    fill();
}

} // namespace mado

// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the panel, and where.
#include "ui/callbacks/call_panel.h"
#include "ui/callbacks/call_panel_parts.h"
#include "ui/callbacks/call_step.h"
#include "ui/desk/field_frame.h"
#include "ui/desk/note_list.h"
#include "ui/desk/question_protocols.h"
#include "ui/desk/reply_field.h"
#include "ui/desk/tint_box.h"
#include "ui/shared/button.h"
#include "ui/shared/check_box.h"
#include "ui/shared/chip.h"
#include "ui/shared/phone.h"
#include "ui/shared/risk_badge.h"
#include "ui/shared/text_label.h"
#include "ui/shared/wrap_row.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QUrl>
#include <QVBoxLayout>

namespace mado {

using namespace call_panel;

CallPanel::CallPanel(const Theme &theme, const AppClock &clock, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_clock(clock),
      m_ladder(shippedLadder()),
      m_name(new TextLabel(theme, TextStyle::Title2, ColorRole::TextPrimary)),
      m_badge(new RiskBadge(theme, BadgeSize::Large)),
      m_facts(new TextLabel(theme, TextStyle::Meta, ColorRole::TextSecondary)),
      m_rule(new TextLabel(theme, TextStyle::Meta, ColorRole::TextMuted)),
      m_last(new TextLabel(theme, TextStyle::Small, ColorRole::TextSecondary)),
      m_so(new TextLabel(theme, TextStyle::Meta, ColorRole::TextSecondary)),
      m_waiting(new NoteList(theme, 1)),
      m_outcomeTitle(new TextLabel(theme, TextStyle::Small, ColorRole::TextPrimary)),
      m_nextTitle(new TextLabel(theme, TextStyle::Small, ColorRole::TextPrimary)),
      m_noteTitle(new TextLabel(theme, TextStyle::Small, ColorRole::TextPrimary)),
      m_noteFrame(new FieldFrame(theme, Radius::Button, this)),
      m_note(new ReplyField(theme, TextStyle::Small, 3, 6, m_noteFrame)),
      m_tell(new CheckBox(theme)),
      m_message(new TextLabel(theme, TextStyle::Meta, ColorRole::TextSecondary)),
      m_foot(new QWidget(this)),
      m_why(new TextLabel(theme, TextStyle::Meta, ColorRole::TextSecondary)),
      m_conversation(new Button(theme, ButtonKind::Secondary, ButtonHeight::Large)),
      m_main(new Button(theme, ButtonKind::Primary, ButtonHeight::Large))
{
    build();
    m_seconds.setInterval(1000);
    connect(&m_seconds, &QTimer::timeout, this, &CallPanel::tick);
    connect(m_note, &ReplyField::focusChanged, m_noteFrame, &FieldFrame::setFocused);
    connect(m_tell, &QCheckBox::toggled, this, &CallPanel::refresh);
    connect(m_note, &ReplyField::submitted, this, &CallPanel::record);
    connect(m_conversation, &QPushButton::clicked, this, [this] { Q_EMIT conversationRequested(m_shown->id); });
    connect(m_main, &QPushButton::clicked, this, [this] {
        if (m_mine)
            record();
        else
            Q_EMIT takeOverRequested(m_shown->id);
    });
    connect(m_waiting, &NoteList::sendAgainRequested, this, &CallPanel::sendAgainRequested);
    connect(m_waiting, &NoteList::withdrawRequested, this, &CallPanel::withdrawRequested);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

void CallPanel::build()
{
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(20, 18, 20, 8);
    column->setSpacing(10);
    auto *head = new QHBoxLayout;
    head->addWidget(m_name);
    head->addWidget(m_badge);
    head->addStretch(1);
    m_name->setBold(true);
    m_name->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    column->addLayout(head);
    column->addWidget(m_facts);
    m_rule->setWrap(true);
    column->addWidget(m_rule);
    column->addWidget(buildNumber());
    m_last->setWrap(true);
    column->addWidget(m_last);
    m_so->setWrap(true);
    column->addWidget(m_so);
    column->addWidget(m_waiting);
    for (int i = 0; i < steps; ++i) {
        m_steps.append(new CallStep(m_theme, i + 1));
        column->addWidget(m_steps.last());
    }
    column->addWidget(buildOutcome());
    for (TextLabel *title : {m_outcomeTitle, m_nextTitle, m_noteTitle})
        title->setBold(true);
    column->addWidget(m_noteTitle);
    auto *inside = new QVBoxLayout(m_noteFrame);
    inside->setContentsMargins(2, 2, 2, 2);
    inside->addWidget(m_note);
    column->addWidget(m_noteFrame);
    column->addWidget(m_tell);
    m_message->setWrap(true);
    column->addWidget(m_message);
    column->addStretch(1);
    m_why->setWrap(true);
    auto *lines = new QVBoxLayout(m_foot);
    lines->setContentsMargins(20, 8, 20, 16);
    lines->addWidget(m_why);
    auto *buttons = new WrapRow(8, m_foot);
    buttons->add(m_conversation);
    buttons->add(m_main);
    lines->addWidget(buttons);
    auto *scroll = new QScrollArea(this);
    m_scroll = scroll;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inner);
    scroll->viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(1, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(scroll, 1);
    whole->addWidget(m_foot);
    m_conversation->setIconName(QStringLiteral("chats"));
}

QWidget *CallPanel::buildNumber()
{
    m_numberText = new TextLabel(m_theme, TextStyle::Title2, ColorRole::TextPrimary);
    m_consent = new TextLabel(m_theme, TextStyle::Meta, ColorRole::TextSecondary);
    m_runs = new TextLabel(m_theme, TextStyle::Small, ColorRole::TextPrimary);
    m_runs->setBold(true);
    m_showNumber = new Button(m_theme, ButtonKind::Secondary, ButtonHeight::Medium);
    m_dial = new Button(m_theme, ButtonKind::Secondary, ButtonHeight::Medium);
    m_showNumber->setIconName(QStringLiteral("eye"));
    m_showNumber->setKeyHint(QStringLiteral("V"));
    m_dial->setIconName(QStringLiteral("phone"));
    m_consent->setWrap(true);
    auto *box = new TintBox(m_theme, ColorRole::BgApp, ColorRole::BorderSubtle);
    auto *rows = box->column();
    auto *row = new WrapRow(8, box);
    for (QWidget *part :
         {static_cast<QWidget *>(m_numberText), static_cast<QWidget *>(m_dial), static_cast<QWidget *>(m_showNumber)})
        row->add(part);
    rows->addWidget(row);
    rows->addWidget(m_runs);
    rows->addWidget(m_consent);
    connect(m_showNumber, &QPushButton::clicked, this, [this] {
        if (hasNumber())
            hideNumber();
        else
            Q_EMIT numberRequested(m_shown->id);
    });
    connect(m_dial, &QPushButton::clicked, this, [this] {
        if (const QString dialled = dialledPhone(m_number); !dialled.isEmpty())
            QDesktopServices::openUrl(QUrl(dialled));
    });
    return box;
}

QWidget *CallPanel::buildOutcome()
{
    auto *box = new QWidget;
    auto *rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_outcomeTitle);
    auto *choices = new WrapRow(6, box);
    for (const auto outcome : outcomes) {
        auto *choice = new Chip(m_theme, box);
        choice->setCheckable(true);
        m_outcomes.append(choice);
        choices->add(choice);
        connect(choice, &QAbstractButton::clicked, this, [this, outcome] { choose(outcome); });
    }
    rows->addWidget(choices);
    m_nextBox = new QWidget(box);
    m_nextBox->setObjectName(QStringLiteral("nextCall"));
    auto *next = new QVBoxLayout(m_nextBox);
    next->setContentsMargins(0, 4, 0, 0);
    next->addWidget(m_nextTitle);
    auto *chips = new WrapRow(6, m_nextBox);
    for (int i = 0; i < mostSlots; ++i) {
        auto *chip = new Chip(m_theme, m_nextBox);
        chip->setCheckable(true);
        m_next.append(chip);
        chips->add(chip);
        connect(chip, &QAbstractButton::clicked, this, [this, i] { chooseNext(i); });
    }
    next->addWidget(chips);
    rows->addWidget(m_nextBox);
    return box;
}

} // namespace mado

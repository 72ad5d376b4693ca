// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/callbacks/call_panel.h"

#include "ui/callbacks/call_words.h"
#include "ui/desk/field_frame.h"
#include "ui/desk/reply_field.h"
#include "ui/shared/button.h"
#include "ui/shared/chip.h"
#include "ui/shared/paint.h"
#include "ui/shared/risk_badge.h"
#include "ui/shared/text_label.h"
#include "ui/shared/wording.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QEvent>
#include <QHBoxLayout>
#include <QUrl>
#include <QVBoxLayout>

namespace mado {

namespace {

constexpr int steps = 3;
constexpr std::array outcomes{CallOutcome::Reached, CallOutcome::NoAnswer, CallOutcome::WrongNumber};

} // namespace

CallPanel::CallPanel(const Theme &theme, const AppClock &clock, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_clock(clock),
      m_name(new TextLabel(theme, TextStyle::Title2, ColorRole::TextPrimary)),
      m_badge(new RiskBadge(theme, BadgeSize::Large)),
      m_facts(new TextLabel(theme, TextStyle::Meta, ColorRole::TextSecondary)),
      m_last(new TextLabel(theme, TextStyle::Small, ColorRole::TextSecondary)),
      m_outcomeTitle(new TextLabel(theme, TextStyle::Small, ColorRole::TextPrimary)),
      m_nextTitle(new TextLabel(theme, TextStyle::Small, ColorRole::TextPrimary)),
      m_noteTitle(new TextLabel(theme, TextStyle::Small, ColorRole::TextPrimary)),
      m_noteFrame(new FieldFrame(theme, Radius::Button, this)),
      m_note(new ReplyField(theme, TextStyle::Small, 3, 6, m_noteFrame)),
      m_tell(new QCheckBox),
      m_message(new TextLabel(theme, TextStyle::Meta, ColorRole::TextSecondary)),
      m_foot(new QWidget(this)),
      m_why(new TextLabel(theme, TextStyle::Meta, ColorRole::TextSecondary)),
      m_conversation(new Button(theme, ButtonKind::Secondary, ButtonHeight::Large)),
      m_main(new Button(theme, ButtonKind::Primary, ButtonHeight::Large))
{
    build();
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
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

void CallPanel::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(10);
    auto *head = new QHBoxLayout;
    head->addWidget(m_name);
    head->addWidget(m_badge);
    head->addStretch(1);
    m_name->setBold(true);
    m_name->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    column->addLayout(head);
    column->addWidget(m_facts);
    column->addWidget(buildNumber());
    m_last->setWrap(true);
    column->addWidget(m_last);
    for (int i = 0; i < steps; ++i) {
        m_steps.append(new TextLabel(m_theme, TextStyle::Small, ColorRole::TextPrimary));
        m_steps.last()->setWrap(true);
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
    lines->setContentsMargins(0, 0, 0, 0);
    lines->addWidget(m_why);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_conversation);
    buttons->addWidget(m_main, 1);
    lines->addLayout(buttons);
    column->addWidget(m_foot);
    m_conversation->setIconName(QStringLiteral("chats"));
}

QWidget *CallPanel::buildNumber()
{
    m_numberText = new TextLabel(m_theme, TextStyle::Title2, ColorRole::TextPrimary);
    m_consent = new TextLabel(m_theme, TextStyle::Meta, ColorRole::TextSecondary);
    m_showNumber = new Button(m_theme, ButtonKind::Secondary, ButtonHeight::Medium);
    m_dial = new Button(m_theme, ButtonKind::Secondary, ButtonHeight::Medium);
    m_showNumber->setIconName(QStringLiteral("eye"));
    m_showNumber->setKeyHint(QStringLiteral("V"));
    m_dial->setIconName(QStringLiteral("phone"));
    m_consent->setWrap(true);
    auto *box = new QWidget;
    auto *rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 4, 0, 4);
    auto *row = new QHBoxLayout;
    row->addWidget(m_numberText, 1);
    row->addWidget(m_dial);
    row->addWidget(m_showNumber);
    rows->addLayout(row);
    rows->addWidget(m_consent);
    connect(m_showNumber, &QPushButton::clicked, this, [this] {
        if (hasNumber())
            hideNumber();
        else
            Q_EMIT numberRequested(m_shown->id);
    });
    connect(m_dial, &QPushButton::clicked, this, [this] {
        QString digits;
        for (const QChar c : std::as_const(m_number))
            digits += c.isDigit() || c == QLatin1Char('+') ? QString(c) : QString();
        QDesktopServices::openUrl(QUrl(QStringLiteral("tel:") + digits));
    });
    return box;
}

QWidget *CallPanel::buildOutcome()
{
    auto *box = new QWidget;
    auto *rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_outcomeTitle);
    auto *choices = new QHBoxLayout;
    for (const auto outcome : outcomes) {
        auto *choice = new Chip(m_theme, box);
        choice->setCheckable(true);
        m_outcomes.append(choice);
        choices->addWidget(choice);
        connect(choice, &QAbstractButton::clicked, this, [this, outcome] { choose(outcome); });
    }
    choices->addStretch(1);
    rows->addLayout(choices);
    m_nextBox = new QWidget(box);
    auto *next = new QVBoxLayout(m_nextBox);
    next->setContentsMargins(0, 4, 0, 0);
    next->addWidget(m_nextTitle);
    auto *chips = new QHBoxLayout;
    for (int i = 0; i < 3; ++i) {
        auto *chip = new Chip(m_theme, m_nextBox);
        chip->setCheckable(true);
        m_next.append(chip);
        chips->addWidget(chip);
        connect(chip, &QAbstractButton::clicked, this, [this, i] { chooseNext(i); });
    }
    chips->addStretch(1);
    next->addLayout(chips);
    rows->addWidget(m_nextBox);
    return box;
}

QList<QDateTime> CallPanel::nextTimes() const
{
    const QDateTime now = m_clock.now();
    return {now.addSecs(15 * 60), now.addSecs(60 * 60), nextMorning(now)};
}

void CallPanel::show(const Consultation &consultation, bool mine)
{
    const bool another = !m_shown || m_shown->id != consultation.id;
    m_shown = consultation;
    m_mine = mine;
    if (another) {
        hideNumber();
        recorded();
    }
    if (!mine)
        hideNumber();
    refresh();
}

void CallPanel::recorded()
{
    m_outcome.reset();
    m_nextAt.reset();
    m_problem.clear();
    m_note->setText({});
    m_tell->setChecked(false);
    for (Chip *chip : std::as_const(m_next))
        chip->setChecked(false);
    refresh();
}

void CallPanel::choose(CallOutcome outcome)
{
    if (!m_mine)
        return;
    m_outcome = outcome;
    m_problem.clear();
    if (outcome == CallOutcome::NoAnswer && !m_nextAt)
        chooseNext(0);
    refresh();
}

void CallPanel::chooseNext(int index)
{
    m_nextAt = nextTimes().at(index);
    for (int i = 0; i < m_next.size(); ++i)
        m_next.at(i)->setChecked(i == index);
    refresh();
}

QString CallPanel::whyNot() const
{
    if (!m_problem.isEmpty())
        return m_problem;
    if (!m_mine)
        return tr("Take over first: the number is shown to its taker only.");
    if (!m_online)
        return tr("Recording works again once connected.");
    if (!m_outcome)
        return tr("Choose how the call ended.");
    return {};
}

bool CallPanel::canRecord() const { return m_shown && m_mine && m_online && !m_busy && m_outcome; }

void CallPanel::record()
{
    if (!canRecord())
        return;
    const bool again = m_outcome == CallOutcome::NoAnswer;
    const bool tell = again && m_tell->isChecked() && m_shown->resident.reachable;
    Q_EMIT recordRequested(m_shown->id,
                           RecordCall{.fence = 0,
                                      .outcome = *m_outcome,
                                      .nextAt = again ? m_nextAt : std::nullopt,
                                      .note = m_note->text(),
                                      .message = tell ? missedCallText(m_shown->resident.language) : QString()});
}

void CallPanel::showNumber(const QString &number)
{
    m_number = number;
    refresh();
}

bool CallPanel::mayShowNumber() const
{
    return m_shown && m_mine && m_online && m_shown->resident.phoneMasked.has_value();
}

void CallPanel::hideNumber()
{
    m_number.clear();
    refresh();
}

void CallPanel::showProblem(const QString &words)
{
    m_problem = words;
    refresh();
}

void CallPanel::setBusy(bool busy)
{
    m_busy = busy;
    refresh();
}

void CallPanel::setOnline(bool online)
{
    m_online = online;
    refresh();
}

void CallPanel::setLanguage(Language language)
{
    m_language = language;
    retranslate();
}

void CallPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CallPanel::retranslate()
{
    const QStringList what{tr("1  Make sure who it is. Ask for the LINE name and the month of birth; tell family "
                              "members nothing of the matter."),
                           tr("2  Ask how it is now: breathing, fluids, consciousness."),
                           tr("3  Settle what is next: 119, night clinic, testing desk tomorrow, watch at home.")};
    for (int i = 0; i < steps; ++i)
        m_steps.at(i)->setText(what.at(i));
    m_outcomeTitle->setText(tr("How it ended"));
    const QStringList endings{tr("Reached"), tr("No answer"), tr("Wrong number")};
    for (int i = 0; i < m_outcomes.size(); ++i)
        m_outcomes.at(i)->setText(QStringLiteral("%1  %2").arg(i + 1).arg(endings.at(i)));
    m_nextTitle->setText(tr("Call again"));
    m_noteTitle->setText(tr("Record"));
    m_note->setAccessibleName(tr("Record"));
    m_tell->setText(tr("Tell the resident through LINE"));
    m_dial->setText(tr("Dial"));
    m_conversation->setText(tr("Conversation"));
    refresh();
}

void CallPanel::refresh()
{
    if (!m_shown)
        return;
    const QString suffix = wording::politeSuffix(m_language);
    m_name->setText(m_shown->resident.displayName + (suffix.isEmpty() ? QString() : QLatin1Char(' ') + suffix));
    m_badge->setLevel(m_shown->risk.level(), wording::risk(m_shown->risk.level(), m_language));
    QStringList facts{m_shown->caseNumber};
    for (const auto &fact : {m_shown->resident.ageBand, m_shown->resident.municipality}) {
        if (fact)
            facts << fact->in(m_language);
    }
    facts << wording::languageName(m_shown->resident.language, m_language);
    m_facts->setText(facts.join(QStringLiteral("　")));
    m_numberText->setText(hasNumber() ? m_number : m_shown->resident.phoneMasked.value_or(tr("No telephone number")));
    m_consent->setText(tr("Showing the number goes on record."));
    m_showNumber->setText(hasNumber() ? tr("Hide") : tr("Show"));
    m_showNumber->setEnabled(mayShowNumber());
    m_dial->setVisible(hasNumber());
    const bool tried = m_shown->call && m_shown->call->lastTriedAt;
    m_last->setVisible(tried);
    if (tried)
        m_last->setText(tr("Last tried %1, no answer ×%2")
                            .arg(wording::clock(*m_shown->call->lastTriedAt))
                            .arg(m_shown->call->unanswered));
    for (size_t i = 0; i < outcomes.size(); ++i) {
        m_outcomes.at(int(i))->setChecked(m_outcome == outcomes[i]);
        m_outcomes.at(int(i))->setEnabled(m_mine);
    }
    const auto times = nextTimes();
    m_next.at(0)->setText(tr("In 15 min %1").arg(wording::clock(times.at(0))));
    m_next.at(1)->setText(tr("In an hour %1").arg(wording::clock(times.at(1))));
    m_next.at(2)->setText(tr("Morning %1").arg(wording::clock(times.at(2))));
    m_nextBox->setVisible(m_outcome == CallOutcome::NoAnswer);
    m_tell->setVisible(m_outcome == CallOutcome::NoAnswer && m_shown->resident.reachable);
    m_message->setText(missedCallText(m_shown->resident.language));
    m_message->setVisible(m_tell->isVisibleTo(this) && m_tell->isChecked());
    m_note->setEnabled(m_mine);
    m_main->setText(m_mine ? tr("Record, then the next") : tr("Take over"));
    m_main->setKeyHint(m_mine ? QStringLiteral("C") : QStringLiteral("T"));
    m_main->setEnabled(m_mine ? canRecord() : m_online && !m_shown->owner && !m_busy);
    m_why->setText(whyNot());
    m_why->setColor(m_problem.isEmpty() ? ColorRole::TextSecondary : ColorRole::Danger);
}

void CallPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(ColorRole::Surface));
    paint::edge(painter, rect(), Qt::LeftEdge, m_theme.color(ColorRole::BorderSubtle));
}

} // namespace mado

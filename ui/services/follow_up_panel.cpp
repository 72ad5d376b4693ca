// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/follow_up_panel.h"

#include "ui/services/announcement_parts.h"
#include "ui/services/survey_pictures.h"
#include "ui/shared/button.h"
#include "ui/shared/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int headingAir = 8;

QString grouped(qint64 number) { return QLocale(QLocale::English).toString(number); }

} // namespace

FollowUpPanel::FollowUpPanel(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_title(new TextLabel(theme, TextStyle::Title3, ColorRole::TextPrimary)),
      m_state(new TextLabel(theme, TextStyle::Small, ColorRole::TextSecondary)),
      m_switch(new Button(theme, ButtonKind::Secondary, ButtonHeight::Medium)),
      m_today(new TextLabel(theme, TextStyle::Body, ColorRole::TextPrimary)),
      m_hoursLabel(new TextLabel(theme, TextStyle::Small, ColorRole::TextPrimary)),
      m_hours(new HourColumns(theme)),
      m_quotaLabel(new TextLabel(theme, TextStyle::Small, ColorRole::TextPrimary)),
      m_quota(new QuotaBar(theme)),
      m_plan(new TextLabel(theme, TextStyle::Small, ColorRole::TextPrimary)),
      m_stepsLabel(new TextLabel(theme, TextStyle::Small, ColorRole::TextPrimary)),
      m_steps(new QuestionSteps(theme)),
      m_areasLabel(new TextLabel(theme, TextStyle::Small, ColorRole::TextPrimary)),
      m_areas(new TextLabel(theme, TextStyle::Small, ColorRole::TextPrimary))
{
    build();
    connect(m_switch, &QPushButton::clicked, this, [this] {
        if (m_board)
            Q_EMIT switched(!m_board->followUp.asks);
    });
    retranslate();
}

void FollowUpPanel::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    m_title->setBold(true);
    head->addWidget(m_title);
    head->addWidget(m_state, 1);
    head->addWidget(m_switch);
    column->addLayout(head);
    for (TextLabel *label : {m_today, m_plan, m_areas})
        label->setWrap(true);
    column->addWidget(m_today);
    const auto add = [column](TextLabel *heading, std::initializer_list<QWidget *> parts) {
        heading->setBold(true);
        column->addSpacing(headingAir);
        column->addWidget(heading);
        for (QWidget *part : parts)
            column->addWidget(part);
    };
    add(m_hoursLabel, {m_hours});
    add(m_quotaLabel, {m_quota, m_plan});
    add(m_stepsLabel, {m_steps});
    add(m_areasLabel, {m_areas});
    column->addStretch(1);
}

void FollowUpPanel::show(const SurveyRoundBoard &board, Language language)
{
    m_board = board;
    m_language = language;
    for (QWidget *part : {static_cast<QWidget *>(m_switch), static_cast<QWidget *>(m_today),
                          static_cast<QWidget *>(m_hoursLabel), static_cast<QWidget *>(m_hours)})
        part->setVisible(board.daily);
    m_hours->show(board.followUp.byHour);
    m_quota->show(board.followUp.quota, board.followUp.planned - board.followUp.asked - board.followUp.byThemselves);
    m_steps->show(board.week, language);
    retranslate();
}

void FollowUpPanel::setBusy(bool busy) { m_switch->setEnabled(!busy); }

void FollowUpPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

QString FollowUpPanel::planWords() const
{
    const FollowUpPlan &plan = m_board->followUp;
    if (!plan.quota)
        return tr("LINE has not said yet how many may be sent. Until then nobody is asked.");
    if (!plan.quota->monthly)
        return tr("Sent %1, no limit.").arg(grouped(plan.quota->used));
    QString words = tr("Sent %1 of %2 this month. %3 may still go to questions and invitations on %4 days: %5 today. "
                       "%6 are kept back for advice and replies.")
                        .arg(grouped(plan.quota->used), grouped(*plan.quota->monthly), grouped(plan.left),
                             QString::number(plan.daysLeft), grouped(plan.today), grouped(messagesKeptBack));
    if (m_board->daily && plan.people > plan.today)
        words += u'\n' + tr("Everybody every day would take %1. Those who were worse off are asked every day, the "
                            "others in turn. Answers without being asked take none.")
                             .arg(grouped(qint64(plan.people) * plan.daysLeft));
    return words;
}

QString FollowUpPanel::areaWords() const
{
    QStringList lines;
    const auto names = [this](const QList<LocalText> &places) {
        QStringList found;
        for (const LocalText &place : places)
            found << place.in(m_language);
        return found.join(m_language == Language::Japanese ? u"、"_s : u", "_s);
    };
    for (const TestingArea &area : m_board->areas)
        lines << area.desk.in(m_language) + (m_language == Language::Japanese ? u"："_s : u": "_s) + names(area.places);
    if (!m_board->otherArea.ja.isEmpty())
        lines << tr("Everywhere else: %1").arg(m_board->otherArea.in(m_language));
    if (!m_board->uncovered.isEmpty())
        lines << tr("No desk is named for: %1").arg(names(m_board->uncovered));
    return lines.join(u'\n');
}

void FollowUpPanel::tellPlan()
{
    const FollowUpPlan &plan = m_board->followUp;
    m_title->setText(m_board->daily ? tr("Every day") : tr("Messages and places"));
    m_state->setText(!m_board->daily ? QString()
                     : plan.asks     ? tr("%1 people chose an hour").arg(grouped(plan.people))
                                     : tr("Off: nobody is asked by itself"));
    m_switch->setText(plan.asks ? tr("Stop asking") : tr("Begin asking"));
    m_switch->setKind(plan.asks ? ButtonKind::Secondary : ButtonKind::Primary);
    m_today->setText(tr("Today: %1 planned, %2 asked, %3 answered by themselves, %4 left for another day. Answers: %5.")
                         .arg(grouped(plan.planned), grouped(plan.asked), grouped(plan.byThemselves),
                              grouped(plan.leftOut), grouped(m_board->answeredToday)));
    m_plan->setText(planWords());
    m_areas->setText(areaWords());
}

void FollowUpPanel::retranslate()
{
    m_hoursLabel->setText(tr("Hours that people chose, in Japan's time"));
    m_hours->setAccessibleName(tr("Hours that people chose"));
    m_quotaLabel->setText(tr("Messages of this month"));
    m_stepsLabel->setText(tr("Questions of the last seven days"));
    m_steps->setAccessibleName(tr("Questions of the last seven days"));
    m_areasLabel->setText(tr("Testing desks by place"));
    if (m_board)
        tellPlan();
}

} // namespace mado

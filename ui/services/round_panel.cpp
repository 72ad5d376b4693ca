// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/round_panel.h"

#include "ui/services/survey_pictures.h"
#include "ui/shared/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <algorithm>

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int earlierShown = 2;
constexpr int headingAir = 8;

QString grouped(qint64 number) { return QLocale(QLocale::English).toString(number); }

QString percent(int part, int whole)
{
    return whole > 0 ? QString::number(100.0 * part / whole, 'f', 1) + u" %"_s : u"—"_s;
}

} // namespace

QString RoundWords::state(SurveyRoundState state)
{
    switch (state) {
    case SurveyRoundState::Planned:
        return tr("Planned");
    case SurveyRoundState::Open:
        return tr("Open");
    case SurveyRoundState::Paused:
        return tr("Paused");
    case SurveyRoundState::Closed:
        return tr("Closed");
    }
    Q_UNREACHABLE();
}

TagTone RoundWords::tone(SurveyRoundState state)
{
    switch (state) {
    case SurveyRoundState::Open:
        return TagTone::Accent;
    case SurveyRoundState::Paused:
        return TagTone::Warning;
    default:
        return TagTone::Plain;
    }
}

RoundPanel::RoundPanel(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_answered(figure(theme)),
      m_pace(figure(theme)),
      m_finished(figure(theme)),
      m_invited(figure(theme)),
      m_pileLabel(new TextLabel(theme, TextStyle::Small, ColorRole::TextPrimary)),
      m_pile(new PileChart(theme)),
      m_stepsLabel(new TextLabel(theme, TextStyle::Small, ColorRole::TextPrimary)),
      m_steps(new QuestionSteps(theme))
{
    build();
    retranslate();
}

RoundPanel::Figure RoundPanel::figure(const Theme &theme)
{
    return {new TextLabel(theme, TextStyle::Small, ColorRole::TextSecondary),
            new TextLabel(theme, TextStyle::Title2, ColorRole::TextPrimary),
            new TextLabel(theme, TextStyle::Meta, ColorRole::TextSecondary)};
}

void RoundPanel::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *figures = new QHBoxLayout;
    figures->setSpacing(16);
    for (const Figure &one : {m_answered, m_pace, m_finished, m_invited}) {
        auto *part = new QVBoxLayout;
        part->setSpacing(2);
        one.value->setBold(true);
        for (TextLabel *label : {one.label, one.value, one.note})
            part->addWidget(label);
        one.note->setWrap(true);
        part->addStretch(1);
        figures->addLayout(part, 1);
    }
    column->addLayout(figures);
    for (const auto &[heading, picture] : {std::pair<TextLabel *, QWidget *>(m_pileLabel, m_pile),
                                           std::pair<TextLabel *, QWidget *>(m_stepsLabel, m_steps)}) {
        heading->setBold(true);
        column->addSpacing(headingAir);
        column->addWidget(heading);
        column->addWidget(picture);
    }
    column->addStretch(1);
}

void RoundPanel::show(const SurveyRound &round, const QList<SurveyRound> &all, Language language)
{
    m_round = round;
    m_language = language;
    QList<PileChart::Line> earlier;
    for (const SurveyRound &other : all) {
        const bool before = other.id != round.id && other.content.opensAt < round.content.opensAt;
        if (before && !other.byHour.isEmpty() && earlier.size() < earlierShown)
            earlier.append({other.content.name.in(language), other.byHour});
    }
    m_pile->show({round.content.name.in(language), round.byHour}, earlier);
    m_steps->show(round.questions, language);
    tell();
}

void RoundPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RoundPanel::tell()
{
    if (!m_round)
        return;
    const int pace =
        m_round->state == SurveyRoundState::Open && !m_round->byHour.isEmpty() ? m_round->byHour.last() : 0;
    m_answered.value->setText(grouped(m_round->answered));
    m_answered.note->setText(m_round->invited > 0
                                 ? tr("%1 of those invited").arg(percent(m_round->answered, m_round->invited))
                                 : tr("Nobody has been invited yet"));
    m_pace.value->setText(grouped(pace));
    m_pace.note->setText(tr("This hour, not over yet"));
    m_finished.value->setText(percent(m_round->answered, m_round->started));
    m_finished.note->setText(tr("%1 began").arg(grouped(m_round->started)));
    m_invited.value->setText(grouped(m_round->invited));
    m_invited.note->setText(
        tr("%1 wait for the messages of another day").arg(grouped(std::max(0, m_round->people - m_round->invited))));
}

void RoundPanel::retranslate()
{
    m_answered.label->setText(tr("Answers to the end"));
    m_pace.label->setText(tr("Answers now"));
    m_finished.label->setText(tr("Answered to the end"));
    m_invited.label->setText(tr("Invited"));
    m_pileLabel->setText(tr("Answers piling up, in hours since the round opened"));
    m_pile->setAccessibleName(tr("Answers piling up"));
    m_stepsLabel->setText(tr("Where people stop"));
    m_steps->setAccessibleName(tr("Where people stop"));
    tell();
}

} // namespace mado

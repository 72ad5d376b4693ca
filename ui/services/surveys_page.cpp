// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/surveys_page.h"

#include "contract/permissions.h"
#include "ui/desk/when_ready.h"
#include "ui/services/faq_rows.h"
#include "ui/services/follow_up_panel.h"
#include "ui/services/round_form.h"
#include "ui/services/round_panel.h"
#include "ui/shared/button.h"
#include "ui/shared/text_label.h"
#include "ui/shared/wording.h"

#include <QLocale>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <algorithm>

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

const auto dailyKey = u"daily"_s;
enum Part { DailyPart, RoundPart };

QString grouped(qint64 number) { return QLocale(QLocale::English).toString(number); }

QString moment(const QDateTime &utc, Language language)
{
    return wording::shortDate(wording::dateInTokyo(utc), language) + u' ' + wording::clock(utc);
}

/// A row of the list has no room for whole names of months.
QString briefly(const QDateTime &utc, Language language)
{
    const QDate day = wording::dateInTokyo(utc);
    return (language == Language::Japanese ? wording::shortDate(day, language)
                                           : QLocale(QLocale::English).toString(day, u"d MMM")) +
           u' ' + wording::clock(utc);
}

} // namespace

bool SurveysPage::isFor(Role role) { return allows(role, Permission::ReadSurveyRounds); }

void SurveysPage::connectParts()
{
    connect(m_rows, &FaqRows::chosenChanged, this, &SurveysPage::choose);
    connect(m_new, &QPushButton::clicked, this, &SurveysPage::beginNew);
    connect(m_form, &RoundForm::edited, this, &SurveysPage::refreshButtons);
    connect(m_save, &QPushButton::clicked, this, &SurveysPage::save);
    connect(m_open, &QPushButton::clicked, this, [this] { take(SurveyRoundStepKind::Open); });
    connect(m_pause, &QPushButton::clicked, this, [this] { take(SurveyRoundStepKind::Pause); });
    connect(m_resume, &QPushButton::clicked, this, [this] { take(SurveyRoundStepKind::Resume); });
    connect(m_close, &QPushButton::clicked, this, [this] { take(SurveyRoundStepKind::Close); });
    connect(m_followUp, &FollowUpPanel::switched, this, &SurveysPage::switchAsking);
}

void SurveysPage::setSurveys(SurveyRounds *surveys)
{
    m_surveys = surveys;
    reloadIfShown();
}

void SurveysPage::focusList() { m_rows->setFocus(Qt::ShortcutFocusReason); }

void SurveysPage::cyclePane()
{
    if (!m_rows->hasFocus())
        return focusList();
    if (!isDaily() && m_form->isVisible())
        m_form->focusFirst();
    else
        m_parts->currentWidget()->setFocus(Qt::ShortcutFocusReason);
}

bool SurveysPage::hasServer() const { return m_surveys != nullptr; }

void SurveysPage::loadAccounts() { accountsFrom(m_surveys->accounts()); }

void SurveysPage::leaveAccount()
{
    m_board = std::nullopt;
    m_id = std::nullopt;
    refresh();
}

void SurveysPage::loadBoard()
{
    boardFrom(m_surveys->board(*m_account), [this](const auto &board) { received(board); });
}

std::optional<QDateTime> SurveysPage::asOf() const
{
    return m_board ? std::optional(m_board->serverTime) : std::nullopt;
}

void SurveysPage::received(const SurveyRoundBoard &board)
{
    const bool first = !m_board;
    m_board = board;
    if (first && !m_board->daily && !m_board->rounds.isEmpty())
        m_id = m_board->rounds.first().id;
    if (current() && !isTyped())
        m_filled = current()->content;
    refresh();
}

const SurveyRound *SurveysPage::current() const
{
    if (!m_board || !m_id)
        return nullptr;
    const auto found = std::ranges::find(m_board->rounds, *m_id, &SurveyRound::id);
    return found == m_board->rounds.end() ? nullptr : &*found;
}

bool SurveysPage::isTyped() const { return m_id && m_form->isEnabled() && m_form->written() != m_filled; }

SurveyRoundContent SurveysPage::blank() const
{
    const QDateTime now = m_board ? m_board->serverTime : QDateTime::currentDateTimeUtc();
    const QDateTime hour(now.date(), QTime(now.time().hour(), 0), Qt::UTC);
    return {{}, {}, {AudienceKind::Everybody, {}}, hour.addSecs(3600), hour.addDays(2)};
}

void SurveysPage::choose()
{
    const QString key = m_rows->chosen();
    if (m_filling || key.isEmpty() || key == (m_id ? m_id->text() : dailyKey))
        return;
    if (isTyped()) {
        Q_EMIT said(tr("Save the round first."));
        const QScopedValueRollback filling(m_filling, true);
        m_rows->choose(m_id->text());
        return;
    }
    m_id = key == dailyKey ? std::nullopt : SurveyRoundId::from(key);
    m_filled = current() ? current()->content : blank();
    m_form->fill(m_filled);
    refreshRound(); // the list itself is in the middle of telling this
}

void SurveysPage::beginNew()
{
    if (isTyped()) {
        Q_EMIT said(tr("Save the round first."));
        return;
    }
    m_id = SurveyRoundId::random();
    m_form->fill(blank());
    m_filled = m_form->written(); // without the seconds that the fields do not show
    refresh();
    m_form->focusFirst();
}

void SurveysPage::refresh()
{
    refreshList();
    refreshRound();
}

void SurveysPage::refreshList()
{
    QList<FaqRows::Keyed> rows;
    if (m_board) {
        rows.append({dailyKey,
                     {.title = m_board->daily ? tr("Every day") : tr("Messages and places"),
                      .count = grouped(m_board->answeredToday),
                      .part = -1,
                      .detail = m_board->survey.in(m_language),
                      .tag = m_board->followUp.asks ? tr("On") : QString(),
                      .tone = TagTone::Success}});
        for (const SurveyRound &round : m_board->rounds)
            rows.append({round.id.text(),
                         {.title = round.content.name.in(m_language),
                          .count = grouped(round.answered),
                          .part = -1,
                          .detail = briefly(round.content.opensAt, m_language) + u" – "_s +
                                    briefly(round.content.closesAt, m_language),
                          .tag = RoundWords::state(round.state),
                          .tone = RoundWords::tone(round.state)}});
    }
    const QScopedValueRollback filling(m_filling, true);
    m_rows->show(rows);
    m_rows->choose(m_id ? m_id->text() : dailyKey);
}

void SurveysPage::refreshRound()
{
    m_parts->setCurrentIndex(isDaily() ? DailyPart : RoundPart);
    m_parts->setVisible(m_board.has_value());
    if (!m_board)
        return;
    m_followUp->show(*m_board, m_language);
    const SurveyRound *round = current();
    const bool planned = !round || round->state == SurveyRoundState::Planned;
    const bool paused = round && round->state == SurveyRoundState::Paused;
    m_form->setReach(m_board->reach, m_language);
    if (!isTyped() && round)
        m_form->fill(round->content);
    if (!isTyped() && round)
        m_filled = m_form->written();
    m_form->setVisible(planned || paused);
    m_form->setEnabled(planned || paused);
    m_form->setOpened(paused);
    m_panel->setVisible(!planned);
    m_title->setText(round ? round->content.name.in(m_language) : tr("A new round"));
    m_state->setVisible(round != nullptr);
    if (round) {
        m_state->setText(RoundWords::state(round->state));
        m_panel->show(*round, m_board->rounds, m_language);
    }
    m_note->setText(!round    ? QString()
                    : planned ? (round->writtenBy.id == m_me.id ? tr("You wrote it: somebody else opens it.")
                                                                : tr("Written by %1.").arg(round->writtenBy.name))
                              : tr("%1 until %2. Invited: %3 of %4.")
                                    .arg(moment(round->content.opensAt, m_language),
                                         moment(round->content.closesAt, m_language), grouped(round->invited),
                                         grouped(round->people)));
    refreshButtons();
}

void SurveysPage::refreshButtons()
{
    const SurveyRound *round = current();
    const auto is = [round](SurveyRoundState state) { return round && round->state == state; };
    const bool planned = !round || is(SurveyRoundState::Planned);
    const bool paused = is(SurveyRoundState::Paused);
    const bool others = round && round->writtenBy.id != m_me.id;
    m_save->setVisible(planned || paused);
    m_open->setVisible(is(SurveyRoundState::Planned) && others);
    m_resume->setVisible(paused && others);
    m_pause->setVisible(is(SurveyRoundState::Open));
    m_close->setVisible(is(SurveyRoundState::Open) || paused);
    m_save->setEnabled(!m_busy && isTyped() && m_form->written().closesAt > m_form->written().opensAt);
    for (Button *button : {m_open, m_resume})
        button->setEnabled(!m_busy && !isTyped());
    for (Button *button : {m_pause, m_close, m_new})
        button->setEnabled(!m_busy);
    m_followUp->setBusy(m_busy);
}

void SurveysPage::save()
{
    if (!m_surveys || !m_account || !m_id)
        return;
    m_busy = true;
    const qint64 revision = current() ? current()->revision : 0;
    whenReady(this, m_surveys->save(*m_account, *m_id, {revision, m_form->written()}),
              [this](const Result<SurveyRoundBoard> &board) { changed(board, tr("Round saved")); });
}

void SurveysPage::take(SurveyRoundStepKind what)
{
    if (!m_surveys || !m_account || !current())
        return;
    m_busy = true;
    const QString words = what == SurveyRoundStepKind::Open     ? tr("Open. Invitations go out at its time.")
                          : what == SurveyRoundStepKind::Pause  ? tr("Paused. Nobody further is invited or asked.")
                          : what == SurveyRoundStepKind::Resume ? tr("Open again.")
                                                                : tr("Closed.");
    whenReady(this, m_surveys->move(*m_account, *m_id, {current()->revision, what}),
              [this, words](const Result<SurveyRoundBoard> &board) { changed(board, words); });
}

void SurveysPage::switchAsking(bool asks)
{
    if (!m_surveys || !m_account || !m_board)
        return;
    m_busy = true;
    const QString words = asks ? tr("Residents are asked at their hour.") : tr("Nobody is asked by itself.");
    whenReady(this, m_surveys->switchAsking(*m_account, {m_board->followUp.revision, asks}),
              [this, words](const Result<SurveyRoundBoard> &board) { changed(board, words); });
}

void SurveysPage::changed(const Result<SurveyRoundBoard> &board, const QString &words)
{
    m_busy = false;
    if (!board) {
        tellFault(board.error());
        refreshButtons();
        return;
    }
    hideFault();
    m_board = *board;
    if (current()) {
        m_form->fill(current()->content);
        m_filled = m_form->written();
    }
    refresh();
    Q_EMIT said(words);
}

} // namespace mado

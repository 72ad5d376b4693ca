// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/announcements_page.h"

#include "contract/permissions.h"
#include "contract/tokyo.h"
#include "ui/services/announcement_parts.h"
#include "ui/services/audience_answers.h"
#include "ui/services/faq_rows.h"
#include "ui/shared/button.h"
#include "ui/shared/choice_box.h"
#include "ui/shared/segmented.h"
#include "ui/shared/text_label.h"
#include "ui/shared/wording.h"

#include <QDateTimeEdit>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <algorithm>

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

enum When { Once, Later };

QString grouped(qint64 number) { return QLocale(QLocale::English).toString(number); }

void showTime(QDateTimeEdit &edit, const QDateTime &utc)
{
    const QDateTime there = inTokyo(utc);
    edit.setDateTime(QDateTime(there.date(), there.time(), Qt::UTC));
}

TagTone toneOf(AnnouncementState state)
{
    switch (state) {
    case AnnouncementState::Waiting:
        return TagTone::Warning;
    case AnnouncementState::Approved:
    case AnnouncementState::Sending:
        return TagTone::Accent;
    case AnnouncementState::Sent:
        return TagTone::Success;
    case AnnouncementState::Stopped:
        return TagTone::Danger;
    default:
        return TagTone::Plain;
    }
}

} // namespace

bool AnnouncementsPage::isFor(Role role) { return allows(role, Permission::ReadAnnouncements); }

static QString stateWords(AnnouncementState state)
{
    switch (state) {
    case AnnouncementState::Draft:
        return AnnouncementsPage::tr("Draft");
    case AnnouncementState::Waiting:
        return AnnouncementsPage::tr("Waits for approval");
    case AnnouncementState::Approved:
        return AnnouncementsPage::tr("Approved");
    case AnnouncementState::Sending:
        return AnnouncementsPage::tr("Being sent");
    case AnnouncementState::Sent:
        return AnnouncementsPage::tr("Sent to LINE");
    case AnnouncementState::Stopped:
        return AnnouncementsPage::tr("Stopped");
    }
    Q_UNREACHABLE();
}

void AnnouncementsPage::connectParts()
{
    connect(m_rows, &FaqRows::chosenChanged, this, &AnnouncementsPage::choose);
    connect(m_new, &QPushButton::clicked, this, &AnnouncementsPage::beginNew);
    connect(m_audience, &Segmented::chosen, this, [this] {
        refreshAudience();
        refreshFacts();
    });
    connect(m_value, &QComboBox::currentIndexChanged, this, &AnnouncementsPage::refreshFacts);
    connect(m_answers, &AudienceAnswers::edited, this, &AnnouncementsPage::refreshFacts);
    connect(m_which, &Segmented::chosen, this, [this](int index) {
        m_texts->setCurrentIndex(index);
        refreshFacts();
    });
    connect(m_when, &Segmented::chosen, this, &AnnouncementsPage::refreshFacts);
    connect(m_title, &QLineEdit::textChanged, this, &AnnouncementsPage::refreshFacts);
    for (QPlainTextEdit *edit : {m_ja, m_en})
        connect(edit, &QPlainTextEdit::textChanged, this, &AnnouncementsPage::refreshFacts);
    connect(m_at, &QDateTimeEdit::dateTimeChanged, this, &AnnouncementsPage::refreshFacts);
    connect(m_save, &QPushButton::clicked, this, &AnnouncementsPage::save);
    connect(m_test, &QPushButton::clicked, this, [this] { take(AnnouncementStepKind::Test); });
    connect(m_ask, &QPushButton::clicked, this, [this] { take(AnnouncementStepKind::AskApproval); });
    connect(m_back, &QPushButton::clicked, this, [this] { take(AnnouncementStepKind::BackToDraft); });
    connect(m_stop, &QPushButton::clicked, this, [this] { take(AnnouncementStepKind::Stop); });
    connect(m_approve, &QPushButton::clicked, this, &AnnouncementsPage::approve);
}

void AnnouncementsPage::setAnnouncements(Announcements *announcements)
{
    m_announcements = announcements;
    reloadIfShown();
}

void AnnouncementsPage::setLanguage(Language language)
{
    if (m_board)
        m_answers->setQuestions(m_board->reach.questions, language);
    ServicePage::setLanguage(language);
}

void AnnouncementsPage::focusList() { m_rows->setFocus(Qt::ShortcutFocusReason); }

void AnnouncementsPage::cyclePane()
{
    if (m_rows->hasFocus())
        m_title->setFocus(Qt::ShortcutFocusReason);
    else
        focusList();
}

bool AnnouncementsPage::hasServer() const { return m_announcements != nullptr; }

void AnnouncementsPage::loadAccounts() { accountsFrom(m_announcements->accounts()); }

void AnnouncementsPage::leaveAccount()
{
    m_board = std::nullopt;
    beginNew();
}

void AnnouncementsPage::loadBoard()
{
    boardFrom(m_announcements->board(*m_account), [this](const auto &board) { received(board); });
}

std::optional<QDateTime> AnnouncementsPage::asOf() const
{
    return m_board ? std::optional(m_board->serverTime) : std::nullopt;
}

void AnnouncementsPage::received(const AnnouncementBoard &board)
{
    const bool typed = isTyped();
    m_board = board;
    m_answers->setQuestions(m_board->reach.questions, m_language);
    if (!typed && current())
        fill(current()->content);
    refresh();
}

const Announcement *AnnouncementsPage::current() const
{
    if (!m_board)
        return nullptr;
    const auto found = std::ranges::find(m_board->announcements, m_id, &Announcement::id);
    return found == m_board->announcements.end() ? nullptr : &*found;
}

bool AnnouncementsPage::isTyped() const
{
    const AnnouncementContent now = written();
    if (const Announcement *known = current())
        return now != known->content;
    return !now.title.isEmpty() || !now.text.ja.isEmpty() || !now.text.en.isEmpty();
}

AnnouncementContent AnnouncementsPage::written() const
{
    const auto kind = AudienceKind(m_audience->current());
    const QString value = kind == AudienceKind::Everybody ? QString() : m_value->currentData().toString();
    const auto answers = m_answers->answers();
    return {m_title->text().trimmed(),
            {m_ja->toPlainText().trimmed(), m_en->toPlainText().trimmed()},
            value.isEmpty() ? AnnouncementAudience{AudienceKind::Everybody, {}, answers}
                            : AnnouncementAudience{kind, value, answers},
            m_when->current() == Later ? std::optional(fromTokyo(m_at->date(), m_at->time())) : std::nullopt};
}

void AnnouncementsPage::fill(const AnnouncementContent &content)
{
    const QScopedValueRollback filling(m_filling, true);
    m_title->setText(content.title);
    m_ja->setPlainText(content.text.ja);
    m_en->setPlainText(content.text.en);
    m_audience->setCurrent(int(content.audience.kind));
    refreshAudience();
    m_value->setCurrentIndex(std::max(0, m_value->findData(content.audience.value)));
    m_answers->show(content.audience.answers);
    m_when->setCurrent(content.sendAt ? Later : Once);
    if (content.sendAt)
        showTime(*m_at, *content.sendAt);
}

void AnnouncementsPage::choose()
{
    const auto id = AnnouncementId::from(m_rows->chosen());
    if (m_filling || !id || *id == m_id)
        return;
    if (isTyped()) {
        Q_EMIT said(tr("Save the draft first."));
        const QScopedValueRollback filling(m_filling, true);
        m_rows->choose(m_id.text());
        return;
    }
    m_id = *id;
    if (current())
        fill(current()->content);
    refreshFacts(); // the list itself is in the middle of telling this
}

void AnnouncementsPage::beginNew()
{
    m_id = AnnouncementId::random();
    const QDateTime soon = m_board ? m_board->serverTime.addSecs(3600) : QDateTime::currentDateTimeUtc();
    showTime(*m_at, soon);
    fill({});
    refresh();
}

void AnnouncementsPage::refresh()
{
    refreshList();
    refreshFacts();
}

void AnnouncementsPage::refreshList()
{
    QList<FaqRows::Keyed> rows;
    if (m_board) {
        for (const Announcement &one : m_board->announcements)
            rows.append({one.id.text(),
                         {.title = one.content.title.isEmpty() ? tr("(no title)") : one.content.title,
                          .count = one.few ? tr("<10") : grouped(one.people),
                          .part = -1,
                          .detail = one.content.sendAt
                                        ? wording::shortDate(wording::dateInTokyo(*one.content.sendAt), m_language) +
                                              u' ' + wording::clock(*one.content.sendAt)
                                        : one.writtenBy.name,
                          .tag = stateWords(one.state),
                          .tone = toneOf(one.state)}});
    }
    const QScopedValueRollback filling(m_filling, true);
    m_rows->show(rows);
    m_rows->choose(m_id.text());
}

void AnnouncementsPage::refreshFacts()
{
    if (m_filling)
        return;
    const Announcement *known = current();
    const AnnouncementContent now = written();
    m_state->setText(known ? stateWords(known->state) : tr("A new announcement"));
    m_progress->setText(known && known->state >= AnnouncementState::Sending && !known->few
                            ? tr("%1 of %2 taken by LINE, %3 not sent")
                                  .arg(grouped(known->accepted), grouped(known->people), grouped(known->failed))
                            : QString());
    m_people->setText(peopleWords());
    m_left->setText(m_board ? tr("%1 who blocked the account are not counted.").arg(grouped(m_board->reach.unreachable))
                            : QString());
    m_at->setVisible(m_when->current() == Later);
    const auto quota = m_board ? m_board->quota : std::nullopt;
    const qint64 messages = people().value_or(0);
    m_quota->show(quota, int(messages));
    const QString thisOne = people() ? grouped(messages) : u"–"_s;
    m_quotaWords->setText(
        !quota            ? tr("LINE has not said yet how many may be sent.")
        : !quota->monthly ? tr("Sent %1, no limit").arg(grouped(quota->used))
                          : tr("Sent %1, this one %2, left %3 of %4. %5 are kept back for advice and replies.")
                                .arg(grouped(quota->used), thisOne, grouped(*quota->monthly - quota->used - messages),
                                     grouped(*quota->monthly), grouped(messagesKeptBack)));
    m_testWords->setText(m_board ? tr("Telephones for tests: %1. To add yours, send %2 to this account from your "
                                      "own LINE.")
                                       .arg(m_board->testers)
                                       .arg(m_board->testWord)
                                 : QString());
    m_preview->show(m_board ? m_board->account.name.in(m_language) : QString(),
                    m_which->current() == 0 ? now.text.ja : now.text.en);
    const auto line = [](bool done, const QString &words) { return (done ? u"✓ "_s : u"・ "_s) + words; };
    m_checks->setText(QStringList{
        line(!now.text.ja.isEmpty() && !now.text.en.isEmpty(), tr("Text in both languages")),
        line(known && known->testedAt && !isTyped(), tr("Tested on a telephone")),
        line(known && known->approvedBy, known && known->approvedBy ? tr("Approved by %1").arg(known->approvedBy->name)
                                                                    : tr("Approved by somebody else"))}
                          .join(u'\n'));
    refreshButtons();
}

void AnnouncementsPage::refreshButtons()
{
    const Announcement *known = current();
    const bool draft = !known || known->state == AnnouncementState::Draft;
    const bool waiting = known && known->state == AnnouncementState::Waiting;
    const bool before = waiting || (known && known->state == AnnouncementState::Approved);
    for (QWidget *field :
         {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_audience), static_cast<QWidget *>(m_value),
          static_cast<QWidget *>(m_answers), static_cast<QWidget *>(m_when), static_cast<QWidget *>(m_at)})
        field->setEnabled(draft);
    m_ja->setReadOnly(!draft);
    m_en->setReadOnly(!draft);
    m_save->setVisible(draft);
    m_test->setVisible(draft);
    m_ask->setVisible(draft);
    m_back->setVisible(before);
    m_approve->setVisible(waiting && known->writtenBy.id != m_me.id);
    m_stop->setVisible(before || (known && known->state == AnnouncementState::Sending));
    m_save->setEnabled(!m_busy && isTyped());
    m_test->setEnabled(!m_busy && known && !isTyped());
    m_ask->setEnabled(!m_busy && known && known->testedAt && !isTyped());
    for (Button *button : {m_back, m_approve, m_stop})
        button->setEnabled(!m_busy);
}

} // namespace mado

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/learning_page.h"

#include "contract/permissions.h"
#include "ui/desk/when_ready.h"
#include "ui/services/announcement_parts.h"
#include "ui/services/faq_rows.h"
#include "ui/services/learning_form.h"
#include "ui/services/learning_words.h"
#include "ui/services/week_calendar.h"
#include "ui/shared/button.h"
#include "ui/shared/choice_box.h"
#include "ui/shared/segmented.h"
#include "ui/shared/text_label.h"
#include "ui/shared/wording.h"

#include <QLocale>
#include <QScopedValueRollback>
#include <algorithm>

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

enum Which { Everything, Material, Live };

QString grouped(qint64 number) { return QLocale(QLocale::English).toString(number); }

QString moment(const QDateTime &utc, Language language)
{
    return wording::shortDate(wording::dateInTokyo(utc), language) + u' ' + wording::clock(utc);
}

} // namespace

bool LearningPage::isFor(Role role) { return allows(role, Permission::ReadLearning); }

void LearningPage::connectParts()
{
    connect(m_calendar, &WeekCalendar::chosen, this, &LearningPage::chooseLesson);
    connect(m_rows, &FaqRows::chosenChanged, this, &LearningPage::choose);
    connect(m_which, &Segmented::chosen, this, &LearningPage::refreshList);
    connect(m_subject, &QComboBox::activated, this, &LearningPage::refreshList);
    connect(m_new, &QPushButton::clicked, this, &LearningPage::beginNew);
    connect(m_form, &LearningForm::edited, this, &LearningPage::refreshFacts);
    connect(m_save, &QPushButton::clicked, this, &LearningPage::save);
    connect(m_publish, &QPushButton::clicked, this, [this] { take(LearningStepKind::Publish); });
    connect(m_withdraw, &QPushButton::clicked, this, [this] { take(LearningStepKind::Withdraw); });
}

void LearningPage::setLearning(Learning *learning)
{
    m_learning = learning;
    reload(); // in sight or not: whether anybody teaches decides whether there is a page
}

void LearningPage::focusList() { m_rows->setFocus(Qt::ShortcutFocusReason); }

void LearningPage::cyclePane()
{
    if (m_rows->hasFocus() && m_id)
        m_form->focusFirst();
    else
        focusList();
}

bool LearningPage::hasServer() const { return m_learning != nullptr; }

void LearningPage::loadAccounts() { accountsFrom(m_learning->accounts()); }

void LearningPage::leaveAccount()
{
    m_board = std::nullopt;
    m_id = std::nullopt;
    m_filled = std::nullopt;
}

void LearningPage::loadBoard()
{
    boardFrom(m_learning->board(*m_account), [this](const auto &board) { received(board); });
}

std::optional<QDateTime> LearningPage::asOf() const
{
    return m_board ? std::optional(m_board->serverTime) : std::nullopt;
}

void LearningPage::received(const LearningBoard &board)
{
    const bool typed = isTyped();
    m_board = board;
    if (!typed && current())
        begin(current()->id, current()->content);
    refresh();
}

QDateTime LearningPage::now() const { return m_board ? m_board->serverTime : QDateTime::currentDateTimeUtc(); }

const LearningItem *LearningPage::current() const
{
    if (!m_board || !m_id)
        return nullptr;
    const auto found = std::ranges::find(m_board->items, *m_id, &LearningItem::id);
    return found == m_board->items.end() ? nullptr : &*found;
}

bool LearningPage::isTyped() const { return m_filled && m_form->written() != *m_filled; }

void LearningPage::begin(const LearningItemId &id, const LearningContent &content)
{
    m_id = id;
    m_form->fill(content, now());
    m_filled = m_form->written(); // without the seconds that the fields do not show
}

void LearningPage::beginNew()
{
    if (isTyped()) {
        Q_EMIT said(tr("Save the item first."));
        return;
    }
    const bool live = m_which->current() == Live;
    begin(LearningItemId::random(), {live ? LearningKind::Lesson : LearningKind::Video,
                                     LearningSubject::Japanese,
                                     firstLearningYear,
                                     firstLearningYear + 2,
                                     {},
                                     {},
                                     {},
                                     std::nullopt,
                                     live ? std::optional(now().addDays(1)) : std::nullopt,
                                     std::nullopt});
    refresh();
    m_form->focusFirst();
}

void LearningPage::chooseLesson(const LearningItemId &id)
{
    m_which->setCurrent(Everything);
    m_subject->setCurrentIndex(0);
    refreshList();
    m_rows->choose(id.text());
}

void LearningPage::choose()
{
    const auto id = LearningItemId::from(m_rows->chosen());
    if (m_filling || !id || id == m_id)
        return;
    if (isTyped()) {
        Q_EMIT said(tr("Save the item first."));
        const QScopedValueRollback filling(m_filling, true);
        m_rows->choose(m_id->text());
        return;
    }
    m_id = id;
    if (current())
        begin(*id, current()->content);
    refreshItem(); // the list itself is in the middle of telling this
}

bool LearningPage::isShown(const LearningItem &item) const
{
    const int subject = m_subject->currentData().toInt();
    const bool live = item.content.startsAt.has_value();
    const bool kind = m_which->current() == Everything || live == (m_which->current() == Live);
    return kind && (subject < 0 || (item.content.subject && int(*item.content.subject) == subject));
}

void LearningPage::refresh()
{
    refreshList();
    refreshItem();
}

void LearningPage::refreshList()
{
    QList<FaqRows::Keyed> rows;
    if (m_board) {
        for (const LearningItem &item : m_board->items) {
            const LearningContent &content = item.content;
            if (!isShown(item))
                continue;
            QStringList detail{
                LearningWords::subject(content.subject), LearningWords::years(content.fromYear, content.untilYear),
                content.startsAt ? moment(*content.startsAt, m_language) : content.provider.in(m_language)};
            rows.append({item.id.text(),
                         {.title = content.title.ja.isEmpty() ? tr("(no title)") : content.title.in(m_language),
                          .count = grouped(item.views),
                          .part = -1,
                          .detail = detail.join(u" · "_s),
                          .tag = LearningWords::state(item, now(), m_language),
                          .tone = LearningWords::tone(item, now())}});
        }
    }
    m_count->setText(tr("%1 items, shown in seven days").arg(rows.size()));
    const QScopedValueRollback filling(m_filling, true);
    m_rows->show(rows);
    if (m_id)
        m_rows->choose(m_id->text());
}

void LearningPage::refreshItem()
{
    m_item->setVisible(m_board.has_value());
    if (!m_board)
        return;
    for (QWidget *part :
         {static_cast<QWidget *>(m_form), static_cast<QWidget *>(m_preview), static_cast<QWidget *>(m_previewLabel)})
        part->setVisible(m_id.has_value());
    const LearningItem *item = current();
    m_title->setText(item ? item->content.title.in(m_language) : m_id ? tr("A new item") : tr("Choose an item"));
    m_state->setVisible(item != nullptr);
    if (item)
        m_state->setText(LearningWords::state(*item, now(), m_language));
    m_note->setText(!item ? QString()
                          : tr("Shown %1 times in seven days; nobody is told apart. Reminders asked for: %2.")
                                .arg(grouped(item->views), grouped(item->reminders)));
    m_calendar->show(m_board->items, now(), m_language);
    refreshFacts();
}

void LearningPage::refreshFacts()
{
    const LearningItem *item = current();
    const bool published = item && item->state == LearningState::Published;
    m_save->setVisible(m_id.has_value());
    m_save->setEnabled(!m_busy && isTyped() && m_form->isSound());
    m_publish->setVisible(item && !published);
    m_publish->setEnabled(!m_busy && !isTyped());
    m_withdraw->setVisible(published);
    m_withdraw->setEnabled(!m_busy);
    m_new->setEnabled(!m_busy && m_board);
    if (!m_id || !m_board)
        return;
    const LearningContent written = m_form->written();
    QStringList lines{
        written.title.in(m_language) +
        (m_language == Language::Japanese ? u"（%1）"_s : u" (%1)"_s).arg(written.provider.in(m_language))};
    if (written.startsAt)
        lines.prepend(moment(*written.startsAt, m_language));
    if (written.minutes)
        lines << tr("%1 minutes").arg(*written.minutes);
    lines << written.link;
    m_preview->show(m_board->account.name.in(m_language), lines.join(u'\n'));
}

void LearningPage::save()
{
    if (!m_learning || !m_account || !m_id)
        return;
    m_busy = true;
    const bool published = current() && current()->state == LearningState::Published;
    const QString words = published ? tr("Saved. Residents see it so from now on.") : tr("Draft saved");
    whenReady(this, m_learning->save(*m_account, *m_id, {current() ? current()->revision : 0, m_form->written()}),
              [this, words](const Result<LearningBoard> &board) { changed(board, words); });
}

void LearningPage::take(LearningStepKind what)
{
    if (!m_learning || !m_account || !current())
        return;
    m_busy = true;
    const QString words = what == LearningStepKind::Publish ? tr("Published") : tr("Withdrawn");
    whenReady(this, m_learning->move(*m_account, *m_id, {current()->revision, what}),
              [this, words](const Result<LearningBoard> &board) { changed(board, words); });
}

void LearningPage::changed(const Result<LearningBoard> &board, const QString &words)
{
    m_busy = false;
    if (!board) {
        tellFault(board.error());
        refreshFacts();
        return;
    }
    hideFault();
    m_board = *board;
    if (current())
        begin(current()->id, current()->content);
    refresh();
    Q_EMIT said(words);
}

} // namespace mado

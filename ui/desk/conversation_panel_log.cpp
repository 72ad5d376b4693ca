// SPDX-License-Identifier: GPL-3.0-or-later
// What the panel does around its log: finding, pictures, the unanswered, and telling a screen reader what came.
#include "ui/desk/conversation_panel.h"
#include "ui/desk/find_bar.h"
#include "ui/desk/log_model.h"
#include "ui/desk/log_words.h"
#include "ui/desk/picture_viewer.h"
#include "ui/desk/pictures.h"
#include "ui/desk/reply_area.h"
#include "ui/desk/reply_field.h"
#include "ui/desk/transcript_view.h"
#include "ui/desk/when_ready.h"
#include "ui/shared/announcer.h"
#include "ui/shared/wording.h"

#include <QApplication>
#include <QShortcut>

namespace mado {

namespace {

bool composing()
{
    const auto *field = qobject_cast<const ReplyField *>(QApplication::focusWidget());
    return field && field->isComposing();
}

} // namespace

void ConversationPanel::connectLog()
{
    m_view->setPictures(m_pictures);
    m_settle.setSingleShot(true);
    connect(&m_settle, &QTimer::timeout, this, &ConversationPanel::settleLog);
    connect(m_log, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { arrived(first, last); });
    connect(m_log, &QAbstractItemModel::rowsRemoved, &m_settle, qOverload<>(&QTimer::start));
    connect(m_log, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        if (m_viewer && m_viewer->shown() && first.row() == last.row())
            m_settle.start();
    });
    connect(m_pictures, &Pictures::failed, m_log, &LogModel::setPictureFault);
    connect(m_find, &FindBar::textChanged, this, [this] {
        m_foundRow.reset();
        lookFor(0);
    });
    connect(m_find, &FindBar::stepped, this, &ConversationPanel::lookFor);
    connect(m_find, &FindBar::closed, this, [this] {
        endFinding();
        focusLog();
    });
    connect(m_reply, &ReplyArea::cannedRepliesRequested, this, &ConversationPanel::cannedRepliesRequested);
    auto *shortcut = new QShortcut(QKeySequence::Find, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, &ConversationPanel::find);
}

void ConversationPanel::arrived(int first, int last)
{
    m_settle.start();
    if (!m_filled || last + 1 < m_log->rowCount() || !isVisible())
        return; // what was here before, or older pages
    for (int row = first; row <= last; ++row) {
        if (m_log->fromResident(row))
            m_announcer->say(tr("New reply: %1").arg(LogWords::spoken(m_log->item(row))));
    }
}

/// After a run of rows.
void ConversationPanel::settleLog()
{
    m_filled = m_filled || m_log->rowCount() > 0;
    if (const int row = m_unread > 0 ? m_log->rowOfNewest(m_unread) : -1; row >= 0) {
        const auto content = m_log->content(row);
        m_log->setUnreadFrom(std::get<Entry>(content).id);
        m_view->setUnread(row, std::exchange(m_unread, 0));
    }
    if (m_find->isVisible())
        lookFor(0);
    if (m_viewer && m_viewer->shown()) {
        bool there = false;
        for (int row = 0; row < m_log->rowCount() && !there; ++row)
            there = m_log->pictureAt(row) == m_viewer->shown();
        if (!there) {
            m_pictures->forget(*m_viewer->shown());
            m_viewer->dismiss(); // taken back while it was looked at
        }
    }
}

void ConversationPanel::find()
{
    if (!m_shown || composing())
        return;
    m_find->open();
    lookFor(0);
}

/// 0: stays where it is, as far as that still holds the words; from nothing, the newest is shown.
void ConversationPanel::lookFor(int step)
{
    const QString text = m_find->text();
    const QList<int> rows = m_log->rowsWith(text);
    if (rows.isEmpty()) {
        m_foundRow.reset();
        m_find->setResult(0, 0);
        m_view->setLookedFor(text, -1);
        return;
    }
    const auto at = std::lower_bound(rows.begin(), rows.end(), m_foundRow.value_or(rows.last()));
    int place = at == rows.end() ? int(rows.size()) - 1 : int(at - rows.begin());
    place = (place + step + int(rows.size())) % int(rows.size());
    const bool moved = m_foundRow != rows.at(place);
    m_foundRow = rows.at(place);
    m_find->setResult(place + 1, int(rows.size()));
    if (moved || step != 0)
        m_view->setLookedFor(text, *m_foundRow);
}

void ConversationPanel::endFinding()
{
    m_find->hide();
    m_foundRow.reset();
    m_view->setLookedFor({}, -1);
}

void ConversationPanel::openPicture(int row)
{
    const auto entry = m_log->pictureAt(row);
    if (!entry)
        return;
    if (!m_viewer) {
        m_viewer = new PictureViewer(m_theme, window());
        connect(m_pictures, &Pictures::opened, this, [this](const EntryId &opened, const QImage &picture) {
            if (m_shown)
                m_viewer->open(opened, picture, tr("Picture from %1").arg(m_shown->resident.displayName));
        });
    }
    m_pictures->open(*entry, window()->size() * window()->devicePixelRatioF());
}

/// LINE did not take it: the same words are a new message.
void ConversationPanel::sendOnceMore(const StaffMessage &message)
{
    whenReady(this, m_desk.reply(m_shown->id, message.text, m_transcript.newestSeq()),
              [this](const Result<CommandKey> &result) {
                  if (!result)
                      failed(result.error());
              });
}

/// Into the field first, then out of the outbox: whatever happens between, the words are not lost. What the server
/// refused is never sent by itself.
void ConversationPanel::editAgain(const OutboxItem &item)
{
    const auto *reply = std::get_if<Reply>(&item.command);
    if (!reply || !m_reply->canWrite())
        return;
    m_reply->insertText(reply->text);
    m_reply->flushDraft();
    actOnOutbox(item.key, LogAct::Withdraw);
}

void ConversationPanel::setReplies(Replies *replies) { m_reply->setReplies(replies); }

} // namespace mado

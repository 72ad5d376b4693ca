// SPDX-License-Identifier: GPL-3.0-or-later
// What the buttons ask of the server, and what is said about its answer.
#include "ui/desk/when_ready.h"
#include "ui/services/announcements_page.h"

namespace mado {

using namespace Qt::Literals::StringLiterals;

void AnnouncementsPage::save()
{
    if (!m_announcements || !m_account)
        return;
    m_busy = true;
    const qint64 revision = current() ? current()->revision : 0;
    whenReady(this, m_announcements->save(*m_account, m_id, {revision, written()}),
              [this](const Result<AnnouncementBoard> &board) { changed(board, tr("Draft saved")); });
}

void AnnouncementsPage::take(AnnouncementStepKind what)
{
    if (!m_announcements || !m_account || !current())
        return;
    m_busy = true;
    const QString words = what == AnnouncementStepKind::Test          ? tr("Sent to the telephones for tests.")
                          : what == AnnouncementStepKind::AskApproval ? tr("Somebody else is asked to approve it.")
                          : what == AnnouncementStepKind::BackToDraft ? tr("It is a draft again.")
                                                                      : tr("Stopped. Nobody further gets it.");
    whenReady(this, m_announcements->move(*m_account, m_id, {current()->revision, what}),
              [this, words](const Result<AnnouncementBoard> &board) { changed(board, words); });
}

void AnnouncementsPage::approve()
{
    if (!m_announcements || !m_account || !current())
        return;
    m_busy = true;
    whenReady(
        this, m_announcements->approve(*m_account, m_id, {current()->revision}),
        [this](const Result<AnnouncementBoard> &board) { changed(board, tr("Approved. It goes out at its time.")); });
}

void AnnouncementsPage::changed(const Result<AnnouncementBoard> &board, const QString &words)
{
    m_busy = false;
    if (!board) {
        tellFault(board.error());
        refreshButtons();
        return;
    }
    hideFault();
    m_board = *board;
    if (current())
        fill(current()->content);
    refresh();
    Q_EMIT said(words);
}

} // namespace mado

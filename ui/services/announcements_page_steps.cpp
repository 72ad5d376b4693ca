// SPDX-License-Identifier: GPL-3.0-or-later
// What the buttons ask of the server, and what is said about its answer.
#include "ui/desk/error_words.h"
#include "ui/desk/when_ready.h"
#include "ui/services/announcements_page.h"
#include "ui/shared/banner.h"
#include "ui/shared/wording.h"

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
    m_banner->hide();
    m_board = *board;
    if (current())
        fill(current()->content);
    refresh();
    Q_EMIT said(words);
}

void AnnouncementsPage::tellFault(const AppError &error)
{
    m_banner->setTone(BannerTone::Warning);
    m_banner->setIcon(u"alert"_s);
    m_banner->setWords(m_board ? tr("As of %1.").arg(wording::clockWithSeconds(m_board->serverTime)) : QString(),
                       ErrorWords::of(error, m_language));
    m_banner->show();
}

} // namespace mado

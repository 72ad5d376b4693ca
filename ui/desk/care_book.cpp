// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/care_book.h"

#include "ui/desk/question_protocols.h"
#include "ui/desk/when_ready.h"

#include <algorithm>

namespace mado {

CareBook::CareBook(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    connect(&desk, &Desk::connectionChanged, this, [this](const ConnectionState &state) {
        const bool online = state.phase == ConnectionState::Phase::Online;
        if (online && !m_online)
            ask();
        m_online = online;
    });
    m_online = desk.connection().phase == ConnectionState::Phase::Online;
    ask();
}

void CareBook::ask()
{
    whenReady(this, m_desk.care(), [this](const Result<CareGuides> &guides) {
        // Without an answer what is known stays.
        if (!guides || *guides == m_guides)
            return;
        m_guides = *guides;
        Q_EMIT changed();
    });
}

const CareGuide *CareBook::guide(const AccountId &account) const
{
    const auto found = std::ranges::find(m_guides.guides, account, &CareGuide::account);
    return found == m_guides.guides.end() ? nullptr : &*found;
}

CallLadder CareBook::ladder(const AccountId &account) const
{
    const auto *known = guide(account);
    return known ? known->calls : shippedLadder();
}

QuestionSet CareBook::questions(const AccountId &account) const
{
    const auto *known = guide(account);
    return known ? known->questions : shippedQuestions();
}

} // namespace mado

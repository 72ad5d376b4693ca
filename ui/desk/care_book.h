// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/desk.h"

namespace mado {

/// How residents of each account are cared for: as the server says, before that as this computer last heard, before
/// that as it comes with the console. Asked for at the start and whenever the connection is back.
class CareBook final : public QObject
{
    Q_OBJECT

public:
    explicit CareBook(Desk &desk, QObject *parent = nullptr);

    CallLadder ladder(const AccountId &account) const;
    QuestionSet questions(const AccountId &account) const;

Q_SIGNALS:
    void changed();

private:
    const CareGuide *guide(const AccountId &account) const;
    void ask();

    Desk &m_desk;
    bool m_online = false;
    CareGuides m_guides;
};

} // namespace mado

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/night.h"
#include "app/people/staff_model.h"
#include "contract/local_text.h"
#include "contract/permissions.h"

#include <QCoreApplication>

namespace mado {

/// What a member of staff is and does, in words. Times are Japan's.
class StaffWords
{
    Q_DECLARE_TR_FUNCTIONS(mado::StaffWords)

public:
    static QString employer(Employer employer);                           ///< 県 / 委託
    static QString languages(const QStringList &tags, Language language); ///< 日本語・英語
    static QString span(const Shift &shift);                              ///< 17:00–0:00
    static QString presence(const StaffRow &row);                         ///< 勤務中
    static QString shiftKind(ShiftKind kind);
    static QString night(const Night &night, Language language); ///< 6月17日（水）夜
    static QString hour(const QDateTime &utc);                   ///< 23時 / 23
    /// 6時から看護師が1人、8時から0人です。; empty without gaps.
    static QString gaps(const QList<Gap> &gaps);
    static QString needed(int nurses);
    /// The whole row for a screen reader.
    static QString row(const StaffRow &row, Language language);
    static QString change(const StaffChange &change, Language language); ///< 英語を追加

    struct Right
    {
        QString what;
        QString how; ///< "" for plain yes.
        bool allowed;
    };
    static QList<Right> rights(Role role);

private:
    static QString field(const FieldChange &change, Language language);
};

} // namespace mado

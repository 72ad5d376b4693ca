// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/rule_book.h"
#include "contract/service_account.h"

#include <QCoreApplication>

namespace mado {

/// What checks, texts and rules are called.
class AccountWords
{
    Q_DECLARE_TR_FUNCTIONS(mado::AccountWords)

public:
    static QString check(AccountCheckKind what);
    static QString outcome(const AccountCheck &check); ///< Under its name.
    static QString text(const QString &key);           ///< Of a text that may be adapted.
    static QString step(int step);
    static QString stepHint(int step);
    static QString weekday(int day, Language language); ///< 1 Monday … 7 Sunday.
    static QString rules(const QStringList &ids);
};

} // namespace mado

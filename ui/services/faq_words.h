// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/faq_csv.h"
#include "contract/faq.h"

#include <QCoreApplication>

namespace mado {

/// How entries, their history and what is wrong with them are told.
class FaqWords
{
    Q_DECLARE_TR_FUNCTIONS(mado::FaqWords)

public:
    static QString fault(FaqFault fault);
    static QString version(const FaqVersion &version, Language language);
    static QString csvFault(const FaqCsvFault &fault);
    static QString share(int part, int whole); ///< "86.3% (33,150)"; a dash while nothing was asked.
    static QString count(int number);          ///< "38,412".
};

} // namespace mado

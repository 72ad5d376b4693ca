// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/error.h"

#include <QCoreApplication>

namespace mado {

/// What a refused or failed action means for the person and what to do next. One or two sentences, plain text.
class ErrorWords
{
    Q_DECLARE_TR_FUNCTIONS(mado::ErrorWords)

public:
    static QString of(const AppError &error, Language language);

private:
    static QString ofNetwork(const QString &fault);
    static QString ofSettings(const QString &fault);
    static QString ofStore(const QString &fault);
    static QString ofProvider(const QString &fault);
};

} // namespace mado

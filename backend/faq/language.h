// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/local_text.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <optional>

namespace mado::faq {

/// How languages are told apart where their script is not enough: data of the account.
struct LanguageSigns
{
    QString chinese;                     ///< Characters that Japanese does not write.
    QHash<QString, QSet<QString>> words; ///< Common words by language; "en" is English.
};

/// The language of a resident's text, of those that the bot speaks; nullopt: another one. Texts that could be either
/// (a number, a name) are in `usual`. Thread-safe.
std::optional<Language> languageOf(const QString &text, const LanguageSigns &signs, Language usual);

} // namespace mado::faq

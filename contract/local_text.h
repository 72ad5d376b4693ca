// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace mado {

enum class Language { Japanese, English };

/// A text that exists in both languages of the console.
struct LocalText
{
    QString ja;
    QString en;

    const QString &in(Language language) const { return language == Language::Japanese ? ja : en; }
    friend bool operator==(const LocalText &, const LocalText &) = default;
};

} // namespace mado

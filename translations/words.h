// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/local_text.h"

#include <QTranslator>

namespace mado {

/// The console's words in one language; switching it re-translates every window.
class Words
{
public:
    /// Installs the catalogue in the running application.
    explicit Words(Language language);
    ~Words();
    Words(const Words &) = delete;
    Words &operator=(const Words &) = delete;

    Language language() const { return m_language; }
    void switchTo(Language language);

private:
    Language m_language;
    QTranslator m_translator;
};

} // namespace mado

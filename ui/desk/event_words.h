// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/local_text.h"
#include "contract/transcript.h"

#include <QCoreApplication>

namespace mado {

/// What the transcript says of the things that happened between the messages.
class EventWords
{
    Q_DECLARE_TR_FUNCTIONS(mado::LogWords)

public:
    static QString icon(EventKind kind);
    static QString text(const Event &event, Language language) { return EventWords(language).textOf(event); }

private:
    explicit EventWords(Language language) : m_language(language) {}
    QString textOf(const Event &body) const;
    QString callTime(const QString &utc) const;
    QString handOverText(const Event &body, const QString &who) const;

    const Language m_language;
};

} // namespace mado

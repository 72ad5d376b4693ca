// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/transcript_model.h"
#include "contract/consultation.h"

#include <QCoreApplication>

namespace mado {

/// What a dispatcher asks for, in the order in which it is told, as far as this computer knows it. "": to be asked.
struct EmergencyFacts
{
    QString place;
    QString age;
    QString symptoms;
    QString history;
    QString medicines;
    QString others;
};

class EmergencyWords
{
    Q_DECLARE_TR_FUNCTIONS(mado::EmergencyWords)

public:
    /// From what is cached: works without a connection.
    static EmergencyFacts facts(const Consultation &consultation, const TranscriptModel &transcript, Language language);
    static QString answer(DispatcherAnswer answer);
};

} // namespace mado

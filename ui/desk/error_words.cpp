// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/error_words.h"

#include "app/store/faults.h"
#include "ui/shared/wording.h"

namespace mado {

QString ErrorWords::of(const AppError &error, Language language)
{
    switch (error.kind) {
    case AppError::Kind::Offline:
        return tr("No answer from the server. Try again once connected.");
    case AppError::Kind::UnknownResult:
        return tr("The server's answer was lost. The result is being checked.");
    case AppError::Kind::Refused:
        if (error.problem && error.problem->code == QLatin1String("lease.taken") && error.problem->owner)
            return tr("%1 took over first.").arg(wording::staff(*error.problem->owner, language));
        if (error.problem && !error.problem->message.in(language).isEmpty())
            return error.problem->message.in(language);
        return tr("The server refused this. Look at the newest state and try again.");
    case AppError::Kind::SignedOut:
        return tr("The session has ended. Sign in again; drafts and outbox are kept.");
    case AppError::Kind::Incompatible:
        return tr("The server's answer could not be read. This console or the server needs an update.");
    case AppError::Kind::Store:
        return ofStore(error.detail.section(QLatin1Char(':'), 0, 0));
    case AppError::Kind::Keychain:
        return tr("The keychain is locked or missing. Nothing is kept after quitting.");
    }
    Q_UNREACHABLE();
}

QString ErrorWords::ofStore(const QString &fault)
{
    if (fault == QLatin1String(faults::cacheNewer))
        return tr("A newer console wrote what this computer keeps. Update this one. The file is untouched.");
    if (fault == QLatin1String(faults::cacheUnreadable) || fault == QLatin1String(faults::cacheWrongKey))
        return tr("What this computer keeps cannot be opened. Tell the IT staff. The file is untouched.");
    if (fault == QLatin1String(faults::cacheInUse))
        return tr("Another console of yours is open. Close it, then sign in again.");
    if (fault == QLatin1String(faults::cacheNetworkHome))
        return tr("Your folder is on a network drive, where nothing can be kept safely. Tell the IT staff.");
    if (fault == QLatin1String(faults::cacheRow))
        return tr("One kept item could not be read. The others are shown.");
    return tr("Saving on this computer failed. Copy your text before you go on.");
}

} // namespace mado

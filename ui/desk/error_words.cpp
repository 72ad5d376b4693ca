// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/error_words.h"

#include "app/store/faults.h"
#include "ui/shared/wording.h"

namespace mado {

QString ErrorWords::of(const AppError &error, Language language)
{
    switch (error.kind) {
    case AppError::Kind::Offline:
        return ofNetwork(error.detail);
    case AppError::Kind::UnknownResult:
        return tr("The server's answer was lost. The result is being checked.");
    case AppError::Kind::Refused:
        if (error.problem && error.problem->code == QLatin1String("lease.taken") && error.problem->owner)
            return tr("%1 took over first.").arg(wording::staff(*error.problem->owner, language));
        if (error.problem && !error.problem->message.in(language).isEmpty())
            return error.problem->message.in(language);
        if (error.detail.startsWith(QLatin1String("oidc.")))
            return ofProvider(error.detail.section(QLatin1Char(':'), 0, 0));
        return tr("The server refused this. Look at the newest state and try again.");
    case AppError::Kind::SignedOut:
        return tr("The session has ended. Sign in again; drafts and outbox are kept.");
    case AppError::Kind::Incompatible:
        return ofSettings(error.detail.section(QLatin1Char(':'), 0, 0));
    case AppError::Kind::Store:
        return ofStore(error.detail.section(QLatin1Char(':'), 0, 0));
    case AppError::Kind::Keychain:
        return tr("The keychain is locked or missing. Nothing is kept after quitting.");
    }
    Q_UNREACHABLE();
}

QString ErrorWords::ofNetwork(const QString &fault)
{
    if (fault == QLatin1String("tls.unknown_issuer"))
        return tr("This may not be your server: nobody trusted vouches for it. Do not go on; tell the IT staff.");
    if (fault == QLatin1String("tls.other_name"))
        return tr("Another server answered at this address. Check the address, or tell the IT staff.");
    if (fault == QLatin1String("tls.expired"))
        return tr("The server's certificate has expired. Check this computer's clock, then tell the IT staff.");
    if (fault == QLatin1String("tls.not_yet_valid"))
        return tr("The server's certificate is not valid yet. Check this computer's clock, then tell the IT staff.");
    if (fault.startsWith(QLatin1String("tls.")))
        return tr("No secure connection to the server came about. Tell the IT staff.");
    return tr("No answer from the server. Try again once connected.");
}

QString ErrorWords::ofSettings(const QString &fault)
{
    if (fault == QLatin1String("address.insecure"))
        return tr("Others could read along at this address. Use the one that begins with https.");
    if (fault == QLatin1String("address.invalid"))
        return tr("This is not the address of a server. It looks like https://desk.example.jp.");
    if (fault == QLatin1String("policy.unreadable") || fault == QLatin1String("authority.unreadable"))
        return tr("This computer's settings for secure connections cannot be read. Tell the IT staff.");
    return tr("The server's answer could not be read. This console or the server needs an update.");
}

QString ErrorWords::ofProvider(const QString &fault)
{
    if (fault == QLatin1String("oidc.provider_down"))
        return tr("The department's sign-in service does not answer. Wait a moment, or use your staff number.");
    if (fault == QLatin1String("oidc.browser_missing"))
        return tr("No browser could be opened. Use your staff number, or tell the IT staff.");
    if (fault == QLatin1String("oidc.port_missing"))
        return tr("This computer does not let the browser come back. Use your staff number, or tell the IT staff.");
    if (fault == QLatin1String("oidc.time_out"))
        return tr("Nobody came back from the browser in 5 minutes. Please try again.");
    return tr("The department's sign-in service did not let you in. Try again, or use your staff number.");
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

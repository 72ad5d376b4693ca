// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/no_dumps.h"

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <sys/resource.h>
#endif

namespace mado {

bool forbidDumps()
{
#ifdef Q_OS_WIN
    // Windows Error Reporting, too, asks for this mode.
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
    return true;
#else
    // The hard limit as well: nothing that is loaded later lifts it again.
    constexpr rlimit none{0, 0};
    return setrlimit(RLIMIT_CORE, &none) == 0;
#endif
}

} // namespace mado

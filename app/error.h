// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/commands.h"

#include <QString>
#include <optional>
#include <tl/expected.hpp>

namespace mado {

/// Why something could not be done, by what a person can do about it. Holds no personal data.
struct AppError
{
    enum class Kind {
        Offline,       ///< No answer from the server: kept, will be tried again.
        UnknownResult, ///< The request left but no answer came: ask again with the same key.
        Refused,       ///< The server said no; `problem` says why.
        SignedOut,     ///< The session ended: sign in again.
        Incompatible,  ///< The answer could not be read: this console or the server is too old.
        Store,         ///< The cache on this computer failed; `detail` says how.
        Keychain,      ///< No keychain, or a locked one.
    };
    Kind kind;
    QString detail; ///< For the log and the copyable number; English, technical.
    std::optional<Problem> problem;
};

template <class T> using Result = tl::expected<T, AppError>;

} // namespace mado

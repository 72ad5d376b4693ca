// SPDX-License-Identifier: GPL-3.0-or-later
// Showing once more who one is, before something that leaves the house.
#pragma once

#include "contract/codec.h"

#include <QDateTime>
#include <optional>

namespace mado {

/// POST /v1/sessions/current/proof, of the session's own person. By provider: the token of a sign-in that was asked for
/// with max_age=0, posted as ProviderSignIn to /v1/sessions/current/proof/oidc.
struct IdentityProof
{
    QString password;
    std::optional<QString> code = std::nullopt; ///< Of the authenticator app, or a recovery code.
    friend bool operator==(const IdentityProof &, const IdentityProof &) = default;
};

struct ProofTaken
{
    QDateTime until; ///< UTC; routes that need fresh proof are open until then.
    friend bool operator==(const ProofTaken &, const ProofTaken &) = default;
};

QJsonObject encode(const IdentityProof &value);
QJsonObject encode(const ProofTaken &value);
Decoded<IdentityProof> decodeIdentityProof(const QJsonObject &json);
Decoded<ProofTaken> decodeProofTaken(const QJsonObject &json);

} // namespace mado

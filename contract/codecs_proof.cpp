// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/parts.h"
#include "contract/proof.h"

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

IdentityProof readProof(Fields &from) { return {from.text("password"), from.maybeText("code")}; }
ProofTaken readTaken(Fields &from) { return {from.utc("until")}; }

} // namespace

QJsonObject encode(const IdentityProof &value)
{
    QJsonObject json{{u"password"_s, value.password}};
    put(json, "code", plainMaybe(value.code));
    return json;
}

QJsonObject encode(const ProofTaken &value) { return {{u"until"_s, utcText(value.until)}}; }

Decoded<IdentityProof> decodeIdentityProof(const QJsonObject &json) { return decodeWith(json, readProof); }
Decoded<ProofTaken> decodeProofTaken(const QJsonObject &json) { return decodeWith(json, readTaken); }

} // namespace mado

// SPDX-License-Identifier: GPL-3.0-or-later
// What the codecs of accounts share among themselves. Not for other folders.
#pragma once

#include "contract/codecs_service_account.h"
#include "contract/fields.h"

namespace mado {

QJsonObject encode(const AccountText &value);
QJsonObject encode(const AccountHours &value);
QJsonObject encode(const AccountTemplate &value);
QJsonObject encode(const AccountHead &value);
QJsonObject encode(const AccountFault &value);
QJsonObject encode(const AccountCheck &value);
QJsonObject encode(const TrialStep &value);
QJsonObject encode(const TrialChoice &value);
QJsonObject encode(const TrialLine &value);

AccountContent readAccountContent(Fields &from);
AccountCheck readAccountCheck(Fields &from);

} // namespace mado

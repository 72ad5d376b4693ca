// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON form of contract/service_account.h.
#pragma once

#include "contract/codecs.h"
#include "contract/service_account.h"

namespace mado {

QJsonObject encode(const AccountContent &value);
QJsonObject encode(const AccountVersion &value);
QJsonObject encode(const AccountDraft &value);
QJsonObject encode(const AccountRecord &value);
QJsonObject encode(const AccountBoard &value);
QJsonObject encode(const AccountSave &value);
QJsonObject encode(const AccountPublish &value);
QJsonObject encode(const AccountTrial &value);
QJsonObject encode(const TrialTalk &value);

Decoded<AccountContent> decodeAccountContent(const QJsonObject &json);
Decoded<AccountVersion> decodeAccountVersion(const QJsonObject &json);
Decoded<AccountDraft> decodeAccountDraft(const QJsonObject &json);
Decoded<AccountRecord> decodeAccountRecord(const QJsonObject &json);
Decoded<AccountBoard> decodeAccountBoard(const QJsonObject &json);
Decoded<AccountSave> decodeAccountSave(const QJsonObject &json);
Decoded<AccountPublish> decodeAccountPublish(const QJsonObject &json);
Decoded<AccountTrial> decodeAccountTrial(const QJsonObject &json);
Decoded<TrialTalk> decodeTrialTalk(const QJsonObject &json);

QString word(AccountCheckKind value);
std::optional<AccountCheckKind> accountCheckKindFrom(const QString &word);

} // namespace mado

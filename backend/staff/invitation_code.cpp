// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/staff/invitation_code.h"

#include "backend/identity/tokens.h"

#include <sodium.h>

namespace mado::staff {

namespace {

constexpr char letters[] = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
static_assert(sizeof(letters) - 1 == 32, "five bits a letter");
constexpr int length = 16;
constexpr int group = 4;

} // namespace

QString newInvitationCode()
{
    QString code;
    for (int i = 0; i < length; ++i) {
        if (i > 0 && i % group == 0)
            code += u'-';
        code += QLatin1Char(letters[randombytes_uniform(sizeof(letters) - 1)]);
    }
    return code;
}

QByteArray invitationHash(const QString &code)
{
    QByteArray plain;
    for (const QChar c : code.toUpper()) {
        if (c.isLetterOrNumber())
            plain += QString(c).toUtf8();
    }
    return identity::tokenHash(plain);
}

} // namespace mado::staff

// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/main/account_config.h"

#include <QFile>
#include <QFileInfo>
#include <arpa/inet.h>

namespace mado::main {

using namespace Qt::Literals::StringLiterals;
using triage::Section;

namespace {

constexpr qint64 longestSecret = 4096;

bool isLoopback(const QString &host) { return host == "127.0.0.1"_L1 || host == "::1"_L1 || host == "localhost"_L1; }

bool isPrefecture(const QString &code)
{
    bool ok = false;
    const int number = code.toInt(&ok);
    return ok && code.size() == 2 && number >= 1 && number <= 47;
}

std::optional<QString> botUserOf(const Section &from)
{
    if (!from.has("bot_user"))
        return std::nullopt;
    const QString user = from.text("bot_user");
    if (user.size() != 33 || !user.startsWith(u'U'))
        from.at("bot_user").fault(u"not a LINE user id: U and 32 hex digits, see 'Your user ID' in LINE's console"_s);
    return user;
}

} // namespace

bool isIpAddress(const QString &text)
{
    in6_addr unused;
    const QByteArray address = text.toLatin1();
    return inet_pton(AF_INET, address.constData(), &unused) == 1 ||
           inet_pton(AF_INET6, address.constData(), &unused) == 1;
}

QByteArray secretAt(const Section &from, const char *key, const QDir &folder)
{
    const QString path = pathAt(from, key, folder);
    if (path.isEmpty())
        return {};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        from.at(key).fault(u"cannot read %1: put the secret there, readable by the server's user"_s.arg(path));
        return {};
    }
    if (file.permissions().testFlag(QFileDevice::ReadOther))
        from.at(key).fault(u"everybody can read %1: run chmod 600 on it"_s.arg(path));
    const QByteArray secret = file.read(longestSecret).trimmed();
    if (secret.isEmpty())
        from.at(key).fault(u"%1 is empty: copy the secret into it"_s.arg(path));
    return secret;
}

QUrl urlAt(const Section &from, const char *key, const QString &otherwise)
{
    const QUrl url(from.textOr(key, otherwise), QUrl::StrictMode);
    const bool safe = url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopback(url.host()));
    if (!url.isValid() || url.host().isEmpty() || !safe)
        from.at(key).fault(u"not an https address: plain http is taken towards this machine only"_s);
    return url;
}

QString pathAt(const Section &from, const char *key, const QDir &folder)
{
    const QString path = from.text(key);
    if (path.isEmpty() && from.has(key))
        from.at(key).fault(u"write a path"_s);
    return path.isEmpty() ? path : QDir::cleanPath(folder.absoluteFilePath(path));
}

std::optional<AccountConfig> readAccount(const Section &from, const QDir &folder)
{
    from.allowOnly({u"id"_s, u"package"_s, u"prefecture"_s, u"channel_secret_file"_s, u"access_token_file"_s,
                    u"bot_user"_s, u"api"_s, u"data_api"_s});
    const auto id = AccountId::from(from.text("id"));
    if (!id && from.has("id"))
        from.at("id").fault(u"write 1 to 64 letters, digits, '-' or '_': it is part of the webhook's address"_s);
    const QString prefecture = from.text("prefecture");
    if (from.has("prefecture") && !isPrefecture(prefecture))
        from.at("prefecture").fault(u"write the two-digit code in quotes, \"01\" to \"47\""_s);
    const QString package = pathAt(from, "package", folder);
    if (!package.isEmpty() && !QFileInfo(package).isDir())
        from.at("package").fault(u"no folder at %1"_s.arg(package));
    const QByteArray secret = secretAt(from, "channel_secret_file", folder);
    const QByteArray token = secretAt(from, "access_token_file", folder);
    const auto bot = botUserOf(from);
    const QUrl api = urlAt(from, "api", u"https://api.line.me"_s);
    const QUrl data = urlAt(from, "data_api", u"https://api-data.line.me"_s);
    if (!id)
        return std::nullopt;
    return AccountConfig{.line = {.id = *id, .channelSecret = secret, .accessToken = token, .botUser = bot, .api = api},
                         .dataApi = data,
                         .package = package,
                         .prefecture = prefecture};
}

} // namespace mado::main

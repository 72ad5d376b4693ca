// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/main/listen_config.h"

#include "backend/main/account_config.h"

#include <QFile>
#include <boost/asio/ip/address.hpp>

namespace mado::main {

using namespace Qt::Literals::StringLiterals;
using triage::Section;

namespace {

bool isThisMachineOnly(const QString &address)
{
    boost::system::error_code failure;
    const auto parsed = boost::asio::ip::make_address(address.toStdString(), failure);
    return !failure && parsed.is_loopback();
}

void readAddress(const Section &from, bool tls, Config &config)
{
    from.allowOnly({u"address"_s, u"port"_s, u"behind_proxy"_s});
    config.address = from.text("address");
    const bool proxy = from.has("behind_proxy") && from.flag("behind_proxy");
    // An empty text is no address; a host name could mean several.
    if (from.has("address") && !isIpAddress(config.address)) {
        from.at("address").fault(u"not an IP address: write 127.0.0.1 behind a proxy on this machine, :: for all"_s);
    } else if (from.has("address") && !tls && !proxy && !isThisMachineOnly(config.address)) {
        from.at("address").fault(
            u"others could read what residents say: add 'tls', or listen on 127.0.0.1, or write behind_proxy: true "
            "where a proxy that speaks TLS is the only one that can reach this address"_s);
    }
    from.at("port"); // missing is a fault of its own
    config.port = quint16(within(from.maybe("port"), 1, 65535, 0));
}

void readTls(const Section &from, const QDir &folder, Config &config)
{
    from.allowOnly({u"certificate"_s, u"key"_s});
    const http::TlsFiles files{pathAt(from, "certificate", folder), pathAt(from, "key", folder)};
    config.tls = files;
    if (files.certificate.isEmpty() || files.key.isEmpty())
        return;
    if (QFile(files.key).permissions().testFlag(QFileDevice::ReadOther))
        from.at("key").fault(u"everybody can read %1: run chmod 640 on it"_s.arg(files.key));
    if (const auto loaded = http::loadTls(files); !loaded) {
        const bool key = loaded.error().where == http::TlsFault::Where::Key;
        from.at(key ? "key" : "certificate").fault(loaded.error().what);
    }
}

} // namespace

int within(const std::optional<Section> &from, int least, int most, int otherwise)
{
    if (!from)
        return otherwise;
    const int value = from->asInteger();
    if (value < least || value > most)
        from->fault(u"write a whole number from %1 to %2"_s.arg(QString::number(least), QString::number(most)));
    return value;
}

void readListening(const Section &root, const QDir &folder, Config &config)
{
    const auto tls = root.maybe("tls");
    readAddress(root.at("listen"), tls.has_value(), config);
    if (tls)
        readTls(*tls, folder, config);
}

} // namespace mado::main

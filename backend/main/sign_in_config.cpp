// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/main/sign_in_config.h"

#include "backend/main/account_config.h"

#include <QFile>
#include <QUrl>

namespace mado::main {

using namespace Qt::Literals::StringLiterals;
using triage::Section;

namespace {

void readLocal(const Section &from, SignInConfig &config)
{
    from.allowOnly({u"second_factor"_s});
    const auto policy = from.maybe("second_factor");
    if (!policy)
        return;
    const auto known = identity::secondFactorPolicyFrom(policy->asText());
    if (!known)
        policy->fault(u"write required, optional or off"_s);
    config.secondFactor = known.value_or(config.secondFactor);
}

bool isSafe(const QUrl &url)
{
    const QString host = url.host();
    const bool thisMachine = host == "127.0.0.1"_L1 || host == "::1"_L1 || host == "localhost"_L1;
    return url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && thisMachine);
}

/// Tried at once: a provider that nobody can vouch for would show only at the first sign-in.
QString readAuthority(const Section &from, const QDir &folder)
{
    const QString path = pathAt(from, "ca", folder);
    QFile file(path);
    if (!path.isEmpty() && (!file.open(QIODevice::ReadOnly) || !file.readAll().contains("-----BEGIN CERTIFICATE-----")))
        from.at("ca").fault(u"%1 is no certificate in PEM: put the authority of the provider there"_s.arg(path));
    return path;
}

void readProvider(const Section &from, const QDir &folder, SignInConfig &config)
{
    from.allowOnly({u"issuer"_s, u"client_id"_s, u"login_claim"_s, u"ca"_s});
    if (from.has("ca"))
        config.authority = readAuthority(from, folder);
    const QUrl issuer(from.text("issuer"), QUrl::StrictMode);
    const bool plain = issuer.isValid() && !issuer.host().isEmpty() && !issuer.hasQuery() && !issuer.hasFragment();
    if (from.has("issuer") && (!plain || !isSafe(issuer)))
        from.at("issuer").fault(u"write the provider's https address exactly as it calls itself"_s);
    const QString client = from.text("client_id");
    if (from.has("client_id") && client.isEmpty())
        from.at("client_id").fault(u"write the id under which the provider knows the consoles"_s);
    config.provider = ProviderOffer{from.text("issuer"), client};
    config.loginClaim = from.textOr("login_claim", u"preferred_username"_s);
}

} // namespace

SignInConfig readSignIn(const std::optional<Section> &from, const QDir &folder)
{
    SignInConfig config;
    if (!from)
        return config;
    from->allowOnly({u"local"_s, u"oidc"_s});
    if (const auto local = from->maybe("local"))
        readLocal(*local, config);
    if (const auto provider = from->maybe("oidc"))
        readProvider(*provider, folder, config);
    return config;
}

} // namespace mado::main

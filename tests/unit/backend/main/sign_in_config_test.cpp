// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/main/sign_in_config.h"
#include "tests/support/runner.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace mado;
using namespace mado::main;
using namespace Qt::Literals::StringLiterals;
using identity::SecondFactorPolicy;

namespace {

struct Read
{
    SignInConfig config;
    QStringList faults;
};

Read read(const QByteArray &yaml)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"c.yaml"_s);
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write("other: 1\n" + yaml);
    file.close();
    triage::Faults faults(path);
    const auto root = triage::openYaml(path, faults);
    Read result{root ? readSignIn(root->maybe("sign_in"), QFileInfo(path).absoluteDir()) : SignInConfig(), {}};
    for (const auto &fault : faults.list())
        result.faults.append(fault.what);
    return result;
}

} // namespace

class SignInConfigTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_second_factor_is_required_unless_said_otherwise()
    {
        QCOMPARE(read("").config.secondFactor, SecondFactorPolicy::Required);
        QCOMPARE(read("sign_in: {}").config.secondFactor, SecondFactorPolicy::Required);
        QCOMPARE(read("sign_in: { local: { second_factor: optional } }").config.secondFactor,
                 SecondFactorPolicy::Optional);
        const auto off = read("sign_in: { local: { second_factor: off } }");
        QCOMPARE(off.config.secondFactor, SecondFactorPolicy::Off);
        QVERIFY(off.faults.isEmpty() && !off.config.provider);
    }

    void a_provider_is_read_with_its_claim()
    {
        const auto plain = read("sign_in: { oidc: { issuer: 'https://id.pref.example/realms/x', client_id: desk } }");
        QVERIFY2(plain.faults.isEmpty(), qPrintable(plain.faults.join(u'\n')));
        QCOMPARE(*plain.config.provider, (ProviderOffer{u"https://id.pref.example/realms/x"_s, u"desk"_s}));
        QCOMPARE(plain.config.loginClaim, u"preferred_username"_s);
        QCOMPARE(read("sign_in: { oidc: { issuer: 'http://127.0.0.1:1', client_id: a, login_claim: sub } }")
                     .config.loginClaim,
                 u"sub"_s);
    }

    void bad_settings_are_faults_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::newRow("policy") << QByteArray("sign_in: { local: { second_factor: sometimes } }");
        QTest::newRow("misspelt") << QByteArray("sign_in: { locale: {} }");
        QTest::newRow("plain http") << QByteArray("sign_in: { oidc: { issuer: 'http://id.example', client_id: a } }");
        QTest::newRow("query") << QByteArray("sign_in: { oidc: { issuer: 'https://id.example/?a=b', client_id: a } }");
        QTest::newRow("no address") << QByteArray("sign_in: { oidc: { issuer: somewhere, client_id: a } }");
        QTest::newRow("no issuer") << QByteArray("sign_in: { oidc: { client_id: a } }");
        QTest::newRow("no client") << QByteArray("sign_in: { oidc: { issuer: 'https://id.example' } }");
        QTest::newRow("secret") << QByteArray(
            "sign_in: { oidc: { issuer: 'https://id.example', client_id: a, client_secret: b } }");
    }
    void bad_settings_are_faults()
    {
        QFETCH(QByteArray, yaml);
        QVERIFY(!read(yaml).faults.isEmpty());
    }
};

MADO_TEST(SignInConfigTest)
#include "sign_in_config_test.moc"

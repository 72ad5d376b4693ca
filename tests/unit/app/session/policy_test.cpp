// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/policy.h"
#include "tests/support/certificates.h"
#include "tests/support/runner.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace mado;
using namespace mado::test;

class PolicyTest final : public QObject
{
    Q_OBJECT

    QString write(const QByteArray &text) const
    {
        QFile file(m_folder.filePath(QStringLiteral("policy.json")));
        if (file.open(QIODevice::WriteOnly))
            file.write(text);
        return file.fileName();
    }

    QTemporaryDir m_folder;
    const Authority m_authority;

private Q_SLOTS:
    void no_policy_leaves_it_to_the_system()
    {
        const auto policy = readPolicy(QStringLiteral("/nowhere/policy.json"));
        QVERIFY(policy && policy->server.isEmpty());
        QVERIFY(!trust(policy, {}).authorities);
        QVERIFY(!trust(policy, {}).fault);
    }

    void authority_of_the_policy_is_the_only_one()
    {
        const auto policy = readPolicy(
            write("{\"server\": \"https://desk.example.jp\", \"authority\": \"" + m_authority.file().toUtf8() + "\"}"));
        QVERIFY(policy);
        QCOMPARE(policy->server, QStringLiteral("https://desk.example.jp"));
        QCOMPARE(trust(policy, {}).authorities, QSslCertificate::fromPath(m_authority.file()));
        const Authority named;
        QCOMPARE(trust(policy, named.file()).authorities, QSslCertificate::fromPath(m_authority.file()));
    }

    void authority_named_at_the_start_counts_where_the_policy_has_none()
    {
        QCOMPARE(trust(Policy{}, m_authority.file()).authorities, QSslCertificate::fromPath(m_authority.file()));
    }

    void policy_that_cannot_be_understood_trusts_nobody_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("authority: /etc/ca.pem");
        QTest::newRow("cut short") << QByteArray("{\"authority\": \"/etc/ca");
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("misspelt") << QByteArray("{\"authorty\": \"/etc/ca.pem\"}");
        QTest::newRow("no text") << QByteArray("{\"authority\": true}");
        QTest::newRow("empty name") << QByteArray("{\"authority\": \"\"}");
        QTest::newRow("file that is not there") << QByteArray("{\"authority\": \"/nowhere/ca.pem\"}");
    }
    void policy_that_cannot_be_understood_trusts_nobody()
    {
        QFETCH(QByteArray, text);
        const auto trusted = trust(readPolicy(write(text)), m_authority.file());
        QVERIFY(trusted.authorities && trusted.authorities->isEmpty());
        QVERIFY(trusted.fault);
        QCOMPARE(static_cast<int>(trusted.fault->kind), static_cast<int>(AppError::Kind::Incompatible));
    }
};

MADO_TEST(PolicyTest)
#include "policy_test.moc"

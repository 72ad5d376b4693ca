// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/server_address.h"
#include "tests/support/runner.h"

#include <QTest>

using namespace mado;

class ServerAddressTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plain_http_is_for_this_computer_only()
    {
        QVERIFY(ServerAddress::from(QStringLiteral("http://127.0.0.1:8080")));
        QVERIFY(ServerAddress::from(QStringLiteral("http://[::1]:8080")));
        const auto far = ServerAddress::from(QStringLiteral("http://madoguchi.example.jp"));
        QVERIFY(!far);
        QVERIFY(far.error().detail.startsWith(QStringLiteral("address.insecure")));
        QVERIFY(!ServerAddress::from(QStringLiteral("http://127.0.0.1.example.jp")));
    }
    void one_server_has_one_spelling()
    {
        const auto typed = ServerAddress::from(QStringLiteral(" Madoguchi.Example.JP:443/ "));
        QVERIFY(typed);
        QCOMPARE(typed->text(), QStringLiteral("https://madoguchi.example.jp"));
        QCOMPARE(typed->at(QStringLiteral("/v1/about")).toString(),
                 QStringLiteral("https://madoguchi.example.jp/v1/about"));
    }
    void what_is_no_server_is_said_to_be_none()
    {
        for (const char *typed : {"", "ftp://x.example", "https://", "https://user@host.example", "https://h/?q=1"}) {
            const auto address = ServerAddress::from(QString::fromLatin1(typed));
            QVERIFY2(!address, typed);
            QVERIFY(address.error().detail.startsWith(QStringLiteral("address.invalid")));
        }
    }
};

MADO_TEST(ServerAddressTest)
#include "server_address_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/training_server.h"
#include "tests/support/futures.h"
#include "tests/support/runner.h"

#include <QSignalSpy>

using namespace mado;

namespace {

constexpr char obedient[] =
    R"(echo starting; echo '{"ready":true,"port":4711,"login":"K-1","password":"p"}'; exec sleep 60)";

std::unique_ptr<TrainingServer> shell(const char *script)
{
    return std::make_unique<TrainingServer>(QStringLiteral("/bin/sh"),
                                            QStringList{QStringLiteral("-c"), QString::fromLatin1(script)});
}

} // namespace

class TrainingServerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void its_ready_line_gives_the_way_in()
    {
        const auto server = shell(obedient);
        MADO_AWAIT(desk, server->start());
        QVERIFY(desk);
        QCOMPARE(desk->server, QStringLiteral("http://127.0.0.1:4711"));
        QCOMPARE(desk->login, QStringLiteral("K-1"));
        QCOMPARE(desk->password, QStringLiteral("p"));
    }
    void one_that_ends_at_once_is_an_error()
    {
        const auto server = shell("exit 3");
        MADO_AWAIT(desk, server->start());
        QVERIFY(!desk);
        QVERIFY(desk.error().detail.contains(QStringLiteral("code 3")));
    }
    void one_that_is_missing_is_an_error()
    {
        TrainingServer server(QStringLiteral("/nowhere/madoguchid"));
        MADO_AWAIT(desk, server.start());
        QVERIFY(!desk);
    }
    void one_that_never_gets_ready_is_given_up()
    {
        const auto server = shell("exec sleep 60");
        MADO_AWAIT(desk, server->start(std::chrono::milliseconds(50)));
        QVERIFY(!desk);
    }
    void one_that_dies_later_is_reported()
    {
        const auto server = shell(R"(echo '{"ready":true,"port":1,"login":"a","password":"b"}')");
        QSignalSpy stopped(server.get(), &TrainingServer::stopped);
        MADO_AWAIT(desk, server->start());
        QVERIFY(desk);
        QTRY_COMPARE(stopped.count(), 1);
    }
};

MADO_TEST(TrainingServerTest)
#include "training_server_test.moc"

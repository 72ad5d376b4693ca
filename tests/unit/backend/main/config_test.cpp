// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/main/command_line.h"
#include "backend/main/config.h"
#include "tests/support/certificates.h"
#include "tests/support/runner.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace mado;
using namespace mado::main;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The example of --help, without its indent.
QString documented()
{
    const QString help = helpText();
    const auto from = help.indexOf(u"  listen:"_s);
    const QString part = help.mid(from, help.indexOf(u"Exit codes"_s) - from);
    return QString(u'\n' + part).replace(u"\n  "_s, u"\n"_s).mid(1);
}

} // namespace

class ConfigTest : public QObject
{
    Q_OBJECT

private:
    void put(const QString &path, const QByteArray &content) const
    {
        QFile file(m_folder->filePath(path));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
    auto load(const QString &text) const
    {
        put(u"madoguchi.yaml"_s, text.toUtf8());
        return loadConfig(m_folder->filePath(u"madoguchi.yaml"_s));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    const test::Authority m_authority;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_folder->path()).mkpath(u"packages/kanagawa"_s));
        QVERIFY(QDir(m_folder->path()).mkpath(u"secrets"_s));
        put(u"secrets/kanagawa.secret"_s, "s3cret\n");
        put(u"secrets/kanagawa.token"_s, "t0ken\n");
        put(u"secrets/paging.token"_s, "pag1ng\n");
        put(u"id.pem"_s, "-----BEGIN CERTIFICATE-----\n");
    }

    void documented_example_is_a_good_configuration()
    {
        const auto config = load(documented());
        QVERIFY2(config, config ? "" : qPrintable(config.error().first().text()));
        QCOMPARE(config->address, u"127.0.0.1"_s);
        QCOMPARE(config->port, quint16(8080));
        QCOMPARE(config->database, u"/var/lib/madoguchi/madoguchi.db"_s);
        QCOMPARE(config->name.ja, u"神奈川県 健康相談窓口"_s);
        QCOMPARE(config->leases.emergency, std::chrono::seconds(120));
        QCOMPARE(config->limits.bodyBytes, std::size_t(1048576));
        const AccountConfig account = config->accounts.first();
        QCOMPARE(account.line.id.text(), u"kanagawa"_s);
        QCOMPARE(account.line.channelSecret, "s3cret");
        QCOMPARE(account.line.accessToken, "t0ken");
        QCOMPARE(account.package, m_folder->filePath(u"packages/kanagawa"_s));
        QCOMPARE(account.prefecture, u"14"_s);
        QCOMPARE(account.line.api, QUrl(u"https://api.line.me"_s));
    }

    void faults_name_line_and_remedy_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<int>("line");
        QTest::newRow("unknown key") << u"  port: 8080"_s << u"  port: 8080\n  porto: 1"_s << 4;
        QTest::newRow("port too large") << u"port: 8080"_s << u"port: 80800"_s << 3;
        QTest::newRow("port in words") << u"port: 8080"_s << u"port: http"_s << 3;
        QTest::newRow("no port") << u"  port: 8080\n"_s << QString() << 2;
        QTest::newRow("empty port") << u"port: 8080"_s << u"port: ~"_s << 3;
        QTest::newRow("host name") << u"127.0.0.1"_s << u"localhost"_s << 2;
        QTest::newRow("empty path") << u"/var/lib/madoguchi/madoguchi.db"_s << u"''"_s << 4;
        QTest::newRow("one language") << u", en: Kanagawa Health Desk"_s << QString() << 5;
        QTest::newRow("bad id") << u"id: kanagawa"_s << u"id: ../kanagawa"_s << 7;
        QTest::newRow("no such package") << u"packages/kanagawa"_s << u"packages/osaka"_s << 8;
        QTest::newRow("no such prefecture") << u"\"14\""_s << u"\"48\""_s << 9;
        QTest::newRow("no such secret") << u"kanagawa.secret"_s << u"osaka.secret"_s << 10;
        QTest::newRow("no such authority") << u"ca: id.pem"_s << u"ca: none.pem"_s << 20;
        QTest::newRow("plain http") << u"https://api.line.me "_s << u"http://api.line.me "_s << 13;
        QTest::newRow("bad bot") << u"U0123456789"_s << u"X0123456789"_s << 12;
        QTest::newRow("emergency lease too long") << u"emergency_seconds: 120"_s << u"emergency_seconds: 600"_s << 22;
        QTest::newRow("a lease that one lost renewal ends")
            << u"emergency_seconds: 120"_s << u"emergency_seconds: 60"_s << 22;
        QTest::newRow("bad level") << u"log: info"_s << u"log: loud"_s << 33;
        QTest::newRow("not YAML") << u"listen:"_s << u"listen: ["_s << 3;
    }
    void faults_name_line_and_remedy()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QVERIFY(documented().contains(from));
        const auto config = load(documented().replace(from, to));
        QVERIFY(!config);
        const Fault fault = config.error().first();
        QTEST(fault.line, "line");
        QVERIFY(fault.text().startsWith(m_folder->filePath(u"madoguchi.yaml"_s) + u':'));
        QVERIFY(fault.what.size() > 10);
    }

    void every_fault_is_told_at_once()
    {
        const auto config = load(documented().replace(u"8080"_s, u"0"_s).replace(u"info"_s, u"loud"_s));
        QVERIFY(!config);
        QCOMPARE(config.error().size(), 2);
    }

    void two_accounts_need_two_ids()
    {
        const QString text = documented();
        const auto from = text.indexOf(u"  - id:"_s);
        const QString account = text.mid(from, text.indexOf(u"sign_in:"_s) - from);
        const auto config = load(QString(text).insert(from, account));
        QVERIFY(!config && config.error().first().what.contains(u"second account"_s));
    }

    void secret_that_everybody_can_read_is_refused()
    {
        QFile::setPermissions(m_folder->filePath(u"secrets/kanagawa.token"_s),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
        const auto config = load(documented());
        QVERIFY(!config && config.error().first().what.contains(u"chmod 600"_s));
    }

    void plain_http_beyond_this_machine_needs_a_word_data()
    {
        QTest::addColumn<QString>("listen");
        QTest::addColumn<bool>("taken");
        QTest::newRow("loopback") << u"address: 127.0.0.1"_s << true;
        QTest::newRow("another loopback") << u"address: 127.8.0.1"_s << true;
        QTest::newRow("IPv6 loopback") << u"address: '::1'"_s << true;
        QTest::newRow("everywhere") << u"address: '::'"_s << false;
        QTest::newRow("everywhere in IPv4") << u"address: 0.0.0.0"_s << false;
        QTest::newRow("office") << u"address: 192.0.2.7"_s << false;
        QTest::newRow("office behind a proxy") << u"address: 192.0.2.7\n  behind_proxy: true"_s << true;
        QTest::newRow("proxy denied") << u"address: 192.0.2.7\n  behind_proxy: false"_s << false;
    }
    void plain_http_beyond_this_machine_needs_a_word()
    {
        QFETCH(QString, listen);
        const auto config = load(documented().replace(u"address: 127.0.0.1"_s, listen));
        QTEST(config.has_value(), "taken");
        QVERIFY(config || config.error().first().what.contains(u"behind_proxy"_s));
        QVERIFY(config || config.error().first().line == 2);
    }

    void certificate_and_key_are_tried_at_once_data()
    {
        const auto one = m_authority.issue(u"one"_s, "DNS:desk.test");
        const auto other = m_authority.issue(u"other"_s, "DNS:desk.test");
        const auto open = m_authority.issue(u"open"_s, "DNS:desk.test");
        QFile::setPermissions(open.key, QFile::ReadOwner | QFile::ReadOther);
        const auto tls = [](const QString &certificate, const QString &key) {
            return u"tls:\n  certificate: %1\n  key: %2\n"_s.arg(certificate, key);
        };
        QTest::addColumn<QString>("tls");
        QTest::addColumn<int>("line"); // of the fault; 0: none
        QTest::newRow("good") << tls(one.certificate, one.key) << 0;
        QTest::newRow("another's key") << tls(one.certificate, other.key) << 3;
        QTest::newRow("no certificate") << tls(u"nowhere.pem"_s, one.key) << 2;
        QTest::newRow("key for everybody") << tls(open.certificate, open.key) << 3;
        QTest::newRow("key left out") << u"tls:\n  certificate: %1\n"_s.arg(one.certificate) << 2;
        QTest::newRow("more than that") << tls(one.certificate, one.key) + u"  ciphers: all\n"_s << 4;
    }
    void certificate_and_key_are_tried_at_once()
    {
        QFETCH(QString, tls);
        const auto config = load(tls + documented().replace(u"address: 127.0.0.1"_s, u"address: 192.0.2.7"_s));
        QTEST(config ? 0 : config.error().first().line, "line");
        if (config)
            QVERIFY(config->tls);
    }

    void missing_file_is_told_as_such()
    {
        const auto config = loadConfig(m_folder->filePath(u"nowhere.yaml"_s));
        QVERIFY(!config);
        QCOMPARE(config.error().size(), 1);
    }
};

MADO_TEST(ConfigTest)
#include "config_test.moc"

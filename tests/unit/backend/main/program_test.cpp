// SPDX-License-Identifier: GPL-3.0-or-later
// The program as its installer meets it.
#include "tests/support/certificates.h"
#include "tests/support/runner.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>

using namespace mado;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 20000;

struct Ended
{
    int code;
    QString said;
    QString complained;
};

Ended runToEnd(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(QStringLiteral(MADOGUCHI_BIN_DIR "/madoguchid"), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(patience))
        return {-1, {}, u"did not end"_s};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

class ProgramTest : public QObject
{
    Q_OBJECT

private:
    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        return file.fileName();
    }
    QByteArray good() const
    {
        return "listen: { address: 127.0.0.1, port: " + QByteArray::number(m_port) +
               " }\n"
               "database: data/madoguchi.db\n"
               "name: { ja: 窓口, en: Desk }\n"
               "accounts:\n"
               "  - id: kanagawa\n"
               "    package: " MADOGUCHI_SOURCE_DIR "/resources/accounts/personal-support\n"
               "    prefecture: \"14\"\n"
               "    channel_secret_file: secret\n"
               "    access_token_file: token\n"
               "    api: http://127.0.0.1:9\n";
    }

    QTemporaryDir m_folder;
    quint16 m_port = 0;

private Q_SLOTS:
    void initTestCase()
    {
        write(u"secret"_s, "s");
        write(u"token"_s, "t");
        // The configuration names its port, so a free one is looked for beforehand.
        QTcpSocket probe;
        QVERIFY(probe.bind(QHostAddress::LocalHost));
        m_port = probe.localPort();
    }

    void wrong_arguments_end_with_2()
    {
        const Ended ended = runToEnd({u"dance"_s});
        QCOMPARE(ended.code, 2);
        QVERIFY(ended.complained.contains(u"dance"_s));
    }

    void help_and_version_are_told_on_standard_output()
    {
        QVERIFY(runToEnd({u"--help"_s}).said.contains(u"Usage:"_s));
        QVERIFY(runToEnd({u"--version"_s}).said.startsWith(u"madoguchid "_s));
    }

    void bad_configuration_is_refused_with_its_line()
    {
        const QString path = write(u"bad.yaml"_s, good().replace("prefecture", "prefectur"));
        for (const QString &command : {u"check-config"_s, u"serve"_s}) {
            const auto arguments =
                command == u"serve"_s ? QStringList{command, u"--config"_s, path} : QStringList{command, path};
            const Ended ended = runToEnd(arguments);
            QCOMPARE(ended.code, 1);
            QVERIFY2(ended.complained.startsWith(path + u":7: unknown key"_s), qPrintable(ended.complained));
            QVERIFY(ended.said.isEmpty());
        }
    }

    void bad_package_is_refused_with_its_own_file()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(u"package"_s));
        const QString path =
            write(u"bad-package.yaml"_s,
                  good().replace(MADOGUCHI_SOURCE_DIR "/resources/accounts/personal-support", "package"));
        const Ended ended = runToEnd({u"check-config"_s, path});
        QCOMPARE(ended.code, 1);
        QVERIFY2(ended.complained.startsWith(m_folder.filePath(u"package/"_s)), qPrintable(ended.complained));
    }

    void staff_are_added_with_a_password_from_standard_input()
    {
        const QString path = write(u"good.yaml"_s, good());
        const QStringList staff{u"admin"_s,  u"add-staff"_s, u"--config"_s, path,       u"--login"_s,      u"K-1"_s,
                                u"--name"_s, u"青山"_s,      u"--role"_s,   u"nurse"_s, u"--prefecture"_s, u"14"_s};
        QCOMPARE(runToEnd(staff, "short\n").code, 1);
        QCOMPARE(runToEnd(staff, "correct horse battery\n").code, 0);
        QCOMPARE(runToEnd(staff, "correct horse battery\n").code, 1);
    }

    void server_says_when_it_is_ready_and_stops_in_order_on_sigterm()
    {
        const QString path = write(u"good.yaml"_s, good());
        QProcess process;
        process.start(QStringLiteral(MADOGUCHI_BIN_DIR "/madoguchid"), {u"serve"_s, u"--config"_s, path});
        QVERIFY(process.waitForReadyRead(patience));
        const auto ready = QJsonDocument::fromJson(process.readLine()).object();
        QCOMPARE(ready, (QJsonObject{{u"ready"_s, true}, {u"port"_s, m_port}}));

        QTcpSocket client;
        client.connectToHost(u"127.0.0.1"_s, m_port);
        client.write("GET /v1/about HTTP/1.1\r\nHost: a\r\n\r\n");
        QVERIFY(client.waitForReadyRead(patience));
        QVERIFY(client.readAll().startsWith("HTTP/1.1 200"));

        process.terminate();
        QVERIFY(process.waitForFinished(patience));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
        for (const QByteArray &line : process.readAllStandardError().trimmed().split('\n'))
            QVERIFY2(QJsonDocument::fromJson(line).isObject(), line);
    }

    void server_speaks_tls_and_takes_a_renewed_certificate_on_sighup()
    {
        const test::Authority authority;
        const auto files = authority.issue(u"desk"_s, "IP:127.0.0.1");
        const auto tls =
            "tls: { certificate: \"" + files.certificate.toUtf8() + "\", key: \"" + files.key.toUtf8() + "\" }\n";
        const QString path = write(u"tls.yaml"_s, good() + tls);
        QProcess process;
        process.start(QStringLiteral(MADOGUCHI_BIN_DIR "/madoguchid"), {u"serve"_s, u"--config"_s, path});
        QVERIFY(process.waitForReadyRead(patience));
        const auto served = [&](const QString &authorityFile) {
            QSslSocket client;
            auto settings = client.sslConfiguration();
            settings.setCaCertificates(QSslCertificate::fromPath(authorityFile));
            client.setSslConfiguration(settings);
            client.connectToHostEncrypted(u"127.0.0.1"_s, m_port);
            client.waitForEncrypted(patience);
            client.write("GET /v1/about HTTP/1.1\r\nHost: a\r\n\r\n");
            return client.waitForReadyRead(patience) && client.readAll().startsWith("HTTP/1.1 200");
        };
        QVERIFY(served(authority.file()));

        QVERIFY(QFile::rename(files.key, files.key + u".away"_s));
        ::kill(pid_t(process.processId()), SIGHUP);
        QByteArray log;
        const auto logged = [&](const char *event) { return (log += process.readAllStandardError()).contains(event); };
        QTRY_VERIFY_WITH_TIMEOUT(logged("tls.certificate.refused"), patience);
        QVERIFY(served(authority.file()));

        const test::Authority next;
        const auto renewed = next.issue(u"desk"_s, "IP:127.0.0.1");
        QVERIFY(QFile::remove(files.certificate) && QFile::copy(renewed.certificate, files.certificate));
        QVERIFY(QFile::copy(renewed.key, files.key));
        ::kill(pid_t(process.processId()), SIGHUP);
        log.clear();
        QTRY_VERIFY_WITH_TIMEOUT(logged("tls.certificate.taken"), patience);
        QVERIFY(served(next.file()));
        QVERIFY(!served(authority.file()));
        process.terminate();
        QVERIFY(process.waitForFinished(patience));
        QCOMPARE(process.exitCode(), 0);
    }
};

MADO_TEST(ProgramTest)
#include "program_test.moc"

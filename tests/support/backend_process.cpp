// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/backend_process.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTcpServer>
#include <QTest>
#include <QUuid>
#include <csignal>

namespace mado::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 30000;
const auto program = QStringLiteral(MADOGUCHI_BIN_DIR "/madoguchid");

quint16 freePort()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    return probe.serverPort();
}

bool writePrivate(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
           file.write(content) == content.size();
}

} // namespace

BackendProcess::BackendProcess(QString limits)
    : m_limits(std::move(limits)),
      m_line(*AccountId::from(u"desk"_s)),
      m_port(freePort())
{
}

BackendProcess::~BackendProcess() { kill(); }

QString BackendProcess::login() { return u"K-30417"_s; }

QString BackendProcess::password() { return u"only for tests 1234"_s; }

bool BackendProcess::writeConfig() const
{
    const auto &account = m_line.account();
    const QString config = uR"(listen: { address: 127.0.0.1, port: %1 }
database: "%7"
name: { ja: 試験の窓口, en: Desk under test }
limits: { %2 }
sign_in: { %6 }
paging: { webhook: { url: "http://127.0.0.1:9/page" } }
accounts:
  - { id: desk, package: "%3", prefecture: "14", channel_secret_file: secret, access_token_file: token,
      bot_user: %4, api: "%5", data_api: "%5" }
)"_s.arg(QString::number(m_port), m_limits.isEmpty() ? u"workers: 4"_s : m_limits,
         QStringLiteral(MADOGUCHI_SOURCE_DIR "/resources/accounts/personal-support"), *account.botUser,
         account.api.toString(), m_signIn, m_database);
    const QString school = uR"(  - { id: school, package: "%1", prefecture: "14", channel_secret_file: secret,
      access_token_file: token, bot_user: Uffffffffffffffffffffffffffffffff, api: "%2", data_api: "%2" }
)"_s.arg(QStringLiteral(MADOGUCHI_SOURCE_DIR "/resources/accounts/learning-support"), account.api.toString());
    return writePrivate(m_folder.filePath(u"secret"_s), account.channelSecret) &&
           writePrivate(m_folder.filePath(u"token"_s), account.accessToken) &&
           writePrivate(m_folder.filePath(u"madoguchid.yaml"_s), (m_teaches ? config + school : config).toUtf8());
}

bool BackendProcess::addStaff(const QString &staffLogin, const QString &role) const
{
    QProcess admin;
    admin.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    admin.start(program,
                {u"admin"_s, u"add-staff"_s, u"--config"_s, m_folder.filePath(u"madoguchid.yaml"_s), u"--login"_s,
                 staffLogin, u"--name"_s, u"佐伯"_s, u"--role"_s, role, u"--prefecture"_s, u"14"_s});
    admin.write(password().toUtf8() + '\n');
    admin.closeWriteChannel();
    return admin.waitForFinished(patience) && admin.exitStatus() == QProcess::NormalExit && admin.exitCode() == 0;
}

bool BackendProcess::prepare()
{
    if (!m_prepared)
        m_prepared = m_folder.isValid() && m_line.listen() && writeConfig() && addStaff(login(), u"nurse"_s);
    return m_prepared;
}

bool BackendProcess::start()
{
    const bool again = m_prepared;
    if (!prepare())
        return false;
    m_process = std::make_unique<QProcess>();
    m_process->setStandardErrorFile(m_folder.filePath(u"server.log"_s), QIODevice::Append);
    m_process->start(program, {u"serve"_s, u"--config"_s, m_folder.filePath(u"madoguchid.yaml"_s)});
    const bool spoke = QTest::qWaitFor(
        [this] { return m_process->canReadLine() || m_process->state() == QProcess::NotRunning; }, patience);
    if (!spoke || !m_process->readLine().contains("\"ready\":true"))
        return false;
    if (!again)
        m_line.deliverTo(QUrl(url().toString() + u"/line/desk/webhook"_s));
    return true;
}

void BackendProcess::kill()
{
    if (!m_process)
        return;
    m_process->kill();
    m_process->waitForFinished(patience);
}

void BackendProcess::freeze() { signal(SIGSTOP); }

void BackendProcess::thaw() { signal(SIGCONT); }

qint64 BackendProcess::unreadBytes() const
{
    QFile table(u"/proc/net/tcp"_s);
    if (!table.open(QIODevice::ReadOnly))
        return -1;
    qint64 bytes = 0;
    const auto lines = table.readAll().split('\n');
    for (const auto &line : lines) { // number, local address:port, remote one, state, tx_queue:rx_queue, … in hex
        const auto fields = line.simplified().split(' ');
        if (fields.size() > 4 && fields.at(1).mid(9).toUShort(nullptr, 16) == m_port && fields.at(3) == "01")
            bytes += fields.at(4).mid(9).toLongLong(nullptr, 16);
    }
    return bytes;
}

void BackendProcess::signal(int number) const
{
    // 0 would mean everybody in this test's own group.
    if (m_process && m_process->processId() > 0)
        ::kill(pid_t(m_process->processId()), number);
}

QByteArray BackendProcess::errors() const
{
    QFile log(m_folder.filePath(u"server.log"_s));
    return log.open(QIODevice::ReadOnly) ? log.readAll().right(2000) : QByteArray();
}

void BackendProcess::say(const QString &resident, const QString &text)
{
    if (!m_residents.contains(resident)) {
        m_line.addResident(resident);
        m_residents.append(resident);
    }
    m_line.say(resident, text);
}

int BackendProcess::received(const QString &resident, const QString &text) const
{
    return m_line.accepted(resident).value(text);
}

qint64 BackendProcess::number(const QString &query) const { return numberIn(m_folder.filePath(u"data.db"_s), query); }

bool BackendProcess::change(const QString &statement) const
{
    bool done = false;
    const QString name = QUuid::createUuid().toString();
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(m_folder.filePath(u"data.db"_s));
        database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
        done = database.open() && QSqlQuery(database).exec(statement);
    }
    QSqlDatabase::removeDatabase(name);
    return done;
}

qint64 BackendProcess::numberIn(const QString &file, const QString &query)
{
    qint64 found = -1;
    const QString name = QUuid::createUuid().toString();
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(file);
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"_s);
        QSqlQuery asked(database);
        if (database.open() && asked.exec(query) && asked.next())
            found = asked.value(0).toLongLong();
    }
    QSqlDatabase::removeDatabase(name);
    return found;
}

} // namespace mado::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/support/served_desk.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QTcpServer>
#include <cstdio>

namespace mado::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patienceMs = 60000;
constexpr int syncsWithoutNews = 4;
const auto password = u"only for measuring, 1234"_s;

quint16 freePort()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    return probe.serverPort();
}

QString loginOf(int member) { return u"S-%1"_s.arg(member); }

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
           file.write(content) == content.size();
}

Case caseOf(const QJsonObject &consultation)
{
    return {consultation.value("id"_L1).toString(), consultation.value("transcriptSeq"_L1).toInteger(),
            consultation.value("owner"_L1).toObject().value("fence"_L1).toInteger()};
}

} // namespace

ServedDesk::ServedDesk() : m_line(std::make_unique<LineBeside>(*AccountId::from(u"desk"_s))), m_port(freePort())
{
    m_server.setProgram(QCoreApplication::applicationDirPath() + u"/madoguchid"_s);
    m_server.setArguments({u"serve"_s, u"--config"_s, m_folder.filePath(u"madoguchid.yaml"_s)});
    m_server.setStandardErrorFile(m_folder.filePath(u"server.log"_s), QIODevice::Append);
}

ServedDesk::~ServedDesk() { kill(); }

std::unique_ptr<ServedDesk> ServedDesk::open(int staff)
{
    std::unique_ptr<ServedDesk> desk(new ServedDesk);
    bool ok = desk->m_folder.isValid() && desk->m_line->listen() && desk->writeConfig();
    for (int member = 0; ok && member < staff; ++member)
        ok = desk->addStaff(member);
    if (!ok || !desk->start()) {
        std::fputs("the server could not be prepared\n", stderr);
        return nullptr;
    }
    desk->m_line->deliverTo(QUrl(desk->url().toString() + u"/line/desk/webhook"_s));
    return desk;
}

bool ServedDesk::writeConfig()
{
    const QString config = uR"(listen: { address: 127.0.0.1, port: %1 }
database: data.db
name: { ja: 測定, en: Measuring }
log: warning
sign_in: { local: { second_factor: off } }
accounts:
  - { id: desk, package: "%2", prefecture: "14", channel_secret_file: secret, access_token_file: token,
      bot_user: %3, api: "%4", data_api: "%4" }
)"_s.arg(QString::number(m_port), QStringLiteral(MADOGUCHI_RESOURCES "/accounts/personal-support"),
         *m_line->account().botUser, m_line->account().api.toString());
    return write(m_folder.filePath(u"secret"_s), m_line->account().channelSecret) &&
           write(m_folder.filePath(u"token"_s), m_line->account().accessToken) &&
           write(m_folder.filePath(u"madoguchid.yaml"_s), config.toUtf8());
}

bool ServedDesk::addStaff(int member)
{
    QProcess admin;
    admin.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    admin.start(m_server.program(),
                {u"admin"_s, u"add-staff"_s, u"--config"_s, m_folder.filePath(u"madoguchid.yaml"_s), u"--login"_s,
                 loginOf(member), u"--name"_s, loginOf(member), u"--role"_s, u"nurse"_s, u"--prefecture"_s, u"14"_s});
    admin.write(password.toUtf8() + '\n');
    admin.closeWriteChannel();
    return admin.waitForFinished(patienceMs) && admin.exitStatus() == QProcess::NormalExit && admin.exitCode() == 0;
}

bool ServedDesk::start()
{
    m_server.start();
    while (!m_server.canReadLine() && m_server.waitForReadyRead(patienceMs)) {}
    if (m_server.readLine().contains("\"ready\":true"))
        return true;
    printLog();
    return false;
}

void ServedDesk::printLog() const
{
    QFile log(m_folder.filePath(u"server.log"_s));
    if (log.open(QIODevice::ReadOnly))
        std::fputs(log.readAll().right(2000).constData(), stderr);
}

void ServedDesk::kill()
{
    m_server.kill();
    m_server.waitForFinished(patienceMs);
}

QByteArray ServedDesk::signIn(int member) const
{
    HttpCaller caller(url(), {});
    const auto answer = caller.post(u"/v1/sessions"_s, {{u"login"_s, loginOf(member)}, {u"password"_s, password}}, {});
    return answer.json().value("token"_L1).toString().toLatin1();
}

QString ServedDesk::residentName(int number) { return u'U' + u"%1"_s.arg(number, 32, 16, QLatin1Char('0')); }

QList<Case> ServedDesk::ask(int residents, const QByteArray &token)
{
    for (int i = 0; i < residents; ++i) {
        m_line->addResident(residentName(i));
        m_line->say(residentName(i), u"人と話す"_s);
    }
    HttpCaller caller(url(), token);
    QHash<QString, Case> found;
    qint64 cursor = 0;
    for (int silent = 0; found.size() < residents && silent < syncsWithoutNews;) {
        const auto batch = caller.get(u"/v1/sync?since=%1&wait=15"_s.arg(cursor)).json();
        const QJsonArray rows = batch.value("consultations"_L1).toArray();
        for (const auto &row : rows)
            found.insert(row.toObject().value("id"_L1).toString(), caseOf(row.toObject()));
        cursor = batch.value("cursor"_L1).toInteger(cursor);
        silent = rows.isEmpty() ? silent + 1 : 0;
    }
    if (found.size() == residents)
        return found.values();
    std::fprintf(stderr, "%d residents asked for a person, %d of them wait\n", residents, int(found.size()));
    printLog();
    return {};
}

std::optional<Case> caseIn(const HttpCaller::Answer &answer)
{
    if (answer.status != 200)
        return std::nullopt;
    return caseOf(answer.json().value("consultation"_L1).toObject());
}

QString commandPath(const QString &consultation, const char *command)
{
    return u"/v1/consultations/%1/%2"_s.arg(consultation, QLatin1String(command));
}

} // namespace mado::bench

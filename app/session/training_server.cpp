// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/training_server.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/prctl.h>
#endif

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

QString besideThisProgram()
{
#ifdef Q_OS_WIN
    return QCoreApplication::applicationDirPath() + u"/madoguchid.exe"_s;
#else
    return QCoreApplication::applicationDirPath() + u"/madoguchid"_s;
#endif
}

std::optional<TrainingDesk> readyLine(const QByteArray &line)
{
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    const int port = json["port"_L1].toInt();
    if (!json["ready"_L1].toBool() || port <= 0 || port > 65535)
        return std::nullopt;
    return TrainingDesk{u"http://127.0.0.1:"_s + QString::number(port), json["login"_L1].toString(),
                        json["password"_L1].toString()};
}

} // namespace

TrainingServer::TrainingServer(QString program, QStringList arguments, QObject *parent)
    : QObject(parent),
      m_program(program.isEmpty() ? besideThisProgram() : std::move(program)),
      m_arguments(std::move(arguments))
{
    m_process.setStandardErrorFile(QProcess::nullDevice());
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &TrainingServer::readLines);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        settle(fail(AppError::Kind::Offline, u"training: process error %1"_s.arg(error)));
    });
    connect(&m_process, &QProcess::finished, this, [this](int code) {
        settle(fail(AppError::Kind::Offline, u"training: ended with code %1"_s.arg(code)));
        if (m_ready)
            Q_EMIT stopped();
    });
}

TrainingServer::~TrainingServer()
{
    m_process.disconnect(this);
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(3000)) {
        m_process.kill();
        m_process.waitForFinished(1000);
    }
}

QFuture<Result<TrainingDesk>> TrainingServer::start(std::chrono::milliseconds patience)
{
    m_waiting.emplace();
    const auto future = m_waiting->future();
    QTimer::singleShot(patience, this,
                       [this] { settle(fail(AppError::Kind::Offline, u"training: no ready line in time"_s)); });
#ifdef Q_OS_LINUX
    // A console that is killed must not leave a training system behind.
    m_process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGTERM); });
#endif
    m_process.start(m_program, m_arguments);
    return future;
}

void TrainingServer::readLines()
{
    while (m_process.canReadLine()) {
        if (const auto desk = readyLine(m_process.readLine()); desk && !m_ready) {
            m_ready = true;
            settle(*desk);
        }
    }
}

void TrainingServer::settle(Result<TrainingDesk> result)
{
    if (const auto waiting = std::exchange(m_waiting, std::nullopt))
        waiting->give(std::move(result));
}

} // namespace mado

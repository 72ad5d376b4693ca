// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/training_process.h"

#include <QJsonDocument>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTest>

namespace mado::test {

namespace {
constexpr int patience = 20000;
}

TrainingProcess::TrainingProcess(int residents, double speed, int seed)
    : m_residents(residents),
      m_speed(speed),
      m_seed(seed)
{
    m_network.setProxy(QNetworkProxy::NoProxy);
}

TrainingProcess::~TrainingProcess() { kill(); }

bool TrainingProcess::start()
{
    m_process = std::make_unique<QProcess>();
    QStringList arguments{QStringLiteral("training"), QStringLiteral("--port"), QString::number(m_port),
                          QStringLiteral("--speed"),  QString::number(m_speed), QStringLiteral("--seed"),
                          QString::number(m_seed),    QStringLiteral("--dir"),  m_folder.path()};
    if (!m_account.isEmpty())
        arguments.append({QStringLiteral("--account"), m_account});
    if (m_residents != everybody)
        arguments.append({QStringLiteral("--residents"), QString::number(m_residents)});
    m_process->start(QStringLiteral(MADOGUCHI_BIN_DIR "/madoguchid"), arguments);
    const bool spoke = QTest::qWaitFor(
        [this] { return m_process->canReadLine() || m_process->state() == QProcess::NotRunning; }, patience);
    if (!spoke || !m_process->canReadLine())
        return false;
    m_ready = QJsonDocument::fromJson(m_process->readLine()).object();
    m_port = static_cast<quint16>(m_ready.value(QLatin1String("port")).toInt());
    return m_ready.value(QLatin1String("ready")).toBool();
}

void TrainingProcess::kill()
{
    if (!m_process)
        return;
    m_process->kill();
    m_process->waitForFinished();
}

bool TrainingProcess::stop()
{
    m_process->terminate();
    return m_process->waitForFinished(patience) && m_process->exitStatus() == QProcess::NormalExit &&
           m_process->exitCode() == 0;
}

QUrl TrainingProcess::url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port)); }

QUrl TrainingProcess::lineUrl() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_ready.value(QLatin1String("linePort")).toInt()));
}

QByteArray TrainingProcess::errors() const { return m_process ? m_process->readAllStandardError() : QByteArray(); }

QJsonObject TrainingProcess::answerOf(QNetworkReply *reply, int *status)
{
    const std::unique_ptr<QNetworkReply> owned(reply);
    const bool finished = QTest::qWaitFor([reply] { return reply->isFinished(); }, patience);
    if (status)
        *status = finished ? reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() : 0;
    const auto document = QJsonDocument::fromJson(reply->readAll());
    return document.isArray() ? QJsonObject{{QStringLiteral("items"), document.array()}} : document.object();
}

QJsonObject TrainingProcess::control(const QString &what, const QJsonObject &body)
{
    QUrl url(lineUrl().toString() + QStringLiteral("/training/") + what);
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
    int status = 0;
    const auto answer = answerOf(m_network.post(request, QJsonDocument(body).toJson(QJsonDocument::Compact)), &status);
    if (status / 100 != 2)
        QTest::qFail(qPrintable(QStringLiteral("training/%1 answered %2").arg(what).arg(status)), __FILE__, __LINE__);
    return answer;
}

QJsonObject TrainingProcess::look(const QString &what)
{
    QUrl url(lineUrl().toString() + QStringLiteral("/training/") + what);
    return answerOf(m_network.get(QNetworkRequest(url)), nullptr);
}

void TrainingProcess::say(const QString &resident, const QString &text)
{
    control(QStringLiteral("say"), {{QStringLiteral("resident"), resident}, {QStringLiteral("text"), text}});
}

QJsonArray TrainingProcess::deliveries(const QString &resident)
{
    return look(QStringLiteral("outbox?resident=") + resident).value(QLatin1String("received")).toArray();
}

QStringList TrainingProcess::received(const QString &resident)
{
    QStringList texts;
    for (const auto &delivery : deliveries(resident)) {
        for (const auto &message : delivery.toObject().value(QLatin1String("messages")).toArray())
            texts.append(message.toObject().value(QLatin1String("text")).toString());
    }
    return texts;
}

int TrainingProcess::call(const QByteArray &method, const QString &path, const QByteArray &token,
                          const QJsonObject &body, QJsonObject *answer, const QByteArray &idempotencyKey)
{
    QUrl address = url();
    const auto parts = path.split(u'?');
    address.setPath(parts.at(0));
    if (parts.size() > 1)
        address.setQuery(parts.at(1));
    QNetworkRequest request(address);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
    if (!token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + token);
    if (!idempotencyKey.isEmpty())
        request.setRawHeader("Idempotency-Key", idempotencyKey);
    int status = 0;
    const auto json = body.isEmpty() && method == "GET" ? QByteArray() : QJsonDocument(body).toJson();
    const auto reply = answerOf(m_network.sendCustomRequest(request, method, json), &status);
    if (answer)
        *answer = reply;
    return status;
}

QByteArray TrainingProcess::signIn(const QString &as)
{
    QJsonObject granted;
    call("POST", QStringLiteral("/v1/sessions"), {},
         {{QStringLiteral("login"), as.isEmpty() ? login() : as}, {QStringLiteral("password"), password()}}, &granted);
    return granted.value(QLatin1String("token")).toString().toLatin1();
}

} // namespace mado::test

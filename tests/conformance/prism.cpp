// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/conformance/prism.h"

#include <QTcpServer>
#include <QTest>

namespace mado::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 60000;
constexpr int patienceWithNetwork = 400000;
constexpr int notToBeHad = 77;
const auto root = QStringLiteral(MADOGUCHI_SOURCE_DIR);

quint16 freePort()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    return probe.serverPort();
}

} // namespace

Prism::~Prism()
{
    m_process.kill();
    m_process.waitForFinished();
}

bool Prism::fetch()
{
    QProcess tools;
    tools.setProcessChannelMode(QProcess::MergedChannels);
    tools.start(root + u"/scripts/npm-tools"_s, QStringList());
    const bool ended = tools.waitForFinished(patienceWithNetwork) && tools.exitStatus() == QProcess::NormalExit;
    m_problem = QString::fromUtf8(tools.readAll());
    m_cannotBeHad = ended && tools.exitCode() == notToBeHad;
    return ended && tools.exitCode() == 0;
}

bool Prism::start(const QString &contract, const QUrl &server)
{
    if (!fetch())
        return false;
    m_port = freePort();
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    // Started by name of the script's interpreter: the process is then Prism itself, and can be ended.
    m_process.start(u"node"_s,
                    {root + u"/build/npm/node_modules/@stoplight/prism-cli/dist/index.js"_s, u"proxy"_s, u"--host"_s,
                     u"127.0.0.1"_s, u"--port"_s, QString::number(m_port), contract, server.toString()});
    QByteArray said;
    const bool ready = QTest::qWaitFor(
        [&] {
            said += m_process.readAll();
            return said.contains("Prism is listening") || m_process.state() == QProcess::NotRunning;
        },
        patience);
    m_problem = QString::fromUtf8(said.right(2000));
    return ready && m_process.state() == QProcess::Running;
}

} // namespace mado::test

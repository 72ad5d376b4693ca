// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QUrl>

namespace mado::test {

/// Prism between a caller and a server: passes everything on, and says in the header `sl-violations` of the answer
/// where the request or the answer is not as the contract says.
class Prism
{
public:
    ~Prism();

    /// False: `problem()` says why, and whether that is only for want of a network.
    bool start(const QString &contract, const QUrl &server);
    bool cannotBeHad() const { return m_cannotBeHad; }
    const QString &problem() const { return m_problem; }
    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port)); }

private:
    bool fetch();

    QProcess m_process;
    quint16 m_port = 0;
    bool m_cannotBeHad = false;
    QString m_problem;
};

} // namespace mado::test

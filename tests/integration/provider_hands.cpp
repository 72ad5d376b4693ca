// SPDX-License-Identifier: GPL-3.0-or-later
#include "provider_hands.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>
#include <QStandardPaths>
#include <QTest>
#include <memory>

namespace mado::test {

using namespace Qt::Literals::StringLiterals;

namespace {

const auto modules = QStringLiteral(MADOGUCHI_SOURCE_DIR "/build/npm/node_modules");
constexpr int patience = 30000;
constexpr int mostRedirects = 12;

} // namespace

QString ProviderProcess::missing()
{
    if (QStandardPaths::findExecutable(u"node"_s).isEmpty())
        return u"Node.js is not installed: ./dev test installs it"_s;
    if (!QFile::exists(modules + u"/oidc-provider/package.json"_s))
        return u"oidc-provider is not there: run scripts/npm-tools where the npm registry can be reached"_s;
    return {};
}

bool ProviderProcess::start()
{
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.start(u"node"_s, {QStringLiteral(MADOGUCHI_SOURCE_DIR "/tests/integration/provider/provider.mjs"),
                                modules, QString::number(m_port)});
    const bool spoke = QTest::qWaitFor(
        [this] { return m_process.canReadLine() || m_process.state() == QProcess::NotRunning; }, patience);
    m_issuer = QJsonDocument::fromJson(m_process.readLine()).object().value("issuer"_L1).toString();
    m_port = quint16(QUrl(m_issuer).port(0));
    return spoke && m_port != 0;
}

void ProviderProcess::stop()
{
    m_process.kill();
    m_process.waitForFinished(patience);
}

BrowserHands::Page BrowserHands::visit(QUrl url, QByteArray form)
{
    for (int i = 0; i < mostRedirects; ++i) {
        QNetworkRequest request(url);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        request.setHeader(QNetworkRequest::ContentTypeHeader, "application/x-www-form-urlencoded"_L1);
        const std::unique_ptr<QNetworkReply> reply(form.isEmpty() ? m_network.get(request)
                                                                  : m_network.post(request, form));
        if (!QTest::qWaitFor([&] { return reply->isFinished(); }, patience))
            return {};
        const QUrl next = reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
        if (next.isEmpty())
            return {url, reply->readAll()};
        url = url.resolved(next);
        form.clear();
    }
    return {};
}

QUrl BrowserHands::linkIn(const Page &page, const QByteArray &before)
{
    const auto from = page.text.indexOf(before + "=\"http");
    if (from < 0)
        return {};
    const auto start = from + before.size() + 2;
    return QUrl::fromEncoded(page.text.mid(start, page.text.indexOf('"', start) - start));
}

QByteArray BrowserHands::signIn(const QUrl &url, const QString &login)
{
    const Page form = visit(url);
    const Page consent =
        visit(linkIn(form, "action"), "prompt=login&password=x&login=" + QUrl::toPercentEncoding(login));
    return visit(linkIn(consent, "action"), "prompt=consent").text;
}

QByteArray BrowserHands::cancel(const QUrl &url)
{
    const Page form = visit(url);
    return visit(linkIn(form, "<a href")).text;
}

} // namespace mado::test

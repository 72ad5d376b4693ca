// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/faq_api.h"

#include "contract/codecs_faq.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QPointer>

namespace mado {

namespace {

using namespace Qt::Literals::StringLiterals;

template <class T>
QFuture<Result<T>> typedFuture(QFuture<Result<QJsonObject>> answer, Decoded<T> (*decode)(const QJsonObject &))
{
    return answer.then([decode](const Result<QJsonObject> &raw) -> Result<T> {
        if (!raw)
            return tl::make_unexpected(raw.error());
        auto value = decode(*raw);
        if (!value)
            return tl::make_unexpected(incompatible(value.error()));
        return std::move(*value);
    });
}

QString routeOf(const AccountId &account, const QString &rest = {}) { return u"/v1/faq/"_s + account.text() + rest; }

QString entryRoute(const AccountId &account, const FaqEntryId &id)
{
    return routeOf(account, u"/entries/"_s + id.text());
}

bool fateUnknown(const Result<QJsonObject> &answer)
{
    return !answer &&
           (answer.error().kind == AppError::Kind::UnknownResult || answer.error().kind == AppError::Kind::Offline);
}

} // namespace

FaqApi::FaqApi(std::shared_ptr<ApiClient> api, QObject *parent) : Faq(parent), m_api(std::move(api)) {}

QFuture<Result<QJsonObject>> FaqApi::ask(const QString &path) { return m_api->call({.verb = "GET", .path = path}); }

QFuture<Result<QJsonObject>> FaqApi::send(const QByteArray &verb, const QString &path, const QJsonObject &body)
{
    const QByteArray asked = verb + ' ' + path.toUtf8() + '\n' + QJsonDocument(body).toJson(QJsonDocument::Compact);
    const QByteArray digest = QCryptographicHash::hash(asked, QCryptographicHash::Sha256);
    const auto known = m_unsure.constFind(digest);
    const CommandKey key = known == m_unsure.constEnd() ? CommandKey::random() : *known;
    m_unsure.insert(digest, key);
    return m_api->call({.verb = verb, .path = path, .body = body, .key = key})
        .then([guard = QPointer<FaqApi>(this), digest](const Result<QJsonObject> &answer) {
            if (guard && !fateUnknown(answer))
                guard->m_unsure.remove(digest);
            return answer;
        });
}

QFuture<Result<FaqAccountList>> FaqApi::accounts()
{
    return typedFuture<FaqAccountList>(ask(u"/v1/faq"_s), decodeFaqAccountList);
}

QFuture<Result<FaqBoard>> FaqApi::board(const AccountId &account)
{
    return typedFuture<FaqBoard>(ask(routeOf(account)), decodeFaqBoard);
}

QFuture<Result<FaqContents>> FaqApi::contents(const AccountId &account)
{
    return typedFuture<FaqContents>(ask(routeOf(account, u"/contents"_s)), decodeFaqContents);
}

QFuture<Result<FaqEntry>> FaqApi::entry(const AccountId &account, const FaqEntryId &id)
{
    return typedFuture<FaqEntry>(ask(entryRoute(account, id)), decodeFaqEntry);
}

QFuture<Result<FaqEntry>> FaqApi::save(const AccountId &account, const FaqEntryId &id, const FaqSave &save)
{
    return typedFuture<FaqEntry>(send("PUT", entryRoute(account, id), encode(save)), decodeFaqEntry);
}

QFuture<Result<FaqEntry>> FaqApi::act(const AccountId &account, const FaqEntryId &id, FaqStepKind kind,
                                      const FaqStep &step)
{
    return typedFuture<FaqEntry>(send("POST", entryRoute(account, id) + u'/' + word(kind), encode(step)),
                                 decodeFaqEntry);
}

QFuture<Result<void>> FaqApi::settle(const AccountId &account, const FaqSettle &settle)
{
    return send("POST", routeOf(account, u"/questions"_s), encode(settle)).then([](const Result<QJsonObject> &answer) {
        return answer.map([](const QJsonObject &) {});
    });
}

QFuture<Result<FaqImported>> FaqApi::import(const AccountId &account, const FaqContents &contents)
{
    return typedFuture<FaqImported>(send("POST", routeOf(account, u"/contents"_s), encode(contents)),
                                    decodeFaqImported);
}

} // namespace mado

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/faq_api.h"

#include "contract/codecs_faq.h"

namespace mado {

namespace {

using namespace Qt::Literals::StringLiterals;

QString routeOf(const AccountId &account, const QString &rest = {}) { return u"/v1/faq/"_s + account.text() + rest; }

QString entryRoute(const AccountId &account, const FaqEntryId &id)
{
    return routeOf(account, u"/entries/"_s + id.text());
}

} // namespace

FaqApi::FaqApi(std::shared_ptr<ApiClient> api, QObject *parent) : Faq(parent), m_calls(std::move(api)) {}

QFuture<Result<FaqAccountList>> FaqApi::accounts()
{
    return typedFuture<FaqAccountList>(m_calls.ask(u"/v1/faq"_s), decodeFaqAccountList);
}

QFuture<Result<FaqBoard>> FaqApi::board(const AccountId &account)
{
    return typedFuture<FaqBoard>(m_calls.ask(routeOf(account)), decodeFaqBoard);
}

QFuture<Result<FaqContents>> FaqApi::contents(const AccountId &account)
{
    return typedFuture<FaqContents>(m_calls.ask(routeOf(account, u"/contents"_s)), decodeFaqContents);
}

QFuture<Result<FaqEntry>> FaqApi::entry(const AccountId &account, const FaqEntryId &id)
{
    return typedFuture<FaqEntry>(m_calls.ask(entryRoute(account, id)), decodeFaqEntry);
}

QFuture<Result<FaqEntry>> FaqApi::save(const AccountId &account, const FaqEntryId &id, const FaqSave &save)
{
    return typedFuture<FaqEntry>(m_calls.send("PUT", entryRoute(account, id), encode(save)), decodeFaqEntry);
}

QFuture<Result<FaqEntry>> FaqApi::act(const AccountId &account, const FaqEntryId &id, FaqStepKind kind,
                                      const FaqStep &step)
{
    return typedFuture<FaqEntry>(m_calls.send("POST", entryRoute(account, id) + u'/' + word(kind), encode(step)),
                                 decodeFaqEntry);
}

QFuture<Result<void>> FaqApi::settle(const AccountId &account, const FaqSettle &settle)
{
    return m_calls.send("POST", routeOf(account, u"/questions"_s), encode(settle))
        .then([](const Result<QJsonObject> &answer) { return answer.map([](const QJsonObject &) {}); });
}

QFuture<Result<FaqImported>> FaqApi::import(const AccountId &account, const FaqContents &contents)
{
    return typedFuture<FaqImported>(m_calls.send("POST", routeOf(account, u"/contents"_s), encode(contents)),
                                    decodeFaqImported);
}

} // namespace mado

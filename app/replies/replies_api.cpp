// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/replies/replies_api.h"

#include "app/then.h"
#include "contract/codecs_canned.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

const auto root = u"/v1/canned-replies"_s;
const auto keptName = u"canned-replies"_s;

template <class T> Result<T> typed(const Result<QJsonObject> &answer, Decoded<T> (*decode)(const QJsonObject &))
{
    if (!answer)
        return tl::make_unexpected(answer.error());
    auto value = decode(*answer);
    if (!value)
        return tl::make_unexpected(incompatible(value.error()));
    return std::move(*value);
}

bool fateUnknown(const Result<QJsonObject> &answer)
{
    return !answer &&
           (answer.error().kind == AppError::Kind::UnknownResult || answer.error().kind == AppError::Kind::Offline);
}

} // namespace

RepliesApi::RepliesApi(std::shared_ptr<ApiClient> api, Desk &desk, QObject *parent)
    : Replies(parent),
      m_api(std::move(api)),
      m_desk(desk)
{
    loadKept();
    connect(&desk, &Desk::connectionChanged, this, [this](const ConnectionState &state) {
        const bool online = state.phase == ConnectionState::Phase::Online;
        if (online && !std::exchange(m_online, online))
            refresh();
        m_online = online;
    });
}

void RepliesApi::loadKept()
{
    then(m_desk.kept(keptName), this, [this](const Result<QJsonObject> &kept) {
        if (m_fresh || !kept || kept->isEmpty())
            return;
        if (auto list = decodeCannedReplyList(*kept)) {
            m_list = std::move(*list);
            Q_EMIT changed();
        }
    });
}

void RepliesApi::take(const CannedReplyList &list)
{
    m_fresh = true;
    m_list = list;
    m_desk.keep(keptName, encode(m_list));
    Q_EMIT changed();
}

void RepliesApi::take(const CannedReply &reply)
{
    CannedReplyList list = m_list;
    const auto known = std::find_if(list.replies.begin(), list.replies.end(),
                                    [&reply](const CannedReply &other) { return other.id == reply.id; });
    if (known == list.replies.end())
        list.replies.append(reply);
    else if (known->revision <= reply.revision)
        *known = reply;
    take(list);
}

QFuture<Result<void>> RepliesApi::refresh()
{
    const Answer<Result<void>> answer;
    then(m_api->call({.verb = "GET", .path = root}), this, [this, answer](const Result<QJsonObject> &raw) {
        const auto list = typed<CannedReplyList>(raw, decodeCannedReplyList);
        if (list)
            take(*list);
        answer.give(list.map([](const CannedReplyList &) {}));
    });
    return answer.future();
}

QFuture<Result<CannedReply>> RepliesApi::send(const QByteArray &verb, const QString &path, const QJsonObject &body)
{
    const QByteArray asked = verb + ' ' + path.toUtf8() + '\n' + QJsonDocument(body).toJson(QJsonDocument::Compact);
    const QByteArray digest = QCryptographicHash::hash(asked, QCryptographicHash::Sha256);
    const CommandKey key = m_unsure.contains(digest) ? *m_unsure.constFind(digest) : CommandKey::random();
    m_unsure.insert(digest, key);
    const Answer<Result<CannedReply>> answer;
    then(m_api->call({.verb = verb, .path = path, .body = body, .key = key}), this,
         [this, digest, answer](const Result<QJsonObject> &raw) {
             if (!fateUnknown(raw))
                 m_unsure.remove(digest);
             const auto reply = typed<CannedReply>(raw, decodeCannedReply);
             if (reply)
                 take(*reply);
             answer.give(reply);
         });
    return answer.future();
}

QFuture<Result<CannedReply>> RepliesApi::add(const CannedReplyContent &content)
{
    return send("POST", root, encode(content));
}

QFuture<Result<CannedReply>> RepliesApi::change(const CannedReplyId &id, const CannedReplyChange &change)
{
    return send("PUT", root + u'/' + id.text(), encode(change));
}

QFuture<Result<CannedReplyHistory>> RepliesApi::history(const CannedReplyId &id)
{
    return m_api->call({.verb = "GET", .path = root + u'/' + id.text() + u"/history"_s})
        .then([](const Result<QJsonObject> &raw) { return typed<CannedReplyHistory>(raw, decodeCannedReplyHistory); });
}

} // namespace mado

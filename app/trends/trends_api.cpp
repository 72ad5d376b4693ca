// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trends/trends_api.h"

#include "app/then.h"
#include "contract/codecs_operations.h"
#include "contract/codecs_statistics.h"

#include <QJsonArray>

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

const auto root = u"/v1/statistics/"_s;
const auto namesName = u"trends"_s;

bool serverSilent(const AppError &error)
{
    return error.kind == AppError::Kind::Offline || error.kind == AppError::Kind::UnknownResult;
}

template <class T>
std::optional<Known<T>> unpacked(const QJsonObject &kept, Decoded<T> (*decode)(const QJsonObject &),
                                 const AppError &why)
{
    const QDateTime at = QDateTime::fromString(kept[u"at"_s].toString(), Qt::ISODateWithMs);
    auto value = decode(kept[u"answer"_s].toObject());
    if (!at.isValid() || !value)
        return std::nullopt;
    return Known<T>{std::move(*value), at, why};
}

} // namespace

TrendsApi::TrendsApi(std::shared_ptr<ApiClient> api, Desk &desk, const AppClock &clock, QObject *parent)
    : Trends(parent),
      m_api(std::move(api)),
      m_reports(m_api),
      m_desk(desk),
      m_clock(clock)
{
    loadNames();
    connect(&desk, &Desk::connectionChanged, this, [this](const ConnectionState &state) {
        const bool online = state.phase == ConnectionState::Phase::Online;
        if (online && !std::exchange(m_online, online))
            Q_EMIT reachable();
        m_online = online;
    });
}

void TrendsApi::loadNames()
{
    then(m_desk.kept(namesName), this, [this](const Result<QJsonObject> &kept) {
        if (!kept)
            return;
        QStringList names;
        for (const auto name : kept->value(u"names"_s).toArray()) {
            if (!m_names.contains(name.toString()))
                names << name.toString();
        }
        m_names = names + m_names;
    });
}

void TrendsApi::remember(const QString &name, const TaggedAnswer &answer, const QDateTime &at)
{
    m_names.removeAll(name);
    m_names.append(name);
    while (m_names.size() > mostKept)
        m_desk.keep(m_names.takeFirst(), {});
    m_desk.keep(name, {{u"at"_s, at.toString(Qt::ISODateWithMs)},
                       {u"tag"_s, QString::fromLatin1(answer.tag)},
                       {u"answer"_s, answer.json}});
    m_desk.keep(namesName, {{u"names"_s, QJsonArray::fromStringList(m_names)}});
}

template <class T>
Result<Known<T>> TrendsApi::answered(const QString &name, TaggedAnswer told, const QJsonObject &kept, Decoder<T> decode)
{
    if (told.same)
        told.json = kept[u"answer"_s].toObject();
    auto value = decode(told.json);
    if (!value)
        return tl::make_unexpected(incompatible(value.error()));
    const QDateTime now = m_clock.now();
    remember(name, told, now);
    return Known<T>{std::move(*value), now, std::nullopt};
}

/// Asks whether what is kept still holds; it is sent again only where it does not. What this console cannot read, of
/// another version, is asked for as if it were not there.
template <class T>
QFuture<Result<Known<T>>> TrendsApi::ask(const QString &path, const QUrlQuery &query, Decoder<T> decode)
{
    using Fetched = Result<Known<T>>;
    const Answer<Fetched> answer;
    const QString name = path + u'?' + query.toString();
    then(m_desk.kept(name), this, [this, answer, path, query, name, decode](const Result<QJsonObject> &read) {
        const QJsonObject kept = read.value_or(QJsonObject());
        const bool readable = decode(kept[u"answer"_s].toObject()).has_value();
        const QByteArray tag = readable ? kept[u"tag"_s].toString().toLatin1() : QByteArray();
        then(m_api->fetch(path, query, tag), this,
             [this, answer, name, kept, decode](const Result<TaggedAnswer> &told) {
                 if (told)
                     return answer.give(answered<T>(name, *told, kept, decode));
                 const auto known = serverSilent(told.error()) ? unpacked<T>(kept, decode, told.error()) : std::nullopt;
                 answer.give(known ? Fetched(*known) : Fetched(tl::make_unexpected(told.error())));
             });
    });
    return answer.future();
}

QFuture<Result<Known<Catalogue>>> TrendsApi::catalogue()
{
    return ask<Catalogue>(root + u"catalogue"_s, {}, decodeCatalogue);
}

QFuture<Result<Known<FigureTable>>> TrendsApi::figures(const FigureQuery &query, Audience audience)
{
    const QString path = root + (audience == Audience::Internal ? u"internal/figures"_s : u"figures"_s);
    return ask<FigureTable>(path, queryOf(query), decodeFigureTable);
}

QFuture<Result<Known<SeriesTable>>> TrendsApi::series(const QString &id, const QStringList &regions)
{
    QUrlQuery query;
    query.addQueryItem(u"id"_s, id);
    if (!regions.isEmpty())
        query.addQueryItem(u"regions"_s, regions.join(u','));
    return ask<SeriesTable>(root + u"series"_s, query, decodeSeriesTable);
}

QFuture<Result<Known<Operations>>> TrendsApi::operations(const QDate &from, const QDate &until)
{
    QUrlQuery query;
    query.addQueryItem(u"from"_s, from.toString(Qt::ISODate));
    query.addQueryItem(u"until"_s, until.toString(Qt::ISODate));
    return ask<Operations>(u"/v1/operations"_s, query, decodeOperations);
}

QFuture<Result<void>> TrendsApi::keep(const QString &name, const QJsonObject &json) { return m_desk.keep(name, json); }

QFuture<Result<QJsonObject>> TrendsApi::kept(const QString &name) { return m_desk.kept(name); }

} // namespace mado

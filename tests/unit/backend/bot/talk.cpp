// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/backend/bot/talk.h"

#include "backend/store/identity_rows.h"
#include "backend/store/sqlite_database.h"
#include "contract/codecs.h"
#include "tests/support/disposal_sample.h"

#include <QJsonDocument>
#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;

namespace mado::bot {

namespace {

const AccountId account = *AccountId::from(u"kanagawa"_s);
const StaffProfile nurse{*StaffId::from(u"nurse"_s), u"K-1"_s, u"佐伯"_s, Role::Nurse, u"14"_s};

Service service()
{
    static const auto package =
        survey::loadPackage(QStringLiteral(MADOGUCHI_SOURCE_DIR "/resources/accounts/personal-support"));
    return {package.value(), u"14"_s};
}

template <class Work> void commit(store::Database &database, Work work)
{
    if (const auto done = database.write(std::move(work)); !done)
        qFatal("%s", qPrintable(done.error().what));
}

Sent sentFrom(const store::Row &row)
{
    const QJsonObject message = QJsonDocument::fromJson(row.text(0).toUtf8()).array().at(0).toObject();
    Sent sent{message["text"_L1].toString(), {}, {}, row.integer(1) != 0, !row.isNull(2)};
    for (const auto &item : message["quickReply"_L1]["items"_L1].toArray()) {
        sent.labels << item["action"_L1]["label"_L1].toString();
        sent.data << item["action"_L1]["data"_L1].toString();
    }
    return sent;
}

QString answerFor(const QString &question, const QHash<QString, QString> &answers, const Sent &asked)
{
    const auto offered = [&](const QString &key) { return asked.offers(u"q=%1&a=%2"_s.arg(question, key)); };
    if (answers.contains(question))
        return answers[question];
    for (const QString &key : {u"none"_s, u"no"_s, u"alone"_s, u"age_30_39"_s, u"yokohama"_s}) {
        if (offered(key))
            return key;
    }
    return u"36.5"_s;
}

} // namespace

QStringList texts(const QList<Sent> &sent)
{
    QStringList found;
    for (const Sent &one : sent)
        found << one.text;
    return found;
}

Talk::Talk() : Talk(service()) {}

Talk::Talk(Service speaking)
{
    m_database = std::move(store::openSqlite(m_folder.filePath(u"desk.sqlite"_s), {.durable = false}).value());
    m_bot = std::make_unique<Bot>(std::map<AccountId, Service>{{account, std::move(speaking)}}, clock);
    commit(*m_database, [&](store::Transaction &tx) { store::insertStaff(tx, nurse, u"-"_s, clock.time); });
}

line::InboundEvent Talk::event(const line::EventContent &content)
{
    return {account, u"U1"_s, clock.time, standby ? std::nullopt : std::optional(u"token"_s), standby, content};
}

QList<Sent> Talk::handle(line::InboundEvent event)
{
    commit(*m_database, [&](store::Transaction &tx) { m_bot->handle(tx, event); });
    return newlySent();
}

QList<Sent> Talk::happen(const line::EventContent &content)
{
    clock.time = clock.time.addSecs(10);
    return handle(event(content));
}

QList<Sent> Talk::follow() { return happen(line::Followed{}); }
QList<Sent> Talk::unfollow() { return happen(line::Unfollowed{}); }
QList<Sent> Talk::tap(const QString &data) { return happen(line::PostedBack{data}); }
QList<Sent> Talk::write(const QString &text)
{
    return happen(line::MessageReceived{u"m%1"_s.arg(++m_messages), line::TextMessage{text}});
}

QList<Sent> Talk::newlySent()
{
    const auto sent = m_database->read([&](store::Transaction &tx) {
        QList<Sent> found;
        for (const store::Row &row :
             tx.query("SELECT messages, urgent, reply_token FROM outbound ORDER BY rowid LIMIT -1 OFFSET $1", {m_seen}))
            found.append(sentFrom(row));
        return found;
    });
    m_seen += sent->size();
    if (!sent->isEmpty())
        m_last = *sent;
    return *sent;
}

QList<Sent> Talk::begin(const QString &language)
{
    follow();
    tap(u"do=lang_"_s + language);
    QList<Sent> sent;
    for (int i = 0; i < 10 && question().isEmpty(); ++i) {
        const QStringList offered = m_last.last().data;
        const auto yes = offered.filter(u"do=consent_yes"_s);
        if (yes.isEmpty())
            break;
        sent = tap(yes.first());
    }
    return sent;
}

QString Talk::question() const
{
    if (m_last.isEmpty() || m_last.last().data.isEmpty())
        return {};
    for (const QString &data : m_last.last().data) {
        if (const QString key = QUrlQuery(data).queryItemValue(u"q"_s); !key.isEmpty())
            return key;
    }
    return {};
}

QList<Sent> Talk::fill(const QHash<QString, QString> &answers)
{
    QList<Sent> all;
    for (int i = 0; i < 60 && !question().isEmpty(); ++i) {
        const QString key = question();
        const QStringList options = answerFor(key, answers, m_last.last()).split(u'+');
        for (const QString &option : options) {
            const QString data = u"q=%1&a=%2"_s.arg(key, option);
            all += m_last.last().offers(data) ? tap(data) : write(option);
        }
        if (question() == key && m_last.last().offers(u"q=%1&a=done"_s.arg(key)))
            all += tap(u"q=%1&a=done"_s.arg(key));
    }
    return all;
}

std::optional<store::ConsultationRow> Talk::consultation()
{
    return m_database
        ->read([](store::Transaction &tx) -> std::optional<store::ConsultationRow> {
            const auto rows = tx.query("SELECT id FROM conversation");
            return store::openConsultation(tx, *ConversationId::from(rows.at(0).text(0)));
        })
        .value();
}

void Talk::takenOver()
{
    auto row = consultation().value();
    row.owner = store::OwnerColumns{nurse.id, clock.time, clock.time.addSecs(120)};
    ++row.fence;
    commit(*m_database, [&](store::Transaction &tx) { store::saveConsultation(tx, row); });
}

void Talk::givenBack()
{
    auto row = consultation().value();
    row.owner = std::nullopt;
    commit(*m_database, [&](store::Transaction &tx) { store::saveConsultation(tx, row); });
}

void Talk::measuresReach(DisposalState state, bool rehearsal)
{
    commit(*m_database, [&](store::Transaction &tx) { test::putRun(tx, state, rehearsal); });
}

std::vector<EntryBody> Talk::transcript()
{
    return m_database
        ->read([](store::Transaction &tx) {
            std::vector<EntryBody> bodies;
            for (const store::Row &row : tx.query("SELECT body FROM entry ORDER BY at, seq"))
                bodies.push_back(decodeEntryBody(QJsonDocument::fromJson(row.text(0).toUtf8()).object()).value());
            return bodies;
        })
        .value();
}

qint64 Talk::count(const char *sql)
{
    return m_database->read([sql](store::Transaction &tx) { return tx.query(sql).at(0).integer(0); }).value();
}

QString Talk::column(const char *sql)
{
    return m_database->read([sql](store::Transaction &tx) { return tx.query(sql).at(0).textOr(0, {}); }).value();
}

} // namespace mado::bot

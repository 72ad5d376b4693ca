// SPDX-License-Identifier: GPL-3.0-or-later
#include "house.h"

#include "backend/desk/intake.h"
#include "backend/store/identity_rows.h"
#include "backend/store/people_rows.h"
#include "backend/store/postgres_database.h"
#include "backend/store/sqlite_database.h"
#include "contract/codecs.h"
#include "tests/support/opened.h"

#include <QTest>

namespace mado::staff {

namespace {

class NoSink final : public line::EventSink
{
public:
    void handle(store::Transaction &, const line::InboundEvent &) override {}
};

/// That nobody listens to: the backend is not started here.
paging::Rules gateway()
{
    paging::Rules rules;
    rules.webhook = paging::Webhook{QUrl(u"http://127.0.0.1:9"_s), {}};
    return rules;
}

line::Accounts lineAccounts()
{
    return line::Accounts({{account, "secret", "token", std::nullopt, QUrl(u"http://127.0.0.1:9"_s)}});
}

std::unique_ptr<main::StatisticsDesk> openStatistics(const QString &folder, store::Database &database,
                                                     const Clock &clock)
{
    const QString resources = QStringLiteral(MADOGUCHI_SOURCE_DIR "/resources");
    auto opened = main::StatisticsDesk::open({.responses = folder + u"/responses"_s,
                                              .durable = false,
                                              .accounts = {{account, resources + u"/accounts/personal-support"_s, 14}},
                                              .line = lineAccounts(),
                                              .resources = resources},
                                             database, clock);
    return opened ? std::move(*opened) : nullptr;
}

/// The frequent questions that come with the program, for an account of this house.
faq::Accounts faqAccounts()
{
    static const auto knowledge =
        faq::loadKnowledge(QStringLiteral(MADOGUCHI_SOURCE_DIR "/resources/accounts/faq/faq"));
    faq::Knowledge few = knowledge.value();
    few.entries = few.entries.mid(0, 5);
    return {{account, {{u"窓口"_s, u"Desk"_s}, home, std::make_shared<const faq::Shelf>(account, few)}}};
}

medicine::Accounts medicineAccounts()
{
    static const auto form = std::make_shared<const medicine::Form>(
        medicine::loadForm(QStringLiteral(MADOGUCHI_SOURCE_DIR "/resources/accounts/quarantine-support/medicine.yaml"))
            .value());
    return {{account, {{u"窓口"_s, u"Desk"_s}, home, form, {}}}};
}

main::GovernanceParts governance()
{
    return {governance::Policies::load(QStringLiteral(MADOGUCHI_SOURCE_DIR "/resources/policies")).value(),
            {{account, home}},
            {}};
}

const accounts::Templates &templates()
{
    static const auto loaded = main::loadTemplates();
    return loaded.value();
}

std::shared_ptr<const survey::AccountPackage> asked()
{
    static const auto package = std::make_shared<const survey::AccountPackage>(
        survey::loadPackage(QStringLiteral(MADOGUCHI_SOURCE_DIR "/resources/accounts/personal-support")).value());
    return package;
}

std::map<AccountId, accounts::Configured> rules()
{
    const QString folder = QStringLiteral(MADOGUCHI_SOURCE_DIR "/resources/accounts/personal-support");
    static const auto package = std::make_shared<const survey::AccountPackage>(survey::loadPackage(folder).value());
    return {{account, {{u"窓口"_s, u"Desk"_s}, home, folder, package}}};
}

main::BackendParts parts(store::Database &database, const Clock &clock, line::EventSink &sink,
                         main::StatisticsDesk *statistics, accounts::Published *published)
{
    return {.database = database,
            .clock = clock,
            .sink = sink,
            .accounts = lineAccounts(),
            .about = {.version = u"0"_s, .name = {u"窓口"_s, u"Desk"_s}, .training = false},
            .leases = {},
            .limits = http::defaultLimits(),
            .workers = 1,
            .secondFactor = identity::SecondFactorPolicy::Off,
            .content = {.faq = faqAccounts(),
                        .medicine = medicineAccounts(),
                        .announcing = {{account, {{u"窓口"_s, u"Desk"_s}, home, {}}}},
                        .teaching = {{account, {{u"窓口"_s, u"Desk"_s}, home, std::make_shared<learning::Teaching>()}}},
                        .asking = {{account, {asked(), home}}},
                        .templates = templates(),
                        .rules = rules(),
                        .governance = governance()},
            .paging = gateway(),
            .published = published,
            .statistics = statistics};
}

} // namespace

House::House(std::unique_ptr<store::Database> opened)
    : database(std::move(opened)),
      sink(std::make_unique<NoSink>()),
      statistics(openStatistics(folder.path(), *database, clock)),
      published(templates().loader()),
      backend(parts(*database, clock, *sink, statistics.get(), &published)),
      router(backend.routes()),
      sessions(*database, clock, {}),
      services{*database, clock, authenticator, {account}}
{
}

StaffProfile House::person(Role role, const QString &prefecture)
{
    const StaffId id = StaffId::random();
    const StaffProfile profile{id, id.text().left(12), word(role), role, prefecture};
    write([&](store::Transaction &tx) { return store::insertStaff(tx, profile, u"-"_s, clock.now()); });
    return profile;
}

QByteArray House::tokenOf(const StaffProfile &who)
{
    return write([&](store::Transaction &tx) { return sessions.open(tx, who).token.toLatin1(); });
}

StaffDetails House::details(Role role, const QString &prefecture)
{
    return {.login = randomIdText().left(12),
            .name = u"小田"_s,
            .role = role,
            .employer = Employer::Prefecture,
            .contract = {},
            .prefecture = prefecture,
            .scope = {{prefecture}, {}},
            .teams = {},
            .languages = {u"ja"_s},
            .kinds = {},
            .confidentialityConfirmed = std::nullopt,
            .licenceConfirmed = std::nullopt,
            .usableUntil = std::nullopt};
}

ConsultationId House::consultation(const QString &prefecture, const AccountId &of)
{
    const ConversationId conversation = ConversationId::random();
    const RiskReason reason{u"fever"_s, {u"発熱"_s, u"Fever"_s}, {u"4日"_s, u"4 days"_s}, RiskLevel::High};
    return write([&](store::Transaction &tx) {
        tx.execute("INSERT INTO conversation (id, account, line_user, display_name, language, reachable, phone, "
                   "created_at) VALUES ($1, $2, $1, 'みかん', 'ja', 1, '090-1234-5612', 0)",
                   {conversation.text(), of.text()});
        return desk::openOrRaise(tx, {conversation,
                                      of,
                                      prefecture,
                                      ConsultationKind::Nurse,
                                      Channel::Chat,
                                      {RiskLevel::Low, std::nullopt, u"1"_s, {reason}},
                                      {5, 10, 15, 60},
                                      clock.now()});
    });
}

void House::giveLease(const ConsultationId &id, const StaffId &owner)
{
    write([&](store::Transaction &tx) {
        auto held = *store::findConsultation(tx, id);
        held.owner = store::OwnerColumns{owner, clock.now(), clock.now().addSecs(600)};
        ++held.fence;
        store::saveConsultation(tx, held);
        return true;
    });
}

store::ConsultationRow House::row(const ConsultationId &id)
{
    return write([&](store::Transaction &tx) { return *store::findConsultation(tx, id); });
}

StaffMember House::member(const StaffId &id)
{
    return write([&](store::Transaction &tx) { return *store::findMember(tx, id); });
}

http::Response House::ask(Method method, const QString &path, const QByteArray &token, const QJsonObject &body,
                          const QUrlQuery &query)
{
    const auto match = router.match(method, path);
    if (!match || !match->route)
        return http::Response::empty(404);
    http::Request request{method, path, query, {}, {}, match->captures};
    if (!token.isEmpty())
        request.headers.insert("authorization", "Bearer " + token);
    request.headers.insert("idempotency-key", randomIdText().toLatin1());
    request.body = QJsonDocument(body).toJson();
    if (match->route->handler)
        return match->route->handler(request);
    const auto pending = std::make_shared<KeptPending>();
    match->route->holdingHandler(request, pending);
    return pending->answered.value_or(http::Response::empty(0));
}

http::Response House::askKeyed(Method method, const QString &path, const QByteArray &token, const QJsonObject &body,
                               const CommandKey &key)
{
    const auto match = router.match(method, path);
    http::Request request{method, path, {}, {}, QJsonDocument(body).toJson(), match->captures};
    request.headers = {{"authorization", "Bearer " + token}, {"idempotency-key", key.text().toLatin1()}};
    return match->route->handler(request);
}

SyncBatch House::feed(const QByteArray &token, qint64 since)
{
    QUrlQuery query;
    query.addQueryItem(u"since"_s, QString::number(since));
    return decodeSyncBatch(jsonOf(ask(Method::Get, u"/v1/sync"_s, token, {}, query))).value();
}

QJsonObject jsonOf(const http::Response &response) { return QJsonDocument::fromJson(response.body).object(); }

QString codeOf(const http::Response &response)
{
    const auto problem = decodeProblem(jsonOf(response));
    return problem ? problem->code : QString();
}

void OnBothEngines::initTestCase()
{
    m_folder = std::make_unique<QTemporaryDir>();
    if (m_engine == Engine::Sqlite)
        return;
    m_cluster = std::make_unique<test::PostgresCluster>();
    if (!m_cluster->start())
        QSKIP(qPrintable(m_cluster->why()));
}

std::unique_ptr<store::Database> OnBothEngines::newDatabase()
{
    if (m_engine == Engine::Postgres)
        return mado::test::opened(store::openPostgres(m_cluster->freshDatabase()));
    store::SqliteOptions options;
    options.durable = false;
    return mado::test::opened(store::openSqlite(m_folder->filePath(QString::number(++m_files)), options));
}

std::unique_ptr<House> OnBothEngines::newHouse() { return std::make_unique<House>(newDatabase()); }

} // namespace mado::staff

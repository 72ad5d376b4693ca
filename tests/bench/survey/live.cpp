// SPDX-License-Identifier: GPL-3.0-or-later
// 256 connections hand answers in; the same server with and without the log behind it.
#include "backend/http/server.h"
#include "backend/line/signature.h"
#include "backend/statistics/intake/intake.h"
#include "backend/statistics/rollup/roller.h"
#include "backend/store/sqlite_database.h"
#include "tests/bench/support/figure.h"
#include "tests/bench/survey/place.h"

#include <QJsonDocument>
#include <atomic>
#include <curl/curl.h>
#include <thread>

namespace mado::bench {

namespace {

constexpr int connections = 256;
const QByteArray secret = "secret";

/// Says that it has kept what it forgets.
class Forgetful final : public statistics::ResponseSink
{
public:
    void submit(statistics::Submission, statistics::SubmitDone done) override { done(ResponseOutcome::Counted); }
    void withdraw(std::vector<int>, const store::PersonKey &, statistics::WithdrawDone done) override { done(0); }
};

class RoundClock final : public Clock
{
public:
    QDateTime now() const override { return {QDate(2020, 4, 1), QTime(3, 0), Qt::UTC}; }
};

struct Call
{
    CURL *handle = nullptr;
    curl_slist *headers = nullptr;
    QByteArray body;
    QElapsedTimer since;
};

std::size_t drop(char *, std::size_t size, std::size_t count, void *) { return size * count; }

QByteArray bodyOf(int person, int run)
{
    const ResponseSubmission response{u"%1-%2"_s.arg(run).arg(person),
                                      QDateTime(QDate(2020, 3, 31), QTime(3, 0), Qt::UTC),
                                      {{u"prefecture"_s, u"14"_s},
                                       {u"postal"_s, u"2310023"_s},
                                       {u"age"_s, 20 + person % 60},
                                       {u"occupation"_s, u"office"_s},
                                       {u"fever"_s, u"none"_s},
                                       {u"telework"_s, u"no"_s}}};
    return QJsonDocument(encode(response)).toJson(QJsonDocument::Compact);
}

struct Result
{
    double perSecond;
    double median;
    double high; ///< 99 of 100 were quicker.
};

void prepare(Call &call, const QByteArray &url, int person, int run)
{
    call.body = bodyOf(person, run);
    curl_slist_free_all(call.headers);
    const QByteArray signature = "x-madoguchi-signature: " + line::signatureOf(call.body, secret);
    call.headers = curl_slist_append(nullptr, "content-type: application/json");
    call.headers = curl_slist_append(call.headers, signature.constData());
    curl_easy_setopt(call.handle, CURLOPT_URL, url.constData());
    curl_easy_setopt(call.handle, CURLOPT_HTTPHEADER, call.headers);
    curl_easy_setopt(call.handle, CURLOPT_POSTFIELDS, call.body.constData());
    curl_easy_setopt(call.handle, CURLOPT_POSTFIELDSIZE, long(call.body.size()));
    curl_easy_setopt(call.handle, CURLOPT_WRITEFUNCTION, drop);
    call.since.start();
}

Result drive(const QByteArray &url, int answers, int run)
{
    CURLM *multi = curl_multi_init();
    std::vector<Call> calls(connections);
    std::vector<double> times;
    int started = 0;
    for (Call &call : calls) {
        call.handle = curl_easy_init();
        curl_easy_setopt(call.handle, CURLOPT_PRIVATE, &call);
        prepare(call, url, started++, run);
        curl_multi_add_handle(multi, call.handle);
    }
    const double took = seconds([&] {
        int running = 1;
        while (running > 0) {
            curl_multi_perform(multi, &running);
            int left = 0;
            while (CURLMsg *message = curl_multi_info_read(multi, &left)) {
                CURL *handle = message->easy_handle;
                Call *call = nullptr;
                long status = 0;
                curl_easy_getinfo(handle, CURLINFO_PRIVATE, &call);
                curl_easy_getinfo(handle, CURLINFO_RESPONSE_CODE, &status);
                if (status != 200)
                    std::fprintf(stderr, "answered %ld\n", status);
                times.push_back(double(call->since.nsecsElapsed()) / 1e6);
                curl_multi_remove_handle(multi, handle);
                if (started < answers) {
                    prepare(*call, url, started++, run);
                    curl_multi_add_handle(multi, handle);
                    running = 1;
                }
            }
            curl_multi_poll(multi, nullptr, 0, 100, nullptr);
        }
    });
    for (Call &call : calls) {
        curl_slist_free_all(call.headers);
        curl_easy_cleanup(call.handle);
    }
    curl_multi_cleanup(multi);
    std::ranges::sort(times);
    return {double(times.size()) / took, times[times.size() / 2], times[times.size() * 99 / 100]};
}

Result serve(SurveyPlace &place, store::ResponseStore &store, statistics::ResponseSink &sink, int answers, int run)
{
    const auto database = store::openSqlite(place.folder.filePath(u"desk-%1"_s.arg(run)), {.durable = false}).value();
    const RoundClock clock;
    const AccountId account = *AccountId::from(u"national"_s);
    const line::Accounts accounts({{account, secret, "token", std::nullopt, QUrl(u"http://127.0.0.1:9"_s)}});
    statistics::Intake intake({{place.definition, account, 0, QByteArray(32, 'k')}}, sink, store, *database, clock,
                              accounts);
    http::Router router;
    intake.addRoutes(router);
    http::Server server(std::move(router), http::defaultLimits(), 2);
    const auto port = server.listen(u"127.0.0.1"_s, 0).value();
    const QByteArray url = "http://127.0.0.1:" + QByteArray::number(port) + "/v1/surveys/national/national/responses";
    drive(url, connections * 2, run * 10); // warm
    const Result result = drive(url, answers, run);
    server.stop(std::chrono::milliseconds(1000));
    return result;
}

/// Answers a second while somebody counts a million earlier ones over and over.
double besideRoller(SurveyPlace &place, store::ResponseStore &store, int answers)
{
    load(place, store, statistics::NationalSample(place.definition, place.areas, 1, 1'000'000, 9));
    statistics::Committer committer(store, 1);
    std::atomic<bool> over{false};
    std::thread roller([&] {
        statistics::Roller counting(store, place.definition, place.areas);
        while (!over)
            counting.rebuild(part).value();
    });
    const Result result = serve(place, store, committer, answers, 5);
    over = true;
    roller.join();
    return result.perSecond;
}

} // namespace

bool measureLive(SurveyPlace &place, int answers, bool postgres)
{
    const auto store = postgres ? store::openPostgresResponses(place.cluster.freshDatabase()).value()
                                : store::openSqliteResponses(place.folder.filePath(u"live"_s)).value();
    Forgetful forgetful;
    const Result bare = serve(place, *store, forgetful, answers, postgres ? 1 : 3);
    Result durable{};
    {
        statistics::Committer committer(*store, 0);
        durable = serve(place, *store, committer, answers, postgres ? 2 : 4);
    }
    const double beside = postgres ? besideRoller(place, *store, answers) : 0;
    const bool shared = !postgres || report({.bench = u"survey"_s,
                                             .figure = u"live answers while the roller runs"_s,
                                             .ours = beside,
                                             .reference = durable.perSecond,
                                             .unit = u"1/s"_s,
                                             .target = 0.6,
                                             .better = Better::Higher});
    const QString engine = postgres ? u"PostgreSQL"_s : u"SQLite"_s;
    const bool fast = report({.bench = u"survey"_s,
                              .figure = u"live answers, "_s + engine,
                              .ours = durable.perSecond,
                              .reference = bare.perSecond,
                              .unit = u"1/s"_s,
                              .target = 0.35,
                              .better = Better::Higher});
    const bool even = report({.bench = u"survey"_s,
                              .figure = u"p99 against p50 of live answers, "_s + engine,
                              .ours = durable.high,
                              .reference = durable.median,
                              .unit = u"ms"_s,
                              .target = 5,
                              .better = Better::Lower});
    return fast && even && shared;
}

} // namespace mado::bench

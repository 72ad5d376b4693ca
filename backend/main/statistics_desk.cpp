// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/main/statistics_desk.h"

#include "backend/log/log.h"
#include "backend/main/practice_figures.h"
#include "backend/statistics/query/settled.h"
#include "backend/store/statistics_rows.h"
#include "backend/store/survey_hand_in_rows.h"
#include "backend/triage/section.h"
#include "contract/tokyo.h"

#include <QDir>
#include <QFileInfo>

namespace mado::main {

using namespace Qt::Literals::StringLiterals;
using statistics::Areas;

namespace {

constexpr std::chrono::milliseconds countEvery{500};
constexpr qint64 rowsAtOnce = 500'000;
constexpr int ownLane = 0;
constexpr int quietHour = 3; ///< In Japan.

QString told(const QList<triage::Fault> &faults)
{
    QStringList lines;
    for (const triage::Fault &fault : faults)
        lines.append(fault.text());
    return lines.join(u'\n');
}

tl::expected<QList<EventBand>, QString> readEvents(const QString &file)
{
    triage::Faults faults(u"events.yaml"_s);
    QList<EventBand> events;
    if (const auto root = triage::openYaml(file, faults)) {
        for (const triage::Section &item : root->items()) {
            item.allowOnly({u"region"_s, u"from"_s, u"until"_s, u"name"_s});
            const auto until = item.maybe("until");
            events.append({item.text("region"), item.at("from").asDate(),
                           until ? std::optional(until->asDate()) : std::nullopt, item.local("name")});
        }
    }
    if (!faults.list().isEmpty())
        return tl::unexpected(told(faults.list()));
    return events;
}

} // namespace

std::optional<QString> StatisticsDesk::readPackages(const StatisticsOptions &options)
{
    for (const CountedAccount &account : options.accounts) {
        if (!QFileInfo::exists(account.package + u"/counting.yaml"_s))
            continue;
        auto definition = statistics::loadDefinition(account.package, options.resources + u"/indicators"_s);
        if (!definition)
            return account.package + u":\n"_s + told(definition.error());
        m_surveys.emplace_back(account, std::make_unique<statistics::SurveyDefinition>(std::move(*definition)));
    }
    return std::nullopt;
}

std::optional<QString> StatisticsDesk::readResources(const StatisticsOptions &options, store::Database &database,
                                                     const Clock &clock)
{
    auto areas = Areas::load(options.resources + u"/areas"_s);
    if (!areas)
        return told(areas.error());
    m_areas.emplace(std::move(*areas));
    auto events = readEvents(options.resources + u"/areas/events.yaml"_s);
    if (!events)
        return events.error();
    const auto policy = statistics::DisclosurePolicy::load(options.resources + u"/policies/disclosure.yaml"_s);
    if (!policy)
        return told(policy.error());
    m_services = std::make_unique<statistics::StatisticsServices>(
        statistics::StatisticsServices{database, clock, {}, *m_areas, *events, *policy, options.training});
    return std::nullopt;
}

/// Stored answers are read by the layout they were written under; one that says otherwise is refused.
std::optional<QString> StatisticsDesk::checkLayouts()
{
    const auto log = m_store->connect();
    for (const auto &[account, definition] : m_surveys) {
        for (const int part : log->parts(definition->id)) {
            const auto stored = statistics::Layout::fromText(log->layoutOf(part));
            if (const QString what = stored.conflictWith(definition->layout); !what.isEmpty())
                return u"%1/counting.yaml would give stored answers another meaning: %2"_s.arg(account.package, what);
            log->saveLayout(part, definition->layout.text());
        }
    }
    return std::nullopt;
}

std::optional<QString> StatisticsDesk::openLog(const StatisticsOptions &options, store::Database &database,
                                               const Clock &clock)
{
    auto opened = options.responses.startsWith("postgresql://"_L1) || options.responses.startsWith("host="_L1)
                      ? store::openPostgresResponses(options.responses)
                      : store::openSqliteResponses(options.responses, options.durable);
    if (!opened)
        return opened.error().what;
    m_store = std::move(*opened);
    std::vector<statistics::IntakeSurvey> intakes;
    try {
        if (auto fault = checkLayouts())
            return fault;
        const auto log = m_store->connect();
        for (const auto &[account, definition] : m_surveys) {
            const bool asks = std::ranges::any_of(definition->rounds, [](const statistics::Round &round) {
                return round.asked->question(u"prefecture"_s) != nullptr;
            });
            intakes.push_back(
                {*definition, account.account, asks ? 0 : account.prefecture, log->keyOf(definition->id)});
            m_services->books.push_back(std::make_unique<statistics::FigureBook>(*m_store, *definition, *m_areas));
            m_rollers.push_back(std::make_unique<statistics::Roller>(*m_store, *definition, *m_areas));
        }
    } catch (const store::StoreFailure &failure) {
        return QString::fromUtf8(failure.what());
    }
    m_committer = std::make_unique<statistics::Committer>(*m_store, ownLane);
    m_intake =
        std::make_unique<statistics::Intake>(std::move(intakes), *m_committer, *m_store, database, clock, m_line);
    return std::nullopt;
}

tl::expected<std::unique_ptr<StatisticsDesk>, QString>
StatisticsDesk::open(const StatisticsOptions &options, store::Database &database, const Clock &clock)
{
    std::unique_ptr<StatisticsDesk> desk(new StatisticsDesk(options));
    for (const auto &step : {desk->readPackages(options), desk->readResources(options, database, clock)}) {
        if (step)
            return tl::unexpected(*step);
    }
    if (auto fault = desk->openLog(options, database, clock))
        return tl::unexpected(*fault);
    desk->m_worker = std::make_unique<line::Worker>(
        [raw = desk.get()] { return std::optional(raw->pass() ? std::chrono::milliseconds(0) : countEvery); });
    return desk;
}

StatisticsDesk::StatisticsDesk(const StatisticsOptions &options)
    : m_line(options.line),
      m_resources(options.resources),
      m_training(options.training)
{
}

StatisticsDesk::~StatisticsDesk() { stop(); }

void StatisticsDesk::addRoutes(http::Router &router, const identity::Authenticator &authenticator,
                               const audit::Recorder *audit)
{
    m_services->audit = audit;
    statistics::addRoutes(router, authenticator, *m_services);
    m_intake->addRoutes(router);
}

void StatisticsDesk::start() { m_worker->start(); }

void StatisticsDesk::stop()
{
    if (m_worker)
        m_worker->stop();
}

/// At night: a partition is locked while it is written anew.
tl::expected<qint64, store::StoreError> StatisticsDesk::eraseResponses()
{
    try {
        const qint64 erased = m_store->connect()->eraseEverything();
        const auto forgotten = m_services->database.write([](store::Transaction &tx) { store::forgetSettled(tx); });
        return forgotten ? tl::expected<qint64, store::StoreError>(erased) : tl::unexpected(forgotten.error());
    } catch (const store::StoreFailure &failure) {
        return tl::unexpected(store::StoreError{store::StoreError::Kind::Other, QString::fromUtf8(failure.what())});
    }
}

void StatisticsDesk::eraseWhatWasTakenBack()
{
    const QDateTime now = m_services->clock.now();
    if (inTokyo(now).time().hour() != quietHour)
        return;
    const auto surveys = m_services->database.read([](store::Transaction &tx) { return store::surveysToErase(tx); });
    for (std::size_t i = 0; surveys && i < m_surveys.size(); ++i) {
        const statistics::SurveyDefinition &definition = *m_surveys[i].second;
        if (!surveys->contains(definition.id))
            continue;
        const auto erased = m_rollers[i]->eraseAll();
        const auto noted =
            erased
                ? m_services->database.write([&](store::Transaction &tx) { store::noteErased(tx, definition.id, now); })
                : tl::expected<void, store::StoreError>(tl::unexpected(erased.error()));
        if (!noted)
            log::event(log::Level::Error, "survey.erase.failed", {{log::Key::Fault, noted.error().what}});
    }
}

void StatisticsDesk::settleOnceADay()
{
    const QDateTime now = inTokyo(m_services->clock.now());
    if (now.time().hour() < quietHour || m_settledOn == now.date())
        return;
    m_settledOn = now.date();
    if (const auto settled = statistics::settleWhatStandsStill(*m_services); !settled)
        log::event(log::Level::Error, "statistics.settle.failed", {{log::Key::Fault, settled.error().what}});
}

bool StatisticsDesk::pass()
{
    if (m_training && !m_filled) {
        m_filled = true;
        if (const auto fault = fillForPractice(*m_store, *m_services, m_resources))
            log::event(log::Level::Error, "training.figures.failed", {{log::Key::Fault, *fault}});
    }
    m_intake->takeOutForBot();
    const bool more = m_intake->takeFromBot();
    for (const auto &roller : m_rollers) {
        const auto counted = roller->rollAll(rowsAtOnce);
        if (!counted)
            log::event(log::Level::Warning, "statistics.count.failed", {{log::Key::Fault, counted.error().what}});
    }
    eraseWhatWasTakenBack();
    settleOnceADay();
    return more;
}

} // namespace mado::main

// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/training/training_system.h"

#include "backend/training/platform_routes.h"
#include "backend/training/training_staff.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

namespace mado::training {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t workers = 2;
constexpr Unkindness network{.duplicated = 0.03, .reversed = 0.03};
const auto loopback = u"127.0.0.1"_s;

/// What residents send when nothing else was said; lies beside the cast.
QByteArray samplePicture(const QString &castFile)
{
    QFile picture(QFileInfo(castFile).dir().filePath(u"pictures/thermometer.png"_s));
    return picture.open(QIODevice::ReadOnly) ? picture.readAll() : QByteArray();
}

line::LineAccount newAccount(const AccountId &id)
{
    return {.id = id,
            .channelSecret = randomIdText().toLatin1(),
            .accessToken = randomIdText().toLatin1(),
            .botUser = u'U' + randomIdText(),
            .api = {}};
}

SimulationOptions simulationOptions(const TrainingOptions &options, const Cast &cast)
{
    return {.seed = options.seed,
            .residents = options.residents.value_or(int(cast.personas.size())),
            .more = !options.residents};
}

} // namespace

TrainingSystem::TrainingSystem(const TrainingOptions &options, Cast cast, ScaledClock &clock, QString password)
    : m_options(options),
      m_cast(std::move(cast)),
      m_password(std::move(password)),
      m_clock(clock),
      m_account(newAccount(options.account)),
      m_platform(clock, m_account),
      m_courier(
          std::make_unique<Courier>(Destination{m_account.channelSecret, *m_account.botUser}, network, options.seed)),
      m_simulation(
          std::make_unique<Simulation>(m_cast, simulationOptions(options, m_cast), clock, m_platform, *m_courier))
{
    m_platform.onDelivered([this](const Delivery &delivery) { m_simulation->heard(delivery); });
}

TrainingSystem::~TrainingSystem() { stop(); }

tl::expected<std::unique_ptr<TrainingSystem>, QString> TrainingSystem::open(const TrainingOptions &options,
                                                                            const PrivateFolder &folder,
                                                                            ScaledClock &clock,
                                                                            store::Database &database)
{
    auto cast = loadCast(options.castFile);
    if (!cast)
        return tl::unexpected(cast.error());
    const auto password = folder.staffPassword();
    if (!password)
        return tl::unexpected(password.error());
    if (const auto seeded = seedStaff(database, clock, *password); !seeded)
        return tl::unexpected(seeded.error());
    std::unique_ptr<TrainingSystem> system(new TrainingSystem(options, std::move(*cast), clock, *password));
    system->m_platform.setSample(samplePicture(options.castFile));
    if (const auto listening = system->listen(); !listening)
        return tl::unexpected(listening.error());
    return system;
}

tl::expected<void, QString> TrainingSystem::listen()
{
    http::Router router;
    addPlatformRoutes(router, m_platform);
    addControlRoutes(router, *m_simulation, m_platform, m_clock);
    m_server = std::make_unique<http::Server>(std::move(router), http::defaultLimits(), workers);
    const auto port = m_server->listen(loopback, m_options.linePort);
    if (!port)
        return tl::unexpected(port.error());
    m_linePort = *port;
    m_account.api = QUrl(u"http://127.0.0.1:%1"_s.arg(m_linePort));
    return {};
}

line::LineAccount TrainingSystem::lineAccount() const { return m_account; }

QUrl TrainingSystem::pagingGateway() const { return m_account.api.resolved(QUrl(u"/training/page"_s)); }

void TrainingSystem::start(quint16 backendPort)
{
    m_courier->start(
        QUrl(u"http://127.0.0.1:%1/line/%2/webhook"_s.arg(QString::number(backendPort), m_account.id.text())));
    m_simulation->start();
}

QByteArray TrainingSystem::readyLine(quint16 backendPort) const
{
    return QJsonDocument(QJsonObject{{u"ready"_s, true},
                                     {u"port"_s, backendPort},
                                     {u"linePort"_s, m_linePort},
                                     {u"login"_s, QString(practisingNurse)},
                                     {u"password"_s, m_password}})
        .toJson(QJsonDocument::Compact);
}

void TrainingSystem::stop()
{
    m_simulation->stop();
    m_courier->stop();
    if (m_server)
        m_server->stop(std::chrono::milliseconds(200));
}

} // namespace mado::training

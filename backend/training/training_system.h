// SPDX-License-Identifier: GPL-3.0-or-later
// The training desk's other side: invented staff and residents, and a LINE platform of its own on loopback. The
// backend beside it is the real one. Order of use:
//
//   auto folder = PrivateFolder::open(path);                       // "" for a temporary one
//   auto database = store::openSqlite(folder->filePath("madoguchi.sqlite"), {.durable = false});
//   ScaledClock clock(QDateTime::currentDateTimeUtc(), speed);     // give it to every part of the backend
//   auto training = TrainingSystem::open(options, *folder, clock, *database);
//   … build the backend with training->lineAccount() as its only account, start it and listen …
//   training->start(port);
//   print training->readyLine(port);                               // one line of JSON on stdout
//   … on the way down: training->stop() first, then the backend
#pragma once

#include "backend/http/server.h"
#include "backend/store/engine.h"
#include "backend/training/control_routes.h"
#include "backend/training/platform.h"
#include "backend/training/private_folder.h"
#include "backend/training/simulation.h"

namespace mado::training {

struct TrainingOptions
{
    AccountId account;            ///< Of the account package in use.
    QString castFile;             ///< resources/training/residents.yaml.
    quint64 seed = 1;             ///< The same seed gives the same residents.
    std::optional<int> residents; ///< 0: nobody comes by themselves (--quiet); nullopt: all, and more keep coming.
    quint16 linePort = 0;         ///< 0 picks a free one.
};

class TrainingSystem
{
public:
    /// Seeds the staff and starts the platform. The error says what to do.
    static tl::expected<std::unique_ptr<TrainingSystem>, QString>
    open(const TrainingOptions &options, const PrivateFolder &folder, ScaledClock &clock, store::Database &database);
    ~TrainingSystem(); ///< Stops.
    TrainingSystem(const TrainingSystem &) = delete;
    TrainingSystem &operator=(const TrainingSystem &) = delete;

    line::LineAccount lineAccount() const;
    quint16 linePort() const { return m_linePort; }
    /// Takes calls through the paging gateway, and calls nobody.
    QUrl pagingGateway() const;
    /// The backend listens on this port of 127.0.0.1: the residents may begin.
    void start(quint16 backendPort);
    /// {"ready":true,"port":…,"linePort":…,"login":"…","password":"…"}, without a newline.
    QByteArray readyLine(quint16 backendPort) const;
    void stop();

private:
    TrainingSystem(const TrainingOptions &options, Cast cast, ScaledClock &clock, QString password);
    tl::expected<void, QString> listen();

    const TrainingOptions m_options;
    const Cast m_cast;
    const QString m_password;
    ScaledClock &m_clock;
    line::LineAccount m_account;
    quint16 m_linePort = 0;
    Platform m_platform;
    std::unique_ptr<Courier> m_courier;
    std::unique_ptr<Simulation> m_simulation;
    std::unique_ptr<http::Server> m_server;
};

} // namespace mado::training

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/error.h"
#include "app/then.h"

#include <QProcess>
#include <chrono>

namespace mado {

/// Where a training system that was just started listens, and whom it lets in.
struct TrainingDesk
{
    QString server; ///< "http://127.0.0.1:port"
    QString login;
    QString password;
};

/// Runs `madoguchid training` beside the console and ends it with this object.
class TrainingServer : public QObject
{
    Q_OBJECT

public:
    /// An empty program means the one beside this executable.
    explicit TrainingServer(QString program = {}, QStringList arguments = {QStringLiteral("training")},
                            QObject *parent = nullptr);
    ~TrainingServer() override;

    /// Offline with a detail where it could not be started or gave no ready line within `patience`.
    QFuture<Result<TrainingDesk>> start(std::chrono::milliseconds patience = std::chrono::seconds(30));

Q_SIGNALS:
    /// It ended by itself after it had been ready.
    void stopped();

private:
    void readLines();
    void settle(Result<TrainingDesk> result);

    const QString m_program;
    const QStringList m_arguments;
    QProcess m_process;
    std::optional<Answer<Result<TrainingDesk>>> m_waiting;
    bool m_ready = false;
};

} // namespace mado

// SPDX-License-Identifier: GPL-3.0-or-later
// A night at the desk in accelerated time: the real training server with its fake LINE, three nurses, a supervisor.
#pragma once

#include "tests/night/ledger.h"
#include "tests/night/nurse.h"
#include "tests/night/supervisor.h"
#include "tests/support/training_process.h"

namespace mado::night {

struct NightPlan
{
    int hours;
    int residents;
    quint32 seed;
    QString ledgerFile;
};

class Night
{
public:
    explicit Night(NightPlan plan);

    bool start(); ///< False: says why on standard error.
    void play();
    /// What went wrong, in words; empty: nobody was forgotten.
    QStringList verdict();

private:
    struct Colleague
    {
        DeskHand hand;
        std::unique_ptr<Nurse> nurse;
        bool gone = false;
    };

    void step(int second);
    void residentsAct(int second);
    void trouble(int second);
    void staffAct(int second);
    void letTheServerCatchUp();
    QList<StaffId> present(int second) const;
    int end() const { return m_plan.hours * 3600; }
    bool away(const Colleague &colleague, int second) const;
    QJsonObject control(const QString &what, const QJsonObject &body);

    QStringList forgotten();
    QStringList unheard();
    QStringList notOnce();
    QStringList silence();
    QJsonArray deliveriesTo(const QString &resident);

    const NightPlan m_plan;
    test::TrainingProcess m_server;
    QRandomGenerator m_dice;
    std::vector<std::unique_ptr<Colleague>> m_nurses;
    std::unique_ptr<DeskHand> m_supervisorsHand;
    std::unique_ptr<Supervisor> m_supervisor;
    std::unique_ptr<bench::HttpCaller> m_line;
    Ledger m_ledger;
    int m_writers = 0; ///< Residents beside the simulated ones.
};

} // namespace mado::night

// SPDX-License-Identifier: GPL-3.0-or-later
// Invented rows for tests of the console.
#pragma once

#include "app/clock.h"
#include "app/store/diffs.h"
#include "app/sync/scheduler.h"
#include "contract/session.h"

#include <QPointer>

namespace mado::test {

class FakeClock final : public AppClock
{
public:
    QDateTime now() const override { return time; }
    QDateTime time = QDateTime(QDate(2020, 4, 10), QTime(9, 0), Qt::UTC);
};

/// Time passes when the test says so.
class FakeScheduler final : public Scheduler
{
public:
    void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> call) override
    {
        m_planned.append({delay, context, std::move(call)});
    }
    /// Calls everything planned with this delay or a shorter one; returns how many there were.
    int elapse(std::chrono::milliseconds upTo)
    {
        int called = 0;
        for (const Planned &planned : std::exchange(m_planned, {})) {
            if (planned.delay > upTo) {
                m_planned.append(planned);
            } else if (planned.context) {
                planned.call();
                ++called;
            }
        }
        return called;
    }
    int planned() const
    {
        return static_cast<int>(std::count_if(m_planned.begin(), m_planned.end(),
                                              [](const Planned &one) { return !one.context.isNull(); }));
    }

private:
    struct Planned
    {
        std::chrono::milliseconds delay;
        QPointer<QObject> context;
        std::function<void()> call;
    };
    QList<Planned> m_planned;
};

inline double noJitter() { return 0.0; }

inline StaffProfile nurse()
{
    return {*StaffId::from(QStringLiteral("staff-1")), QStringLiteral("K-30417"), QStringLiteral("架空"), Role::Nurse,
            QStringLiteral("14")};
}

inline StaffName asColleague(const StaffProfile &staff) { return {staff.id, staff.name, staff.role}; }

inline SessionGranted granted()
{
    return {QStringLiteral("token-canary-9321"), QDateTime(QDate(2020, 4, 11), QTime(9, 0), Qt::UTC), nurse(),
            About{QStringLiteral("0.1.0"), {QStringLiteral("架空県"), QStringLiteral("Invented")}, true},
            QStringLiteral("refresh-canary-4410")};
}

inline ConsultationId consultationId(const char *text = "c1")
{
    return *ConsultationId::from(QString::fromLatin1(text));
}

inline Consultation consultation(const char *id = "c1", qint64 revision = 1)
{
    const QDateTime opened(QDate(2020, 4, 10), QTime(8, 50), Qt::UTC);
    return {.id = consultationId(id),
            .revision = revision,
            .caseNumber = QStringLiteral("R-20418"),
            .account = *AccountId::from(QStringLiteral("kanagawa")),
            .conversation = *ConversationId::from(QStringLiteral("v-") + QString::fromLatin1(id)),
            .resident = {.displayName = QStringLiteral("架空さん-canary-7431"),
                         .language = QStringLiteral("ja"),
                         .ageBand = std::nullopt,
                         .municipality = std::nullopt,
                         .phoneMasked = std::nullopt,
                         .reachable = true,
                         .consents = {}},
            .kind = ConsultationKind::Nurse,
            .channel = Channel::Chat,
            .risk = {RiskLevel::High, std::nullopt, QStringLiteral("1"), {}},
            .openedAt = opened,
            .waitingSince = opened,
            .targetMinutes = 15,
            .unread = 1,
            .lastWords = QStringLiteral("息が苦しいです-canary-7431"),
            .transcriptSeq = 0,
            .owner = std::nullopt,
            .closed = std::nullopt};
}

inline Consultation owned(Consultation row, qint64 fence = 7)
{
    row.owner = Ownership{asColleague(nurse()), fence, row.openedAt, row.openedAt.addSecs(3600)};
    return row;
}

inline Entry entry(const char *id, qint64 seq, EntryBody body)
{
    return {*EntryId::from(QString::fromLatin1(id)), seq, QDateTime(QDate(2020, 4, 10), QTime(8, 51), Qt::UTC),
            std::move(body)};
}

inline SyncBatch batch(qint64 cursor, QList<Consultation> rows)
{
    return {cursor, false, QDateTime(QDate(2020, 4, 10), QTime(9, 0), Qt::UTC), std::move(rows), {}, {}};
}

} // namespace mado::test

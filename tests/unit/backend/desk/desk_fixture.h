// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/desk/commands.h"
#include "backend/desk/intake.h"
#include "backend/store/consultation_rows.h"
#include "backend/store/sqlite_database.h"

#include <QTemporaryDir>

namespace mado::desk {

/// Why it was refused; status 0 and no code when it was not.
template <class T> Problem problemOf(const tl::expected<T, Problem> &outcome)
{
    return outcome ? Problem{0, {}, {}, std::nullopt} : outcome.error();
}

/// A department with two nurses, a physician, a supervisor and an auditor, and residents as needed.
class DeskFixture
{
public:
    /// Makes an empty database, of whichever engine; `folder` is the fixture's own.
    using Engine = std::function<std::unique_ptr<store::Database>(const QString &folder)>;

    explicit DeskFixture(const store::SqliteOptions &options = quick());
    explicit DeskFixture(const Engine &engine);
    static Engine sqlite(const store::SqliteOptions &options = quick());

    static store::SqliteOptions quick();
    static StaffProfile staff(const QString &id, Role role, const QString &prefecture = QStringLiteral("14"));
    static Risk risk(RiskLevel level);
    static Targets targets() { return {5, 10, 15, 60}; }

    ConversationId newResident();
    OpenRequest request(const ConversationId &conversation, RiskLevel level) const;
    /// Opens a consultation of a new resident.
    ConsultationId open(RiskLevel level, ConsultationKind kind = ConsultationKind::Nurse);

    Context context(const StaffProfile &who) const;
    store::ConsultationRow row(const ConsultationId &id);
    Consultation view(const ConsultationId &id);
    std::vector<EntryBody> bodies(const ConsultationId &id);
    QList<EventKind> events(const ConsultationId &id);

    /// Runs in a write transaction.
    template <class Work> auto write(Work work) { return database->write(std::move(work)).value(); }
    qint64 takeOver(const StaffProfile &who, const ConsultationId &id);
    Reply replyWith(qint64 fence, const ConsultationId &id);
    CommandOutcome apply(const StaffProfile &who, const ConsultationId &id, const ConsultationCommand &command);
    void residentSays(const ConsultationId &id, const QString &words);

    QTemporaryDir folder;
    QDateTime now = QDateTime(QDate(2020, 5, 8), QTime(3, 0), Qt::UTC);
    std::unique_ptr<store::Database> database;
    std::vector<CarriedReply> carried;
    ReplyCarrier carry;
    CareNow care;
    StaffProfile nurse;
    StaffProfile colleague;
    StaffProfile physician;
    StaffProfile supervisor;
    StaffProfile auditor;
    StaffProfile stranger; ///< Of another prefecture.
};

} // namespace mado::desk

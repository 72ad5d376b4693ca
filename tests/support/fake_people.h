// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/people.h"
#include "app/then.h"

#include <deque>

namespace mado::test {

/// A server's people without a server: remembers what it was asked and answers at once or, with `held`, when the
/// test says so.
class FakePeople final : public People
{
public:
    struct Acted
    {
        StaffId id;
        StaffAction action;
        QString reason;
    };

    StaffList list{QDateTime(), {}, {}};
    QList<Shift> planned;
    QList<Team> known;
    QList<StaffChange> history;
    std::optional<AppError> error; ///< Everything fails with this.
    bool held = false;             ///< Keep the answers until answerHeld().
    QList<StaffDetails> invited;
    QList<StaffId> renewed;
    QList<StaffUpdate> changed;
    QList<Acted> acted;
    QList<Shift> put;
    QList<ShiftId> deleted;
    QList<BreakGlassRequest> opened;
    int staffReads = 0;
    SessionList signedIn;
    QList<std::optional<StaffId>> askedSessionsOf;
    QList<SessionId> ended;
    QList<SessionId> wiped;
    EnrolmentStarted started{QStringLiteral("token"), QStringLiteral("K-30417"),
                             SecondFactorOffer{QStringLiteral("JBSWY3DPEHPK3PXP"),
                                               QStringLiteral("otpauth://totp/K-30417?secret=JBSWY3DPEHPK3PXP")}};
    RecoveryCodes codes{{QStringLiteral("AAAA-BBBB-CCCC-DDDD"), QStringLiteral("EEEE-FFFF-GGGG-HHHH")}};
    QList<EnrolmentRequest> enrolments;
    QList<EnrolmentConfirmation> confirmations;
    QList<RecoveryCodesRequest> renewals;

    QFuture<Result<StaffList>> staff() override
    {
        ++staffReads;
        return answer(list);
    }
    QFuture<Result<StaffChangeList>> changes(const StaffId &) override { return answer(StaffChangeList{history}); }
    QFuture<Result<TeamList>> teams() override { return answer(TeamList{known}); }
    QFuture<Result<ShiftList>> shifts(const QDateTime &, const QDateTime &) override
    {
        return answer(ShiftList{planned});
    }
    QFuture<Result<InvitationIssued>> invite(const StaffDetails &details) override
    {
        const StaffMember member{StaffId::random(), 1, StaffState::Invited, details, list.serverTime, {}};
        if (!error) {
            invited << details;
            list.staff << member;
        }
        return answer(InvitationIssued{member, code(), list.serverTime.addDays(7)});
    }
    QFuture<Result<InvitationIssued>> renewInvitation(const StaffId &id) override
    {
        renewed << id;
        return answer(InvitationIssued{*member(id), code(), list.serverTime.addDays(7)});
    }
    QFuture<Result<StaffMember>> change(const StaffId &id, const StaffUpdate &update) override
    {
        changed << update;
        if (!error)
            member(id)->details = update.details;
        return answer(grown(id));
    }
    QFuture<Result<StaffMember>> act(const StaffId &id, StaffAction action, const StaffStep &step) override
    {
        acted << Acted{id, action, step.reason};
        if (!error)
            member(id)->state = action == StaffAction::Suspend ? StaffState::Suspended
                                : action == StaffAction::Leave ? StaffState::Gone
                                                               : StaffState::Active;
        return answer(grown(id));
    }
    QFuture<Result<Shift>> putShift(const Shift &shift) override
    {
        if (!error) {
            put << shift;
            planned << shift;
        }
        return answer(shift);
    }
    QFuture<Result<void>> deleteShift(const ShiftId &id) override
    {
        if (error)
            return ready(Result<void>(tl::unexpected(*error)));
        deleted << id;
        planned.removeIf([&](const Shift &shift) { return shift.id == id; });
        return ready(Result<void>());
    }
    QFuture<Result<BreakGlass>> breakGlass(const BreakGlassRequest &request) override
    {
        if (!error)
            opened << request;
        return answer(BreakGlass{BreakGlassId::random(),
                                 {StaffId::random(), QStringLiteral("佐伯"), Role::Nurse},
                                 request,
                                 list.serverTime,
                                 list.serverTime.addSecs(3600)});
    }

    QFuture<Result<SessionList>> sessions(const std::optional<StaffId> &whose) override
    {
        askedSessionsOf << whose;
        return answer(signedIn);
    }
    QFuture<Result<void>> endSession(const SessionId &id) override { return marked(id, SessionState::Ended, ended); }
    QFuture<Result<void>> wipeSession(const SessionId &id) override
    {
        return marked(id, SessionState::WipeOrdered, wiped);
    }
    QFuture<Result<EnrolmentStarted>> beginSecondFactor(const EnrolmentRequest &request) override
    {
        enrolments << request;
        return answer(started);
    }
    QFuture<Result<RecoveryCodes>> confirmSecondFactor(const EnrolmentConfirmation &confirmation) override
    {
        confirmations << confirmation;
        return answer(codes);
    }
    QFuture<Result<RecoveryCodes>> renewRecoveryCodes(const RecoveryCodesRequest &request) override
    {
        renewals << request;
        return answer(codes);
    }

    void answerHeld()
    {
        for (const auto &give : std::exchange(m_waiting, {}))
            give();
    }
    static QString code() { return QStringLiteral("7KQM-2XRD-9TWC-H4NP"); }

private:
    QFuture<Result<void>> marked(const SessionId &id, SessionState state, QList<SessionId> &into)
    {
        if (error)
            return ready(Result<void>(tl::unexpected(*error)));
        into << id;
        for (SessionInfo &session : signedIn.sessions) {
            if (session.id == id)
                session.state = state;
        }
        return ready(Result<void>());
    }
    StaffMember *member(const StaffId &id)
    {
        for (StaffMember &one : list.staff) {
            if (one.id == id)
                return &one;
        }
        qFatal("FakePeople: nobody of this id");
    }
    StaffMember grown(const StaffId &id)
    {
        StaffMember *one = member(id);
        ++one->revision;
        return *one;
    }
    template <class T> QFuture<Result<T>> answer(T value)
    {
        Result<T> result = error ? Result<T>(tl::unexpected(*error)) : Result<T>(std::move(value));
        if (!held)
            return ready(result);
        const Answer<Result<T>> later;
        m_waiting.push_back([later, result] { later.give(result); });
        return later.future();
    }

    std::deque<std::function<void()>> m_waiting;
};

} // namespace mado::test

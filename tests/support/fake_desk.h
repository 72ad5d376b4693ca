// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/desk.h"

#include <QHash>
#include <QPromise>
#include <deque>

namespace mado::test {

/// A desk without a server: remembers what it was asked, answers at once or, with `held`, when the test says so.
class FakeDesk final : public Desk
{
public:
    struct Written
    {
        ConsultationId id;
        QString text;
        qint64 seenSeq;
    };
    template <class T> using Waiting = std::deque<std::pair<std::shared_ptr<QPromise<Result<T>>>, Result<T>>>;

    StaffProfile profile{*StaffId::from(QStringLiteral("saeki")), QStringLiteral("K-30417"), QStringLiteral("佐伯"),
                         Role::Nurse, QStringLiteral("14")};
    ConnectionState state{ConnectionState::Phase::Online, std::nullopt, std::nullopt};
    bool held = false;             ///< Keep the answers until answerHeld().
    std::optional<AppError> error; ///< Every command fails with this.
    QHash<QString, Draft> drafts;
    QHash<QString, Consultation> consultations; ///< What takeOver, close and giveBack answer with.
    QList<Draft> savedDrafts;
    QList<Written> replies;
    QList<Written> notes;
    QList<Close> closings;
    QList<ConsultationId> takenOver;
    QList<ConsultationId> givenBack;
    QList<QDateTime> plannedCalls;
    QList<RecordCall> calls;
    CallsMade made; ///< What callsMade() answers with.
    CareGuides guides;
    QList<ConsultationId> acknowledged;
    QList<SetLevel> levels;
    QList<RecordEmergencyCall> emergencyCalls;
    int numbersShown = 0;
    QList<HandOver> offers;
    QList<std::pair<ConsultationId, StaffId>> assigned;
    QList<AskColleague> asks;
    std::optional<Board> shownBoard;
    int boardReads = 0;
    QList<StaffId> calledIn;
    QList<ConsultationId> lookedAt;
    QList<StaffName> onlookers;
    QList<AnswerHandOver> offerAnswers;
    QList<Receiver> colleagues; ///< What receivers() answers with.
    QList<DescribePerson> described;
    int joins = 0;
    QList<MarkDangerStep> steps;
    QList<bool> agreements;
    QStringList reopenings;
    QStringList withdrawnConsents; ///< Purposes.
    QList<qint64> takenBack;
    QList<CommandKey> keysGiven; ///< Of notes.
    QList<CommandKey> sentAgain;
    QList<CommandKey> withdrawn;
    QList<std::pair<CommandKey, QString>> keptAsNotes;
    std::optional<Consultation> next; ///< What takeNext() answers with.
    int reconnects = 0;
    QHash<QString, Draft> noteDrafts;
    QHash<QString, QByteArray> images; ///< What media() answers with, by entry.
    int mediaAsked = 0;
    QHash<QString, QJsonObject> keptThings;

    const StaffProfile &me() const override { return profile; }
    ConnectionState connection() const override { return state; }
    void reconnectNow() override { ++reconnects; }

    QFuture<Result<Consultation>> takeOver(const ConsultationId &id) override
    {
        takenOver << id;
        return answerWith(id);
    }
    QFuture<Result<std::optional<Consultation>>> takeNext() override
    {
        return answer<std::optional<Consultation>>(next, m_nexts);
    }
    QFuture<Result<Consultation>> close(const ConsultationId &id, const Close &close) override
    {
        closings << close;
        return answerWith(id);
    }
    QFuture<Result<Consultation>> giveBack(const ConsultationId &id) override
    {
        givenBack << id;
        return answerWith(id);
    }
    QFuture<Result<Consultation>> planCall(const ConsultationId &id, const QDateTime &dueAt) override
    {
        plannedCalls << dueAt;
        return answerWith(id);
    }
    QFuture<Result<CommandKey>> recordCall(const ConsultationId &, const RecordCall &call) override
    {
        calls << call;
        return answer<CommandKey>(CommandKey::random(), m_keys);
    }
    QFuture<Result<CallsMade>> callsMade(const std::optional<ConsultationId> &id) override
    {
        CallsMade asked;
        for (const CallMade &one : made.calls) {
            if (!id || one.consultation == *id)
                asked.calls << one;
        }
        return answer<CallsMade>(asked);
    }
    QFuture<Result<CareGuides>> care() override { return answer<CareGuides>(guides); }
    QFuture<Result<Consultation>> acknowledge(const ConsultationId &id) override
    {
        acknowledged << id;
        return answerWith(id);
    }
    QFuture<Result<Consultation>> withdrawConsent(const ConsultationId &id, const QString &purpose) override
    {
        withdrawnConsents << purpose;
        return answerWith(id);
    }
    QFuture<Result<Consultation>> setLevel(const ConsultationId &id, RiskLevel level, const QString &reason) override
    {
        levels << SetLevel{std::nullopt, level, reason};
        return answerWith(id);
    }
    QFuture<Result<CommandKey>> recordEmergencyCall(const ConsultationId &, const RecordEmergencyCall &call) override
    {
        if (!error)
            emergencyCalls << call;
        return answer<CommandKey>(CommandKey::random(), m_keys);
    }
    QFuture<Result<CommandKey>> describePerson(const ConsultationId &, const PersonConcerned &person,
                                               const Access &access) override
    {
        if (!error)
            described << DescribePerson{std::nullopt, person, access};
        return answer<CommandKey>(CommandKey::random(), m_keys);
    }
    QFuture<Result<Consultation>> joinDanger(const ConsultationId &id) override
    {
        ++joins;
        return answerWith(id);
    }
    QFuture<Result<Consultation>> markDangerStep(const ConsultationId &id, const QString &step, bool taken) override
    {
        steps << MarkDangerStep{step, taken};
        return answerWith(id);
    }
    QFuture<Result<Consultation>> agreeDanger(const ConsultationId &id, bool agrees) override
    {
        agreements << agrees;
        return answerWith(id);
    }
    QFuture<Result<Consultation>> reopen(const ConsultationId &id, const QString &reason) override
    {
        reopenings << reason;
        return answerWith(id);
    }
    QFuture<Result<Consultation>> takeBack(const ConsultationId &id, qint64 fence) override
    {
        takenBack << fence;
        return answerWith(id);
    }
    QFuture<Result<QString>> showNumber(const ConsultationId &) override
    {
        ++numbersShown;
        return error ? QtFuture::makeReadyFuture(Result<QString>(tl::unexpected(*error)))
                     : QtFuture::makeReadyFuture(Result<QString>(QStringLiteral("090-0000-0012")));
    }
    QFuture<Result<Consultation>> handOver(const ConsultationId &id, const HandOver &offer) override
    {
        offers << offer;
        return answerWith(id);
    }
    QFuture<Result<Consultation>> answerHandOver(const ConsultationId &id, const AnswerHandOver &given) override
    {
        offerAnswers << given;
        return answerWith(id);
    }
    QFuture<Result<Consultation>> askColleague(const ConsultationId &id, const AskColleague &ask) override
    {
        asks << ask;
        return answerWith(id);
    }
    QFuture<Result<Consultation>> assign(const ConsultationId &id, const StaffId &to) override
    {
        assigned << std::pair(id, to);
        return answerWith(id);
    }
    QFuture<Result<Board>> board() override
    {
        ++boardReads;
        if (!shownBoard)
            return QtFuture::makeReadyFuture(
                Result<Board>(tl::unexpected(AppError{AppError::Kind::Offline, {}, std::nullopt})));
        return answer<Board>(*shownBoard);
    }
    QFuture<Result<Page>> callIn(const StaffId &wanted) override
    {
        calledIn << wanted;
        return answer<Page>(Page{PageId::random(), PageKind::CallIn, {}, {}, {}, PageState::Waiting, 0, {}, {}});
    }
    QFuture<Result<QList<StaffName>>> lookAt(const ConsultationId &id) override
    {
        lookedAt << id;
        return answer<QList<StaffName>>(onlookers);
    }
    QFuture<Result<QList<Receiver>>> receivers(const ConsultationId &) override
    {
        return answer<QList<Receiver>>(colleagues);
    }
    QFuture<Result<CommandKey>> reply(const ConsultationId &id, const QString &text, qint64 seenSeq) override
    {
        if (!error) {
            replies << Written{id, text, seenSeq};
            drafts.remove(id.text());
        }
        return answer<CommandKey>(CommandKey::random(), m_keys);
    }
    QFuture<Result<CommandKey>> addNote(const ConsultationId &id, const QString &text) override
    {
        if (!error) {
            notes << Written{id, text, 0};
            noteDrafts.remove(id.text());
        }
        keysGiven << CommandKey::random();
        return answer<CommandKey>(keysGiven.last(), m_keys);
    }
    QFuture<Result<void>> sendAgain(const CommandKey &key) override
    {
        sentAgain << key;
        return done();
    }
    QFuture<Result<void>> withdraw(const CommandKey &key) override
    {
        withdrawn << key;
        return done();
    }
    QFuture<Result<void>> keepAsNote(const CommandKey &key, const QString &words) override
    {
        keptAsNotes << std::pair(key, words);
        return done();
    }
    QFuture<Result<void>> saveDraft(const ConsultationId &id, const Draft &draft) override
    {
        if (!error) {
            savedDrafts << draft;
            if (draft.text.isEmpty())
                drafts.remove(id.text());
            else
                drafts.insert(id.text(), draft);
        }
        return done();
    }
    QFuture<Result<std::optional<Draft>>> draft(const ConsultationId &id) override
    {
        std::optional<Draft> stored;
        if (drafts.contains(id.text()))
            stored = drafts.value(id.text());
        return answer<std::optional<Draft>>(stored, m_loads);
    }
    QFuture<Result<void>> saveNoteDraft(const ConsultationId &id, const Draft &draft) override
    {
        if (!error && draft.text.isEmpty())
            noteDrafts.remove(id.text());
        else if (!error)
            noteDrafts.insert(id.text(), draft);
        return done();
    }
    QFuture<Result<std::optional<Draft>>> noteDraft(const ConsultationId &id) override
    {
        const auto stored = noteDrafts.constFind(id.text());
        return answer(stored == noteDrafts.constEnd() ? std::optional<Draft>() : std::optional(*stored));
    }
    QFuture<Result<QByteArray>> media(const ConsultationId &, const EntryId &entry) override
    {
        ++mediaAsked;
        return answer(images.value(entry.text()), m_media);
    }
    QFuture<Result<void>> keep(const QString &name, const QJsonObject &json) override
    {
        keptThings.insert(name, json);
        return done();
    }
    QFuture<Result<QJsonObject>> kept(const QString &name) override { return answer(keptThings.value(name)); }
    void watch(const ConsultationId &) override {}
    void unwatch(const ConsultationId &) override {}

    void answerHeld()
    {
        release(m_loads);
        release(m_keys);
        release(m_media);
        release(m_consultations);
        release(m_nexts);
    }

private:
    QFuture<Result<Consultation>> answerWith(const ConsultationId &id)
    {
        if (!error && !consultations.contains(id.text()))
            qFatal("FakeDesk: no answer prepared");
        if (error)
            return QtFuture::makeReadyFuture(Result<Consultation>(tl::unexpected(*error)));
        return answer<Consultation>(*consultations.constFind(id.text()), m_consultations);
    }
    QFuture<Result<void>> done() const
    {
        return QtFuture::makeReadyFuture(error ? Result<void>(tl::unexpected(*error)) : Result<void>());
    }
    template <class T> QFuture<Result<T>> answer(T value) const
    {
        return QtFuture::makeReadyFuture(error ? Result<T>(tl::unexpected(*error)) : Result<T>(std::move(value)));
    }
    template <class T> QFuture<Result<T>> answer(T value, Waiting<T> &waiting)
    {
        if (!held)
            return answer<T>(std::move(value));
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        waiting.emplace_back(promise, error ? Result<T>(tl::unexpected(*error)) : Result<T>(std::move(value)));
        return promise->future();
    }
    template <class T> static void release(Waiting<T> &waiting)
    {
        const auto all = std::move(waiting);
        waiting.clear();
        for (const auto &[promise, value] : all) {
            promise->addResult(value);
            promise->finish();
        }
    }

    Waiting<std::optional<Draft>> m_loads;
    Waiting<CommandKey> m_keys;
    Waiting<QByteArray> m_media;
    Waiting<Consultation> m_consultations;
    Waiting<std::optional<Consultation>> m_nexts;
};

} // namespace mado::test

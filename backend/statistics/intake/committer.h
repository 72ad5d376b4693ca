// SPDX-License-Identifier: GPL-3.0-or-later
// Puts answers into the log, many in one commit: whatever came while the last commit ran goes into the next one, at
// once. Waiting for more to come would only make everybody wait.
#pragma once

#include "backend/store/survey/response_log.h"
#include "contract/survey_intake.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace mado::statistics {

/// One person's answers on their way into the log.
struct Submission
{
    int part;
    store::PersonPeriod who;
    qint32 at;
    QByteArray answers;
};

using SubmitDone = std::function<void(tl::expected<ResponseOutcome, store::StoreError>)>;
using WithdrawDone = std::function<void(tl::expected<int, store::StoreError>)>;

/// Where answers go. `done` is called from another thread, once they are durable or have failed.
class ResponseSink
{
public:
    virtual ~ResponseSink() = default;
    virtual void submit(Submission submission, SubmitDone done) = 0;
    /// Takes back what stands of the person in these parts.
    virtual void withdraw(std::vector<int> parts, const store::PersonKey &person, WithdrawDone done) = 0;
};

/// One thread that writes. Thread-safe.
class Committer final : public ResponseSink
{
public:
    /// `lane` is this writer's own, among all servers of the database. The store outlives it; its parts are open.
    Committer(store::ResponseStore &store, int lane);
    ~Committer() override; ///< Stops; what waits is answered as failed.
    Committer(const Committer &) = delete;
    Committer &operator=(const Committer &) = delete;

    void submit(Submission submission, SubmitDone done) override;
    void withdraw(std::vector<int> parts, const store::PersonKey &person, WithdrawDone done) override;

private:
    struct Waiting
    {
        Submission submission;
        SubmitDone done;
    };
    struct Withdrawal
    {
        std::vector<int> parts;
        store::PersonKey person;
        WithdrawDone done;
    };
    void run();
    void commitSome(std::vector<Waiting> batch);
    void commitPart(int part, std::vector<Waiting> &batch);
    std::vector<ResponseOutcome> writePart(int part, const std::vector<Waiting> &batch);
    int takeBack(const Withdrawal &withdrawal);
    void finish(const Withdrawal &withdrawal);
    store::ResponseLog &log();
    store::Lane &lane(int part);
    template <class Work> auto attempt(const Work &work) -> tl::expected<std::invoke_result_t<Work>, store::StoreError>;

    store::ResponseStore &m_store;
    const int m_number;
    std::unique_ptr<store::ResponseLog> m_log;
    std::map<int, store::Lane> m_lanes;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Waiting> m_waiting;
    std::deque<Withdrawal> m_withdrawals;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace mado::statistics

// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/statistics/intake/committer.h"

#include "backend/statistics/intake/revisions.h"

#include <QDateTime>
#include <set>

namespace mado::statistics {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t mostAtOnce = 4096;
constexpr int mostAttempts = 5;

store::StoreError stopping() { return {store::StoreError::Kind::Unavailable, u"the server is stopping"_s}; }

} // namespace

Committer::Committer(store::ResponseStore &store, int lane)
    : m_store(store),
      m_number(lane),
      m_thread([this] { run(); })
{
}

Committer::~Committer()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_changed.notify_all();
    m_thread.join();
    for (const Waiting &one : m_waiting)
        one.done(tl::unexpected(stopping()));
    for (const Withdrawal &one : m_withdrawals)
        one.done(tl::unexpected(stopping()));
}

void Committer::submit(Submission submission, SubmitDone done)
{
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.push_back({std::move(submission), std::move(done)});
    }
    m_changed.notify_one();
}

void Committer::withdraw(std::vector<int> parts, const store::PersonKey &person, WithdrawDone done)
{
    {
        const std::lock_guard lock(m_mutex);
        m_withdrawals.push_back({std::move(parts), person, std::move(done)});
    }
    m_changed.notify_one();
}

void Committer::run()
{
    for (;;) {
        std::vector<Waiting> batch;
        std::optional<Withdrawal> withdrawal;
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this] { return m_stopping || !m_waiting.empty() || !m_withdrawals.empty(); });
            if (m_stopping)
                return;
            while (!m_waiting.empty() && batch.size() < mostAtOnce) {
                batch.push_back(std::move(m_waiting.front()));
                m_waiting.pop_front();
            }
            if (batch.empty()) {
                withdrawal = std::move(m_withdrawals.front());
                m_withdrawals.pop_front();
            }
        }
        if (withdrawal)
            finish(*withdrawal);
        else
            commitSome(std::move(batch));
    }
}

/// A part at a time; somebody who is in it twice goes into a commit of their own, after the first.
void Committer::commitSome(std::vector<Waiting> batch)
{
    while (!batch.empty()) {
        std::vector<Waiting> now;
        std::vector<Waiting> later;
        std::set<store::PersonPeriod> seen;
        const int part = batch.front().submission.part;
        for (Waiting &one : batch) {
            const bool first = one.submission.part == part && seen.insert(one.submission.who).second;
            (first ? now : later).push_back(std::move(one));
        }
        commitPart(part, now);
        batch = std::move(later);
    }
}

store::ResponseLog &Committer::log()
{
    if (!m_log)
        m_log = m_store.connect();
    return *m_log;
}

store::Lane &Committer::lane(int part)
{
    const auto known = m_lanes.find(part);
    return known != m_lanes.end() ? known->second : m_lanes.emplace(part, log().takeLane(part, m_number)).first->second;
}

/// Again where somebody else was quicker; a failure of the store is told.
template <class Work>
auto Committer::attempt(const Work &work) -> tl::expected<std::invoke_result_t<Work>, store::StoreError>
{
    for (int tries = 1;; ++tries) {
        try {
            return work();
        } catch (const store::RowTaken &) {
            m_lanes.clear();
            if (tries == mostAttempts)
                return tl::unexpected(store::StoreError{store::StoreError::Kind::Busy, u"others write the same"_s});
        } catch (const store::LaneTaken &) {
            m_lanes.clear();
            if (tries == mostAttempts)
                return tl::unexpected(
                    store::StoreError{store::StoreError::Kind::Busy, u"another server writes in this one's lane"_s});
        } catch (const store::StoreFailure &failure) {
            m_lanes.clear();
            m_log.reset();
            return tl::unexpected(
                store::StoreError{store::StoreError::Kind::Unavailable, QString::fromUtf8(failure.what())});
        }
    }
}

std::vector<ResponseOutcome> Committer::writePart(int part, const std::vector<Waiting> &batch)
{
    store::LogScope scope(log());
    store::Lane &mine = lane(part);
    std::vector<store::PersonPeriod> who;
    who.reserve(batch.size());
    for (const Waiting &one : batch)
        who.push_back(one.submission.who);
    const auto standing = log().standing(part, who);
    std::vector<store::LoggedResponse> rows;
    std::vector<ResponseOutcome> outcomes;
    for (const Waiting &one : batch) {
        const Submission &said = one.submission;
        outcomes.push_back(addRevision(rows, {said.who.person, said.who.period, 0, said.at, said.answers}, standing));
    }
    if (!rows.empty())
        log().append(mine, rows);
    scope.commit();
    return outcomes;
}

void Committer::commitPart(int part, std::vector<Waiting> &batch)
{
    const auto outcomes = attempt([&] { return writePart(part, batch); });
    for (std::size_t i = 0; i < batch.size(); ++i) {
        if (outcomes)
            batch[i].done((*outcomes)[i]);
        else
            batch[i].done(tl::unexpected(outcomes.error()));
    }
}

int Committer::takeBack(const Withdrawal &withdrawal)
{
    int taken = 0;
    for (const int part : withdrawal.parts) {
        store::LogScope scope(log());
        std::map<int, store::LoggedResponse> last;
        for (store::LoggedResponse &row : log().rowsOf(part, withdrawal.person))
            last.insert_or_assign(row.period, std::move(row));
        std::vector<store::LoggedResponse> rows;
        for (auto &[period, row] : last) {
            if (!row.adds())
                continue;
            ++row.revision;
            row.at = qint32(QDateTime::currentSecsSinceEpoch());
            rows.push_back(row);
        }
        if (!rows.empty())
            log().append(lane(part), rows);
        scope.commit();
        taken += int(rows.size());
    }
    return taken;
}

void Committer::finish(const Withdrawal &withdrawal)
{
    withdrawal.done(attempt([&] { return takeBack(withdrawal); }));
}

} // namespace mado::statistics

// SPDX-License-Identifier: GPL-3.0-or-later
// The append-only log of survey responses and the counts kept from it, in a database of their own beside the desk's:
// millions of answers in a night must hold up nobody who waits for a nurse.
//
// The log is cut into parts (a round, a month of a daily survey). Writers append through lanes: each has a counter that
// commits together with the rows it numbers, so whoever sees a lane's head sees every row below it, without gaps. A
// reader that went by the newest number of all writers together would pass over rows that commit later. Taking a lane
// over raises its epoch; a writer of an old epoch is refused.
#pragma once

#include "backend/store/engine.h"

#include <array>
#include <map>
#include <span>

namespace mado::store {

/// Keyed hash of whoever answered.
using PersonKey = std::array<unsigned char, 16>;

/// A row of the log. Revisions of one person and period count up from 0; even ones add their answers, odd ones take
/// them back. A change of mind is a pair, a withdrawal a single odd one.
struct LoggedResponse
{
    PersonKey person;
    int period;
    int revision;
    qint32 at; ///< Seconds since 1970, UTC.
    QByteArray answers;
    bool adds() const { return revision % 2 == 0; }
    friend bool operator==(const LoggedResponse &, const LoggedResponse &) = default;
};

struct PersonPeriod
{
    PersonKey person;
    int period;
    // NOLINTNEXTLINE(modernize-use-nullptr): the zero that the compiler compares with is none of ours
    friend auto operator<=>(const PersonPeriod &, const PersonPeriod &) = default;
};

/// What stands in the log as the last word of somebody.
struct Standing
{
    int revision;
    QByteArray answers;
};

struct Lane
{
    int part;
    int number;
    qint64 epoch;
    qint64 head; ///< Sequence number of the next row.
};

/// One row as a reader counts it. The bytes live until the next one.
struct ResponseView
{
    int period;
    bool adds;
    std::span<const unsigned char> answers;
};

/// Counters of one place and group; written whole.
struct CellRow
{
    int period;
    qint64 cell;
    QByteArray counters;
};

/// Up to where each lane is counted: by lane, the next sequence number.
using Marks = std::map<int, qint64>;

/// A file that is taken in little by little.
struct ImportState
{
    qint64 done; ///< Bytes of the file that are dealt with.
    qint64 rows;
    qint64 kept;
    qint64 refused;
};

/// A writer's row was to be numbered in a lane that somebody else has taken over.
class LaneTaken : public StoreFailure
{
public:
    LaneTaken() : StoreFailure("another writer has taken this lane over; this one stops") {}
};
/// Somebody else has answered for the same person at the same moment: begin again.
class RowTaken : public StoreFailure
{
public:
    RowTaken() : StoreFailure("the same person was written at the same moment; try again") {}
};

/// One connection, for one thread. Everything throws StoreFailure; whatever was begun is then undone.
class ResponseLog
{
public:
    virtual ~ResponseLog() = default;

    virtual void begin() = 0;
    virtual void commit() = 0;
    virtual void rollback() noexcept = 0;

    /// Makes the part and its partition where they are not there yet; not within a transaction. `layout` is kept with
    /// it the first time.
    virtual void openPart(int part, const QString &survey, const QString &layout) = 0;
    virtual std::vector<int> parts(const QString &survey) = 0;
    virtual QString layoutOf(int part) = 0;
    virtual void saveLayout(int part, const QString &layout) = 0;
    /// Random bytes for the part's survey, made once: the key of its person keys.
    virtual QByteArray keyOf(const QString &survey) = 0;

    // Within a transaction.
    virtual Lane takeLane(int part, int number) = 0;
    virtual std::map<PersonPeriod, Standing> standing(int part, const std::vector<PersonPeriod> &who) = 0;
    /// All periods in which the person stands.
    virtual std::vector<LoggedResponse> rowsOf(int part, const PersonKey &person) = 0;
    /// Numbers the rows in the lane and appends them. Throws LaneTaken, RowTaken.
    virtual void append(Lane &lane, const std::vector<LoggedResponse> &rows) = 0;
    /// The same for many at once, none of which may be there already.
    virtual void appendBulk(Lane &lane, const std::vector<LoggedResponse> &rows) = 0;

    virtual Marks heads(int part) = 0;
    virtual void scan(int part, int lane, qint64 from, qint64 until,
                      const std::function<void(const ResponseView &)> &each) = 0;
    virtual void eachPerson(int part, const std::function<void(const PersonKey &, int period)> &each) = 0;
    virtual qint64 count(int part) = 0;

    virtual Marks marks(int part) = 0;
    /// Refused with LaneTaken when another roller has taken the part over since `epoch`.
    virtual void saveMarks(int part, qint64 epoch, const Marks &marks) = 0;
    virtual qint64 takeRoller(int part) = 0;
    /// What the counters were made by; other content has to be counted anew.
    virtual QString countedBy(int part) = 0;
    virtual void clearCells(int part, const QString &countedBy) = 0;
    virtual void eachCell(int part, qint64 from, qint64 until, const std::function<void(const CellRow &)> &each) = 0;
    virtual void saveCells(int part, const std::vector<CellRow> &cells) = 0;
    /// Grows with every change of the part's counts.
    virtual qint64 generation(int part) = 0;

    virtual std::optional<ImportState> importState(const QString &file) = 0;
    virtual void saveImport(const QString &file, const ImportState &state) = 0;

    /// Deletes what was taken back and is counted, and rewrites the partition so that nothing is left of it on disk.
    /// Not within a transaction. Returns how many rows went.
    virtual qint64 eraseWithdrawn(int part) = 0;

    /// Deletes every answer, what was counted from them and the keys of persons, and lets go of the space. Whoever
    /// counts begins anew. Not within a transaction; safe to repeat. Returns how many rows went.
    virtual qint64 eraseEverything() = 0;
};

/// Opens connections to one log.
class ResponseStore
{
public:
    virtual ~ResponseStore() = default;
    virtual std::unique_ptr<ResponseLog> connect() = 0; ///< Throws StoreFailure.
    virtual bool ownServer() const = 0;                 ///< The engine works in processes of its own.
};

tl::expected<std::unique_ptr<ResponseStore>, StoreError> openSqliteResponses(const QString &path, bool durable = true);
tl::expected<std::unique_ptr<ResponseStore>, StoreError> openPostgresResponses(const QString &conninfo);

/// Undoes what was not committed.
class LogScope
{
public:
    explicit LogScope(ResponseLog &log) : m_log(log) { m_log.begin(); }
    LogScope(const LogScope &) = delete;
    LogScope &operator=(const LogScope &) = delete;
    ~LogScope()
    {
        if (!m_done)
            m_log.rollback();
    }
    void commit()
    {
        m_log.commit();
        m_done = true;
    }

private:
    ResponseLog &m_log;
    bool m_done = false;
};

} // namespace mado::store

// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/statistics/intake/importer.h"

#include "backend/statistics/intake/revisions.h"
#include "backend/statistics/intake/row_reader.h"
#include "backend/statistics/intake/seen.h"

#include <QCryptographicHash>
#include <QFile>
#include <future>
#include <set>

namespace mado::statistics {

using namespace Qt::Literals::StringLiterals;
using store::LoggedResponse;

namespace {

/// What one commit takes in.
struct Batch
{
    std::map<int, std::vector<LoggedResponse>> fresh; ///< By part: surely not there.
    std::map<int, std::vector<LoggedResponse>> seen;  ///< Perhaps there; looked up one by one.
    QByteArray refusals;
    store::ImportState state;
};

class Import
{
public:
    Import(const SurveyDefinition &definition, const QByteArray &key, store::ResponseStore &store,
           const ImportOptions &options)
        : m_definition(definition),
          m_key(key),
          m_options(options),
          m_log(store.connect()),
          m_file(options.file),
          m_report(options.report)
    {
    }

    tl::expected<ImportProgress, QString> run(const std::function<bool(const ImportProgress &)> &tell)
    {
        if (!m_file.open(QIODevice::ReadOnly) || !m_report.open(QIODevice::ReadWrite))
            return tl::unexpected(u"the file or its report cannot be opened"_s);
        auto reader = RowReader::open(m_definition, m_key, m_file.readLine(), m_options.encoding, m_options.prefecture);
        if (!reader)
            return tl::unexpected(reader.error());
        resume();
        std::future<void> writing;
        bool more = true;
        while (more) {
            auto batch = std::make_shared<Batch>();
            more = fill(*reader, *batch);
            if (writing.valid()) {
                writing.get();
                more = tell(progress()) && more;
            }
            // The database takes in one batch while the next one is read.
            writing = std::async(std::launch::async, [this, batch] { write(*batch); });
        }
        writing.get();
        tell(progress());
        return progress();
    }

private:
    ImportProgress progress() const { return {m_done.done, m_file.size(), m_done.rows, m_done.kept, m_done.refused}; }

    /// The same content is the same file, whatever it is called.
    QString identity()
    {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        hash.addData((m_definition.id + u'/' + QString::number(m_file.size())).toUtf8());
        const qint64 at = m_file.pos();
        m_file.seek(0);
        hash.addData(m_file.read(1 << 20));
        m_file.seek(at);
        return QString::fromLatin1(hash.result().toHex());
    }

    void resume()
    {
        m_identity = identity();
        if (const auto state = m_log->importState(m_identity)) {
            m_done = *state;
            m_file.seek(m_done.done);
        } else {
            m_done = {m_file.pos(), 0, 0, 0};
        }
        m_ahead = m_done;
        // The report may be ahead of the last commit: cut it to what was committed.
        if (m_done.refused == 0)
            m_report.resize(0);
        if (m_report.size() == 0)
            m_report.write("line,reason\n");
        m_report.seek(0);
        for (qint64 line = 0; line <= m_done.refused && !m_report.atEnd(); ++line)
            m_report.readLine();
        m_report.resize(m_report.pos());
        for (const int part : m_log->parts(m_definition.id))
            m_log->eachPerson(part, [&](const store::PersonKey &person, int period) { m_seen.add(person, period); });
    }

    bool fill(RowReader &reader, Batch &batch)
    {
        for (qsizetype i = 0; i < m_options.batch && !m_file.atEnd(); ++i) {
            const QByteArray line = m_file.readLine();
            ++m_ahead.rows;
            if (line.trimmed().isEmpty())
                continue;
            auto row = reader.read(line);
            if (!row) {
                ++m_ahead.refused;
                batch.refusals +=
                    QByteArray::number(m_ahead.rows + 1) + ',' + row.error().replace(u',', u';').toUtf8() + '\n';
                continue;
            }
            ++m_ahead.kept;
            const bool fresh = m_seen.add(row->response.person, row->response.period);
            (fresh ? batch.fresh : batch.seen)[row->part].push_back(std::move(row->response));
        }
        m_ahead.done = m_file.pos();
        batch.state = m_ahead;
        return !m_file.atEnd();
    }

    /// Throws StoreFailure. The report is on disk before the commit that counts on it.
    void write(Batch &batch)
    {
        m_report.write(batch.refusals);
        m_report.flush();
        for (const auto *rows : {&batch.fresh, &batch.seen}) {
            for (const auto &[part, some] : *rows)
                m_log->openPart(part, m_definition.id, m_definition.layout.text());
        }
        try {
            commit(batch);
        } catch (const store::RowTaken &) { // somebody answers by the form at this moment: look everybody up
            m_lanes.clear();
            for (auto &[part, rows] : batch.fresh) {
                auto &seen = batch.seen[part];
                seen.insert(seen.begin(), rows.begin(), rows.end());
            }
            batch.fresh.clear();
            commit(batch);
        }
        m_done = batch.state;
    }

    void commit(const Batch &batch)
    {
        store::LogScope scope(*m_log);
        for (const auto &[part, rows] : batch.fresh)
            m_log->appendBulk(lane(part), rows);
        for (const auto &[part, rows] : batch.seen)
            revise(part, rows);
        m_log->saveImport(m_identity, batch.state);
        scope.commit();
    }

    /// Later rows of the same person and period change earlier ones; so they go in order, each person once a go.
    void revise(int part, std::vector<LoggedResponse> rows)
    {
        while (!rows.empty()) {
            std::vector<LoggedResponse> now;
            std::vector<LoggedResponse> later;
            std::set<store::PersonPeriod> who;
            for (LoggedResponse &row : rows) {
                const bool first = who.insert({row.person, row.period}).second;
                (first ? now : later).push_back(std::move(row));
            }
            const auto standing = m_log->standing(part, {who.begin(), who.end()});
            std::vector<LoggedResponse> append;
            for (const LoggedResponse &row : now)
                addRevision(append, row, standing);
            if (!append.empty())
                m_log->append(lane(part), append);
            rows = std::move(later);
        }
    }

    store::Lane &lane(int part)
    {
        const auto known = m_lanes.find(part);
        return known != m_lanes.end() ? known->second
                                      : m_lanes.emplace(part, m_log->takeLane(part, m_options.lane)).first->second;
    }

    const SurveyDefinition &m_definition;
    const QByteArray m_key;
    const ImportOptions m_options;
    std::unique_ptr<store::ResponseLog> m_log;
    QFile m_file;
    QFile m_report;
    QString m_identity;
    Seen m_seen;
    std::map<int, store::Lane> m_lanes;
    store::ImportState m_ahead{}; ///< As read.
    store::ImportState m_done{};  ///< As committed.
};

} // namespace

tl::expected<ImportProgress, QString> importResponses(const SurveyDefinition &definition, const QByteArray &key,
                                                      store::ResponseStore &store, const ImportOptions &options,
                                                      const std::function<bool(const ImportProgress &)> &tell)
{
    try {
        return Import(definition, key, store, options).run(tell);
    } catch (const store::LaneTaken &) {
        return tl::unexpected(u"another import runs in this lane; wait for its end"_s);
    } catch (const store::StoreFailure &failure) {
        return tl::unexpected(QString::fromUtf8(failure.what()) + u"; run it again to go on"_s);
    }
}

} // namespace mado::statistics

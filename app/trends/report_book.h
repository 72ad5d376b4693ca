// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clock.h"
#include "app/trends/report_scene.h"
#include "app/trends/reports.h"
#include "app/trends/trends.h"

#include <QTimer>

namespace mado {

/// The reports of one's prefecture and the one that is open: its text as it is being written, kept on the server a
/// moment after the last key, with the figures of the releases it names. UI thread.
class ReportBook final : public QObject
{
    Q_OBJECT

public:
    enum class Phase { Loading, Ready, Failed };

    /// Both outlive it.
    ReportBook(Trends &trends, const AppClock &clock, QObject *parent = nullptr);

    void open(); ///< Asks again; what is being written stays.
    Phase phase() const { return m_phase; }
    std::optional<AppError> fault() const { return m_fault; }
    const Catalogue &catalogue() const { return m_catalogue; }
    const QList<Report> &all() const { return m_all; }
    const Report *report() const; ///< As the server has it; nullptr: there is none.
    const ReportContent &content() const { return m_content; }
    bool isSaved() const { return !m_dirty; }
    bool isSaving() const { return m_saving; }
    std::optional<QDateTime> savedAt() const { return m_savedAt; }

    void choose(const ReportId &id); ///< Keeps what was written before.
    void begin(const ReportContent &content);
    void edit(const ReportContent &content); ///< Of a draft.
    void save();                             ///< At once.
    /// After what was written is kept.
    void take(ReportStep step, const QString &words = {}, std::optional<ReportSending> sentAs = {},
              std::optional<ProvisionId> provision = {});

    /// The figures a chapter is about; nullptr: not at hand, or it is about none.
    const TrendsData *figures(const ReportChapter &chapter) const;

    static constexpr int keepsAfter = 1500; ///< ms after the last key.

Q_SIGNALS:
    void changed();      ///< Another report, another state, more figures.
    void savedChanged(); ///< Whether what was written is kept.
    void taken(ReportStep step);
    void failed(const AppError &error);

private:
    void received(const Report &report, bool asWritten);
    void readList();
    void show(const Report &report);
    void loadFigures();
    void ask(const ReportSubject &subject, RegionLevel level, std::optional<FigureTable> TrendsData::*into);
    void takeNow(const ReportMove &move);

    Trends &m_trends;
    const AppClock &m_clock;
    Phase m_phase = Phase::Loading;
    std::optional<AppError> m_fault;
    Catalogue m_catalogue;
    QList<Report> m_all;
    std::optional<ReportId> m_current;
    ReportContent m_content{};
    bool m_dirty = false;
    bool m_saving = false;
    std::optional<QDateTime> m_savedAt;
    std::optional<ReportMove> m_next; ///< Waits for what was written.
    QTimer m_idle;
    QHash<QString, TrendsData> m_figures; ///< By indicator, survey and release.
};

} // namespace mado

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/trends/scene.h"
#include "app/trends/trends.h"

#include <array>

namespace mado {

struct SavedView
{
    QString name;
    TrendsView view;
    friend bool operator==(const SavedView &, const SavedView &) = default;
};

/// One person's dashboards: the view they look at, what is at hand for it, where they have been. Answers to a view
/// that was left meanwhile are not shown. UI thread.
class Dashboard final : public QObject
{
    Q_OBJECT

public:
    enum class Phase { Loading, Ready, Failed };

    /// `home` is one's prefecture. `trends` outlives it.
    Dashboard(Trends &trends, QString home, bool seesInside, QObject *parent = nullptr);

    void open(); ///< Asks for everything of the view, again if need be.
    bool seesInside() const { return m_seesInside; }

    const TrendsView &view() const { return m_trail.here(); }
    const TrendsData &data() const { return m_data; }
    bool isAsking() const { return m_awaited > 0; } ///< Also while older figures are shown.
    Phase phase() const { return m_phase; }
    std::optional<AppError> fault() const { return m_fault; }
    /// When the server last answered where it does not now: everything shown is at least that old.
    std::optional<QDateTime> keptFrom() const { return m_keptFrom; }
    /// A table of another version of the indicator came; its figures are not shown.
    bool isNewer() const { return m_newer; }

    void show(const TrendsView &view);
    bool canGoBack() const { return m_trail.canGoBack(); }
    bool canGoForward() const { return m_trail.canGoForward(); }
    void back();
    void forward();

    const QList<SavedView> &saved() const { return m_saved; }
    void save(const QString &name); ///< The view as it is; one of the same name is replaced.
    void forget(int index);

Q_SIGNALS:
    void changed();

private:
    /// What is asked for by itself; a newer question makes the answer to an older one worthless.
    enum Part { TheCatalogue, TheNation, ThePrefectures, TheSplit, TheAreas, TheSeries, Parts };

    void load(bool everything);
    void loadFigures();
    void loadSplit();
    void loadAreas();
    void loadSeries();
    void ask(Part part, const FigureQuery &query, std::optional<FigureTable> TrendsData::*into);
    void settle();
    template <class T> bool receive(Part part, quint64 round, const Result<Known<T>> &answer);
    void finish();
    FigureQuery query(RegionLevel level) const;
    /// The same question to the server, but for regions and groups.
    bool sameFigures(const TrendsView &a, const TrendsView &b) const;
    void loadSaved();
    void storeSaved();

    Trends &m_trends;
    const QString m_home;
    const bool m_seesInside;
    Trail m_trail;
    TrendsData m_data;
    TrendsView m_loaded;
    Phase m_phase = Phase::Loading;
    std::optional<AppError> m_fault;
    std::optional<QDateTime> m_keptFrom;
    bool m_newer = false;
    bool m_opened = false;
    std::array<quint64, Parts> m_rounds{};
    int m_awaited = 0;
    QList<SavedView> m_saved;
};

} // namespace mado

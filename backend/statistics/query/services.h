// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/audit/recorder.h"
#include "backend/clock.h"
#include "backend/identity/authenticator.h"
#include "backend/statistics/query/figures.h"
#include "backend/store/engine.h"

namespace mado::statistics {

/// What the routes of this folder work with; all of it outlives them.
struct StatisticsServices
{
    store::Database &database; ///< Of the desk: releases and series lie there.
    const Clock &clock;
    std::vector<std::unique_ptr<FigureBook>> books; ///< One a survey.
    const Areas &areas;
    QList<EventBand> events;
    DisclosurePolicy policy;
    bool training;
    const audit::Recorder *audit = nullptr; ///< Null: nothing is recorded.

    FigureBook *bookOf(const QString &survey) const
    {
        for (const auto &book : books) {
            if (book->definition().id == survey)
                return book.get();
        }
        return nullptr;
    }
};

} // namespace mado::statistics

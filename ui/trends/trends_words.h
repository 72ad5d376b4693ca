// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/trends/scene.h"
#include "contract/local_text.h"

#include <QCoreApplication>

namespace mado {

/// Figures in words and digits: the same on charts, in tables, in files and for screen readers.
class TrendsWords
{
    Q_DECLARE_TR_FUNCTIONS(mado::TrendsWords)

public:
    explicit TrendsWords(Language language) : m_language(language) {}

    Language language() const { return m_language; }
    static QString percent(double rate, int decimals);           ///< 0.19
    static QString count(qint64 people);                         ///< 96,007
    static QString interval(const Figure &figure, int decimals); ///< 0.17–0.22
    static QString signedPoints(double by, int decimals);        ///< −0.02, +0.10

    /// The rate, or why there is none: 「X 秘匿」, 「未回答」, 「—」. Never a zero that nobody counted.
    QString value(const Figure &figure, int decimals) const;
    QString reason(const Figure &figure) const; ///< Why it is withheld or missing; empty of what is shown.
    QString change(const std::optional<Change> &change, int decimals) const;
    QString judged(const Change &change) const; ///< Whether chance alone could have made it.
    QString region(const Region &region) const; ///< 神奈川, Kanagawa; areas with their number.
    QString period(const Period &period) const; ///< 第3回　4/12〜4/13
    QString basis(Basis basis) const;
    QString audience(Audience audience) const;
    QString breakdown(Breakdown by) const;
    QString order(RegionOrder order) const;
    QStringList facts(const Figure &figure, int decimals) const; ///< Rate, interval, answers: for a box, spoken.

    /// What is shown, in one sentence.
    QString sentence(const Catalogue &catalogue, const TrendsView &view) const;
    /// Base, day that counts, release, and whether it is invented: under every chart.
    QString foot(const Catalogue &catalogue, const FigureTable &table) const;
    /// The same, one fact a row, for files.
    QList<QStringList> record(const Catalogue &catalogue, const TrendsView &view, const FigureTable &table) const;

private:
    QString dot() const;
    QString releases(const Catalogue &catalogue, const FigureTable &table) const;

    Language m_language;
};

} // namespace mado

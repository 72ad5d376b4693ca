// SPDX-License-Identifier: GPL-3.0-or-later
// Places as data: prefectures, which of them a postal code lies in, and groups of postal areas.
#pragma once

#include "backend/triage/fault.h"
#include "contract/statistics.h"

#include <QHash>
#include <tl/expected.hpp>
#include <vector>

namespace mado::statistics {

/// Number of a prefecture where none is known, or none that exists.
inline constexpr int unknownPrefecture = 0;
inline constexpr int prefectures = 48; ///< With the unknown one.
/// Where a code is not known, not given, or lies in another prefecture than the resident's own.
inline constexpr quint32 unknownPostal = 10'000'000;

class Areas
{
public:
    /// Reads prefectures.yaml, postal.csv and health_centres.yaml of `folder`.
    static tl::expected<Areas, QList<triage::Fault>> load(const QString &folder);

    /// The prefecture by the resident's own word (its JIS number, 0 for none), else by the code where that is certain.
    int prefectureOf(int told, quint32 postal) const;
    /// The code as it is counted: itself where it lies in `prefecture`.
    quint32 postalIn(int prefecture, quint32 postal) const;

    /// Nation, prefectures, then their areas; what the catalogue shows.
    const QList<Region> &regions() const { return m_regions; }
    const Region *region(const QString &code) const;
    /// Code of the area of that level which a postal code of the prefecture belongs to; empty: none.
    QString areaOf(RegionLevel level, int prefecture, quint32 postal) const;

    /// Every code that lies in the prefecture.
    const std::vector<quint32> &postalCodes(int prefecture) const { return m_codes[std::size_t(prefecture)]; }

    static QString codeOf(int prefecture); ///< "14"; unknown is "99".
    /// Of those in the prefecture whose postal code is not known, not given, or of another one: "14-unknown".
    static QString unknownAreaOf(int prefecture);
    static int numberOf(const QString &code);

private:
    QList<Region> m_regions;
    QHash<QString, qsizetype> m_byCode;
    std::vector<std::vector<quint32>> m_codes; ///< By prefecture.
    std::vector<quint64> m_inside;             ///< By postal code: a bit for each prefecture.
    QHash<quint32, QString> m_centres;         ///< Prefecture * 1000 + first three digits → area.
};

} // namespace mado::statistics

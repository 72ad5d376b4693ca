// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/local_text.h"

#include <QList>
#include <optional>

namespace mado {

/// Who answers calls for an ambulance to a municipality, when one calls from elsewhere (safety.md, 2).
struct FireHeadquarters
{
    QString code; ///< JIS X 0402 of the municipality, five digits.
    LocalText municipality;
    std::optional<LocalText> name; ///< nullopt: the prefecture has not filled it in yet.
    std::optional<QString> number; ///< Direct; nullopt likewise.
    QString source;
    bool invented; ///< For practice; never to be dialled.
};

/// What fire_headquarters.json says. An installation puts its own, checked copy into the folder "madoguchi" of the
/// system's data folders; without one the copy that comes with the program is read.
class FireDirectory
{
public:
    enum class Use { Service, Practice };

    static FireDirectory load(Use use);
    static FireDirectory from(const QByteArray &json, Use use); ///< Empty where it does not read.

    const QList<FireHeadquarters> &rows() const { return m_rows; }
    /// Of the municipality whose name the place begins with, in this prefecture (JIS X 0401).
    std::optional<FireHeadquarters> covering(const LocalText &place, const QString &prefecture) const;

private:
    QList<FireHeadquarters> m_rows;
};

} // namespace mado

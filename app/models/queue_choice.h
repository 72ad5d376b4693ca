// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/consultation.h"

#include <QJsonArray>
#include <QJsonObject>

namespace mado {

/// Which part of the queue is looked at. What is not set lets everything through.
struct QueueChoice
{
    std::optional<ConsultationKind> kind = {};
    std::optional<Channel> channel = {};
    QString language = {}; ///< Of the resident, "en"; "" for all.
    std::optional<AccountId> account = {};
    bool mine = false;
    QString prefecture = {};         ///< That is responsible, "14"; "" for all.
    std::optional<TeamId> team = {}; ///< What somebody of this team holds, for as long as they hold it.

    bool takes(const Consultation &consultation, const StaffId &me) const;
    bool takesAll() const { return *this == QueueChoice{}; }
    friend bool operator==(const QueueChoice &, const QueueChoice &) = default;
};

/// A choice that its person gave a name.
struct QueueView
{
    QString name;
    QueueChoice choice;
    friend bool operator==(const QueueView &, const QueueView &) = default;
};

/// As it is kept on this computer. What cannot be read is left out.
QJsonObject keptViews(const QList<QueueView> &views);
QList<QueueView> viewsFrom(const QJsonObject &kept);

} // namespace mado

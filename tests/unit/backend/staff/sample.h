// SPDX-License-Identifier: GPL-3.0-or-later
// A request of each route that succeeds if it is allowed, by the part of the product that the route belongs to.
#pragma once

#include "backend/store/people_rows.h"
#include "backend/store/session_rows.h"
#include "cells.h"

#include <functional>

namespace mado::staff {

/// What a sample request is made of.
struct Scene
{
    House &house;
    StaffProfile asker; ///< Made even when nobody is signed in.
    Cell cell;

    QString prefecture() const { return cell.inScope ? home : elsewhere; }

    ConsultationId consultation() const
    {
        const ConsultationId id = house.consultation(prefecture());
        if (cell.holder == Holder::Asker)
            house.giveLease(id, asker.id);
        if (cell.holder == Holder::Colleague)
            house.giveLease(id, house.person(Role::Nurse).id);
        return id;
    }

    StaffMember colleague(StaffState state) const
    {
        const StaffProfile other = house.person(Role::Nurse, prefecture());
        house.write([&](store::Transaction &tx) {
            store::setMemberState(tx, other.id, state);
            return true;
        });
        return house.member(other.id);
    }

    QString ownSession() const
    {
        const SessionId id = SessionId::random();
        house.write([&](store::Transaction &tx) {
            const QDateTime now = house.clock.now();
            store::insertSession(tx, {id, asker.id, now, now.addSecs(60), now, SessionState::Active});
            return true;
        });
        return id.text();
    }
};

struct Sample
{
    QString path;
    QJsonObject body = {};
    QUrlQuery query = {};
};
using Maker = std::function<Sample(const Scene &)>;
using Samples = QHash<QString, Maker>; ///< By "METHOD /path".

inline Maker plain(const char *path)
{
    return [=](const Scene &) { return Sample{QLatin1String(path)}; };
}

Samples deskSamples();
Samples peopleSamples();
Samples governanceSamples();
Samples serviceSamples();
Samples trendsSamples();

} // namespace mado::staff

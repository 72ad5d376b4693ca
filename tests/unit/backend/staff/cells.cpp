// SPDX-License-Identifier: GPL-3.0-or-later
#include "cells.h"

#include "contract/codecs.h"
#include "sample.h"

namespace mado::staff {

namespace {

const Samples &samples()
{
    static const Samples all = [] {
        Samples joined;
        for (const Samples &part :
             {deskSamples(), peopleSamples(), governanceSamples(), serviceSamples(), trendsSamples()})
            joined.insert(part);
        return joined;
    }();
    return all;
}

} // namespace

int expectedStatus(const PermissionRow &row, const Cell &cell)
{
    if (!cell.role)
        return 401;
    if (!row.roles.holds(*cell.role))
        return 403;
    if (row.subject != Subject::Nothing && !cell.inScope)
        return 404;
    if (row.subject == Subject::Consultation && row.lease == LeaseRule::Nobodys)
        return cell.holder == Holder::Nobody ? 200 : 409;
    if (row.subject != Subject::Consultation || row.lease == LeaseRule::Any || cell.holder == Holder::Asker)
        return 200;
    if (row.lease == LeaseRule::Anybodys)
        return cell.holder == Holder::Nobody ? 409 : 200;
    return row.lease == LeaseRule::NotOthers && cell.holder == Holder::Nobody ? 200 : 409;
}

QList<Cell> cellsOf(const PermissionRow &row)
{
    QList<Cell> cells{Cell{}};
    for (const Role role : allRoles) {
        for (const Holder holder : {Holder::Asker, Holder::Colleague, Holder::Nobody}) {
            if (row.subject != Subject::Consultation && holder != Holder::Nobody)
                continue;
            cells.append({role, holder, true});
            if (row.subject != Subject::Nothing)
                cells.append({role, holder, false});
        }
    }
    return cells;
}

QString nameOf(Method method)
{
    switch (method) {
    case Method::Get:
        return u"GET"_s;
    case Method::Post:
        return u"POST"_s;
    case Method::Put:
        return u"PUT"_s;
    case Method::Delete:
        return u"DELETE"_s;
    }
    Q_UNREACHABLE();
}

QString describe(const http::Route &route, const Cell &cell)
{
    static const char *const holders[] = {"own lease", "a colleague's lease", "nobody's lease"};
    return u"%1 %2: %3, %4, %5"_s.arg(nameOf(route.method), route.pattern, cell.role ? word(*cell.role) : u"nobody"_s,
                                      QLatin1String(holders[int(cell.holder)]),
                                      cell.inScope ? u"in scope"_s : u"out of scope"_s);
}

std::optional<http::Response> askSample(House &house, const http::Route &route, const Cell &cell)
{
    const auto maker = samples().constFind(nameOf(route.method) + u' ' + route.pattern);
    if (maker == samples().constEnd())
        return std::nullopt;
    const bool ofAccount = rowOf(route.permission).subject == Subject::Account;
    const QString belongs = ofAccount && !cell.inScope ? elsewhere : home;
    const Scene scene{house, house.person(cell.role.value_or(Role::Nurse), belongs), cell};
    const Sample sample = (*maker)(scene);
    const QByteArray token = cell.role ? house.tokenOf(scene.asker) : QByteArray();
    return house.ask(route.method, sample.path, token, sample.body, sample.query);
}

} // namespace mado::staff

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/remembered_file.h"

#include "app/store/faults.h"
#include "app/then.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

QString fileIn(const QString &root) { return root + u"/remembered.json"_s; }

} // namespace

QList<RememberedDesk> readRemembered(const QString &root)
{
    QList<RememberedDesk> desks;
    QFile file(fileIn(root));
    if (!file.open(QFile::ReadOnly))
        return desks;
    const QJsonArray kept = QJsonDocument::fromJson(file.readAll()).array();
    for (const auto &value : kept) {
        const RememberedDesk desk{value["server"_L1].toString(), value["login"_L1].toString()};
        if (!desk.server.isEmpty() && !desk.login.isEmpty())
            desks.append(desk);
    }
    return desks;
}

Result<void> writeRemembered(const QString &root, const QList<RememberedDesk> &desks)
{
    QJsonArray list;
    for (const RememberedDesk &desk : desks)
        list.append(QJsonObject{{u"server"_s, desk.server}, {u"login"_s, desk.login}});
    QSaveFile file(fileIn(root));
    const bool written = file.open(QFile::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                         file.write(QJsonDocument(list).toJson()) > 0 && file.commit();
    if (written)
        return {};
    return fail(AppError::Kind::Store,
                QLatin1String(faults::cacheFailed) + u": the list of desks could not be written"_s);
}

} // namespace mado

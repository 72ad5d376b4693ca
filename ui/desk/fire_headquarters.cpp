// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/fire_headquarters.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

// Outside every namespace, as Qt asks: a resource of a static library is not linked in otherwise.
static void initSafetyResource() { Q_INIT_RESOURCE(safety); }

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

LocalText textOf(const QJsonValue &json) { return {json["ja"_L1].toString(), json["en"_L1].toString()}; }

FireHeadquarters rowOf(const QJsonValue &json, bool invented)
{
    FireHeadquarters row{json["code"_L1].toString(),
                         textOf(json["municipality"_L1]),
                         std::nullopt,
                         std::nullopt,
                         json["source"_L1].toString(),
                         invented};
    if (json["headquarters"_L1].isObject())
        row.name = textOf(json["headquarters"_L1]);
    if (json["number"_L1].isString())
        row.number = json["number"_L1].toString();
    return row;
}

bool isIn(const LocalText &place, const LocalText &municipality)
{
    return place.ja.startsWith(municipality.ja) || place.en.startsWith(municipality.en, Qt::CaseInsensitive);
}

} // namespace

FireDirectory FireDirectory::load(Use use)
{
    initSafetyResource();
    const QString own =
        QStandardPaths::locate(QStandardPaths::GenericDataLocation, u"madoguchi/fire_headquarters.json"_s);
    for (const QString &path : {own, u":/safety/fire_headquarters.json"_s}) {
        QFile file(path);
        if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
            continue;
        FireDirectory read = from(file.readAll(), use);
        if (!read.m_rows.isEmpty())
            return read;
    }
    return {};
}

FireDirectory FireDirectory::from(const QByteArray &json, Use use)
{
    FireDirectory read;
    const bool practice = use == Use::Practice;
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    for (const auto &row : root[practice ? "practice"_L1 : "service"_L1].toArray())
        read.m_rows << rowOf(row, practice);
    return read;
}

std::optional<FireHeadquarters> FireDirectory::covering(const LocalText &place, const QString &prefecture) const
{
    std::optional<FireHeadquarters> found;
    for (const FireHeadquarters &row : m_rows) {
        if (row.municipality.ja.isEmpty() || row.municipality.en.isEmpty() || !row.code.startsWith(prefecture))
            continue;
        if (isIn(place, row.municipality) && (!found || row.municipality.ja.size() > found->municipality.ja.size()))
            found = row;
    }
    return found;
}

} // namespace mado

// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/columns.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace mado::store {

QString localTextColumn(const LocalText &text)
{
    const QJsonObject json{{QStringLiteral("ja"), text.ja}, {QStringLiteral("en"), text.en}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

LocalText localTextFrom(const QString &column)
{
    const QJsonObject json = QJsonDocument::fromJson(column.toUtf8()).object();
    if (json.isEmpty())
        return {column, column};
    return {json.value(QLatin1String("ja")).toString(), json.value(QLatin1String("en")).toString()};
}

} // namespace mado::store

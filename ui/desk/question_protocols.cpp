// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/question_protocols.h"

#include "contract/codecs_care.h"

#include <QFile>
#include <QJsonDocument>
#include <QStandardPaths>

// Outside every namespace, as Qt asks: a resource of a static library is not linked in otherwise.
static void initProtocolResource() { Q_INIT_RESOURCE(safety); }

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return !path.isEmpty() && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

tl::expected<QuestionSet, QString> questionsFrom(const QByteArray &json)
{
    const auto read = decodeQuestionSet(QJsonDocument::fromJson(json).object());
    if (!read)
        return tl::unexpected(read.error().path + u": "_s + read.error().what);
    return *read;
}

QuestionSet shippedQuestions()
{
    initProtocolResource();
    const QString own =
        QStandardPaths::locate(QStandardPaths::GenericDataLocation, u"madoguchi/question_protocols.json"_s);
    for (const QString &path : {own, u":/safety/question_protocols.json"_s}) {
        if (const auto read = questionsFrom(contentOf(path)))
            return *read;
    }
    return {};
}

CallLadder shippedLadder()
{
    initProtocolResource();
    const auto json = QJsonDocument::fromJson(contentOf(u":/safety/calls.json"_s)).object();
    return decodeCallLadder(json).value_or(CallLadder{{15, 60}, {7, 0}, {21, 0}, 3, 3, {}});
}

} // namespace mado

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/answers.h"

#include "app/then.h"
#include "contract/codecs.h"

#include <QJsonDocument>

namespace mado {

namespace {

AppError::Kind noCompleteAnswer(const Reading &reading)
{
    return reading.effect == HttpAsk::Effect::Changes ? AppError::Kind::UnknownResult : AppError::Kind::Offline;
}

Result<QJsonObject> success(const HttpAnswer &answer, const Reading &reading)
{
    if (answer.status == 204)
        return QJsonObject();
    if (!answer.contentType.startsWith("application/json"))
        return fail(AppError::Kind::Incompatible, QStringLiteral("answer is not JSON"));
    // A body cut short in chunked encoding is no error to QNetworkAccessManager; it shows only here.
    QJsonParseError fault;
    const auto json = QJsonDocument::fromJson(answer.body, &fault);
    if (fault.error != QJsonParseError::NoError || !json.isObject())
        return fail(noCompleteAnswer(reading), QStringLiteral("answer is cut short or damaged"));
    return json.object();
}

std::optional<Problem> problemIn(const HttpAnswer &answer)
{
    const auto json = QJsonDocument::fromJson(answer.body);
    if (!json.isObject())
        return std::nullopt;
    const auto problem = decodeProblem(json.object());
    return problem ? std::optional(*problem) : std::nullopt;
}

AppError::Kind kindOf(int status, bool explained, const Reading &reading)
{
    if (status == 401 && !(reading.signsIn && explained))
        return AppError::Kind::SignedOut;
    if (status == 429 && !(reading.signsIn && explained))
        return AppError::Kind::Offline;
    if (status == 408 || status == 425 || status >= 500)
        return noCompleteAnswer(reading);
    return explained ? AppError::Kind::Refused : AppError::Kind::Incompatible;
}

} // namespace

Result<QJsonObject> bodyOf(const HttpAnswer &answer, const Reading &reading)
{
    if (answer.status >= 200 && answer.status < 300)
        return success(answer, reading);
    if (answer.status < 400)
        return fail(AppError::Kind::Incompatible, QStringLiteral("HTTP %1: redirects are refused").arg(answer.status));
    const auto problem = problemIn(answer);
    const QString detail =
        QStringLiteral("HTTP %1 %2")
            .arg(QString::number(answer.status), problem ? problem->code : QStringLiteral("without reason"));
    return tl::make_unexpected(AppError{kindOf(answer.status, problem.has_value(), reading), detail, problem});
}

AppError incompatible(const DecodeError &fault)
{
    return {AppError::Kind::Incompatible, fault.path + QStringLiteral(": ") + fault.what, std::nullopt};
}

} // namespace mado

// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/statistics/query/refusals.h"

#include "backend/http/problems.h"
#include "backend/log/log.h"

namespace mado::statistics::refused {

using namespace Qt::Literals::StringLiterals;

Problem unknownFigure()
{
    return problem(404, "statistics.unknown", u"この指標や系列はありません。",
                   u"There is no such indicator or series.");
}

Problem unknownSurvey()
{
    return problem(404, "survey.unknown", u"この調査はありません。", u"There is no such survey.");
}

Problem surveyClosed()
{
    return problem(409, "survey.closed", u"この調査は受付期間外です。",
                   u"The survey does not take answers for that time.");
}

Problem releaseFrozen()
{
    return problem(409, "release.frozen",
                   u"この期間はすでに公表済みか、公表できる回答がありません。期間を選び直してください。",
                   u"These periods are published already, or hold nothing that can be published. Choose others.");
}

Problem releaseRunning()
{
    return problem(409, "release.running", u"この期間はまだ終わっていません。終わってから公表してください。",
                   u"These periods are not over yet. Publish them once they are.");
}

Problem queryInvalid(const QString &what)
{
    return {400,
            u"query.invalid"_s,
            {u"指定が正しくありません: "_s + what, u"The query is wrong: "_s + what},
            std::nullopt};
}

Problem bodyInvalid(const QString &path)
{
    return {422,
            u"body.invalid"_s,
            {u"リクエストの内容が正しくありません: "_s + path, u"The request's body is wrong: "_s + path},
            std::nullopt};
}

http::Response unavailable(const store::StoreError &error)
{
    log::event(log::Level::Error, "statistics.store.failed", {{log::Key::Fault, error.what}});
    return http::refusal(503);
}

http::Response because(const FigureFault &fault)
{
    if (const auto *error = std::get_if<store::StoreError>(&fault))
        return unavailable(*error);
    const QString what = std::get<Unknown>(fault).what;
    return http::problemResponse(what == u"indicator" ? unknownFigure() : queryInvalid(what));
}

} // namespace mado::statistics::refused

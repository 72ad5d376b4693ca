// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/http/message.h"
#include "backend/statistics/query/figures.h"
#include "contract/codec.h"
#include "contract/problem.h"

namespace mado::statistics::refused {

Problem unknownFigure(); ///< 404 statistics.unknown
Problem unknownSurvey(); ///< 404 survey.unknown
Problem surveyClosed();  ///< 409 survey.closed
Problem releaseFrozen();
Problem releaseRunning();                  ///< 409 release.frozen
Problem queryInvalid(const QString &what); ///< 400 query.invalid
Problem bodyInvalid(const QString &path);  ///< 422 body.invalid

http::Response unavailable(const store::StoreError &error);
http::Response because(const FigureFault &fault);

} // namespace mado::statistics::refused

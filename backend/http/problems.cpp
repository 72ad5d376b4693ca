// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/problems.h"

#include "contract/codecs.h"

#include <QJsonDocument>

namespace mado::http {

namespace {

struct Refusal
{
    int status;
    const char *code;
    const char16_t *ja;
    const char16_t *en;
};

constexpr Refusal refusals[] = {
    {400, "request.malformed", u"リクエストの形式が正しくありません。", u"The request is malformed."},
    {404, "route.unknown", u"このアドレスはありません。", u"There is nothing at this address."},
    {405, "method.not_allowed", u"この操作はここではできません。", u"This address does not take that method."},
    {408, "request.timeout", u"リクエストが時間内に届きませんでした。", u"The request did not arrive in time."},
    {413, "body.too_large", u"送信内容が大きすぎます。", u"The body is larger than this server takes."},
    {414, "target.too_long", u"アドレスが長すぎます。", u"The address is longer than this server takes."},
    {417, "expectation.unknown", u"この Expect には対応していません。", u"That expectation is not supported."},
    {431, "header.too_large", u"ヘッダーが大きすぎます。", u"The header is larger than this server takes."},
    {500, "server.failed", u"サーバーで問題が起きました。もう一度お試しください。",
     u"Something went wrong on the server. Please try again."},
    {501, "method.unknown", u"この操作には対応していません。", u"This method is not implemented."},
    {503, "server.unavailable", u"サーバーは混み合っているか停止中です。少し待ってお試しください。",
     u"The server is busy or stopping. Please try again in a moment."},
    {505, "http.version", u"この HTTP の版には対応していません。", u"This version of HTTP is not supported."},
};

} // namespace

Response problemResponse(const Problem &problem)
{
    return {problem.status,
            "application/problem+json; charset=utf-8",
            QJsonDocument(encode(problem)).toJson(QJsonDocument::Compact),
            {}};
}

Response refusal(int status)
{
    for (const Refusal &known : refusals) {
        if (known.status == status) {
            return problemResponse({status,
                                    QString::fromLatin1(known.code),
                                    {QString::fromUtf16(known.ja), QString::fromUtf16(known.en)},
                                    {}});
        }
    }
    return refusal(500);
}

} // namespace mado::http

// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/trouble.h"

namespace mado::store {

namespace {

Problem problem(const char *code, const char16_t *ja, const char16_t *en)
{
    return {503, QString::fromLatin1(code), {QString::fromUtf16(ja), QString::fromUtf16(en)}, std::nullopt};
}

} // namespace

Problem troubleOf(const StoreError &error)
{
    using Kind = StoreError::Kind;
    switch (error.kind) {
    case Kind::Full:
        return problem("storage.full",
                       u"サーバーの保存場所がいっぱいで、保存できませんでした。システム管理者に連絡してください。",
                       u"The server's disk is full; nothing was saved. Tell whoever runs the server.");
    case Kind::ReadOnly:
        return problem("storage.read_only",
                       u"サーバーが今は保存できません（読み取り専用）。システム管理者に連絡してください。",
                       u"The server cannot save now (read-only). Tell whoever runs the server.");
    case Kind::Corrupt:
        return problem("storage.damaged",
                       u"サーバーのデータが壊れている可能性があります。システム管理者に連絡してください。",
                       u"The server's data may be damaged. Tell whoever runs the server.");
    case Kind::Busy:
    case Kind::Newer:
    case Kind::Unavailable:
    case Kind::Other:
        break;
    }
    return problem("server.unavailable", u"サーバーは混み合っているか停止中です。少し待ってお試しください。",
                   u"The server is busy or stopping. Please try again in a moment.");
}

} // namespace mado::store

// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/trouble.h"

#include "contract/problem.h"

namespace mado::store {

Problem troubleOf(const StoreError &error)
{
    using Kind = StoreError::Kind;
    switch (error.kind) {
    case Kind::Full:
        return problem(503, "storage.full",
                       u"サーバーの保存場所がいっぱいで、保存できませんでした。システム管理者に連絡してください。",
                       u"The server's disk is full; nothing was saved. Tell whoever runs the server.");
    case Kind::ReadOnly:
        return problem(503, "storage.read_only",
                       u"サーバーが今は保存できません（読み取り専用）。システム管理者に連絡してください。",
                       u"The server cannot save now (read-only). Tell whoever runs the server.");
    case Kind::Corrupt:
        return problem(503, "storage.damaged",
                       u"サーバーのデータが壊れている可能性があります。システム管理者に連絡してください。",
                       u"The server's data may be damaged. Tell whoever runs the server.");
    case Kind::Busy:
    case Kind::Newer:
    case Kind::Unavailable:
    case Kind::Other:
        break;
    }
    return problem(503, "server.unavailable", u"サーバーは混み合っているか停止中です。少し待ってお試しください。",
                   u"The server is busy or stopping. Please try again in a moment.");
}

} // namespace mado::store

// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/replies/canned.h"

#include "backend/desk/refusals.h"
#include "backend/replies/refusals.h"
#include "backend/store/canned_rows.h"
#include "backend/store/roster_rows.h"
#include "contract/canned_text.h"

namespace mado::replies {

using namespace Qt::Literals::StringLiterals;

namespace {

bool within(const QString &text, int units) { return !text.trimmed().isEmpty() && text.size() <= units; }

std::optional<Problem> faultIn(store::Transaction &tx, const CannedReplyContent &content)
{
    if (content.team && !store::findTeam(tx, *content.team))
        return desk::refused::bodyInvalid(u"team"_s);
    return replies::faultIn(content);
}

} // namespace

std::optional<Problem> faultIn(const CannedReplyContent &content)
{
    for (const QString &title : {content.title.ja, content.title.en}) {
        if (!within(title, maxCannedTitleUnits))
            return desk::refused::bodyInvalid(u"title"_s);
    }
    for (const QString &text : {content.text.ja, content.text.en}) {
        if (!within(text, maxCannedTextUnits))
            return desk::refused::bodyInvalid(u"text"_s);
        if (const QStringList unknown = unknownVariables(text); !unknown.isEmpty())
            return refused::unknownVariable(unknown);
    }
    return std::nullopt;
}

tl::expected<CannedReplyId, Problem> add(store::Transaction &tx, const Writer &writer,
                                         const CannedReplyContent &content)
{
    if (const auto fault = faultIn(tx, content))
        return tl::unexpected(*fault);
    const CannedReplyId id = CannedReplyId::random();
    store::insertCannedVersion(tx, {id, 1, content, writer.name, writer.now});
    return id;
}

tl::expected<CannedReplyId, Problem> change(store::Transaction &tx, const Writer &writer, const CannedReplyId &id,
                                            const CannedReplyChange &change)
{
    const auto before = newest(tx, id);
    if (!before)
        return tl::unexpected(refused::unknownReply());
    if (before->revision != change.revision)
        return tl::unexpected(refused::changedMeanwhile());
    if (const auto fault = faultIn(tx, change.content))
        return tl::unexpected(*fault);
    if (before->content != change.content)
        store::insertCannedVersion(tx, {id, before->revision + 1, change.content, writer.name, writer.now});
    return id;
}

bool offeredTo(const CannedReply &reply, const QList<TeamId> &teams)
{
    return !reply.content.retired && (!reply.content.team || teams.contains(*reply.content.team));
}

std::optional<CannedReply> newest(store::Transaction &tx, const CannedReplyId &id)
{
    const auto versions = store::cannedVersions(tx, id);
    return versions.isEmpty() ? std::nullopt : std::optional(versions.first());
}

} // namespace mado::replies

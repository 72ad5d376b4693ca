// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/announcements/writing.h"

#include "backend/line/outbound.h"
#include "backend/store/end_of_intake.h"
#include "backend/store/medicine_rows.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace mado::announcements {

namespace {

bool isBlank(const QString &text) { return text.trimmed().isEmpty(); }

bool fits(store::Transaction &tx, const Hand &hand, const Announcement &announcement)
{
    const auto quota = store::quotaOf(tx, hand.account);
    if (!quota || !quota->monthly)
        return true;
    return quota->used + store::audienceCount(tx, hand.account, ruleOf(hand.of, announcement)) + messagesKeptBack <=
           *quota->monthly;
}

std::optional<Problem> notReady(store::Transaction &tx, const Hand &hand, const Announcement &announcement)
{
    const AnnouncementContent &content = announcement.content;
    if (serviceEnded(tx, hand.account))
        return refused::ended();
    if (isBlank(content.title) || isBlank(content.text.ja) || isBlank(content.text.en))
        return refused::incomplete();
    if (!announcement.testedAt)
        return refused::untested();
    if (content.sendAt && *content.sendAt < hand.now)
        return refused::past();
    return fits(tx, hand, announcement) ? std::nullopt : std::optional(refused::quota());
}

tl::expected<Announcement, Problem> found(store::Transaction &tx, const Hand &hand, const AnnouncementId &id,
                                          qint64 revision)
{
    auto announcement = store::findAnnouncement(tx, hand.account, id);
    if (!announcement)
        return tl::unexpected(refused::unknown());
    if (announcement->revision != revision)
        return tl::unexpected(refused::changed());
    return std::move(*announcement);
}

Outcome keep(store::Transaction &tx, const Hand &hand, Announcement &announcement)
{
    ++announcement.revision;
    if (!store::saveAnnouncement(tx, hand.account, announcement))
        return tl::unexpected(refused::changed());
    return announcement.id;
}

/// Only by questions, and their options, that the package marks for it.
bool mayChoose(const Account &account, const AnnouncementAudience &audience)
{
    return std::ranges::all_of(audience.answers, [&](const AudienceAnswer &answer) {
        const auto question = std::ranges::find(account.questions, answer.question, &AudienceQuestion::key);
        return question != account.questions.end() && std::ranges::all_of(answer.options, [&](const QString &key) {
                   return std::ranges::find(question->options, key, &AudienceOption::key) != question->options.end();
               });
    });
}

/// A count of a few people would tell who they are.
void keepFewToItself(Announcement &announcement)
{
    const AnnouncementAudience &audience = announcement.content.audience;
    const bool narrowed = audience.kind == AudienceKind::Municipality || !audience.answers.isEmpty();
    announcement.few = narrowed && announcement.people < audienceShownFrom;
    if (announcement.few)
        announcement.people = announcement.accepted = 0;
}

/// Both languages in one call, as each of them will come.
Outcome test(store::Transaction &tx, const Hand &hand, Announcement &announcement)
{
    const LocalText &text = announcement.content.text;
    if (isBlank(text.ja) || isBlank(text.en))
        return tl::unexpected(refused::incomplete());
    const auto testers = store::testersOf(tx, hand.account);
    if (testers.isEmpty())
        return tl::unexpected(refused::noTesters());
    const auto message = [](const QString &words) { return QJsonObject{{u"type"_s, u"text"_s}, {u"text"_s, words}}; };
    for (const ConversationId &tester : testers)
        line::enqueue(tx, {.account = hand.account,
                           .conversation = tester,
                           .entry = std::nullopt,
                           .replyToken = std::nullopt,
                           .messages = {message(text.ja), message(text.en)},
                           .urgent = false,
                           .at = hand.now});
    announcement.testedAt = hand.now;
    return keep(tx, hand, announcement);
}

} // namespace

store::AudienceRule ruleOf(const Account &account, const Announcement &announcement)
{
    return {announcement.content.audience, account.purposes, account.survey};
}

bool serviceEnded(store::Transaction &tx, const AccountId &account)
{
    return store::intakeStopped(tx) || store::serviceClosing(tx, account);
}

Outcome save(store::Transaction &tx, const Hand &hand, const AnnouncementId &id, const AnnouncementSave &save)
{
    if (!mayChoose(hand.of, save.content.audience))
        return tl::unexpected(refused::audience());
    auto known = store::findAnnouncement(tx, hand.account, id);
    if (!known) {
        if (save.revision != 0)
            return tl::unexpected(refused::unknown());
        store::insertAnnouncement(tx, hand.account,
                                  {.id = id,
                                   .revision = 1,
                                   .content = save.content,
                                   .state = AnnouncementState::Draft,
                                   .writtenBy = hand.who,
                                   .changedAt = hand.now,
                                   .testedAt = std::nullopt,
                                   .approvedBy = std::nullopt,
                                   .people = 0,
                                   .accepted = 0,
                                   .failed = 0});
        return id;
    }
    if (known->revision != save.revision)
        return tl::unexpected(refused::changed());
    if (known->state != AnnouncementState::Draft)
        return tl::unexpected(refused::notNow());
    if (known->content.text != save.content.text)
        known->testedAt = std::nullopt;
    known->content = save.content;
    known->writtenBy = hand.who; // whoever changed it cannot approve it
    known->changedAt = hand.now;
    return keep(tx, hand, *known);
}

Outcome take(store::Transaction &tx, const Hand &hand, const AnnouncementId &id, const AnnouncementStep &step)
{
    auto announcement = found(tx, hand, id, step.revision);
    if (!announcement)
        return tl::unexpected(announcement.error());
    const AnnouncementState state = announcement->state;
    const bool draft = state == AnnouncementState::Draft;
    const bool before = state == AnnouncementState::Waiting || state == AnnouncementState::Approved;
    switch (step.what) {
    case AnnouncementStepKind::Test:
        return draft ? test(tx, hand, *announcement) : tl::unexpected(refused::notNow());
    case AnnouncementStepKind::AskApproval:
        if (!draft)
            return tl::unexpected(refused::notNow());
        if (const auto problem = notReady(tx, hand, *announcement))
            return tl::unexpected(*problem);
        announcement->state = AnnouncementState::Waiting;
        break;
    case AnnouncementStepKind::BackToDraft:
        if (!before)
            return tl::unexpected(refused::notNow());
        announcement->state = AnnouncementState::Draft;
        announcement->approvedBy = std::nullopt;
        break;
    case AnnouncementStepKind::Stop:
        if (!before && state != AnnouncementState::Sending)
            return tl::unexpected(refused::notNow());
        store::stopBatches(tx, id);
        announcement->state = AnnouncementState::Stopped;
        break;
    }
    return keep(tx, hand, *announcement);
}

Outcome approve(store::Transaction &tx, const Hand &hand, const AnnouncementId &id,
                const AnnouncementApproval &approval)
{
    auto announcement = found(tx, hand, id, approval.revision);
    if (!announcement)
        return tl::unexpected(announcement.error());
    if (announcement->state != AnnouncementState::Waiting)
        return tl::unexpected(refused::notNow());
    if (announcement->writtenBy.id == hand.who.id)
        return tl::unexpected(refused::own());
    if (const auto problem = notReady(tx, hand, *announcement))
        return tl::unexpected(*problem);
    announcement->state = AnnouncementState::Approved;
    announcement->approvedBy = hand.who;
    return keep(tx, hand, *announcement);
}

AnnouncementBoard boardOf(store::Transaction &tx, const Hand &hand)
{
    auto announcements = store::announcementsOf(tx, hand.account);
    for (Announcement &announcement : announcements) {
        const auto counts = store::batchCounts(tx, announcement.id);
        announcement.people =
            counts.people > 0 ? counts.people : store::audienceCount(tx, hand.account, ruleOf(hand.of, announcement));
        announcement.accepted = counts.accepted;
        announcement.failed = counts.failed;
        keepFewToItself(announcement);
    }
    std::ranges::stable_sort(announcements, std::greater(), &Announcement::changedAt);
    auto reach = store::audienceReach(tx, hand.account, hand.of.purposes);
    reach.questions = hand.of.questions;
    return {.serverTime = hand.now,
            .account = {hand.account, hand.of.name},
            .announcements = announcements,
            .reach = reach,
            .quota = store::quotaOf(tx, hand.account),
            .testWord = store::testWordOf(tx, hand.account, hand.who.id),
            .testers = int(store::testersOf(tx, hand.account).size())};
}

} // namespace mado::announcements

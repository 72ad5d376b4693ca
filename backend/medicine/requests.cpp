// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/medicine/requests.h"

#include "backend/desk/intake.h"
#include "backend/desk/transcript.h"
#include "backend/line/outbound.h"
#include "backend/store/medicine_rows.h"
#include "backend/survey/plain_text.h"
#include "contract/tokyo.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace mado::medicine {

namespace {

constexpr qint64 deliveredShownSeconds = 24 * 60 * 60;

Language languageOf(const QString &tag) { return tag == u"ja" ? Language::Japanese : Language::English; }

/// A message of the account itself: also under a lease, since it is an answer to the form and not to the talk.
void tell(store::Transaction &tx, const AccountId &account, const ConversationId &conversation, const QString &text,
          const QDateTime &at)
{
    const EntryId entry =
        desk::append(tx, conversation, at, BotMessage{text, {}, false, {SendStage::AcceptedByServer, {}}});
    line::enqueue(tx, {.account = account,
                       .conversation = conversation,
                       .entry = entry,
                       .replyToken = std::nullopt,
                       .messages = {QJsonObject{{u"type"_s, u"text"_s}, {u"text"_s, text}}},
                       .urgent = false,
                       .at = at});
}

void tellAbout(store::Transaction &tx, const Hand &hand, const store::MedicineRow &row, const char *text)
{
    const MedicineRequest &request = row.request;
    const QString words =
        survey::filled(hand.of.form->text(text).in(languageOf(request.language)),
                       {{u"number"_s, request.number}, {u"medicine"_s, request.medicine}, {u"place"_s, request.place}});
    tell(tx, hand.account, row.conversation, words, hand.now);
}

void callPhysician(store::Transaction &tx, const Hand &hand, const store::MedicineRow &row)
{
    const Form &form = *hand.of.form;
    const bool urgent = row.request.urgent.has_value();
    const RiskLevel level = urgent ? RiskLevel::High : RiskLevel::Unrated;
    const LocalText number{row.request.number, row.request.number};
    desk::openOrRaise(tx, {.conversation = row.conversation,
                           .account = hand.account,
                           .prefecture = hand.of.prefecture,
                           .kind = ConsultationKind::Physician,
                           .channel = Channel::Chat,
                           .risk = {level,
                                    std::nullopt,
                                    form.version,
                                    {{u"medicine-physician"_s, form.text("reason_physician"), number, level}}},
                           .targets = hand.of.targets,
                           .at = hand.now});
}

tl::expected<store::MedicineRow, Problem> openRequest(store::Transaction &tx, const Hand &hand,
                                                      const MedicineRequestId &id, qint64 revision)
{
    auto row = store::findMedicine(tx, hand.account, id);
    if (!row)
        return tl::unexpected(refused::unknown());
    if (row->request.revision != revision)
        return tl::unexpected(refused::changed());
    if (row->request.stage == MedicineStage::Delivered)
        return tl::unexpected(refused::delivered());
    return std::move(*row);
}

Outcome keep(store::Transaction &tx, const Hand &hand, MedicineRequest &request, const MedicineChange &change)
{
    request.changes.append(change);
    ++request.revision;
    if (!store::saveMedicine(tx, hand.account, request))
        return tl::unexpected(refused::changed());
    return request.id;
}

std::optional<Problem> obstacle(const MedicineRequest &request, const MedicineStep &step)
{
    switch (step.what) {
    case MedicineChangeKind::Arranged:
    case MedicineChangeKind::Delivered: {
        const auto before =
            step.what == MedicineChangeKind::Arranged ? MedicineStage::Prescribed : MedicineStage::Arranged;
        if (request.trouble)
            return refused::stopped();
        return request.stage == before ? std::nullopt : std::optional(refused::notNext());
    }
    case MedicineChangeKind::GoesOn: // a prescription is no other profession's to give
        return request.trouble == MedicineTrouble::OutOfStock ? std::nullopt : std::optional(refused::stopped());
    default:
        return std::nullopt;
    }
}

void apply(MedicineRequest &request, const MedicineStep &step)
{
    switch (step.what) {
    case MedicineChangeKind::Arranged:
        request.stage = MedicineStage::Arranged;
        break;
    case MedicineChangeKind::Delivered:
        request.stage = MedicineStage::Delivered;
        break;
    case MedicineChangeKind::Stopped:
        request.trouble = step.trouble;
        if (step.trouble == MedicineTrouble::NeedsPhysician)
            request.stage = MedicineStage::Requested;
        break;
    default:
        request.trouble = std::nullopt;
    }
}

bool before(const MedicineRequest &a, const MedicineRequest &b)
{
    const auto rank = [](const MedicineRequest &request) {
        const bool done = request.stage == MedicineStage::Delivered;
        return std::tuple(done, !request.urgent.has_value(), request.neededOn.value_or(QDate(9999, 1, 1)),
                          request.requestedAt);
    };
    return rank(a) < rank(b);
}

} // namespace

MedicineRequest take(store::Transaction &tx, const AccountId &account, const Form &form,
                     const ConversationId &conversation, const Wish &wish, const QDateTime &at)
{
    const UrgentMedicine *urgent = form.urgentIn(wish.medicine);
    MedicineRequest request{.id = MedicineRequestId::random(),
                            .revision = 1,
                            .number = store::nextMedicineNumber(tx),
                            .consultation = std::nullopt,
                            .resident = {},
                            .language = {},
                            .medicine = wish.medicine,
                            .days = wish.days,
                            .allergies = wish.allergies,
                            .place = wish.place,
                            .pictures = wish.pictures,
                            .urgent = urgent ? std::optional(urgent->name) : std::nullopt,
                            .neededOn = wish.daysLeft ? std::optional(inTokyo(at).date().addDays(*wish.daysLeft))
                                                      : std::nullopt,
                            .requestedAt = at,
                            .stage = MedicineStage::Requested,
                            .trouble = std::nullopt,
                            .changes = {{MedicineChangeKind::Requested, std::nullopt, at, {}}}};
    store::insertMedicine(tx, account, {conversation, request});
    return request;
}

Risk urgentRisk(const Form &form, const LocalText &medicine)
{
    return {RiskLevel::High,
            std::nullopt,
            form.version,
            {{u"medicine-urgent"_s, form.text("reason_urgent"), medicine, RiskLevel::High}}};
}

Outcome prescribe(store::Transaction &tx, const Hand &hand, const MedicineRequestId &id,
                  const MedicinePrescription &prescription)
{
    auto row = openRequest(tx, hand, id, prescription.revision);
    if (!row)
        return tl::unexpected(row.error());
    MedicineRequest &request = row->request;
    if (request.stage == MedicineStage::Arranged && !request.trouble)
        return tl::unexpected(refused::notNext());
    request.stage = MedicineStage::Prescribed;
    request.trouble = std::nullopt;
    return keep(tx, hand, request, {MedicineChangeKind::Prescribed, hand.who, hand.now, prescription.text.trimmed()});
}

Outcome move(store::Transaction &tx, const Hand &hand, const MedicineRequestId &id, const MedicineStep &step)
{
    auto row = openRequest(tx, hand, id, step.revision);
    if (!row)
        return tl::unexpected(row.error());
    if (const auto problem = obstacle(row->request, step))
        return tl::unexpected(*problem);
    apply(row->request, step);
    const auto kept = keep(tx, hand, row->request, {step.what, hand.who, hand.now, step.note.trimmed(), step.trouble});
    if (!kept)
        return kept;
    if (step.what == MedicineChangeKind::Arranged)
        tellAbout(tx, hand, *row, "arranged");
    else if (step.what == MedicineChangeKind::Delivered)
        tellAbout(tx, hand, *row, "delivered");
    else if (step.trouble == MedicineTrouble::OutOfStock)
        tellAbout(tx, hand, *row, "out_of_stock");
    else if (step.trouble == MedicineTrouble::NeedsPhysician)
        callPhysician(tx, hand, *row);
    return kept;
}

MedicineBoard boardOf(store::Transaction &tx, const Hand &hand)
{
    auto requests = store::medicineRequests(tx, hand.account, hand.now.addSecs(-deliveredShownSeconds));
    std::ranges::stable_sort(requests, before);
    return {.serverTime = hand.now,
            .account = {hand.account, hand.of.name},
            .requests = requests,
            .counts = store::helpCounts(tx, hand.account),
            .farewell = hand.of.form->text("farewell"),
            .closing = store::serviceClosing(tx, hand.account)};
}

tl::expected<void, Problem> closeService(store::Transaction &tx, const Hand &hand, const CloseService &close)
{
    const QDate keepUntil = inTokyo(hand.now).date().addDays(hand.of.form->keepDays);
    if (!store::closeService(tx, hand.account, {hand.who, hand.now, close.text, keepUntil}))
        return tl::unexpected(refused::alreadyClosed());
    for (const store::ReachableResident &resident : store::reachableResidents(tx, hand.account))
        tell(tx, hand.account, resident.conversation, close.text.in(languageOf(resident.language)), hand.now);
    return {};
}

} // namespace mado::medicine

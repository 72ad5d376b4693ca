// SPDX-License-Identifier: GPL-3.0-or-later
// Histories, teams, shifts and openings beyond one's scope.
#include "contract/codecs_people.h"
#include "contract/parts.h"
#include "contract/people_parts.h"
#include "contract/word_table.h"

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array employers{Word{Employer::Prefecture, "prefecture"}, Word{Employer::Contractor, "contractor"}};
constexpr std::array states{Word{StaffState::Invited, "invited"}, Word{StaffState::Active, "active"},
                            Word{StaffState::Suspended, "suspended"}, Word{StaffState::Gone, "gone"}};
constexpr std::array shiftKinds{Word{ShiftKind::OnDuty, "on_duty"}, Word{ShiftKind::OnCall, "on_call"}};
constexpr std::array changeKinds{Word{StaffChangeKind::Invited, "invited"},
                                 Word{StaffChangeKind::CodeRenewed, "code_renewed"},
                                 Word{StaffChangeKind::Enrolled, "enrolled"},
                                 Word{StaffChangeKind::Changed, "changed"},
                                 Word{StaffChangeKind::Suspended, "suspended"},
                                 Word{StaffChangeKind::Resumed, "resumed"},
                                 Word{StaffChangeKind::Left, "left"},
                                 Word{StaffChangeKind::ReachOpened, "reach_opened"},
                                 Word{StaffChangeKind::ReachEnded, "reach_ended"},
                                 Word{StaffChangeKind::SecondFactorReset, "second_factor_reset"}};

FieldChange readFieldChange(Fields &from)
{
    return {.field = from.text("field"), .removed = from.texts("removed"), .added = from.texts("added")};
}

StaffChange readStaffChange(Fields &from)
{
    return {.seq = from.integer("seq"),
            .at = from.utc("at"),
            .by = from.maybeObject("by", readStaffName),
            .what = from.enumerator("what", staffChangeKindFrom),
            .fields = from.objects("fields", readFieldChange),
            .reason = from.text("reason")};
}

StaffChangeList readStaffChangeList(Fields &from) { return {from.objects("changes", readStaffChange)}; }

TeamList readTeamList(Fields &from) { return {from.objects("teams", readTeam)}; }

Shift readShift(Fields &from)
{
    return {.id = from.id<ShiftTag>("id"),
            .staff = from.id<StaffTag>("staff"),
            .from = from.utc("from"),
            .until = from.utc("until"),
            .kind = from.enumerator("kind", shiftKindFrom)};
}

ShiftList readShiftList(Fields &from) { return {from.objects("shifts", readShift)}; }

BreakGlassRequest readBreakGlassRequest(Fields &from)
{
    BreakGlassRequest request{.reason = from.text("reason"),
                              .prefecture = from.maybeText("prefecture"),
                              .consultation = from.maybeId<ConsultationTag>("consultation")};
    if (request.prefecture.has_value() == request.consultation.has_value())
        from.fail("prefecture", "stands without a consultation, or the other way round");
    return request;
}

BreakGlass readBreakGlass(Fields &from)
{
    return {.id = from.id<BreakGlassTag>("id"),
            .staff = from.object("staff", readStaffName),
            .request = from.object("request", readBreakGlassRequest),
            .from = from.utc("from"),
            .until = from.utc("until")};
}

BreakGlassList readBreakGlassList(Fields &from) { return {from.objects("openings", readBreakGlass)}; }

} // namespace

Team readTeam(Fields &from) { return {.id = from.id<TeamTag>("id"), .name = from.object("name", readLocalText)}; }

QString word(Employer value) { return textOf(employers, value); }
QString word(StaffState value) { return textOf(states, value); }
QString word(ShiftKind value) { return textOf(shiftKinds, value); }
QString word(StaffChangeKind value) { return textOf(changeKinds, value); }

std::optional<Employer> employerFrom(const QString &text) { return valueOf(employers, text); }
std::optional<StaffState> staffStateFrom(const QString &text) { return valueOf(states, text); }
std::optional<ShiftKind> shiftKindFrom(const QString &text) { return valueOf(shiftKinds, text); }
std::optional<StaffChangeKind> staffChangeKindFrom(const QString &text) { return valueOf(changeKinds, text); }

QJsonObject encode(const FieldChange &value)
{
    return {{u"field"_s, value.field},
            {u"removed"_s, QJsonArray::fromStringList(value.removed)},
            {u"added"_s, QJsonArray::fromStringList(value.added)}};
}

QJsonObject encode(const StaffChange &value)
{
    QJsonObject json{{u"seq"_s, value.seq},
                     {u"at"_s, utcText(value.at)},
                     {u"what"_s, word(value.what)},
                     {u"fields"_s, encodeList(value.fields)},
                     {u"reason"_s, value.reason}};
    put(json, "by", encodeMaybe(value.by));
    return json;
}

QJsonObject encode(const StaffChangeList &value) { return {{u"changes"_s, encodeList(value.changes)}}; }

QJsonObject encode(const Team &value) { return {{u"id"_s, value.id.text()}, {u"name"_s, encode(value.name)}}; }

QJsonObject encode(const TeamList &value) { return {{u"teams"_s, encodeList(value.teams)}}; }

QJsonObject encode(const Shift &value)
{
    return {{u"id"_s, value.id.text()},
            {u"staff"_s, value.staff.text()},
            {u"from"_s, utcText(value.from)},
            {u"until"_s, utcText(value.until)},
            {u"kind"_s, word(value.kind)}};
}

QJsonObject encode(const ShiftList &value) { return {{u"shifts"_s, encodeList(value.shifts)}}; }

QJsonObject encode(const BreakGlassRequest &value)
{
    QJsonObject json{{u"reason"_s, value.reason}};
    put(json, "prefecture", plainMaybe(value.prefecture));
    put(json, "consultation", idMaybe(value.consultation));
    return json;
}

QJsonObject encode(const BreakGlass &value)
{
    return {{u"id"_s, value.id.text()},
            {u"staff"_s, encode(value.staff)},
            {u"request"_s, encode(value.request)},
            {u"from"_s, utcText(value.from)},
            {u"until"_s, utcText(value.until)}};
}

QJsonObject encode(const BreakGlassList &value) { return {{u"openings"_s, encodeList(value.openings)}}; }

Decoded<FieldChange> decodeFieldChange(const QJsonObject &json) { return decodeWith(json, readFieldChange); }
Decoded<StaffChange> decodeStaffChange(const QJsonObject &json) { return decodeWith(json, readStaffChange); }
Decoded<StaffChangeList> decodeStaffChangeList(const QJsonObject &json)
{
    return decodeWith(json, readStaffChangeList);
}
Decoded<Team> decodeTeam(const QJsonObject &json) { return decodeWith(json, readTeam); }
Decoded<TeamList> decodeTeamList(const QJsonObject &json) { return decodeWith(json, readTeamList); }
Decoded<Shift> decodeShift(const QJsonObject &json) { return decodeWith(json, readShift); }
Decoded<ShiftList> decodeShiftList(const QJsonObject &json) { return decodeWith(json, readShiftList); }
Decoded<BreakGlassRequest> decodeBreakGlassRequest(const QJsonObject &json)
{
    return decodeWith(json, readBreakGlassRequest);
}
Decoded<BreakGlass> decodeBreakGlass(const QJsonObject &json) { return decodeWith(json, readBreakGlass); }
Decoded<BreakGlassList> decodeBreakGlassList(const QJsonObject &json) { return decodeWith(json, readBreakGlassList); }

} // namespace mado

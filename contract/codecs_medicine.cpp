// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/codecs_medicine.h"

#include "contract/codecs_people.h"
#include "contract/parts.h"
#include "contract/word_table.h"

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array stages{Word{MedicineStage::Requested, "requested"}, Word{MedicineStage::Prescribed, "prescribed"},
                            Word{MedicineStage::Arranged, "arranged"}, Word{MedicineStage::Delivered, "delivered"}};
constexpr std::array troubles{Word{MedicineTrouble::OutOfStock, "out_of_stock"},
                              Word{MedicineTrouble::NeedsPhysician, "needs_physician"}};
constexpr std::array changeKinds{
    Word{MedicineChangeKind::Requested, "requested"}, Word{MedicineChangeKind::Prescribed, "prescribed"},
    Word{MedicineChangeKind::Arranged, "arranged"},   Word{MedicineChangeKind::Delivered, "delivered"},
    Word{MedicineChangeKind::Stopped, "stopped"},     Word{MedicineChangeKind::GoesOn, "goes_on"}};

QDate readDay(Fields &from, const char *name)
{
    const auto day = dayFrom(from.text(name));
    if (!day)
        from.fail(name, "not a day");
    return day.value_or(QDate());
}

QString readNote(Fields &from, const char *name)
{
    const QString note = from.text(name);
    if (note.size() > medicineNoteLimit)
        from.fail(name, "too long");
    return note;
}

/// The trouble and its kind of change go together.
std::optional<MedicineTrouble> readTrouble(Fields &from, MedicineChangeKind what)
{
    const auto trouble = from.maybeEnumerator("trouble", medicineTroubleFrom);
    if (trouble.has_value() != (what == MedicineChangeKind::Stopped))
        from.fail("trouble", "goes with 'stopped'");
    return trouble;
}

MedicineChange readChange(Fields &from)
{
    const auto what = from.enumerator("what", medicineChangeKindFrom);
    return {.what = what,
            .by = from.maybeObject("by", readStaffName),
            .at = from.utc("at"),
            .note = from.text("note"),
            .trouble = readTrouble(from, what)};
}

MedicineRequest readRequest(Fields &from)
{
    MedicineRequest request{
        .id = from.id<MedicineRequestTag>("id"),
        .revision = from.integer("revision"),
        .number = from.text("number"),
        .consultation = from.maybeId<ConsultationTag>("consultation"),
        .resident = from.text("resident"),
        .language = from.text("language"),
        .medicine = from.text("medicine"),
        .days = from.text("days"),
        .allergies = from.text("allergies"),
        .place = from.text("place"),
        .pictures = from.count("pictures"),
        .urgent = from.maybeObject("urgent", readLocalText),
        .neededOn = from.has("neededOn") ? std::optional(readDay(from, "neededOn")) : std::nullopt,
        .requestedAt = from.utc("requestedAt"),
        .stage = from.enumerator("stage", medicineStageFrom),
        .trouble = from.maybeEnumerator("trouble", medicineTroubleFrom),
        .changes = from.objects("changes", readChange),
    };
    if (request.changes.isEmpty())
        from.fail("changes", "none");
    return request;
}

MedicineAccount readAccount(Fields &from)
{
    return {.id = from.id<AccountTag>("id"), .name = from.object("name", readLocalText)};
}

MedicineAccountList readAccountList(Fields &from) { return {from.objects("accounts", readAccount)}; }

MedicineCounts readCounts(Fields &from)
{
    return {.medicine = from.count("medicine"),
            .nurse = from.count("nurse"),
            .counsellor = from.count("counsellor"),
            .physician = from.count("physician")};
}

ServiceClosing readClosing(Fields &from)
{
    return {.by = from.object("by", readStaffName),
            .at = from.utc("at"),
            .text = from.object("text", readLocalText),
            .keepUntil = readDay(from, "keepUntil")};
}

MedicineBoard readBoard(Fields &from)
{
    return {.serverTime = from.utc("serverTime"),
            .account = from.object("account", readAccount),
            .requests = from.objects("requests", readRequest),
            .counts = from.object("counts", readCounts),
            .farewell = from.object("farewell", readLocalText),
            .closing = from.maybeObject("closing", readClosing)};
}

MedicinePrescription readPrescription(Fields &from)
{
    const MedicinePrescription prescription{.revision = from.integer("revision"), .text = readNote(from, "text")};
    if (prescription.text.trimmed().isEmpty())
        from.fail("text", "empty");
    return prescription;
}

MedicineStep readStep(Fields &from)
{
    const auto what = from.enumerator("what", medicineChangeKindFrom);
    if (what == MedicineChangeKind::Requested || what == MedicineChangeKind::Prescribed)
        from.fail("what", "not by this route");
    return {.revision = from.integer("revision"),
            .what = what,
            .note = readNote(from, "note"),
            .trouble = readTrouble(from, what)};
}

CloseService readCloseService(Fields &from)
{
    const CloseService close{from.object("text", readLocalText)};
    for (const QString &text : {close.text.ja, close.text.en}) {
        if (text.trimmed().isEmpty() || text.size() > farewellLimit)
            from.fail("text", "empty or too long");
    }
    return close;
}

QJsonObject encode(const MedicineAccount &value)
{
    return {{u"id"_s, value.id.text()}, {u"name"_s, mado::encode(value.name)}};
}

QJsonObject encode(const MedicineCounts &value)
{
    return {{u"medicine"_s, value.medicine},
            {u"nurse"_s, value.nurse},
            {u"counsellor"_s, value.counsellor},
            {u"physician"_s, value.physician}};
}

} // namespace

QJsonObject encode(const MedicineChange &value)
{
    QJsonObject json{{u"what"_s, word(value.what)}, {u"at"_s, utcText(value.at)}, {u"note"_s, value.note}};
    put(json, "by", encodeMaybe(value.by));
    if (value.trouble)
        json.insert(u"trouble"_s, word(*value.trouble));
    return json;
}

QJsonObject encode(const MedicineRequest &value)
{
    QJsonObject json{{u"id"_s, value.id.text()},
                     {u"revision"_s, value.revision},
                     {u"number"_s, value.number},
                     {u"resident"_s, value.resident},
                     {u"language"_s, value.language},
                     {u"medicine"_s, value.medicine},
                     {u"days"_s, value.days},
                     {u"allergies"_s, value.allergies},
                     {u"place"_s, value.place},
                     {u"pictures"_s, value.pictures},
                     {u"requestedAt"_s, utcText(value.requestedAt)},
                     {u"stage"_s, word(value.stage)},
                     {u"changes"_s, encodeList(value.changes)}};
    put(json, "consultation", idMaybe(value.consultation));
    put(json, "urgent", encodeMaybe(value.urgent));
    if (value.neededOn)
        json.insert(u"neededOn"_s, dayText(*value.neededOn));
    if (value.trouble)
        json.insert(u"trouble"_s, word(*value.trouble));
    return json;
}

QJsonObject encode(const MedicineAccountList &value)
{
    QJsonArray accounts;
    for (const MedicineAccount &account : value.accounts)
        accounts.append(encode(account));
    return {{u"accounts"_s, accounts}};
}

QJsonObject encode(const ServiceClosing &value)
{
    return {{u"by"_s, encode(value.by)},
            {u"at"_s, utcText(value.at)},
            {u"text"_s, encode(value.text)},
            {u"keepUntil"_s, dayText(value.keepUntil)}};
}

QJsonObject encode(const MedicineBoard &value)
{
    QJsonObject json{{u"serverTime"_s, utcText(value.serverTime)},
                     {u"account"_s, encode(value.account)},
                     {u"requests"_s, encodeList(value.requests)},
                     {u"counts"_s, encode(value.counts)},
                     {u"farewell"_s, encode(value.farewell)}};
    put(json, "closing", encodeMaybe(value.closing));
    return json;
}

QJsonObject encode(const MedicinePrescription &value)
{
    return {{u"revision"_s, value.revision}, {u"text"_s, value.text}};
}

QJsonObject encode(const MedicineStep &value)
{
    QJsonObject json{{u"revision"_s, value.revision}, {u"what"_s, word(value.what)}, {u"note"_s, value.note}};
    if (value.trouble)
        json.insert(u"trouble"_s, word(*value.trouble));
    return json;
}

QJsonObject encode(const CloseService &value) { return {{u"text"_s, encode(value.text)}}; }

Decoded<MedicineRequest> decodeMedicineRequest(const QJsonObject &json) { return decodeWith(json, readRequest); }
Decoded<MedicineAccountList> decodeMedicineAccountList(const QJsonObject &json)
{
    return decodeWith(json, readAccountList);
}
Decoded<MedicineBoard> decodeMedicineBoard(const QJsonObject &json) { return decodeWith(json, readBoard); }
Decoded<ServiceClosing> decodeServiceClosing(const QJsonObject &json) { return decodeWith(json, readClosing); }
Decoded<MedicinePrescription> decodeMedicinePrescription(const QJsonObject &json)
{
    return decodeWith(json, readPrescription);
}
Decoded<MedicineStep> decodeMedicineStep(const QJsonObject &json) { return decodeWith(json, readStep); }
Decoded<CloseService> decodeCloseService(const QJsonObject &json) { return decodeWith(json, readCloseService); }

QString word(MedicineStage value) { return textOf(stages, value); }
QString word(MedicineTrouble value) { return textOf(troubles, value); }
QString word(MedicineChangeKind value) { return textOf(changeKinds, value); }
std::optional<MedicineStage> medicineStageFrom(const QString &word) { return valueOf(stages, word); }
std::optional<MedicineTrouble> medicineTroubleFrom(const QString &word) { return valueOf(troubles, word); }
std::optional<MedicineChangeKind> medicineChangeKindFrom(const QString &word) { return valueOf(changeKinds, word); }

} // namespace mado

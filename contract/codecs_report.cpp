// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/codecs_report.h"

#include "contract/parts.h"
#include "contract/statistics_parts.h"
#include "contract/word_table.h"

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array states{Word{ReportState::Draft, "draft"}, Word{ReportState::Submitted, "submitted"},
                            Word{ReportState::Approved, "approved"}, Word{ReportState::Sent, "sent"}};
constexpr std::array rhythms{Word{ReportRhythm::Once, "once"}, Word{ReportRhythm::Daily, "daily"},
                             Word{ReportRhythm::Weekly, "weekly"}, Word{ReportRhythm::Monthly, "monthly"}};
constexpr std::array kinds{Word{ReportPart::Trend, "trend"}, Word{ReportPart::Map, "map"},
                           Word{ReportPart::Ranking, "ranking"}, Word{ReportPart::Table, "table"}};
constexpr std::array steps{Word{ReportStep::Submit, "submit"}, Word{ReportStep::TakeBack, "take_back"},
                           Word{ReportStep::Return, "return"}, Word{ReportStep::Approve, "approve"},
                           Word{ReportStep::Send, "send"}};
constexpr std::array sendings{Word{ReportSending::SavedFile, "saved_file"},
                              Word{ReportSending::SealedProvision, "sealed_provision"}};
constexpr std::array languages{Word{Language::Japanese, "ja"}, Word{Language::English, "en"}};

std::optional<Language> languageOf(const QString &text) { return valueOf(languages, text); }

QJsonObject encode(const ReportSubject &value)
{
    return {{u"indicator"_s, value.indicator}, {u"survey"_s, value.survey},
            {u"release"_s, value.release},     {u"period"_s, value.period},
            {u"region"_s, value.region},       {u"compared"_s, QJsonArray::fromStringList(value.compared)}};
}

ReportSubject readSubject(Fields &from)
{
    return {.indicator = from.text("indicator"),
            .survey = from.text("survey"),
            .release = from.text("release"),
            .period = from.text("period"),
            .region = from.text("region"),
            .compared = from.texts("compared")};
}

QJsonObject encode(const ReportChapter &value)
{
    QJsonArray parts;
    for (const ReportPart part : value.parts)
        parts.append(word(part));
    QJsonObject json{{u"title"_s, value.title}, {u"text"_s, value.text}, {u"parts"_s, parts}};
    put(json, "subject", value.subject ? QJsonValue(encode(*value.subject)) : QJsonValue());
    return json;
}

QList<ReportPart> readParts(Fields &from)
{
    QList<ReportPart> parts;
    for (const QString &text : from.texts("parts")) {
        if (const auto part = reportPartFrom(text))
            parts.append(*part);
        else
            from.fail("parts", "unknown word");
    }
    return parts;
}

ReportChapter readChapter(Fields &from)
{
    ReportChapter chapter{.title = from.text("title"),
                          .text = from.text("text"),
                          .subject = from.maybeObject("subject", readSubject),
                          .parts = readParts(from)};
    if (!chapter.parts.isEmpty() && !chapter.subject)
        from.fail("parts", "without a subject");
    if (chapter.text.size() > maxReportTextUnits)
        from.fail("text", "too long");
    return chapter;
}

ReportContent readContent(Fields &from)
{
    ReportContent content{.title = from.text("title"),
                          .office = from.text("office"),
                          .recipient = from.text("recipient"),
                          .from = readDay(from, "from"),
                          .until = readDay(from, "until"),
                          .due = readDay(from, "due"),
                          .rhythm = from.enumerator("rhythm", reportRhythmFrom),
                          .language = from.enumerator("language", languageOf),
                          .chapters = from.objects("chapters", readChapter)};
    if (content.chapters.size() > maxReportChapters)
        from.fail("chapters", "too many");
    if (content.until < content.from)
        from.fail("until", "before the first day");
    return content;
}

QJsonObject encode(const ReportEvent &value)
{
    return {{u"step"_s, word(value.step)},
            {u"by"_s, mado::encode(value.by)},
            {u"at"_s, utcText(value.at)},
            {u"words"_s, value.words}};
}

ReportEvent readEvent(Fields &from)
{
    return {.step = from.enumerator("step", reportStepFrom),
            .by = from.object("by", readStaffName),
            .at = from.utc("at"),
            .words = from.text("words")};
}

Report readReport(Fields &from)
{
    return {.id = from.id<ReportTag>("id"),
            .revision = from.integer("revision"),
            .state = from.enumerator("state", reportStateFrom),
            .content = from.object("content", readContent),
            .writers = from.objects("writers", readStaffName),
            .writtenAt = from.utc("writtenAt"),
            .events = from.objects("events", readEvent),
            .sentAs = from.maybeEnumerator("sentAs", reportSendingFrom),
            .provision = from.maybeId<ProvisionTag>("provision")};
}

ReportList readList(Fields &from) { return {from.objects("reports", readReport)}; }

ReportUpdate readUpdate(Fields &from)
{
    return {.revision = from.integer("revision"), .content = from.object("content", readContent)};
}

ReportMove readMove(Fields &from)
{
    ReportMove move{.revision = from.integer("revision"),
                    .step = from.enumerator("step", reportStepFrom),
                    .words = from.text("words"),
                    .sentAs = from.maybeEnumerator("sentAs", reportSendingFrom),
                    .provision = from.maybeId<ProvisionTag>("provision")};
    if (move.sentAs.has_value() != (move.step == ReportStep::Send))
        from.fail("sentAs", "exactly of sending");
    if (move.provision.has_value() != (move.sentAs == ReportSending::SealedProvision))
        from.fail("provision", "exactly of a sealed provision");
    return move;
}

void putSending(QJsonObject &json, const std::optional<ReportSending> &sentAs, const std::optional<ProvisionId> &id)
{
    put(json, "sentAs", sentAs ? QJsonValue(word(*sentAs)) : QJsonValue());
    put(json, "provision", idMaybe(id));
}

} // namespace

QString word(ReportState value) { return textOf(states, value); }
QString word(ReportRhythm value) { return textOf(rhythms, value); }
QString word(ReportPart value) { return textOf(kinds, value); }
QString word(ReportStep value) { return textOf(steps, value); }
QString word(ReportSending value) { return textOf(sendings, value); }
std::optional<ReportState> reportStateFrom(const QString &text) { return valueOf(states, text); }
std::optional<ReportRhythm> reportRhythmFrom(const QString &text) { return valueOf(rhythms, text); }
std::optional<ReportPart> reportPartFrom(const QString &text) { return valueOf(kinds, text); }
std::optional<ReportStep> reportStepFrom(const QString &text) { return valueOf(steps, text); }
std::optional<ReportSending> reportSendingFrom(const QString &text) { return valueOf(sendings, text); }

std::optional<QDate> nextReportDay(ReportRhythm rhythm, const QDate &due)
{
    switch (rhythm) {
    case ReportRhythm::Once:
        return std::nullopt;
    case ReportRhythm::Daily:
        return due.addDays(1);
    case ReportRhythm::Weekly:
        return due.addDays(7);
    case ReportRhythm::Monthly:
        return due.addMonths(1);
    }
    Q_UNREACHABLE();
}

QJsonObject encode(const ReportContent &value)
{
    QJsonArray chapters;
    for (const ReportChapter &chapter : value.chapters)
        chapters.append(encode(chapter));
    return {{u"title"_s, value.title},          {u"office"_s, value.office},
            {u"recipient"_s, value.recipient},  {u"from"_s, dayText(value.from)},
            {u"until"_s, dayText(value.until)}, {u"due"_s, dayText(value.due)},
            {u"rhythm"_s, word(value.rhythm)},  {u"language"_s, textOf(languages, value.language)},
            {u"chapters"_s, chapters}};
}

QJsonObject encode(const Report &value)
{
    QJsonArray events;
    for (const ReportEvent &event : value.events)
        events.append(encode(event));
    QJsonObject json{{u"id"_s, value.id.text()},
                     {u"revision"_s, value.revision},
                     {u"state"_s, word(value.state)},
                     {u"content"_s, encode(value.content)},
                     {u"writers"_s, encodeList(value.writers)},
                     {u"writtenAt"_s, utcText(value.writtenAt)},
                     {u"events"_s, events}};
    putSending(json, value.sentAs, value.provision);
    return json;
}

QJsonObject encode(const ReportList &value) { return {{u"reports"_s, encodeList(value.reports)}}; }

QJsonObject encode(const ReportUpdate &value)
{
    return {{u"revision"_s, value.revision}, {u"content"_s, encode(value.content)}};
}

QJsonObject encode(const ReportMove &value)
{
    QJsonObject json{{u"revision"_s, value.revision}, {u"step"_s, word(value.step)}, {u"words"_s, value.words}};
    putSending(json, value.sentAs, value.provision);
    return json;
}

Decoded<ReportContent> decodeReportContent(const QJsonObject &json) { return decodeWith(json, readContent); }
Decoded<Report> decodeReport(const QJsonObject &json) { return decodeWith(json, readReport); }
Decoded<ReportList> decodeReportList(const QJsonObject &json) { return decodeWith(json, readList); }
Decoded<ReportUpdate> decodeReportUpdate(const QJsonObject &json) { return decodeWith(json, readUpdate); }
Decoded<ReportMove> decodeReportMove(const QJsonObject &json) { return decodeWith(json, readMove); }

} // namespace mado

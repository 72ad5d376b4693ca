// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/reports/reports.h"

#include "backend/desk/refusals.h"
#include "backend/store/governance_rows.h"
#include "backend/store/report_rows.h"
#include "backend/store/statistics_rows.h"

namespace mado::reports {

using namespace Qt::Literals::StringLiterals;
using governance::Officer;

namespace {

constexpr int mostSent = 50;

std::optional<Problem> faultIn(const ReportContent &content)
{
    const std::pair<const QString &, const char *> texts[] = {
        {content.title, "title"}, {content.office, "office"}, {content.recipient, "recipient"}};
    for (const auto &[text, name] : texts) {
        if (text.trimmed().isEmpty() || text.size() > maxGovernanceTextUnits)
            return desk::refused::bodyInvalid(QString::fromLatin1(name));
    }
    for (const ReportChapter &chapter : content.chapters) {
        if (chapter.title.trimmed().isEmpty() || chapter.title.size() > maxGovernanceTextUnits)
            return desk::refused::bodyInvalid(u"chapters.title"_s);
    }
    return content.chapters.isEmpty() ? std::optional(desk::refused::bodyInvalid(u"chapters"_s)) : std::nullopt;
}

/// The report as the officer saw it.
tl::expected<Report, Problem> seen(store::Transaction &tx, const Officer &officer, const ReportId &id, qint64 revision)
{
    const auto report = reportFor(tx, officer, id);
    if (!report)
        return tl::unexpected(refused::unknown());
    if (report->revision != revision)
        return tl::unexpected(refused::changedMeanwhile());
    return *report;
}

ReportId kept(store::Transaction &tx, const Officer &officer, Report report)
{
    ++report.revision;
    store::insertReport(tx, officer.staff.prefecture, report);
    return report.id;
}

Report stepped(Report report, const Officer &officer, const ReportMove &move, ReportState next)
{
    report.state = next;
    report.events.append({move.step, officer.name(), officer.now, move.words.trimmed()});
    return report;
}

std::optional<Problem> unpublished(store::Transaction &tx, const ReportContent &content)
{
    const QList<Release> releases = store::allReleases(tx);
    for (int i = 0; i < content.chapters.size(); ++i) {
        const auto &subject = content.chapters.at(i).subject;
        const bool holds = !subject || std::ranges::any_of(releases, [&](const Release &release) {
            return release.id == subject->release && release.survey == subject->survey &&
                   release.periods.contains(subject->period);
        });
        if (!holds)
            return refused::releaseMissing(i + 1);
    }
    return std::nullopt;
}

/// The same chapters for the next day of the rhythm; their figures are chosen anew.
void beginNext(store::Transaction &tx, const Officer &officer, const Report &sent)
{
    const auto due = nextReportDay(sent.content.rhythm, sent.content.due);
    if (!due)
        return;
    ReportContent content = sent.content;
    const qint64 days = sent.content.due.daysTo(*due);
    content.due = *due;
    content.from = content.from.addDays(days);
    content.until = content.until.addDays(days);
    store::insertReport(tx, officer.staff.prefecture,
                        {.id = ReportId::random(),
                         .revision = 1,
                         .state = ReportState::Draft,
                         .content = std::move(content),
                         .writers = {},
                         .writtenAt = officer.now});
}

Step submit(store::Transaction &tx, const Officer &officer, const Report &report, const ReportMove &move)
{
    if (report.state != ReportState::Draft)
        return tl::unexpected(refused::notInThatState());
    if (const auto fault = unpublished(tx, report.content))
        return tl::unexpected(*fault);
    Report next = stepped(report, officer, move, ReportState::Submitted);
    // Who vouches for a text that the rhythm copied has written it.
    if (!next.writers.contains(officer.name()))
        next.writers.append(officer.name());
    return kept(tx, officer, std::move(next));
}

Step takeBack(store::Transaction &tx, const Officer &officer, const Report &report, const ReportMove &move)
{
    if (report.state != ReportState::Submitted)
        return tl::unexpected(refused::notInThatState());
    if (report.events.isEmpty() || report.events.last().by.id != officer.staff.id)
        return tl::unexpected(refused::notSubmitter());
    return kept(tx, officer, stepped(report, officer, move, ReportState::Draft));
}

Step send(store::Transaction &tx, const Officer &officer, const Report &report, const ReportMove &move)
{
    if (report.state != ReportState::Approved)
        return tl::unexpected(refused::notInThatState());
    if (move.provision) {
        const auto provision = store::findProvision(tx, *move.provision);
        const bool good = provision && provision->state == ProvisionState::Approved &&
                          provision->request.prefecture == officer.staff.prefecture;
        if (!good)
            return tl::unexpected(refused::noProvision());
    }
    Report sent = stepped(report, officer, move, ReportState::Sent);
    sent.sentAs = move.sentAs;
    sent.provision = move.provision;
    beginNext(tx, officer, sent);
    return kept(tx, officer, std::move(sent));
}

} // namespace

ReportList reportsFor(store::Transaction &tx, const Officer &reader)
{
    return {store::reportsOf(tx, reader.staff.prefecture, mostSent)};
}

std::optional<Report> reportFor(store::Transaction &tx, const Officer &reader, const ReportId &id)
{
    const auto row = store::findReport(tx, id);
    return row && row->prefecture == reader.staff.prefecture ? std::optional(row->report) : std::nullopt;
}

Step begin(store::Transaction &tx, const Officer &officer, const ReportContent &content)
{
    if (const auto fault = faultIn(content))
        return tl::unexpected(*fault);
    return kept(tx, officer,
                {.id = ReportId::random(),
                 .revision = 0,
                 .state = ReportState::Draft,
                 .content = content,
                 .writers = {officer.name()},
                 .writtenAt = officer.now});
}

Step change(store::Transaction &tx, const Officer &officer, const ReportId &id, const ReportUpdate &update)
{
    auto report = seen(tx, officer, id, update.revision);
    if (!report)
        return tl::unexpected(report.error());
    if (report->state != ReportState::Draft)
        return tl::unexpected(refused::notInThatState());
    if (const auto fault = faultIn(update.content))
        return tl::unexpected(*fault);
    report->content = update.content;
    report->writtenAt = officer.now;
    if (!report->writers.contains(officer.name()))
        report->writers.append(officer.name());
    return kept(tx, officer, std::move(*report));
}

Step move(store::Transaction &tx, const Officer &officer, const ReportId &id, const ReportMove &wanted)
{
    const auto report = seen(tx, officer, id, wanted.revision);
    if (!report)
        return tl::unexpected(report.error());
    switch (wanted.step) {
    case ReportStep::Submit:
        return submit(tx, officer, *report, wanted);
    case ReportStep::TakeBack:
        return takeBack(tx, officer, *report, wanted);
    case ReportStep::Send:
        return send(tx, officer, *report, wanted);
    case ReportStep::Return:
    case ReportStep::Approve:
        break;
    }
    return tl::unexpected(desk::refused::bodyInvalid(u"step"_s));
}

Step decide(store::Transaction &tx, const Officer &officer, const ReportId &id, const ReportMove &wanted)
{
    if (wanted.step != ReportStep::Approve && wanted.step != ReportStep::Return)
        return tl::unexpected(desk::refused::bodyInvalid(u"step"_s));
    const auto report = seen(tx, officer, id, wanted.revision);
    if (!report)
        return tl::unexpected(report.error());
    if (report->state != ReportState::Submitted)
        return tl::unexpected(refused::notInThatState());
    if (std::ranges::any_of(report->writers, [&](const StaffName &who) { return who.id == officer.staff.id; }))
        return tl::unexpected(refused::own());
    if (wanted.step == ReportStep::Return && wanted.words.trimmed().isEmpty())
        return tl::unexpected(refused::needsReason());
    return kept(tx, officer,
                stepped(*report, officer, wanted,
                        wanted.step == ReportStep::Approve ? ReportState::Approved : ReportState::Draft));
}

} // namespace mado::reports

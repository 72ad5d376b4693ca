// SPDX-License-Identifier: GPL-3.0-or-later
// Operations and reports without a server.
#pragma once

#include "app/then.h"
#include "app/trends/reports.h"
#include "contract/operations.h"

namespace mado::test {

using namespace Qt::Literals::StringLiterals;

inline Operations operationsSample()
{
    Operations out{.prefecture = u"14"_s,
                   .from = QDate(2020, 6, 11),
                   .until = QDate(2020, 6, 17),
                   .asOf = QDateTime(QDate(2020, 6, 17), QTime(14, 0), Qt::UTC),
                   .training = true,
                   .kinds = {{ConsultationKind::Nurse, u"ja"_s, 148},
                             {ConsultationKind::Nurse, u"en"_s, 12},
                             {ConsultationKind::Counsellor, u"ja"_s, 41},
                             {ConsultationKind::Physician, u"ja"_s, 23},
                             {ConsultationKind::Medicine, u"ja"_s, 9}},
                   .days = {},
                   .hours = {},
                   .waits = {{RiskLevel::Emergency, 5, 8, 8, 7, 1, 2, 5},
                             {RiskLevel::High, 15, 60, 58, 51, 8, 7, 16},
                             {RiskLevel::Unrated, 15, 9, 9, 9, 0, 5, 11},
                             {RiskLevel::Moderate, 30, 120, 118, 110, 9, 14, 29},
                             {RiskLevel::Low, std::nullopt, 36, 33, 0, 0, 41, 95}},
                   .outcomes = {{Disposition::SelfCare, 121},
                                {Disposition::TestingDesk, 64},
                                {Disposition::Physician, 22},
                                {Disposition::Unreachable, 9},
                                {Disposition::AmbulanceCalled, 3}},
                   .bot = {1890, 1604, 1311, 342, 260, 997, 935, 1053}};
    for (int hour = 0; hour < 24; ++hour)
        out.hours.append(hour < 7 ? hour / 3 : 4 + (hour * 7) % 13);
    for (int day = 0; day < 7; ++day)
        out.days.append({QDate(2020, 6, 11).addDays(day), 28 + (day * 5) % 11, 26 + (day * 3) % 9});
    return out;
}

inline StaffName officerName(const QString &name = u"黒田"_s)
{
    return {*StaffId::from(u"s-"_s + QString::number(qHash(name) % 1000)), name, Role::Officer};
}

inline ReportContent reportSample()
{
    const ReportSubject subject{u"fever-4d"_s,   u"national"_s, u"national-1"_s,
                                u"national-3"_s, u"14"_s,       {u"13"_s, u"27"_s}};
    return {.title = u"パーソナルサポート 流行状況の報告"_s,
            .office = u"神奈川県 健康危機対策課"_s,
            .recipient = u"厚生労働省"_s,
            .from = QDate(2020, 6, 11),
            .until = QDate(2020, 6, 17),
            .due = QDate(2020, 6, 18),
            .rhythm = ReportRhythm::Weekly,
            .language = Language::Japanese,
            .chapters = {
                {u"概況"_s,
                 u"37.5℃以上の発熱が4日以上続く人の割合は {rate} でした（回答 {n} のうち {yes}、95%区間 {interval}）。"
                 u"前の回との差は {change} です。"_s,
                 subject,
                 {ReportPart::Trend, ReportPart::Table}},
                {u"地域の状況"_s, u"県によって差があります。"_s, subject, {ReportPart::Map, ReportPart::Ranking}},
                {u"今後の対応"_s, u"窓口の体制を保ちます。"_s}}};
}

/// A server's reports without a server: one that is being written, others as the test adds them.
class FakeReports final : public Reports
{
public:
    QList<Report> all = {{.id = *ReportId::from(u"r-1"_s),
                          .revision = 3,
                          .state = ReportState::Draft,
                          .content = reportSample(),
                          .writers = {officerName()},
                          .writtenAt = QDateTime(QDate(2020, 6, 17), QTime(14, 0), Qt::UTC)}};
    QList<ReportUpdate> updates;
    QList<ReportMove> moves;
    std::optional<AppError> error;

    QFuture<Result<ReportList>> list() override { return ready(Result<ReportList>(ReportList{all})); }
    QFuture<Result<Report>> begin(const ReportContent &content) override
    {
        all.prepend({.id = ReportId::random(),
                     .revision = 1,
                     .state = ReportState::Draft,
                     .content = content,
                     .writers = {officerName()},
                     .writtenAt = all.first().writtenAt});
        return ready(Result<Report>(all.first()));
    }
    QFuture<Result<Report>> change(const ReportId &id, const ReportUpdate &update) override
    {
        if (error)
            return ready(Result<Report>(tl::make_unexpected(*error)));
        updates.append(update);
        Report &report = of(id);
        report.content = update.content;
        ++report.revision;
        return ready(Result<Report>(report));
    }
    QFuture<Result<Report>> move(const ReportId &id, const ReportMove &move) override
    {
        moves.append(move);
        Report &report = of(id);
        report.state = move.step == ReportStep::Submit    ? ReportState::Submitted
                       : move.step == ReportStep::Approve ? ReportState::Approved
                       : move.step == ReportStep::Send    ? ReportState::Sent
                                                          : ReportState::Draft;
        ++report.revision;
        report.events.append({move.step, officerName(), report.writtenAt, move.words});
        return ready(Result<Report>(report));
    }
    QFuture<Result<QList<Provision>>> provisions() override
    {
        return ready(Result<QList<Provision>>(QList<Provision>()));
    }

private:
    Report &of(const ReportId &id)
    {
        for (Report &each : all) {
            if (each.id == id)
                return each;
        }
        qFatal("no such report");
    }
};

} // namespace mado::test

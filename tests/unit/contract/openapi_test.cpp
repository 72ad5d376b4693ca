// SPDX-License-Identifier: GPL-3.0-or-later
// openapi.yaml, its examples and our codecs say the same.
#include "contract/codecs.h"
#include "contract/codecs_access.h"
#include "contract/codecs_announcement.h"
#include "contract/codecs_board.h"
#include "contract/codecs_calls_made.h"
#include "contract/codecs_canned.h"
#include "contract/codecs_care.h"
#include "contract/codecs_disposal.h"
#include "contract/codecs_faq.h"
#include "contract/codecs_governance.h"
#include "contract/codecs_learning.h"
#include "contract/codecs_medicine.h"
#include "contract/codecs_operations.h"
#include "contract/codecs_people.h"
#include "contract/codecs_report.h"
#include "contract/codecs_rule_book.h"
#include "contract/codecs_rule_draft.h"
#include "contract/codecs_service_account.h"
#include "contract/codecs_statistics.h"
#include "contract/codecs_survey_round.h"
#include "contract/proof.h"
#include "contract/survey_intake.h"
#include "tests/support/runner.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>
#include <QTest>
#include <yaml-cpp/yaml.h>

using namespace mado;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString folder = QStringLiteral(MADOGUCHI_SOURCE_DIR "/contract/");

/// Decodes and encodes again; the fault when it does not decode.
using Codec = std::function<tl::expected<QJsonObject, DecodeError>(const QJsonObject &)>;

template <class T> Codec codec(Decoded<T> (*decode)(const QJsonObject &))
{
    return [decode](const QJsonObject &json) { return decode(json).map([](const T &value) { return encode(value); }); };
}

Codec commandCodec(const char *route)
{
    return [route](const QJsonObject &json) {
        return decodeCommand(QLatin1String(route), json).map([](const auto &value) { return encode(value); });
    };
}

/// By name of the schema in openapi.yaml.
const QMap<QString, Codec> &codecs()
{
    static const QMap<QString, Codec> all{{u"About"_s, codec(decodeAbout)},
                                          {u"SignIn"_s, codec(decodeSignIn)},
                                          {u"SessionGranted"_s, codec(decodeSessionGranted)},
                                          {u"SessionRenewal"_s, codec(decodeSessionRenewal)},
                                          {u"ProviderSignIn"_s, codec(decodeProviderSignIn)},
                                          {u"SessionList"_s, codec(decodeSessionList)},
                                          {u"EnrolmentRequest"_s, codec(decodeEnrolmentRequest)},
                                          {u"EnrolmentStarted"_s, codec(decodeEnrolmentStarted)},
                                          {u"EnrolmentConfirmation"_s, codec(decodeEnrolmentConfirmation)},
                                          {u"Enrolled"_s, codec(decodeEnrolled)},
                                          {u"RecoveryCodesRequest"_s, codec(decodeRecoveryCodesRequest)},
                                          {u"RecoveryCodes"_s, codec(decodeRecoveryCodes)},
                                          {u"SyncBatch"_s, codec(decodeSyncBatch)},
                                          {u"TranscriptBatch"_s, codec(decodeTranscriptBatch)},
                                          {u"CommandApplied"_s, codec(decodeCommandApplied)},
                                          {u"LeaseRenewal"_s, codec(decodeLeaseRenewal)},
                                          {u"Problem"_s, codec(decodeProblem)},
                                          {u"StaffDetails"_s, codec(decodeStaffDetails)},
                                          {u"StaffMember"_s, codec(decodeStaffMember)},
                                          {u"StaffList"_s, codec(decodeStaffList)},
                                          {u"StaffUpdate"_s, codec(decodeStaffUpdate)},
                                          {u"StaffStep"_s, codec(decodeStaffStep)},
                                          {u"InvitationIssued"_s, codec(decodeInvitationIssued)},
                                          {u"StaffChangeList"_s, codec(decodeStaffChangeList)},
                                          {u"Team"_s, codec(decodeTeam)},
                                          {u"TeamList"_s, codec(decodeTeamList)},
                                          {u"Shift"_s, codec(decodeShift)},
                                          {u"ShiftList"_s, codec(decodeShiftList)},
                                          {u"BreakGlassRequest"_s, codec(decodeBreakGlassRequest)},
                                          {u"BreakGlass"_s, codec(decodeBreakGlass)},
                                          {u"BreakGlassList"_s, codec(decodeBreakGlassList)},
                                          {u"Catalogue"_s, codec(decodeCatalogue)},
                                          {u"FigureTable"_s, codec(decodeFigureTable)},
                                          {u"Operations"_s, codec(decodeOperations)},
                                          {u"ReportContent"_s, codec(decodeReportContent)},
                                          {u"Report"_s, codec(decodeReport)},
                                          {u"ReportList"_s, codec(decodeReportList)},
                                          {u"ReportUpdate"_s, codec(decodeReportUpdate)},
                                          {u"ReportMove"_s, codec(decodeReportMove)},
                                          {u"SeriesTable"_s, codec(decodeSeriesTable)},
                                          {u"ReleaseRequest"_s, codec(decodeReleaseRequest)},
                                          {u"Release"_s, codec(decodeRelease)},
                                          {u"ResponseSubmission"_s, codec(decodeResponseSubmission)},
                                          {u"ResponseKept"_s, codec(decodeResponseKept)},
                                          {u"ResponseWithdrawal"_s, codec(decodeResponseWithdrawal)},
                                          {u"ResponseWithdrawn"_s, codec(decodeResponseWithdrawn)},
                                          {u"TakeOver"_s, commandCodec("take-over")},
                                          {u"Reply"_s, commandCodec("replies")},
                                          {u"AddNote"_s, commandCodec("notes")},
                                          {u"Close"_s, commandCodec("close")},
                                          {u"Return"_s, commandCodec("return")},
                                          {u"PlanCall"_s, commandCodec("call-plan")},
                                          {u"RecordCall"_s, commandCodec("calls")},
                                          {u"Acknowledge"_s, commandCodec("acknowledgements")},
                                          {u"HandOver"_s, commandCodec("hand-over")},
                                          {u"AnswerHandOver"_s, commandCodec("hand-over-answer")},
                                          {u"Receivers"_s, codec(decodeReceivers)},
                                          {u"Assign"_s, commandCodec("assign")},
                                          {u"AskColleague"_s, commandCodec("ask")},
                                          {u"Board"_s, codec(decodeBoard)},
                                          {u"Page"_s, codec(decodePage)},
                                          {u"CallsMade"_s, codec(decodeCallsMade)},
                                          {u"CareGuides"_s, codec(decodeCareGuides)},
                                          {u"Onlookers"_s, codec(decodeOnlookers)},
                                          {u"SetLevel"_s, commandCodec("level")},
                                          {u"RecordEmergencyCall"_s, commandCodec("emergency-calls")},
                                          {u"FaqAccountList"_s, codec(decodeFaqAccountList)},
                                          {u"FaqBoard"_s, codec(decodeFaqBoard)},
                                          {u"FaqContents"_s, codec(decodeFaqContents)},
                                          {u"FaqImported"_s, codec(decodeFaqImported)},
                                          {u"FaqSettle"_s, codec(decodeFaqSettle)},
                                          {u"FaqEntry"_s, codec(decodeFaqEntry)},
                                          {u"FaqSave"_s, codec(decodeFaqSave)},
                                          {u"FaqStep"_s, codec(decodeFaqStep)},
                                          {u"MedicineAccountList"_s, codec(decodeMedicineAccountList)},
                                          {u"MedicineBoard"_s, codec(decodeMedicineBoard)},
                                          {u"MedicineRequest"_s, codec(decodeMedicineRequest)},
                                          {u"MedicinePrescription"_s, codec(decodeMedicinePrescription)},
                                          {u"MedicineStep"_s, codec(decodeMedicineStep)},
                                          {u"CloseService"_s, codec(decodeCloseService)},
                                          {u"AnnouncementAccountList"_s, codec(decodeAnnouncementAccountList)},
                                          {u"AnnouncementBoard"_s, codec(decodeAnnouncementBoard)},
                                          {u"AnnouncementSave"_s, codec(decodeAnnouncementSave)},
                                          {u"AnnouncementStep"_s, codec(decodeAnnouncementStep)},
                                          {u"AnnouncementApproval"_s, codec(decodeAnnouncementApproval)},
                                          {u"SurveyAccountList"_s, codec(decodeSurveyAccountList)},
                                          {u"SurveyRoundBoard"_s, codec(decodeSurveyRoundBoard)},
                                          {u"SurveyRoundSave"_s, codec(decodeSurveyRoundSave)},
                                          {u"SurveyRoundStep"_s, codec(decodeSurveyRoundStep)},
                                          {u"FollowUpSwitch"_s, codec(decodeFollowUpSwitch)},
                                          {u"LearningAccountList"_s, codec(decodeLearningAccountList)},
                                          {u"LearningBoard"_s, codec(decodeLearningBoard)},
                                          {u"LearningSave"_s, codec(decodeLearningSave)},
                                          {u"LearningStep"_s, codec(decodeLearningStep)},
                                          {u"AccountBoard"_s, codec(decodeAccountBoard)},
                                          {u"AccountRecord"_s, codec(decodeAccountRecord)},
                                          {u"AccountSave"_s, codec(decodeAccountSave)},
                                          {u"AccountPublish"_s, codec(decodeAccountPublish)},
                                          {u"AccountTrial"_s, codec(decodeAccountTrial)},
                                          {u"TrialTalk"_s, codec(decodeTrialTalk)},
                                          {u"RuleTrial"_s, codec(decodeRuleTrial)},
                                          {u"RuleTrialResult"_s, codec(decodeRuleTrialResult)},
                                          {u"RuleAccountList"_s, codec(decodeRuleAccountList)},
                                          {u"RuleBook"_s, codec(decodeRuleBook)},
                                          {u"WhatIf"_s, codec(decodeWhatIf)},
                                          {u"WhatIfResult"_s, codec(decodeWhatIfResult)},
                                          {u"DecisionRequest"_s, codec(decodeDecisionRequest)},
                                          {u"Decision"_s, codec(decodeDecision)},
                                          {u"AgreementContent"_s, codec(decodeAgreementContent)},
                                          {u"Agreement"_s, codec(decodeAgreement)},
                                          {u"ProvisionRequest"_s, codec(decodeProvisionRequest)},
                                          {u"Provision"_s, codec(decodeProvision)},
                                          {u"ProvisionAnswer"_s, codec(decodeProvisionAnswer)},
                                          {u"ProvisionExport"_s, codec(decodeProvisionExport)},
                                          {u"RegisterEntry"_s, codec(decodeRegisterEntry)},
                                          {u"RecallOrder"_s, codec(decodeRecallOrder)},
                                          {u"RecallReceipt"_s, codec(decodeRecallReceipt)},
                                          {u"CopyDisposal"_s, codec(decodeCopyDisposal)},
                                          {u"IdentityProof"_s, codec(decodeIdentityProof)},
                                          {u"ProofTaken"_s, codec(decodeProofTaken)},
                                          {u"Governance"_s, codec(decodeGovernance)},
                                          {u"DisposalOverview"_s, codec(decodeDisposalOverview)},
                                          {u"Disposal"_s, codec(decodeDisposal)},
                                          {u"DisposalProposal"_s, codec(decodeDisposalProposal)},
                                          {u"DisposalAnswer"_s, codec(decodeDisposalAnswer)},
                                          {u"DisposalNote"_s, codec(decodeDisposalNote)},
                                          {u"HoldContent"_s, codec(decodeHoldContent)},
                                          {u"Hold"_s, codec(decodeHold)},
                                          {u"DutyBook"_s, codec(decodeDutyBook)},
                                          {u"DutyRecord"_s, codec(decodeDutyRecord)},
                                          {u"DutyContent"_s, codec(decodeDutyContent)},
                                          {u"DutyAnswer"_s, codec(decodeDutyAnswer)},
                                          {u"FirstReportMade"_s, codec(decodeFirstReportMade)},
                                          {u"ConsentWithdrawal"_s, codec(decodeConsentWithdrawal)},
                                          {u"AuditPage"_s, codec(decodeAuditPage)},
                                          {u"AuditCheck"_s, codec(decodeAuditCheck)},
                                          {u"CannedReplyContent"_s, codec(decodeCannedReplyContent)},
                                          {u"CannedReply"_s, codec(decodeCannedReply)},
                                          {u"CannedReplyList"_s, codec(decodeCannedReplyList)},
                                          {u"CannedReplyChange"_s, codec(decodeCannedReplyChange)},
                                          {u"CannedReplyHistory"_s, codec(decodeCannedReplyHistory)},
                                          {u"DescribePerson"_s, commandCodec("person")},
                                          {u"JoinDanger"_s, commandCodec("danger-join")},
                                          {u"MarkDangerStep"_s, commandCodec("danger-steps")},
                                          {u"AgreeDanger"_s, commandCodec("danger-agreement")},
                                          {u"Reopen"_s, commandCodec("reopen")},
                                          {u"TakeBack"_s, commandCodec("take-back")},
                                          {u"NumberShown"_s, codec(decodeNumberShown)}};
    return all;
}

QJsonObject example(const QString &path)
{
    QFile file(folder + path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// One body in openapi.yaml that names a schema of ours.
struct Body
{
    QString where;
    QString schema;
    QStringList examples;
};

QString textOf(const YAML::Node &node) { return QString::fromStdString(node.Scalar()); }

void collect(const YAML::Node &node, const QString &where, QList<Body> &found)
{
    if (node.IsSequence()) {
        for (const auto &item : node)
            collect(item, where, found);
    }
    if (!node.IsMap())
        return;
    if (const auto schema = node["schema"]; node["examples"] || (schema && where.contains(u"/content/"_s))) {
        Body body{where, {}, {}};
        if (schema && schema["$ref"])
            body.schema = textOf(schema["$ref"]).section(u'/', -1);
        for (const auto &named : node["examples"])
            body.examples.append(textOf(named.second["externalValue"]));
        if (!body.schema.isEmpty())
            found.append(body);
    }
    for (const auto &member : node)
        collect(member.second, where + u'/' + textOf(member.first), found);
}

QList<Body> bodies()
{
    const YAML::Node api = YAML::LoadFile((folder + u"openapi.yaml"_s).toStdString());
    QList<Body> found;
    collect(api["paths"], u"paths"_s, found);
    collect(api["components"]["responses"], u"responses"_s, found);
    return found;
}

} // namespace

class OpenapiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void every_body_has_an_example_that_our_codecs_take_data()
    {
        QTest::addColumn<QString>("schema");
        QTest::addColumn<QStringList>("examples");
        for (const Body &body : bodies())
            QTest::addRow("%s", qPrintable(body.where)) << body.schema << body.examples;
    }
    void every_body_has_an_example_that_our_codecs_take()
    {
        QFETCH(QString, schema);
        QFETCH(QStringList, examples);
        QVERIFY2(codecs().contains(schema), qPrintable(schema));
        QVERIFY(!examples.isEmpty());
        for (const QString &path : examples) {
            QVERIFY2(QFile::exists(folder + path), qPrintable(path));
            const QJsonObject json = example(path);
            const auto again = codecs()[schema](json);
            QVERIFY2(again, again ? "" : qPrintable(path + u": "_s + again.error().path + again.error().what));
            QCOMPARE(*again, json);
        }
    }

    void no_row_of_an_example_is_quarantined()
    {
        const auto rows = decodeSyncBatch(example(u"examples/sync-batch.json"_s));
        QVERIFY(rows && rows->quarantined.isEmpty() && rows->consultations.size() == 3);
        const auto entries = decodeTranscriptBatch(example(u"examples/transcript-batch.json"_s));
        QVERIFY(entries && entries->quarantined.isEmpty() && entries->entries.size() == 16);
    }

    void every_example_is_used()
    {
        QStringList used;
        for (const Body &body : bodies())
            used += body.examples;
        for (const QString &name : QDir(folder + u"examples"_s).entryList({u"*.json"_s}))
            QVERIFY2(used.contains(u"examples/"_s + name), qPrintable(name));
    }

    void example_problems_stand_under_their_own_status()
    {
        const YAML::Node api = YAML::LoadFile((folder + u"openapi.yaml"_s).toStdString());
        QMap<QString, QString> statusOf;
        for (const auto &path : api["paths"]) {
            for (const auto &operation : path.second) {
                for (const auto &response : operation.second["responses"]) {
                    if (response.second["$ref"])
                        statusOf.insert(textOf(response.second["$ref"]).section(u'/', -1), textOf(response.first));
                }
            }
        }
        for (const Body &body : bodies()) {
            if (body.schema != u"Problem"_s)
                continue;
            for (const QString &path : body.examples)
                QCOMPARE(QString::number(example(path).value(u"status"_s).toInt()),
                         statusOf.value(body.where.section(u'/', 1, 1)));
        }
    }

    void words_are_the_same_in_code_and_description_data()
    {
        QTest::addColumn<QString>("schema");
        QTest::addColumn<QStringList>("words");
        const auto wordsOf = [](auto last) {
            QStringList words;
            for (int i = 0; i <= int(last); ++i)
                words.append(word(decltype(last)(i)));
            return words;
        };
        QTest::newRow("level") << u"Level"_s << wordsOf(RiskLevel::Low);
        QTest::newRow("role") << u"Role"_s << wordsOf(Role::Auditor);
        QTest::newRow("disposition") << u"Disposition"_s << wordsOf(Disposition::Unreachable);
        QTest::newRow("kind") << u"Consultation.kind"_s << wordsOf(ConsultationKind::Medicine);
        QTest::newRow("channel") << u"Consultation.channel"_s << wordsOf(Channel::Callback);
        QTest::newRow("copy") << u"MediaCopy.state"_s << wordsOf(MediaState::Refused);
        QTest::newRow("stage") << u"SendState.stage"_s << wordsOf(SendStage::Unknown);
        QTest::newRow("employer") << u"StaffDetails.employer"_s << wordsOf(Employer::Contractor);
        QTest::newRow("staff state") << u"StaffMember.state"_s << wordsOf(StaffState::Gone);
        QTest::newRow("shift") << u"Shift.kind"_s << wordsOf(ShiftKind::OnCall);
        QTest::newRow("change") << u"StaffChange.what"_s << wordsOf(StaffChangeKind::SecondFactorReset);
        QTest::newRow("session") << u"SessionInfo.state"_s << wordsOf(SessionState::Wiped);
        QTest::newRow("event") << u"Event.what"_s << wordsOf(EventKind::WelfareAsked);
        QTest::newRow("hand-over") << u"AnswerHandOver.answer"_s << wordsOf(HandOverAnswer::Withdraw);
        QTest::newRow("relation") << u"PersonConcerned.relation"_s << wordsOf(Relation::Other);
        QTest::newRow("interpreter") << u"Access.interpreter"_s << wordsOf(Interpreter::Arranged);
        QTest::newRow("duty") << u"BoardPerson.duty"_s << wordsOf(Duty::Off);
        QTest::newRow("page") << u"Page.state"_s << wordsOf(PageState::Failed);
        QTest::newRow("page kind") << u"Page.kind"_s << wordsOf(PageKind::CallIn);
        QTest::newRow("call") << u"RecordCall.outcome"_s << wordsOf(CallOutcome::WelfareAsked);
        QTest::newRow("category") << u"DataCategory"_s << wordsOf(DataCategory::Records);
        QTest::newRow("disposal") << u"DisposalState"_s << wordsOf(DisposalState::Cancelled);
        QTest::newRow("disposal note") << u"DisposalNoteKind"_s << wordsOf(DisposalNoteKind::NothingOwed);
        QTest::newRow("duty kind") << u"DutyKind"_s << wordsOf(DutyKind::Contractor);
        QTest::newRow("duty state") << u"DutyState"_s << wordsOf(DutyState::Refused);
        QTest::newRow("call made") << u"CallMade.outcome"_s << wordsOf(CallOutcome::WelfareAsked);
    }
    void words_are_the_same_in_code_and_description()
    {
        QFETCH(QString, schema);
        const YAML::Node api = YAML::LoadFile((folder + u"openapi.yaml"_s).toStdString());
        YAML::Node node = api["components"]["schemas"][schema.section(u'.', 0, 0).toStdString()];
        if (schema.contains(u'.'))
            node.reset(node["properties"][schema.section(u'.', 1).toStdString()]);
        QStringList listed;
        for (const auto &listedWord : node["enum"])
            listed.append(textOf(listedWord));
        QTEST(listed, "words");
    }
};

MADO_TEST(OpenapiTest)
#include "openapi_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Who may be given what of what residents told us: rules, agreements, provisions and the register of what was given.
#pragma once

#include "contract/local_text.h"
#include "contract/staff.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <optional>

namespace mado {

using AgreementId = Id<struct AgreementTag>;
using ProvisionId = Id<struct ProvisionTag>;
using ProvisionExportId = Id<struct ProvisionExportTag>;

inline constexpr int maxGovernanceTextUnits = 1000;
inline constexpr int recipientKeyBytes = 32; ///< X25519, as crypto_box_seal takes it; base64 on the wire.

enum class DataSet { HealthAnswers, ConsultationRecords };
enum class RecipientKind { OwnOrgan, OtherOrgan, State, LocalBody, University, Police, PersonConcerned, Other };
enum class ProvisionPurpose { Care, InfectionControl, Research, Other };

/// What whoever asks states, and answers for. Consent bounds the export to those who gave it.
enum class Ground {
    Law,
    Consent,
    Urgent, ///< Danger to life, body or property that cannot wait.
    MadePublic,
    NeededForDuties,
    GoodReason,
    ClearBenefit, ///< Of the resident.
    CrimePrevention,
    CouncilOpinion,
    CategoryOpinion, ///< 類型答申: heard once for cases of a kind.
    SpecialReason,
    NoUnjustHarm
};

enum class Outcome { Permitted, NeedsReview, Refused };

/// What is asked of the rules of each prefecture. `standing`: again and again, not once.
struct DecisionRequest
{
    QStringList prefectures; ///< JIS X 0401 codes; at least one.
    DataSet dataSet;
    RecipientKind recipient;
    ProvisionPurpose purpose;
    QList<Ground> grounds;
    QDate day; ///< In Asia/Tokyo: the law of that day counts.
    bool standing;
    friend bool operator==(const DecisionRequest &, const DecisionRequest &) = default;
};

struct CitedRule
{
    LocalText law;
    LocalText article;
    LocalText text; ///< The English is a summary; the Japanese counts.
    friend bool operator==(const CitedRule &, const CitedRule &) = default;
};

/// What the rules of one prefecture say.
struct RuleDecision
{
    QString prefecture;
    Outcome outcome;
    std::optional<CitedRule> rule;  ///< What it rests on; nullopt: nobody wrote down the rules of that day.
    std::optional<CitedRule> terms; ///< The article of the account's terms of use, where they speak of it.
    LocalText reason;
    QString source; ///< Where the rule was taken from.
    friend bool operator==(const RuleDecision &, const RuleDecision &) = default;
};

/// The worst of what its parts say.
struct Decision
{
    Outcome outcome;
    QDate day;
    QList<RuleDecision> parts;
    friend bool operator==(const Decision &, const Decision &) = default;
};

/// POST /v1/agreements. Nothing is given outside an agreement.
struct AgreementContent
{
    QString recipient; ///< As an office is named; nobody's own name.
    RecipientKind kind;
    ProvisionPurpose purpose;
    QString scope; ///< The purpose in the words of the agreement.
    QList<DataSet> dataSets;
    QDate from;
    std::optional<QDate> until; ///< The last day; nullopt: until measures end.
    bool freeOfCharge;
    QString disposal;     ///< What the recipient has to do with the data at the end.
    QString recipientKey; ///< Base64 of recipientKeyBytes; only its owner opens an export.
    friend bool operator==(const AgreementContent &, const AgreementContent &) = default;
};

struct Agreement
{
    AgreementId id;
    AgreementContent content;
    StaffName recordedBy;
    QDateTime recordedAt;
    std::optional<QDateTime> endedAt;
    friend bool operator==(const Agreement &, const Agreement &) = default;
};

/// POST /v1/provisions. Recipient and purpose are those of the agreement.
struct ProvisionRequest
{
    AgreementId agreement;
    QString prefecture;
    DataSet dataSet;
    QList<Ground> grounds;
    QStringList fields; ///< Keys of DataField.
    QDate from;         ///< Of the answers or records, in Asia/Tokyo; both days belong to it.
    QDate until;
    QDate usableUntil; ///< The last day on which it is exported.
    QString why;       ///< Why these grounds hold; names nobody.
    /// Standing: every day at this hour (0 to 23, Asia/Tokyo) what came up to the day before. nullopt: when somebody
    /// asks.
    std::optional<int> dailyAt = {};
    friend bool operator==(const ProvisionRequest &, const ProvisionRequest &) = default;
};

enum class ProvisionState { Requested, Approved, Declined, Stopped };

struct Provision
{
    ProvisionId id;
    qint64 revision;
    ProvisionRequest request;
    ProvisionState state;
    Decision decision; ///< By the rules of the day it was asked, or approved.
    StaffName requestedBy;
    QDateTime requestedAt;
    std::optional<StaffName> decidedBy; ///< Never who asked.
    std::optional<QDateTime> decidedAt;
    QString decidedWhy;
    std::optional<QDate> givenUntil = {}; ///< Standing: the last day that is given already.
    friend bool operator==(const Provision &, const Provision &) = default;
};

/// POST /v1/provisions/{id}/decision and …/stop, where `approved` is false.
struct ProvisionAnswer
{
    qint64 revision; ///< The one that was seen.
    bool approved;
    QString why; ///< Needed unless approved.
    friend bool operator==(const ProvisionAnswer &, const ProvisionAnswer &) = default;
};

/// An export asked back: the recipient is to dispose of it before its time.
struct Recall
{
    StaffName by;
    QDateTime at;
    QString why; ///< Names nobody.
    friend bool operator==(const Recall &, const Recall &) = default;
};

/// POST /v1/provision-exports/{id}/recall
struct RecallOrder
{
    QString why;
    friend bool operator==(const RecallOrder &, const RecallOrder &) = default;
};

/// POST /v1/provision-exports/{id}/acknowledgement: the recipient says that they have the letter and will dispose of
/// it.
struct RecallReceipt
{
    QDate on;      ///< Not before it was asked back.
    QString proof; ///< Number of their answer; names nobody.
    friend bool operator==(const RecallReceipt &, const RecallReceipt &) = default;
};

/// POST /v1/provision-exports/{id}/disposal: what the recipient says about their copy.
struct CopyDisposal
{
    QDate on;
    QString proof; ///< Number of their certificate.
    friend bool operator==(const CopyDisposal &, const CopyDisposal &) = default;
};

/// One export as the register keeps it.
struct RegisterEntry
{
    ProvisionExportId id;
    ProvisionId provision;
    QDateTime at;
    StaffName by;
    StaffName approvedBy;
    QString recipient;
    int people;  ///< Whose data are in it.
    int leftOut; ///< Left out because they did not consent, or took it back.
    int rows;
    QString digest; ///< BLAKE2b-256 of the sealed file, hex.
    CitedRule rule;
    std::optional<QDate> from = {};            ///< Of the answers or records; with `until`.
    std::optional<QDate> until = {};           ///< The last day.
    bool waiting = false;                      ///< Made by a standing provision and still kept here to be fetched.
    bool replaced = false;                     ///< Consent was taken back before it was fetched; made anew.
    std::optional<QDate> expires = {};         ///< The recipient may use it until this day.
    std::optional<Recall> recall = {};         ///< nullopt: not asked back.
    std::optional<RecallReceipt> receipt = {}; ///< nullopt: the recipient has not answered the letter.
    std::optional<CopyDisposal> copy = {};     ///< nullopt: the recipient has not said that it is disposed of.
    std::optional<QDateTime> fetchedAt = {};   ///< When it first left the house; nullopt: it never did.
    friend bool operator==(const RegisterEntry &, const RegisterEntry &) = default;
};

/// POST /v1/provisions/{id}/exports. `file`: base64 of a sealed box around a CSV; nobody here can open it.
struct ProvisionExport
{
    RegisterEntry entry;
    QString file;
    friend bool operator==(const ProvisionExport &, const ProvisionExport &) = default;
};

/// What may be in an export. Only what a purpose needs is given for it.
struct DataField
{
    QString key;
    DataSet dataSet;
    LocalText label;
    QList<ProvisionPurpose> neededFor;
    friend bool operator==(const DataField &, const DataField &) = default;
};

/// How residents of the asker's prefecture answered about one purpose of the consent text.
struct ConsentCount
{
    QString purpose;
    LocalText label;
    int granted;
    int refused; ///< Never given, or taken back.
    friend bool operator==(const ConsentCount &, const ConsentCount &) = default;
};

/// What the rules, or the terms of the account, mean by a word.
struct RuleDefinition
{
    LocalText term;
    LocalText article;
    LocalText text; ///< The English is a summary; the Japanese counts.
    friend bool operator==(const RuleDefinition &, const RuleDefinition &) = default;
};

/// A rule file as an officer reads it.
struct PolicySummary
{
    QString id;
    QString prefecture; ///< "": of every prefecture.
    LocalText law;
    LocalText article;
    QDate from;
    std::optional<QDate> until;
    int items;
    QString source;
    QList<RuleDefinition> definitions = {}; ///< As its source gives them; none are made up.
    std::optional<LocalText> specialCare =
        {}; ///< Where special-care information is defined; nullopt: these rules know none.
    friend bool operator==(const PolicySummary &, const PolicySummary &) = default;
};

/// GET /v1/governance
struct Governance
{
    QList<Agreement> agreements; ///< Newest first, as are all lists here.
    QList<Provision> provisions;
    QList<RegisterEntry> exports; ///< At most 500.
    QList<DataField> fields;
    QList<ConsentCount> consents;
    QList<PolicySummary> policies;
    friend bool operator==(const Governance &, const Governance &) = default;
};

} // namespace mado

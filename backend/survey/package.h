// SPDX-License-Identifier: GPL-3.0-or-later
// An account package: everything that makes one LINE account what it is, as data.
#pragma once

#include "backend/survey/asking.h"
#include "backend/survey/danger.h"
#include "backend/survey/survey.h"
#include "backend/triage/rule_set.h"
#include "backend/triage/watch_rules.h"

#include <QTime>

namespace mado::survey {

using triage::Fault;

/// Waiting-time goals in minutes; low has none.
struct TargetMinutes
{
    int emergency;
    int high;
    int unrated;
    int moderate;
};

/// When staff answer, in the time of Japan. `until` 00:00 means midnight.
struct OpeningHours
{
    QList<int> weekdays; ///< 1 Monday … 7 Sunday.
    QTime from;
    QTime until;
    bool openAt(const QDateTime &utc) const;
    LocalText shown() const; ///< "9:00–21:00".
};

/// Words a resident may type at any time, and the action they stand for ("stop", "human", "restart", …).
struct Command
{
    QString action;
    LocalText label;
    QStringList words;
};

/// One agreement asked of the resident, by itself.
struct Purpose
{
    QString key;
    QString version;
    LocalText label;
    LocalText ask;
    QString article; ///< Where terms or ordinance speak of it: "第4条第2項"; empty where they do not.
    bool neededForSurvey;
    LocalText forWhom = {}; ///< Who uses it.
    LocalText until = {};   ///< Until when, in words.
    bool announce = false;  ///< What is answered may choose whom announcements go to.
};

/// Who consents for the young.
struct GuardianConsent
{
    int under;       ///< Years of age.
    LocalText note;  ///< Goes with each question about consent.
    LocalText label; ///< Of the guardian's answer.
    LocalText later; ///< Asks for it where the age is told after the consent, with {list}.
    LocalText over;  ///< A label: the resident is not that young.
    QString source;
};

/// How residents look at what they agreed to, and change it.
struct ConsentChange
{
    QStringList words; ///< That residents type.
    LocalText intro;   ///< With {list}.
    LocalText granted; ///< A line of the list, with {n} and {purpose}.
    LocalText refused;
    LocalText takeBack; ///< A label, with {n}.
    LocalText agree;
};

/// Information for those whose answers call for it.
struct Information
{
    QString id;
    triage::Condition when;
    LocalText text;
    QString source;
};

/// Which desk arranges tests for a municipality.
struct TestingDesk
{
    QStringList municipalities; ///< Option keys of the municipality question.
    LocalText name;
};
struct TestingDesks
{
    LocalText advice; ///< With {desk}.
    LocalText otherwise;
    QList<TestingDesk> desks;
    LocalText deskFor(const QString &municipality) const;
};

/// The texts of the bot, by key. Every key the code uses is there: the loader refuses a package without it.
class Texts
{
public:
    Texts() = default;
    explicit Texts(QHash<QString, LocalText> all) : m_all(std::move(all)) {}
    LocalText operator[](const char *key) const { return m_all.value(QLatin1String(key)); }
    static const QStringList &needed();
    void change(const QString &key, const LocalText &text) { m_all.insert(key, text); }

private:
    QHash<QString, LocalText> m_all;
};

struct AccountPackage
{
    QString id;
    QString version;
    LocalText name;
    TargetMinutes targets;
    OpeningHours hours;
    QList<ConsultationKind> kinds;
    Texts texts;
    QList<Command> commands;
    QList<Purpose> purposes;
    std::optional<GuardianConsent> guardian;    ///< nullopt: nobody answers for somebody else.
    std::optional<ConsentChange> consentChange; ///< Wherever there are purposes.
    Survey health;
    QList<triage::RuleSet> rules;
    QList<Information> information;
    TestingDesks testingDesks;
    QList<Danger> dangers;
    QString faq;                    ///< Folder of its frequent questions; empty: it has none.
    QString base;                   ///< Folder whose files stand in for those it lacks; empty: none.
    std::optional<LocalText> about; ///< Of a template: what it is for; nullopt: none is made from it.
    QString prefecture;             ///< JIS X 0401 code its places belong to; empty: any.
    QString page;                   ///< https page of its department.
    QList<RiskLevel> levels;        ///< That its rules are meant to reach.
    QString medicine;               ///< File of its form for medicine; empty: it takes no such requests.
    QString learning;               ///< File of what children learn from; empty: it teaches nothing.
    QString physicianLink; ///< Where a physician is asked for, https; empty: in the queue, if `kinds` has physicians.
    DangerSource dangerSource;
    std::optional<FollowUpTexts> followUp;   ///< nullopt: nobody is asked every day by itself.
    std::optional<RoundTexts> rounds;        ///< nullopt: the survey may be answered at any time.
    std::optional<triage::WatchRules> watch; ///< nullopt: nothing is watched but silence.

    /// False: an account that only answers questions.
    bool hasSurvey() const { return !health.questions.isEmpty(); }
    const Purpose *purpose(const QString &key) const;
    const Command *command(const QString &action) const;
};

/// Reads and checks the package in `folder`; every fault found, with file and line.
tl::expected<AccountPackage, QList<Fault>> loadPackage(const QString &folder);

/// The same with a file laid over it that adapts name, hours, texts and places; its faults are named adaptedFile.
tl::expected<AccountPackage, QList<Fault>> loadPackage(const QString &folder, const QString &adapted);

inline constexpr auto adaptedFile = "adapted.yaml";

} // namespace mado::survey

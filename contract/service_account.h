// SPDX-License-Identifier: GPL-3.0-or-later
// Accounts made from a template: what may be adapted, what is checked before publishing, and a trial talk.
#pragma once

#include "contract/local_text.h"
#include "contract/risk.h"
#include "contract/rule_draft.h"
#include "contract/staff.h"

#include <QDateTime>
#include <optional>

namespace mado {

/// Words for residents under their key in the account's texts.
struct AccountText
{
    QString key;
    LocalText words;
    friend bool operator==(const AccountText &, const AccountText &) = default;
};

/// When staff answer, in Asia/Tokyo. `until` 00:00 means midnight.
struct AccountHours
{
    QList<int> weekdays; ///< 1 Monday … 7 Sunday.
    QTime from;
    QTime until;
    friend bool operator==(const AccountHours &, const AccountHours &) = default;
};

/// What accounts are made from. It ships with the server.
struct AccountTemplate
{
    QString id;
    QString version;
    LocalText name;
    LocalText about;
    bool asksHealth; ///< It has a survey, and triage rules for the answers.
    AccountHours hours;
    QList<AccountText> texts; ///< That may be adapted, as the template has them.
    friend bool operator==(const AccountTemplate &, const AccountTemplate &) = default;
};

/// What makes an account differ from its template.
struct AccountContent
{
    QString from;       ///< Id of the template.
    QString prefecture; ///< JIS X 0401: "20".
    LocalText name;
    AccountHours hours;
    LocalText physician; ///< 監修医, under whose name it is published. May be empty in a draft.
    QString page;        ///< https page of the department; may be empty in a draft.
    QList<AccountText> texts;
    std::optional<RuleDraft> rules = {}; ///< nullopt: the template's.
    friend bool operator==(const AccountContent &, const AccountContent &) = default;
};

struct AccountDraft
{
    AccountContent content;
    StaffName by;
    QDateTime at; ///< UTC.
    friend bool operator==(const AccountDraft &, const AccountDraft &) = default;
};

/// Never changed; dialogues that began with it go on with it.
struct AccountVersion
{
    int number; ///< From 1.
    AccountContent content;
    StaffName writtenBy;
    StaffName publishedBy;
    QDateTime at; ///< UTC.
    friend bool operator==(const AccountVersion &, const AccountVersion &) = default;
};

/// GET and PUT /v1/accounts/{account}.
struct AccountRecord
{
    AccountId id;
    qint64 revision; ///< Grows with every change; a change names the one it was made from.
    std::optional<AccountDraft> draft;
    QList<AccountVersion> versions; ///< Oldest first; the last one is live.
    friend bool operator==(const AccountRecord &, const AccountRecord &) = default;
};

struct AccountHead
{
    AccountId id;
    LocalText name;
    QString prefecture;
    QString from;
    std::optional<int> live; ///< Version; nullopt: not published yet.
    bool draft;
    friend bool operator==(const AccountHead &, const AccountHead &) = default;
};

/// GET /v1/accounts: templates, and the accounts made from them in the asker's scope.
struct AccountBoard
{
    QList<AccountTemplate> templates;
    QList<AccountHead> accounts;
    friend bool operator==(const AccountBoard &, const AccountBoard &) = default;
};

/// PUT /v1/accounts/{account}: keeps a draft.
struct AccountSave
{
    qint64 revision; ///< 0 for a new account; refused with account.changed when it is no longer the newest.
    AccountContent content;
    friend bool operator==(const AccountSave &, const AccountSave &) = default;
};

/// POST /v1/accounts/{account}/publish.
struct AccountPublish
{
    qint64 revision;
    friend bool operator==(const AccountPublish &, const AccountPublish &) = default;
};

/// What is wrong, and where in the package.
struct AccountFault
{
    QString file;
    int line; ///< From 1.
    QString what;
    friend bool operator==(const AccountFault &, const AccountFault &) = default;
};

enum class AccountCheckKind { Form, Ends, Texts, Limits, Levels, Consent, Links, Danger, Rules, Physician };

/// One check before publishing; without faults it is passed.
struct AccountCheck
{
    AccountCheckKind what;
    int looked; ///< How many things were looked at.
    QList<AccountFault> faults;
    friend bool operator==(const AccountCheck &, const AccountCheck &) = default;
};

/// What somebody in the place of a resident does: taps a choice, or types.
struct TrialStep
{
    QString data;  ///< Of the choice; empty: typed.
    QString words; ///< The choice's label, or what was typed.
    friend bool operator==(const TrialStep &, const TrialStep &) = default;
};

inline constexpr qsizetype trialStepLimit = 200;

/// POST /v1/accounts/try: the talk from its beginning, with everything done so far. Nothing of it is kept.
struct AccountTrial
{
    AccountContent content;
    QDateTime at; ///< UTC; when the talk is held.
    QList<TrialStep> steps;
    friend bool operator==(const AccountTrial &, const AccountTrial &) = default;
};

struct TrialChoice
{
    QString label;
    QString data;
    friend bool operator==(const TrialChoice &, const TrialChoice &) = default;
};

struct TrialLine
{
    bool resident; ///< Else the bot.
    bool urgent;   ///< Advice that never waits.
    QString text;
    QList<TrialChoice> choices;
    friend bool operator==(const TrialLine &, const TrialLine &) = default;
};

/// The answer: what was checked, and the talk as the account's bot leads it. No lines: faults keep it from speaking.
struct TrialTalk
{
    QList<AccountCheck> checks;
    QList<TrialLine> lines;
    std::optional<RiskLevel> called; ///< Staff would be called, at this level.
    friend bool operator==(const TrialTalk &, const TrialTalk &) = default;
};

} // namespace mado

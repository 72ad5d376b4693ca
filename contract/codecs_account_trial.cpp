// SPDX-License-Identifier: GPL-3.0-or-later
// Checks of an account, and the trial talk with its bot.
#include "contract/parts.h"
#include "contract/service_account_parts.h"
#include "contract/word_table.h"

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array checkKinds{
    Word{AccountCheckKind::Form, "form"},     Word{AccountCheckKind::Ends, "ends"},
    Word{AccountCheckKind::Texts, "texts"},   Word{AccountCheckKind::Limits, "limits"},
    Word{AccountCheckKind::Levels, "levels"}, Word{AccountCheckKind::Consent, "consent"},
    Word{AccountCheckKind::Links, "links"},   Word{AccountCheckKind::Danger, "danger"},
    Word{AccountCheckKind::Rules, "rules"},   Word{AccountCheckKind::Physician, "physician"}};

AccountFault readFault(Fields &from)
{
    return {.file = from.text("file"), .line = from.count("line"), .what = from.text("what")};
}

TrialStep readStep(Fields &from) { return {.data = from.text("data"), .words = from.text("words")}; }

AccountTrial readTrial(Fields &from)
{
    AccountTrial trial{.content = from.object("content", readAccountContent),
                       .at = from.utc("at"),
                       .steps = from.objects("steps", readStep)};
    if (trial.steps.size() > trialStepLimit)
        from.fail("steps", "too many");
    return trial;
}

TrialChoice readChoice(Fields &from) { return {.label = from.text("label"), .data = from.text("data")}; }

TrialLine readLine(Fields &from)
{
    return {.resident = from.boolean("resident"),
            .urgent = from.boolean("urgent"),
            .text = from.text("text"),
            .choices = from.objects("choices", readChoice)};
}

TrialTalk readTalk(Fields &from)
{
    return {.checks = from.objects("checks", readAccountCheck),
            .lines = from.objects("lines", readLine),
            .called = from.maybeEnumerator("called", riskLevelFrom)};
}

} // namespace

AccountCheck readAccountCheck(Fields &from)
{
    return {.what = from.enumerator("what", accountCheckKindFrom),
            .looked = from.count("looked"),
            .faults = from.objects("faults", readFault)};
}

QJsonObject encode(const AccountFault &value)
{
    return {{u"file"_s, value.file}, {u"line"_s, value.line}, {u"what"_s, value.what}};
}

QJsonObject encode(const AccountCheck &value)
{
    return {{u"what"_s, word(value.what)}, {u"looked"_s, value.looked}, {u"faults"_s, encodeList(value.faults)}};
}

QJsonObject encode(const TrialStep &value) { return {{u"data"_s, value.data}, {u"words"_s, value.words}}; }

QJsonObject encode(const AccountTrial &value)
{
    return {{u"content"_s, encode(value.content)}, {u"at"_s, utcText(value.at)}, {u"steps"_s, encodeList(value.steps)}};
}

QJsonObject encode(const TrialChoice &value) { return {{u"label"_s, value.label}, {u"data"_s, value.data}}; }

QJsonObject encode(const TrialLine &value)
{
    return {{u"resident"_s, value.resident},
            {u"urgent"_s, value.urgent},
            {u"text"_s, value.text},
            {u"choices"_s, encodeList(value.choices)}};
}

QJsonObject encode(const TrialTalk &value)
{
    QJsonObject json{{u"checks"_s, encodeList(value.checks)}, {u"lines"_s, encodeList(value.lines)}};
    if (value.called)
        json.insert(u"called"_s, word(*value.called));
    return json;
}

Decoded<AccountTrial> decodeAccountTrial(const QJsonObject &json) { return decodeWith(json, readTrial); }
Decoded<TrialTalk> decodeTrialTalk(const QJsonObject &json) { return decodeWith(json, readTalk); }

QString word(AccountCheckKind value) { return textOf(checkKinds, value); }
std::optional<AccountCheckKind> accountCheckKindFrom(const QString &word) { return valueOf(checkKinds, word); }

} // namespace mado

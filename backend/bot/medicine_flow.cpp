// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/bot/medicine_flow.h"

#include "backend/bot/completion.h"
#include "backend/bot/consent_flow.h"
#include "backend/bot/survey_flow.h"
#include "backend/desk/danger.h"
#include "backend/medicine/requests.h"
#include "backend/store/medicine_rows.h"
#include "backend/survey/plain_text.h"
#include "contract/codecs.h"

#include <QUrlQuery>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace mado::bot {

namespace {

constexpr ConsultationKind helpers[] = {ConsultationKind::Nurse, ConsultationKind::Counsellor,
                                        ConsultationKind::Physician};

const medicine::Form &formOf(const Turn &turn) { return *turn.service().medicine; }

QString said(const Turn &turn, const char *text) { return turn.voice().in(formOf(turn).text(text)); }

QString labelOf(const Turn &turn, ConsultationKind kind)
{
    switch (kind) {
    case ConsultationKind::Counsellor:
        return said(turn, "counsellor");
    case ConsultationKind::Physician:
        return said(turn, "physician");
    default:
        return said(turn, "nurse");
    }
}

std::optional<ConsultationKind> helperIn(const Turn &turn, const QUrlQuery &parameters)
{
    const auto kind = consultationKindFrom(parameters.queryItemValue(u"k"_s));
    const bool offered = kind && std::ranges::find(helpers, *kind) != std::end(helpers);
    return offered && turn.package().kinds.contains(*kind) ? kind : std::nullopt;
}

/// What somebody takes says how they are: it is asked only with their agreement.
bool mayBeAsked(const Turn &turn)
{
    const QStringList granted = turn.consents();
    return std::ranges::all_of(turn.package().purposes, [&](const survey::Purpose &purpose) {
        return !purpose.neededForSurvey || granted.contains(purpose.key);
    });
}

void beginRequest(Turn &turn)
{
    if (!mayBeAsked(turn)) {
        continueConsent(turn);
        return;
    }
    turn.dialogue.endSurvey();
    turn.dialogue.flow = Flow::Medicine;
    askAgain(turn, said(turn, "intro"));
}

QString answered(const Turn &turn, QLatin1String key)
{
    const auto found = turn.dialogue.answers.given.constFind(key);
    return found == turn.dialogue.answers.given.cend() ? QString() : turn.voice().in(found->shown);
}

std::optional<int> numberAnswered(const Turn &turn, QLatin1String key)
{
    const auto found = turn.dialogue.answers.given.constFind(key);
    const auto *number = found == turn.dialogue.answers.given.cend() ? nullptr : std::get_if<double>(&found->value);
    return number ? std::optional(int(*number)) : std::nullopt;
}

medicine::Wish wishOf(const Turn &turn)
{
    return {.medicine = answered(turn, medicine::key::medicine),
            .days = answered(turn, medicine::key::days),
            .allergies = answered(turn, medicine::key::allergies),
            .place = answered(turn, medicine::key::place),
            .pictures = turn.dialogue.pictures,
            .daysLeft = numberAnswered(turn, medicine::key::left)};
}

Speech help(const Turn &turn, const QString &words)
{
    Speech speech{words, {requestChoice(turn)}};
    for (const ConsultationKind kind : helpers) {
        if (turn.package().kinds.contains(kind))
            speech.choices.append({labelOf(turn, kind), u"do=consult&k="_s + word(kind)});
    }
    speech.choices.append(turn.voice().command(turn.language() == Language::Japanese ? u"lang_en"_s : u"lang_ja"_s));
    return speech;
}

} // namespace

bool actOnMedicine(Turn &turn, const QString &action, const QUrlQuery &parameters)
{
    if (!turn.service().medicine)
        return false;
    const auto helper = action == u"consult" ? helperIn(turn, parameters) : std::nullopt;
    if (action != u"medicine" && !helper)
        return false;
    if (desk::inDanger(turn.tx(), turn.conversation()))
        turn.tellDesk(medicineLabel(turn, action, parameters).value_or(QString())); // two people answer now
    else
        helper ? callHuman(turn, *helper) : beginRequest(turn);
    return true;
}

std::optional<QString> medicineLabel(const Turn &turn, const QString &action, const QUrlQuery &parameters)
{
    if (!turn.service().medicine)
        return std::nullopt;
    if (action == u"medicine")
        return said(turn, "request");
    const auto helper = action == u"consult" ? helperIn(turn, parameters) : std::nullopt;
    return helper ? std::optional(labelOf(turn, *helper)) : std::nullopt;
}

std::optional<QString> typedMedicine(const Turn &turn, const QString &plain)
{
    if (!turn.service().medicine)
        return std::nullopt;
    const medicine::Form &form = formOf(turn);
    QStringList words{form.text("request").ja, form.text("request").en};
    for (const QString &some : {form.text("request_words").ja, form.text("request_words").en})
        words += some.split(u'\n', Qt::SkipEmptyParts);
    const bool asked = std::ranges::any_of(words, [&](const QString &one) { return survey::plainText(one) == plain; });
    return asked ? std::optional(u"medicine"_s) : std::nullopt;
}

Choice requestChoice(const Turn &turn) { return {said(turn, "request"), u"do=medicine"_s}; }

bool helpFirst(const Turn &turn) { return turn.service().medicine && !turn.package().hasSurvey(); }

void showHelp(Turn &turn, const char *text, const QString &words)
{
    turn.say(help(turn, said(turn, text)).after(words));
}

void completeRequest(Turn &turn)
{
    const medicine::Form &form = formOf(turn);
    const MedicineRequest request =
        medicine::take(turn.tx(), turn.account(), form, turn.conversation(), wishOf(turn), turn.at());
    if (request.urgent)
        turn.call(ConsultationKind::Medicine, Channel::Chat, medicine::urgentRisk(form, *request.urgent));
    turn.dialogue.endSurvey();
    const QString words =
        survey::filled(said(turn, request.urgent ? "received_urgent" : "received"),
                       {{u"number"_s, request.number}, {u"medicine"_s, request.medicine}, {u"place"_s, request.place}});
    turn.say(help(turn, words));
}

bool sayClosed(Turn &turn, const QString &words, bool danger)
{
    const auto closing = store::serviceClosing(turn.tx(), turn.account());
    if (!closing)
        return false;
    turn.dialogue.endSurvey();
    if (!turn.tellDesk(words) && !danger) // who still talks to staff is answered by them
        turn.say({turn.voice().in(closing->text), {}});
    return true;
}

} // namespace mado::bot

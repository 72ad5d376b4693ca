// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/emergency_facts.h"

#include "ui/desk/access_words.h"

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Where the resident last said to be.
QString toldPlace(const TranscriptModel &transcript)
{
    for (int row = transcript.rowCount() - 1; row >= 0; --row) {
        const auto content = transcript.contentAt(row);
        const auto *entry = std::get_if<Entry>(&content);
        if (const auto *place = entry ? std::get_if<ResidentLocation>(&entry->body) : nullptr)
            return place->address.isEmpty() ? place->title : place->address;
    }
    return {};
}

/// The newest answers to the questions of these keys.
QString answersTo(std::initializer_list<QLatin1String> keys, const TranscriptModel &transcript, Language language)
{
    const QList<Entry> responses = transcript.surveyResponses();
    if (responses.isEmpty())
        return {};
    QStringList found;
    for (const SurveyAnswer &answer : std::get<SurveyResponse>(responses.constFirst().body).answers) {
        if (std::find(keys.begin(), keys.end(), answer.question) != keys.end())
            found << answer.value.in(language);
    }
    return found.join(u" · "_s);
}

QString symptomsOf(const Risk &risk, Language language)
{
    QStringList found;
    for (const RiskReason &reason : risk.reasons)
        found << reason.text.in(language) + u' ' + reason.value.in(language);
    return found.join(u" · "_s);
}

} // namespace

EmergencyFacts EmergencyWords::facts(const Consultation &consultation, const TranscriptModel &transcript,
                                     Language language)
{
    const ResidentCard &resident = consultation.resident;
    EmergencyFacts facts;
    facts.place = toldPlace(transcript);
    if (facts.place.isEmpty() && resident.municipality)
        facts.place = resident.municipality->in(language);
    const QString about = AccessWords::person(consultation, language);
    facts.age = !about.isEmpty() ? about : resident.ageBand ? resident.ageBand->in(language) : QString();
    facts.symptoms = symptomsOf(consultation.risk, language);
    facts.history = answersTo({"conditions"_L1, "pregnancy"_L1}, transcript, language);
    facts.medicines = answersTo({"medicines"_L1, "allergies"_L1}, transcript, language);
    facts.others = answersTo({"lives_with"_L1}, transcript, language);
    return facts;
}

QString EmergencyWords::answer(DispatcherAnswer answer)
{
    switch (answer) {
    case DispatcherAnswer::Dispatched:
        return tr("An ambulance is sent");
    case DispatcherAnswer::CallsBack:
        return tr("They call the resident back");
    case DispatcherAnswer::NotReached:
        return tr("No connection");
    }
    Q_UNREACHABLE();
}

} // namespace mado

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/overview_page.h"

#include "ui/desk/access_words.h"
#include "ui/desk/fact_list.h"
#include "ui/desk/panel_section.h"
#include "ui/desk/temperature_chart.h"
#include "ui/shared/text_label.h"
#include "ui/shared/wording.h"

#include <QVBoxLayout>

namespace mado {

namespace {
constexpr int shownNotes = 3;

QString dayOf(const QDateTime &at, Language language)
{
    const QDate day = wording::dateInTokyo(at);
    return language == Language::Japanese ? QStringLiteral("%1/%2").arg(day.month()).arg(day.day())
                                          : wording::shortDate(day, language);
}
} // namespace

QList<Fact> factsOf(const SurveyResponse &response, Language language, const QString &worseTag)
{
    QList<Fact> facts;
    for (const SurveyAnswer &answer : response.answers) {
        Fact fact{answer.label.in(language), answer.value.in(language), {}, false, ColorRole::TextPrimary, {}, {}};
        if (answer.worse)
            fact.tag = worseTag;
        facts << fact;
    }
    return facts;
}

OverviewPage::OverviewPage(const Theme &theme, TranscriptModel &transcript, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_transcript(transcript),
      m_why(new PanelSection(theme, this)),
      m_reasonFacts(new FactList(theme)),
      m_rule(new TextLabel(theme, TextStyle::Meta, ColorRole::TextMuted)),
      m_temperature(new PanelSection(theme, this)),
      m_chart(new TemperatureChart(theme)),
      m_answers(new PanelSection(theme, this)),
      m_answerFacts(new FactList(theme)),
      m_contact(new PanelSection(theme, this)),
      m_contactFacts(new FactList(theme)),
      m_noteSection(new PanelSection(theme, this)),
      m_notes(new NoteList(theme, shownNotes))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_why->add(m_reasonFacts);
    m_why->add(m_rule);
    m_temperature->add(m_chart);
    m_answers->add(m_answerFacts);
    m_contact->add(m_contactFacts);
    m_noteSection->add(m_notes);
    m_noteSection->setLast(true);
    for (PanelSection *section : {m_why, m_temperature, m_answers, m_contact, m_noteSection})
        column->addWidget(section);
    column->addStretch(1);
}

void OverviewPage::show(const Consultation &consultation, Language language)
{
    showReasons(consultation.risk, language);
    showContact(consultation, language);
}

void OverviewPage::showTranscript(const Consultation &, Language language)
{
    const auto days = lastSevenDays(m_transcript.surveyResponses());
    m_temperature->setVisible(!days.isEmpty());
    m_temperature->setTitle(tr("Temperature, 7 days"), {}, tr("Asked once a day"));
    m_chart->setLanguage(language);
    m_chart->setDays(days);
    showAnswers(language);
    m_noteSection->setTitle(tr("Notes (staff only)"));
}

QString OverviewPage::reasonsTitle(RiskLevel level, Language language) const
{
    if (level == RiskLevel::Emergency)
        return tr("Why this is an emergency");
    if (level == RiskLevel::Unrated)
        return tr("Why no level could be decided");
    return tr("Why this is rated “%1”").arg(wording::risk(level, language));
}

void OverviewPage::showReasons(const Risk &risk, Language language)
{
    m_why->setTitle(reasonsTitle(risk.byRules, language), {},
                    risk.byStaff ? tr("Staff: %1").arg(wording::risk(*risk.byStaff, language)) : QString());
    QList<Fact> facts;
    for (const RiskReason &reason : risk.reasons)
        facts << Fact{
            reason.text.in(language), reason.value.in(language), reason.weight, true, ColorRole::TextPrimary, {}, {}};
    if (facts.isEmpty())
        facts << Fact{tr("No rule applied to the answers"), {}, {}, false, ColorRole::TextPrimary, {}, {}};
    m_reasonFacts->setFacts(facts);
    m_rule->setText(tr("Triage rules %1 · not a diagnosis").arg(risk.ruleVersion));
}

void OverviewPage::showAnswers(Language language)
{
    const QList<Entry> responses = m_transcript.surveyResponses();
    if (responses.isEmpty()) {
        m_answers->setTitle(tr("Symptom check"));
        m_answerFacts->setFacts({Fact{tr("Not answered"), {}, {}, false, ColorRole::TextPrimary, {}, {}}});
        return;
    }
    const Entry &newest = responses.constFirst();
    const auto &response = std::get<SurveyResponse>(newest.body);
    QString compared;
    if (responses.size() > 1)
        compared = tr("Compared with %1").arg(dayOf(responses.at(1).at, language));
    m_answers->setTitle(response.title.in(language), wording::clock(newest.at), compared);
    m_answerFacts->setFacts(factsOf(response, language, tr("Worse")));
}

void OverviewPage::showContact(const Consultation &consultation, Language language)
{
    const ResidentCard &resident = consultation.resident;
    m_contact->setTitle(tr("Contact and consent"));
    QList<Fact> facts;
    if (const QString about = AccessWords::person(consultation, language); !about.isEmpty())
        facts << Fact{tr("Person concerned"), about, {}, false, ColorRole::TextPrimary, {}, {}};
    for (const QString &need : AccessWords::needs(consultation, language))
        facts << Fact{need, {}, {}, true, ColorRole::Warning, {}, {}};
    const bool known = resident.phoneMasked.has_value();
    facts << Fact{tr("Phone"), known ? *resident.phoneMasked : tr("Not given"),       {},
                  false,       known ? ColorRole::TextPrimary : ColorRole::TextMuted, {},
                  {}};
    if (!resident.reachable)
        facts << Fact{QStringLiteral("LINE"), tr("Not reachable"), {}, false, ColorRole::Warning, {}, {}};
    for (const Consent &consent : resident.consents) {
        const QString date = wording::shortDate(wording::dateInTokyo(consent.at), language);
        const QString more = consent.article.isEmpty() ? date : consent.article + tr(" · ") + date;
        facts << Fact{consent.label.in(language),
                      consent.granted ? tr("Agreed") : tr("Not agreed"),
                      {},
                      false,
                      consent.granted ? ColorRole::Success : ColorRole::Danger,
                      more,
                      {}};
    }
    m_contactFacts->setFacts(facts);
}

} // namespace mado

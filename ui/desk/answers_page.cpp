// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/answers_page.h"

#include "ui/desk/fact_list.h"
#include "ui/desk/overview_page.h"
#include "ui/desk/panel_section.h"
#include "ui/shared/text_label.h"
#include "ui/shared/wording.h"

#include <QVBoxLayout>

namespace mado {

AnswersPage::AnswersPage(const Theme &theme, TranscriptModel &transcript, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_transcript(transcript),
      m_column(new QVBoxLayout(this)),
      m_none(new TextLabel(theme, TextStyle::Small, ColorRole::TextMuted, this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_none->setContentsMargins(16, 16, 16, 16);
    m_none->setAlignment(Qt::AlignHCenter);
    m_none->setFixedHeight(64);
    m_column->addWidget(m_none);
    m_column->addStretch(1);
}

void AnswersPage::showTranscript(Language language)
{
    const QList<Entry> responses = m_transcript.surveyResponses();
    if (responses == m_shown && language == m_language && !m_none->text().isEmpty())
        return;
    m_shown = responses;
    m_language = language;
    for (PanelSection *section : std::as_const(m_sections))
        section->deleteLater();
    m_sections.clear();
    m_none->setText(tr("Not answered yet"));
    m_none->setVisible(responses.isEmpty());
    for (const Entry &entry : responses) {
        const auto &response = std::get<SurveyResponse>(entry.body);
        auto *section = new PanelSection(m_theme, this);
        section->setTitle(wording::date(wording::dateInTokyo(entry.at), language), wording::clock(entry.at),
                          tr("Urgency: %1").arg(wording::risk(response.level, language)));
        auto *facts = new FactList(m_theme);
        facts->setFacts(factsOf(response, language, tr("Worse")));
        section->add(facts);
        m_column->insertWidget(m_column->count() - 1, section);
        m_sections << section;
    }
}

void AnswersPage::forget() { m_none->setText(QString()); }

QWidget *AnswersPage::sectionOf(const EntryId &response) const
{
    for (int i = 0; i < m_shown.size(); ++i) {
        if (m_shown.at(i).id == response)
            return m_sections.at(i);
    }
    return nullptr;
}

} // namespace mado

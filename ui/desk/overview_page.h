// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/transcript_model.h"
#include "ui/desk/note_list.h"
#include "ui/shared/theme.h"

#include <QWidget>

namespace mado {

class FactList;
class PanelSection;
class TemperatureChart;
class TextLabel;

/// 概要: why this level, the last seven days, the newest answers, contact and consent, notes.
class OverviewPage final : public QWidget
{
    Q_OBJECT

public:
    OverviewPage(const Theme &theme, TranscriptModel &transcript, QWidget *parent = nullptr);

    void show(const Consultation &consultation, Language language);
    void showTranscript(const Consultation &consultation, Language language);
    NoteList &notes() { return *m_notes; }
    const FactList &reasons() const { return *m_reasonFacts; }
    const FactList &answers() const { return *m_answerFacts; }
    const FactList &contact() const { return *m_contactFacts; }

    using QWidget::show;

private:
    void showReasons(const Risk &risk, Language language);
    void showContact(const Consultation &consultation, Language language);
    void showAnswers(Language language);
    QString reasonsTitle(RiskLevel level, Language language) const;

    const Theme &m_theme;
    TranscriptModel &m_transcript;
    PanelSection *m_why;
    FactList *m_reasonFacts;
    TextLabel *m_rule;
    PanelSection *m_temperature;
    TemperatureChart *m_chart;
    PanelSection *m_answers;
    FactList *m_answerFacts;
    PanelSection *m_contact;
    FactList *m_contactFacts;
    PanelSection *m_noteSection;
    NoteList *m_notes;
};

/// The lines of one survey response, 悪化 tagged.
QList<struct Fact> factsOf(const SurveyResponse &response, Language language, const QString &worseTag);

} // namespace mado

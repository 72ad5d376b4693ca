// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/transcript_model.h"
#include "ui/shared/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace mado {

class PanelSection;
class TextLabel;

/// 健康観察: every response with all its answers, newest first.
class AnswersPage final : public QWidget
{
    Q_OBJECT

public:
    AnswersPage(const Theme &theme, TranscriptModel &transcript, QWidget *parent = nullptr);

    void showTranscript(Language language);
    void forget(); ///< The translations changed: everything is to be put into words again.
    /// The part that shows this response; nullptr while it is not in the transcript.
    QWidget *sectionOf(const EntryId &response) const;

private:
    const Theme &m_theme;
    TranscriptModel &m_transcript;
    QVBoxLayout *m_column;
    TextLabel *m_none;
    QList<PanelSection *> m_sections;
    QList<Entry> m_shown;
    Language m_language = Language::Japanese;
};

} // namespace mado

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/questions.h"
#include "ui/shared/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace mado {

class Button;
class FactList;
class FieldFrame;
class PanelSection;
class ReplyField;
class TextLabel;

/// Asks by symptom, one question at a time, each answer by its number; proposes a result that whoever asks confirms or
/// overrides with a reason. Works offline.
class QuestionPage final : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionPage(const Theme &theme, QWidget *parent = nullptr);

    /// Another consultation begins with the choice of a symptom.
    void begin();
    void setLanguage(Language language);
    void setMayRecord(bool may); ///< Somebody's lease, or a closed consultation, stands in the way otherwise.
    void setProtocols(const QuestionSet &protocols);

Q_SIGNALS:
    /// The decision, with all that was asked, as a note for staff.
    void decided(mado::Disposition result, const QString &note);
    void escaped();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Asked
    {
        LocalText question;
        LocalText answer;
    };
    void build();
    void choose(int number); ///< From 0.
    void answer(int number);
    void back();
    void override(int number);
    void record();
    void rebuild();
    /// `names`: for readers of the screen, where the word alone says too little.
    void showChoices(const QStringList &words, const QStringList &names = {});
    void showOutcome();
    QString note() const;
    const ProtocolQuestion *current() const;
    QList<Disposition> otherResults() const;
    void showOthers();
    QString word(const LocalText &text) const { return text.in(m_language); }

    const Theme &m_theme;
    QuestionSet m_protocols;
    Language m_language = Language::Japanese;
    bool m_mayRecord = false;
    const QuestionProtocol *m_protocol = nullptr;
    QStringList m_path; ///< Keys of the questions asked, the open one last.
    QList<Asked> m_asked;
    std::optional<QuestionOutcome> m_outcome;
    std::optional<Disposition> m_instead; ///< Of one who overrides.

    PanelSection *m_section;
    TextLabel *m_ask;
    TextLabel *m_insteadLabel;
    QWidget *m_choices;
    QVBoxLayout *m_choiceColumn;
    TextLabel *m_reasonLabel;
    FieldFrame *m_reasonFrame;
    ReplyField *m_reason;
    Button *m_record;
    Button *m_back;
    PanelSection *m_trailSection;
    FactList *m_trail;
    TextLabel *m_source;
};

} // namespace mado

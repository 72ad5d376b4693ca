// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/survey_round.h"
#include "ui/shared/theme.h"

#include <QWidget>

class QDateTimeEdit;
class QLineEdit;
class QPlainTextEdit;

namespace mado {

class ChoiceBox;
class Segmented;
class TextLabel;

/// What a round is called, what residents are sent, whom it goes to, and from when until when, in Japan's time.
class RoundForm final : public QWidget
{
    Q_OBJECT

public:
    explicit RoundForm(const Theme &theme, QWidget *parent = nullptr);

    void fill(const SurveyRoundContent &content);
    SurveyRoundContent written() const;
    void setReach(const AudienceReach &reach, Language language);
    /// Of a round that was opened, whom it goes to and its beginning stand.
    void setOpened(bool opened);
    void focusFirst();

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void refreshValues();
    int people() const;
    void refreshPeople();

    const Theme &m_theme;
    AudienceReach m_reach{};
    Language m_language = Language::Japanese;
    bool m_filling = false;
    TextLabel *m_nameLabel;
    QLineEdit *m_nameJa;
    QLineEdit *m_nameEn;
    TextLabel *m_textLabel;
    QPlainTextEdit *m_textJa;
    QPlainTextEdit *m_textEn;
    TextLabel *m_audienceLabel;
    Segmented *m_audience;
    ChoiceBox *m_value;
    TextLabel *m_people;
    TextLabel *m_timeLabel;
    QDateTimeEdit *m_opens;
    TextLabel *m_until;
    QDateTimeEdit *m_closes;
};

} // namespace mado

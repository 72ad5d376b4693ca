// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/learning.h"
#include "ui/shared/theme.h"

#include <QWidget>

class QCheckBox;
class QDateTimeEdit;
class QLineEdit;
class QSpinBox;

namespace mado {

class CheckBox;
class ChoiceBox;
class TextLabel;

/// One item: what it is, for whom, by whom, where, and when. Times are Japan's.
class LearningForm final : public QWidget
{
    Q_OBJECT

public:
    explicit LearningForm(const Theme &theme, QWidget *parent = nullptr);

    void fill(const LearningContent &content, const QDateTime &now);
    LearningContent written() const;
    bool isSound() const; ///< The server would take it.
    void focusFirst();

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void refreshKind();
    bool isLive() const;

    const Theme &m_theme;
    TextLabel *m_titleLabel;
    QLineEdit *m_titleJa;
    QLineEdit *m_titleEn;
    TextLabel *m_kindLabel;
    ChoiceBox *m_kind;
    ChoiceBox *m_subject;
    ChoiceBox *m_from;
    ChoiceBox *m_until;
    TextLabel *m_providerLabel;
    QLineEdit *m_providerJa;
    QLineEdit *m_providerEn;
    TextLabel *m_linkLabel;
    QLineEdit *m_link;
    TextLabel *m_minutesLabel;
    QSpinBox *m_minutes;
    TextLabel *m_startsLabel;
    QDateTimeEdit *m_starts;
    CheckBox *m_later;
    QDateTimeEdit *m_showFrom;
};

} // namespace mado

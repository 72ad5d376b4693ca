// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/service_account.h"
#include "ui/shared/theme.h"

#include <QWidget>

class QLineEdit;
class QStackedWidget;
class QVBoxLayout;

namespace mado {

class Chip;
class ChoiceBox;
class PlainField;
class TextLabel;

/// What makes an account differ from its template, in three parts: template and place, basics, messages.
class AccountForm final : public QWidget
{
    Q_OBJECT

public:
    enum class Part { Template, Basics, Messages };

    explicit AccountForm(const Theme &theme, QWidget *parent = nullptr);

    void setTemplates(const QList<AccountTemplate> &templates);
    void setLanguage(Language language);
    void show(const AccountContent &content, bool placeFixed); ///< Says nothing.
    AccountContent content() const;
    void showPart(Part part);
    void focusPart();
    const AccountTemplate *chosenTemplate() const;
    int changedTexts() const;

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildTemplate();
    QWidget *buildBasics();
    QWidget *buildMessages();
    QWidget *buildHours();
    TextLabel *label();
    void retranslate();
    void fillTemplates();
    void templateChosen();
    void prefectureChosen();
    void showText();
    void keepText();
    void edit();

    const Theme &m_theme;
    Language m_language = Language::Japanese;
    QList<AccountTemplate> m_templates;
    AccountContent m_content;
    bool m_filling = false;
    QList<TextLabel *> m_labels; ///< In the order of their words.
    QStackedWidget *m_parts;
    ChoiceBox *m_template;
    TextLabel *m_about;
    ChoiceBox *m_prefecture;
    QLineEdit *m_nameJa;
    QLineEdit *m_nameEn;
    QList<Chip *> m_days;
    QLineEdit *m_from;
    QLineEdit *m_until;
    QLineEdit *m_physicianJa;
    QLineEdit *m_physicianEn;
    QLineEdit *m_page;
    ChoiceBox *m_which;
    PlainField *m_textJa;
    PlainField *m_textEn;
    TextLabel *m_textNote;
};

} // namespace mado

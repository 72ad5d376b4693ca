// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/faq.h"
#include "ui/shared/theme.h"

#include <QWidget>

class QBoxLayout;
class QLineEdit;
class QListWidget;
class QVBoxLayout;

namespace mado {

class Button;
class ChipFlow;
class ChoiceBox;
class PlainField;
class Segmented;
class Tag;
class TextLabel;

/// Writing one entry in both languages: its words, source and history. What is typed stays until the page takes it.
class FaqEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit FaqEditor(const Theme &theme, QWidget *parent = nullptr);

    void setLanguage(Language language); ///< Of the console.
    void setCategories(const QList<FaqCategory> &categories);
    /// What somebody in this role may do.
    void setRights(bool writes, bool publishes);
    /// The entry with its draft, else with what is published; nullopt: a new one.
    void show(const std::optional<FaqEntry> &entry, const StaffId &me);
    /// Begins with what residents asked; those chosen become other wordings.
    void takeQuestions(const QList<FaqAsked> &questions);
    void setBusy(bool busy);
    void focusFirst();

    FaqContent written() const;
    QList<FaqQuestionId> questions() const; ///< Chosen of those taken.
    Language writing() const;               ///< The language the fields are in.
    bool isChanged() const;                 ///< Since show(); questions taken along count.
    bool isTyped() const;                   ///< Since show(), by hand.

Q_SIGNALS:
    void edited();
    void saveRequested(bool checkAsked);
    void stepRequested(mado::FaqStepKind kind, const std::optional<int> &version);
    void holdRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *buildActions();
    QWidget *buildFields();
    QWidget *buildHistory();
    void connectParts();
    void retranslate();
    void load(const FaqContent &content);
    void storeLanguage();
    void showLanguage();
    void refresh();
    void refreshHistory();
    void showDifference();

    const Theme &m_theme;
    Language m_language = Language::Japanese;
    bool m_writes = false;
    bool m_publishes = false;
    bool m_busy = false;
    bool m_loading = false;
    std::optional<FaqEntry> m_entry;
    std::optional<StaffId> m_me;
    QList<FaqAsked> m_asked;
    QList<FaqCategory> m_categories;
    FaqContent m_content; ///< Both languages, as far as the fields were left.
    FaqContent m_original;
    Language m_writing = Language::Japanese;

    TextLabel *m_title;
    Tag *m_state;
    Button *m_hold;
    Button *m_save;
    Button *m_check;
    Button *m_publish;
    Segmented *m_languages;
    TextLabel *m_questionLabel;
    QLineEdit *m_question;
    TextLabel *m_answerLabel;
    PlainField *m_answer;
    TextLabel *m_length;
    TextLabel *m_categoryLabel;
    ChoiceBox *m_category;
    TextLabel *m_reviewLabel;
    QLineEdit *m_review;
    TextLabel *m_sourceLabel;
    QLineEdit *m_source;
    QLineEdit *m_url;
    QLineEdit *m_asOf;
    TextLabel *m_alsoLabel;
    PlainField *m_also;
    TextLabel *m_askedLabel;
    ChipFlow *m_askedChips;
    TextLabel *m_historyLabel;
    QListWidget *m_history;
    TextLabel *m_difference;
    Button *m_restore;
    Button *m_withdraw;
    Button *m_drop;
    QBoxLayout *m_actions = nullptr;
};

} // namespace mado

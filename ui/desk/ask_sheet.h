// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/commands.h"
#include "ui/shared/sheet.h"

class QComboBox;

namespace mado {

class ReplyField;

/// ほかの人に頼む: one colleague, and a word if one likes. For what nobody holds; what one holds oneself is handed
/// over.
class AskSheet final : public Sheet
{
    Q_OBJECT

public:
    AskSheet(const Theme &theme, QWidget *window);

    void ask(const Consultation &consultation, Language language);
    /// In the order they are offered; the first one who is here is chosen.
    void setReceivers(const QList<Receiver> &receivers);
    /// The same consultation, in another language: what was typed stays.
    void setLanguage(Language language);

    std::optional<ConsultationId> consultation() const;
    std::optional<AskColleague> asked() const; ///< nullopt: nobody is chosen, or the words are too many.

protected:
    QWidget *firstField() const override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fillReceivers();
    void check();

    std::optional<Consultation> m_shown;
    QList<Receiver> m_receivers;
    Language m_language = Language::Japanese;
    bool m_told = false; ///< Who can be asked is known.
    TextLabel *m_toLabel;
    QComboBox *m_to;
    TextLabel *m_wordsLabel;
    ReplyField *m_words;
};

} // namespace mado

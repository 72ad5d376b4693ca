// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/commands.h"
#include "ui/shared/sheet.h"

class QCheckBox;
class QComboBox;

namespace mado {

class ReplyField;

/// 申し送り, over the whole window: to whom, and the card. What the record says already is filled in.
class HandOverSheet final : public Sheet
{
    Q_OBJECT

public:
    HandOverSheet(const Theme &theme, QWidget *window);

    /// `draft`: the reply begun and not sent; goes along only when ticked.
    void ask(const Consultation &consultation, const QString &draft, Language language);
    /// The same consultation, in another language: what was typed stays.
    void setLanguage(Language language);
    void setReceivers(const QList<Receiver> &receivers); ///< Colleagues, after the roles.

    std::optional<ConsultationId> consultation() const;
    std::optional<HandOver> offer() const; ///< nullopt: something is missing. Without a fence.

    /// How a card is filled in from what is known.
    static HandOverCard prefilled(const Consultation &consultation, Language language);

protected:
    QWidget *firstField() const override;
    void changeEvent(QEvent *event) override;

private:
    ReplyField *addField(TextLabel *&label);
    void retranslate();
    void fillReceivers();
    void check();

    std::optional<Consultation> m_shown;
    QList<Receiver> m_receivers;
    QString m_draft;
    Language m_language = Language::Japanese;
    TextLabel *m_toLabel;
    QComboBox *m_to;
    TextLabel *m_riskLabel;
    TextLabel *m_risk;
    TextLabel *m_situationLabel;
    ReplyField *m_situation;
    TextLabel *m_promisesLabel;
    ReplyField *m_promises;
    TextLabel *m_nextLabel;
    ReplyField *m_next;
    QCheckBox *m_withDraft;
};

} // namespace mado

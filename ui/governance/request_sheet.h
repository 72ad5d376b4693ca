// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/governance/provisions.h"
#include "ui/shared/sheet.h"

#include <QTimer>

namespace mado {

class ChipFlow;
class ChoiceBox;
class DayField;
class DecisionCard;
class PlainField;

/// Asking for a provision: what, under which agreement, why. What the rules say to it stands below while one writes.
class RequestSheet final : public Sheet
{
    Q_OBJECT

public:
    RequestSheet(const Theme &theme, Provisions &provisions, QWidget *window);
    void ask(const Governance &governance, const QString &prefecture, const QDate &today, Language language);

Q_SIGNALS:
    void asked(const mado::Provision &provision);
    void refused(); ///< By the rules, as the card had said; it stands in the record.

protected:
    QWidget *firstField() const override;

private:
    void build();
    void retitle();
    void fillDataSets();
    void fillFields();
    void check();
    void decide();
    void send();
    const Agreement *agreement() const;
    std::optional<DataSet> dataSet() const;
    QList<Ground> grounds() const;
    std::optional<ProvisionRequest> written() const;
    std::optional<int> dailyAt() const;
    QString unfilled() const;
    bool isRefused() const; ///< By the rules.
    void tellWhatIsMissing();

    Provisions &m_provisions;
    Governance m_governance;
    QString m_prefecture;
    QDate m_today;
    Language m_language = Language::Japanese;
    int m_question = 0; ///< Answers to older ones are not shown.
    std::optional<Decision> m_decision;
    QTimer m_soon;
    TextLabel *m_labels[7];
    ChoiceBox *m_agreement;
    ChoiceBox *m_dataSet;
    ChipFlow *m_fields;
    ChipFlow *m_grounds;
    DayField *m_from;
    DayField *m_until;
    DayField *m_usable;
    ChoiceBox *m_daily;
    PlainField *m_why;
    DecisionCard *m_card;
    Button *m_onRecord; ///< Asks although the rules say no: nothing is given, the record says who was asking.
};

} // namespace mado

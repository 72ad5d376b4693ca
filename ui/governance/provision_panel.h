// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/governance.h"
#include "ui/shared/button.h"
#include "ui/shared/text_label.h"

class QVBoxLayout;

namespace mado {

class DecisionCard;
class FactList;
class GivenRow;

/// The right side: one provision with its ground, its data and its register, or one agreement; and what can be done.
class ProvisionPanel final : public QWidget
{
    Q_OBJECT

public:
    ProvisionPanel(const Theme &theme, const StaffProfile &me, QWidget *parent = nullptr);

    void setLanguage(Language language) { m_language = language; }
    void showNothing();
    void show(const Provision &provision, const Governance &governance, const QDate &today);
    void show(const Agreement &agreement);
    void focusFirst();
    GivenRow &given() { return *m_given; }

Q_SIGNALS:
    void approveRequested();
    void declineRequested();
    void exportRequested();
    void stopRequested();
    void endRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void showButtons(const Provision &provision, const QDate &today);
    void showRegister(const Provision &provision, const Governance &governance);
    TextLabel *heading();

    const Theme &m_theme;
    const StaffProfile m_me;
    Language m_language = Language::Japanese;
    QVBoxLayout *m_column;
    TextLabel *m_title;
    TextLabel *m_sub;
    TextLabel *m_purposeHead;
    TextLabel *m_purpose;
    TextLabel *m_groundHead;
    DecisionCard *m_card;
    TextLabel *m_dataHead;
    FactList *m_data;
    TextLabel *m_registerHead;
    FactList *m_register;
    GivenRow *m_given;
    QDate m_today;
    TextLabel *m_note;
    Button *m_approve;
    Button *m_decline;
    Button *m_export;
    Button *m_stop;
    Button *m_end;
};

} // namespace mado

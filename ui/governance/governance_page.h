// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/governance/provisions.h"
#include "contract/staff.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLineEdit;
class QStackedLayout;

namespace mado {

class AgreementSheet;
class AuditPanel;
class Banner;
class Button;
class DisposalPanel;
class DutiesPanel;
class EmptyState;
class PanelTabs;
class ProvisionPanel;
class ProofSheet;
class RecipientSheet;
class RecordRows;
class RequestSheet;
struct RecordRow;
class RulesPanel;
class Segmented;
class Sheet;
class TextLabel;
class Theme;
class GroundsSheet;

/// データ提供: who is given what, by which article; the register; the record of what was seen and done. Nothing is kept
/// on this computer.
class GovernancePage final : public QWidget
{
    Q_OBJECT

public:
    enum class Tab { Provisions, Record, Disposal, Duties, Rules };

    GovernancePage(const Theme &theme, const StaffProfile &me, QWidget *parent = nullptr);
    ~GovernancePage() override;

    /// Whether somebody of the role has such a page at all.
    static bool isFor(Role role);
    void setProvisions(Provisions *provisions); ///< Outlives the page, or is taken away with nullptr.
    void setLanguage(Language language);
    void focusList();
    void cyclePane();
    void reload();
    void go(Tab tab);
    void askForProvision();
    void exportTo(const QString &path); ///< The chosen provision, whole or not at all.
    void fetchTo(const QString &path);  ///< The chosen export of a standing one.
    void letterTo(const QString &path); ///< To the recipient of the chosen export, once it was asked back.

Q_SIGNALS:
    void said(const QString &words); ///< For a toast.

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void nameDisposalTab();
    void nameDutiesTab();
    QWidget *buildProvisions();
    void connectParts();
    void retranslate();
    void received(const Result<Governance> &governance);
    void refresh();
    void refreshRows();
    bool listsAgreements() const;
    RecordRow rowOf(const Agreement &agreement) const;
    RecordRow rowOf(const Provision &given) const;
    bool isLookedFor(const RecordRow &row) const;
    void fitHead();
    void choose();
    void makeSheets();
    void recordAgreement();
    void approve();
    void askWhy(bool stopping);
    void answer();
    void endAgreement();
    void agreementEnds(const AgreementId &id);
    void askWhere();
    void save(const Result<ProvisionExport> &made, const QString &path, const std::function<void()> &again);
    void askForProof(const std::function<void()> &then);
    void exportRecord();
    void proving(QFuture<Result<ProofTaken>> future);
    void connectGiven();
    enum class Answer { Receipt, Disposal };
    void askBack();
    void askedBack();
    void writeLetter();
    void askForAnswer(Answer answer);
    void answered();
    void noted(QFuture<Result<RegisterEntry>> future, Sheet &sheet, const QString &words);
    void stopAtOnce(const Provision &given);
    void changed(const QString &words);
    void tellFault(const AppError &error);
    const Provision *provision() const;
    const Agreement *agreement() const;
    QDate today() const;

    const Theme &m_theme;
    const StaffProfile m_me;
    Provisions *m_provisions = nullptr;
    Language m_language = Language::Japanese;
    std::optional<Governance> m_governance;
    bool m_asking = false;
    bool m_stopping = false;
    Answer m_answer = Answer::Disposal; ///< What of the recipient is being recorded.
    std::function<void()> m_afterProof;
    std::function<void()> m_afterReason; ///< What the open question is about.
    QTimer m_reads;
    Banner *m_banner;
    PanelTabs *m_tabs;
    QStackedLayout *m_faces;
    TextLabel *m_title;
    TextLabel *m_count;
    Segmented *m_which;
    Button *m_newAgreement;
    Button *m_ask;
    QLineEdit *m_filter;
    RecordRows *m_rows;
    EmptyState *m_empty;
    QStackedLayout *m_listFaces;
    ProvisionPanel *m_panel;
    AuditPanel *m_audit;
    RulesPanel *m_rules;
    DisposalPanel *m_disposal;
    DutiesPanel *m_duties;
    QPointer<RequestSheet> m_requestSheet; ///< Over the whole window.
    QPointer<AgreementSheet> m_agreementSheet;
    QPointer<GroundsSheet> m_reasonSheet;
    QPointer<RecipientSheet> m_recipientSheet;
    QPointer<ProofSheet> m_proofSheet;
};

} // namespace mado

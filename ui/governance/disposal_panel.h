// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/governance/provisions.h"
#include "contract/staff.h"

#include <QPointer>
#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace mado {

class AuditPanel;
class Banner;
class Button;
class HoldSheet;
class NoteSheet;
class ProposalSheet;
class RetentionTable;
class StepList;
class Tag;
class TextLabel;
class Theme;
class GroundsSheet;

/// 削除: the end-of-measures run in six steps, what it covers, what holds it; beside it the record of today.
class DisposalPanel final : public QWidget
{
    Q_OBJECT

public:
    DisposalPanel(const Theme &theme, const StaffProfile &me, QWidget *parent = nullptr);
    ~DisposalPanel() override;

    void setProvisions(Provisions *provisions);
    void setLanguage(Language language);
    void setAgreements(const QList<Agreement> &agreements);
    void retranslate();
    void reload();
    void focusList();
    bool waitsForMe() const; ///< A run waits for this person's word.
    void saveCertificate(const QString &path);
    /// That asks the recipient of the agreement to dispose of everything.
    void saveLetter(const AgreementId &agreement, const QString &path);

Q_SIGNALS:
    void said(const QString &words);
    void failed(const mado::AppError &error);
    void changed();

private:
    void build();
    void connectParts();
    QWidget *buildMain();
    void received(const Result<DisposalOverview> &overview);
    void fill();
    void fillSteps();
    void fillTable();
    void fillHolds();
    void fillButtons();
    void fillBanner();
    const Disposal *current() const; ///< The run that is shown: the one under way, or the newest.
    bool running() const;
    void makeSheets();
    void confirmRun();
    void cancelRun();
    void lift(const HoldId &id);
    void writeLetter(const AgreementId &agreement);
    void done(const QString &words);

    const Theme &m_theme;
    const StaffProfile m_me;
    Provisions *m_provisions = nullptr;
    Language m_language = Language::Japanese;
    QList<Agreement> m_agreements;
    std::optional<DisposalOverview> m_overview;
    TextLabel *m_title;
    TextLabel *m_subtitle;
    Banner *m_banner;
    StepList *m_steps;
    TextLabel *m_tableTitle;
    RetentionTable *m_table;
    QVBoxLayout *m_holds;
    TextLabel *m_consoles;
    Button *m_hold;
    Button *m_rehearse;
    Button *m_propose;
    Button *m_cancel;
    Button *m_note;
    Button *m_confirm;
    Button *m_certificate;
    AuditPanel *m_today;
    QPointer<ProposalSheet> m_proposalSheet; ///< Over the whole window.
    QPointer<NoteSheet> m_noteSheet;
    QPointer<HoldSheet> m_holdSheet;
    QPointer<GroundsSheet> m_reasonSheet;
};

} // namespace mado

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/medicine.h"
#include "contract/staff.h"
#include "ui/shared/theme.h"

#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QLineEdit;
class QStackedLayout;

namespace mado {

class Banner;
class Button;
class ChoiceBox;
class CloseServiceSheet;
class EmptyState;
class MedicineCard;
class MedicineTable;
class Segmented;
class TextLabel;

/// 薬の手配: requests for medicine from the first word to the door. Nothing is kept on this computer; while the server
/// cannot be reached, the page says how old it is.
class MedicinePage final : public QWidget
{
    Q_OBJECT

public:
    MedicinePage(const Theme &theme, const StaffProfile &me, QWidget *parent = nullptr);

    /// Whether somebody of the role has such a page at all.
    static bool isFor(Role role);
    void setMedicine(Medicine *medicine); ///< Outlives the page, or is taken away with nullptr.
    void setLanguage(Language language);
    void setPrivacyBars(bool on);
    void focusList();
    void cyclePane();
    void reload();
    void writeRoundList(const QString &path);
    int openRequests() const; ///< That wait for a prescription or an arrangement.

Q_SIGNALS:
    void said(const QString &words); ///< For a toast.
    void conversationRequested(const mado::ConsultationId &id);
    void countChanged(int waiting);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *buildHead();
    void connectParts();
    void retranslate();
    void loadAccounts();
    void chooseAccount(int index);
    void received(const Result<MedicineBoard> &board);
    void refresh();
    void refreshFigures();
    void refreshCard();
    bool shown(const MedicineRequest &request) const;
    const MedicineRequest *chosen() const;
    void prescribe(const QString &text);
    void move(MedicineChangeKind what, const std::optional<MedicineTrouble> &trouble);
    void changed(const Result<MedicineRequest> &request, const QString &words);
    void makeNextStep();
    void print();
    void askClose();
    void close();
    void tellFault(const AppError &error);
    QDate today() const;

    const Theme &m_theme;
    const StaffProfile m_me;
    Medicine *m_medicine = nullptr;
    Language m_language = Language::Japanese;
    bool m_barred = false;
    bool m_asking = false;
    QList<MedicineAccount> m_accounts;
    std::optional<AccountId> m_account;
    std::optional<MedicineBoard> m_board;
    QTimer m_reads;
    Banner *m_banner;
    ChoiceBox *m_accountBox;
    TextLabel *m_figures;
    TextLabel *m_urgent;
    TextLabel *m_help;
    Segmented *m_which;
    QLineEdit *m_search;
    Button *m_print;
    Button *m_close;
    MedicineTable *m_table;
    EmptyState *m_empty;
    QStackedLayout *m_faces;
    MedicineCard *m_card;
    CloseServiceSheet *m_sheet = nullptr;
    QBoxLayout *m_filters = nullptr;
};

} // namespace mado

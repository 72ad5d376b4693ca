// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/medicine.h"
#include "contract/staff.h"
#include "ui/services/service_page.h"

class QBoxLayout;
class QLineEdit;
class QStackedLayout;

namespace mado {

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
class MedicinePage final : public ServicePage
{
    Q_OBJECT

public:
    MedicinePage(const Theme &theme, const StaffProfile &me, QWidget *parent = nullptr);

    /// Whether somebody of the role has such a page at all.
    static bool isFor(Role role);
    void setMedicine(Medicine *medicine); ///< Outlives the page, or is taken away with nullptr.
    void setPrivacyBars(bool on);
    void focusList() override;
    void cyclePane() override;
    void writeRoundList(const QString &path);
    int openRequests() const; ///< That wait for a prescription or an arrangement.

Q_SIGNALS:
    void conversationRequested(const mado::ConsultationId &id);
    void countChanged(int waiting);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *buildHead();
    void connectParts();
    void retranslate() override;
    bool hasServer() const override;
    void loadAccounts() override;
    void loadBoard() override;
    void leaveAccount() override;
    std::optional<QDateTime> asOf() const override;
    void received(const MedicineBoard &board);
    void refresh() override;
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
    QDate today() const;

    Medicine *m_medicine = nullptr;
    bool m_barred = false;
    std::optional<MedicineBoard> m_board;
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

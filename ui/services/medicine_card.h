// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/medicine.h"
#include "ui/shared/theme.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace mado {

class Button;
class TextLabel;
class TintBox;

/// One request: who, what, what was done by whom, and what can be done next.
class MedicineCard final : public QWidget
{
    Q_OBJECT

public:
    MedicineCard(const Theme &theme, bool prescribes, QWidget *parent = nullptr);

    /// nullopt: none is chosen. A note that is being written stays while the request is the same.
    void show(const std::optional<MedicineRequest> &request, const QDate &today, Language language, bool barred);
    void setBusy(bool busy);
    void focusNote();
    QString note() const;
    void clearNote();

Q_SIGNALS:
    void prescribeRequested(const QString &text);
    void stepRequested(mado::MedicineChangeKind what, const std::optional<mado::MedicineTrouble> &trouble);
    void conversationRequested(const mado::ConsultationId &id);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void connectParts();
    void retranslate();
    void refresh();
    void refreshFacts();
    void refreshHistory();
    void refreshButtons();

    const Theme &m_theme;
    const bool m_prescribes;
    std::optional<MedicineRequest> m_request;
    QDate m_today;
    Language m_language = Language::Japanese;
    bool m_barred = false;
    bool m_busy = false;
    TextLabel *m_number;
    TextLabel *m_name;
    TextLabel *m_place;
    TintBox *m_alarmBox;
    TextLabel *m_alarm;
    QVBoxLayout *m_facts;
    QVBoxLayout *m_history;
    QLineEdit *m_note;
    Button *m_open;
    Button *m_prescribe;
    Button *m_next;
    Button *m_outOfStock;
    Button *m_needsPhysician;
};

} // namespace mado

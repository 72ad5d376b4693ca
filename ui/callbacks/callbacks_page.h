// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clock.h"
#include "app/commands/desk.h"
#include "app/models/call_list.h"
#include "app/models/callable.h"
#include "ui/desk/choose_printer.h"
#include "ui/shared/theme.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QStackedLayout;

namespace mado {

class AddCallSheet;
class Button;
class CallPanel;
class CallsMadeTable;
class CareBook;
class CallTable;
class Chip;
class EmptyState;
class HoursChart;
class TextLabel;

/// 折り返し: whom to call and when; the call's panel beside it. Everything by keyboard: J, K, T, V, 1–3, C.
class CallbacksPage final : public QWidget
{
    Q_OBJECT

public:
    CallbacksPage(const Theme &theme, Desk &desk, const AppClock &clock, QWidget *parent = nullptr);
    ~CallbacksPage() override;

    CallList &calls() { return m_calls; }
    void setLanguage(Language language);
    void setPrivacyBars(bool on);
    void setChoosePrinter(ChoosePrinter choose) { m_choosePrinter = std::move(choose); } ///< Else the system's dialog.
    void setShiftEnd(const std::optional<QDateTime> &until); ///< Of one's own shift that goes on; UTC.
    void focusList();
    bool callRuns() const; ///< A number is shown, and its call not recorded yet.

Q_SIGNALS:
    void conversationRequested(const mado::ConsultationId &id);
    void countChanged(int dueNow);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void connectParts();
    void retranslate();
    void showChosen();
    void showRecord();
    void showMade(bool on);
    void markFilter();
    void askMadeToday();
    void askMadeOf(const Consultation &one);
    void setFilter(int index);
    void refreshCounts();
    void takeOver(const ConsultationId &id);
    void askNumber(const ConsultationId &id);
    void record(const ConsultationId &id, const RecordCall &call);
    void goOn(const ConsultationId &from);
    void refreshHours();
    void askHours();
    void printList();
    void startAdding();
    void addCall();
    void takeForCall(const ConsultationId &id, const QDateTime &at, bool mine);
    void promise(const ConsultationId &id, const QDateTime &at, bool mine, bool takenForIt);
    void added(const ConsultationId &id, const Result<Consultation> &answer);

    const Theme &m_theme;
    Desk &m_desk;
    const AppClock &m_clock;
    CallList m_calls;
    Language m_language = Language::Japanese;
    std::optional<ConsultationId> m_shown;
    std::optional<std::pair<ConsultationId, qint64>> m_madeOf; ///< And the revision they were asked at.
    QTimer m_minutes;
    QList<Chip *> m_filters;
    int m_filter = 0;
    Chip *m_madeToday;
    CareBook *m_care;
    CallsMadeTable *m_made;
    TextLabel *m_madeFault;
    CallTable *m_table;
    CallPanel *m_panel;
    EmptyState *m_empty;
    QStackedLayout *m_body;
    Button *m_print;
    Button *m_add;
    HoursChart *m_hours;
    Callable m_callable;
    QPointer<AddCallSheet> m_adding;
    std::optional<QList<CallMade>> m_madeKnown; ///< Of today; nullopt: not told yet.
    bool m_madeFailed = false;
    bool m_hoursStale = true;
    bool m_barred = false;
    ChoosePrinter m_choosePrinter = choosePrinterByDialog;
};

} // namespace mado

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clock.h"
#include "app/models/call_slots.h"
#include "app/store/diffs.h"
#include "contract/calls_made.h"
#include "contract/commands.h"
#include "ui/shared/theme.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QScrollArea;

namespace mado {

class Button;
class CallStep;
class Chip;
class FieldFrame;
class NoteList;
class ReplyField;
class RiskBadge;
class TextLabel;

/// One resident to be called: the number while it is asked for, what to do in the call, and how it ended.
class CallPanel final : public QWidget
{
    Q_OBJECT

public:
    CallPanel(const Theme &theme, const AppClock &clock, QWidget *parent = nullptr);

    void show(const Consultation &consultation, bool mine);
    void setLadder(const CallLadder &ladder);
    /// The record of its last call while it is on this computer; until it is gone there is no other one.
    void showRecord(const std::optional<OutboxItem> &record);
    void showMade(const QList<CallMade> &made); ///< Calls so far, newest first.
    void setLanguage(Language language);
    void setOnline(bool online);
    void setBusy(bool busy);
    void showNumber(const QString &number); ///< Until hideNumber() or another resident.
    void hideNumber();
    void tick();                            ///< The timer of the call; by itself every second.
    void showProblem(const QString &words); ///< "" for none.
    void recorded();                        ///< The form is empty again.

    void choose(CallOutcome outcome);
    void record();
    bool canRecord() const;
    bool mayShowNumber() const;
    bool hasNumber() const { return !m_number.isEmpty(); }

    using QWidget::show;

Q_SIGNALS:
    void takeOverRequested(const mado::ConsultationId &id);
    void numberRequested(const mado::ConsultationId &id);
    void conversationRequested(const mado::ConsultationId &id);
    void recordRequested(const mado::ConsultationId &id, const mado::RecordCall &call); ///< Its fence is 0.
    void sendAgainRequested(const mado::CommandKey &key);
    void withdrawRequested(const mado::CommandKey &key);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    QWidget *buildNumber();
    QWidget *buildOutcome();
    void retranslate();
    void refresh();
    void chooseNext(int index);
    QList<CallSlot> nextTimes() const;
    QString slotWords(const CallSlot &slot) const;
    bool needsNext() const;
    void refreshOutcome();
    void refreshRecord();
    QString whyNot() const;

    const Theme &m_theme;
    const AppClock &m_clock;
    Language m_language = Language::Japanese;
    std::optional<Consultation> m_shown;
    CallLadder m_ladder;
    std::optional<OutboxItem> m_record;
    QList<CallMade> m_made;
    bool m_mine = false;
    bool m_online = true;
    bool m_busy = false;
    QString m_number;
    std::optional<QDateTime> m_callSince; ///< Since the number was first shown, until the outcome is recorded.
    QTimer m_seconds;
    QString m_problem;
    std::optional<CallOutcome> m_outcome;
    std::optional<QDateTime> m_nextAt;

    TextLabel *m_name;
    RiskBadge *m_badge;
    TextLabel *m_facts;
    TextLabel *m_rule;
    TextLabel *m_numberText;
    TextLabel *m_consent;
    TextLabel *m_runs; ///< How long the call has been going on.
    Button *m_showNumber;
    Button *m_dial;
    TextLabel *m_last;
    TextLabel *m_so;
    NoteList *m_waiting; ///< The record on its way.
    QList<CallStep *> m_steps;
    TextLabel *m_outcomeTitle;
    QList<Chip *> m_outcomes;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_nextBox;
    TextLabel *m_nextTitle;
    QList<Chip *> m_next;
    TextLabel *m_noteTitle;
    FieldFrame *m_noteFrame;
    ReplyField *m_note;
    QCheckBox *m_tell;
    TextLabel *m_message; ///< What the resident would read.
    QWidget *m_foot;
    TextLabel *m_why;
    Button *m_conversation;
    Button *m_main;
};

} // namespace mado

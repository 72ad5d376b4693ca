// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clock.h"
#include "app/models/transcript_model.h"
#include "ui/desk/emergency_paper.h"
#include "ui/desk/fire_headquarters.h"
#include "ui/shared/sheet.h"

#include <QTimer>

class QBoxLayout;
class QCheckBox;
class QLineEdit;
class QVBoxLayout;

namespace mado {

class Chip;
class RiskBadge;
class FramedFact;
class Tag;
class TintBox;
class TintStrip;
class FieldFrame;
class ReplyField;

/// 119番の手順: what to say and where to call, from what this computer holds, and the record of the call. Works
/// without a connection. A call that runs keeps its sheet: opening it for somebody else shows the running one.
class EmergencySheet final : public Sheet
{
    Q_OBJECT

public:
    EmergencySheet(const Theme &theme, TranscriptModel &transcript, const AppClock &clock, QWidget *window);

    void setCaller(const StaffProfile &me) { m_me = me; }
    void setDirectory(const FireDirectory &directory) { m_directory = directory; }
    void setLanguage(Language language);
    void setOnline(bool online);
    void begin(const Consultation &consultation, bool mine);
    void showNumber(const QString &number); ///< Hidden again with the key, unless the call runs.
    void recorded();                        ///< The record is kept: the call is over.

    std::optional<ConsultationId> consultation() const;
    bool isCalling() const { return m_calledAt.has_value(); }
    QString callWords() const; ///< 「119番 通話中 0:48 · 045-…」; "" while none runs.
    std::optional<RecordEmergencyCall> record() const;
    EmergencyPaper paper() const; ///< What would be printed now.

Q_SIGNALS:
    void numberRequested(); ///< The resident's.
    void recordRequested(const mado::RecordEmergencyCall &call);
    void conversationRequested(); ///< To read what came since.
    void printRequested();
    void callChanged(); ///< Began, ended, or a second passed.

protected:
    QWidget *firstField() const override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildSaying(QVBoxLayout *column);
    QVBoxLayout *buildPhone();
    void buildCalling(QVBoxLayout *column);
    TextLabel *heading(QVBoxLayout *column);
    TextLabel *small(QVBoxLayout *column, ColorRole color = ColorRole::TextSecondary);
    TextLabel *fieldLabel(QVBoxLayout *column);
    void prefill();
    void retranslate();
    void showHeadquarters();
    void showFacts();
    void showNews();

    void showCall();
    void check();
    void startCall();
    void wantNumber(bool wanted);
    void choose(int index);
    QString note() const;

    TranscriptModel &m_transcript;
    const AppClock &m_clock;
    FireDirectory m_directory;
    std::optional<StaffProfile> m_me;
    std::optional<Consultation> m_shown;
    std::optional<QDateTime> m_calledAt;
    Language m_language = Language::Japanese;
    bool m_mine = false;
    bool m_online = true;
    bool m_wanted = false; ///< The key or button is held.
    QString m_resident;    ///< Their number while it is shown.
    QString m_direct;      ///< The headquarters' number.
    QTimer m_seconds;
    TextLabel *m_sayTitle;
    TextLabel *m_opening;
    TextLabel *m_placeLabel;
    QLineEdit *m_place;
    TextLabel *m_entranceLabel;
    QLineEdit *m_entrance;
    QList<FramedFact *> m_facts; ///< Age, symptoms, illnesses, medicines, others.
    TextLabel *m_callTitle;
    TextLabel *m_headquarters;
    TextLabel *m_number;
    TextLabel *m_hint;
    TintBox *m_callBox;
    Button *m_start;
    QCheckBox *m_stayOn;
    QCheckBox *m_tell;
    TextLabel *m_phoneLabel;
    TextLabel *m_news;
    TintStrip *m_newsStrip;
    Button *m_look;
    Button *m_print;
    RiskBadge *m_badge;
    QBoxLayout *m_columns;
    Tag *m_offlineTag;
    Tag *m_lockTag;
    qint64 m_openedSeq = 0; ///< What the resident wrote later is news.
    TextLabel *m_phone;
    Button *m_show;
    TextLabel *m_recordTitle;
    TextLabel *m_caller;
    QList<Chip *> m_answers;
    FieldFrame *m_noteFrame;
    ReplyField *m_note;
};

} // namespace mado

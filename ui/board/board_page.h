// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/board/case_list.h"
#include "app/clock.h"
#include "app/commands/desk.h"
#include "ui/board/person_row.h"

#include <QTimer>

class QStackedLayout;

namespace mado {

class Banner;
class BoardCard;
class Button;
class CaseTable;
class EmptyState;
class FigureCard;
class PersonList;
class Segmented;
class TextLabel;
class WaitsChart;

/// 割り当て: who waits, who works, whom to give what. The consultations are those of the desk and live; people and
/// counts are asked of the server every few seconds while the page is in front. For supervisors.
class BoardPage final : public QWidget
{
    Q_OBJECT

public:
    BoardPage(const Theme &theme, Desk &desk, const AppClock &clock, QWidget *parent = nullptr);
    ~BoardPage() override;

    /// Whether somebody of the role has a board at all.
    static bool isFor(Role role);
    void setLanguage(Language language);
    void setPrivacyBars(bool on);
    void focusList();
    void cyclePane();
    void reload();

Q_SIGNALS:
    void conversationRequested(const mado::ConsultationId &id);
    void said(const QString &words);     ///< For a toast.
    void attendedChanged(bool attended); ///< Nobody but oneself is there.

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    QWidget *buildCases();
    QWidget *buildPeople();
    void connectParts();
    void retranslate();
    void received(const Result<Board> &board);
    void refresh();
    void refreshFigures();
    void refreshCounts();
    QList<WaitSample> samplesUntilNow() const;
    void refreshPeople();
    void refreshBanner();
    void act(PersonAct act, const StaffId &id);
    void assign(const StaffId &id);
    /// One assignment each, one after the other: what the server refuses is left where it is.
    struct Round
    {
        StaffId to;
        QList<Consultation> left;
        QList<Consultation> done; ///< As they were before.
        std::optional<AppError> fault;
    };
    void assignNext(Round round);
    void finish(const Round &round);
    void offerUndo(const Round &round);
    void undo();
    void undoNext(QList<Consultation> left, int undone);
    QList<Consultation> marked() const;
    void callIn(const StaffId &id);
    void tell(const QString &words, bool failed);
    std::optional<Consultation> chosen() const;
    bool online() const;

    const Theme &m_theme;
    Desk &m_desk;
    const AppClock &m_clock;
    CaseList m_cases;
    std::optional<Board> m_board;
    std::optional<AppError> m_fault;
    Language m_language = Language::Japanese;
    bool m_busy = false;
    bool m_asking = false;
    bool m_barred = false;
    QTimer m_reads;
    QTimer m_minutes;
    Banner *m_banner;
    QList<FigureCard *> m_figures;
    BoardCard *m_waitsCard;
    TextLabel *m_waitsTitle;
    WaitsChart *m_waits;
    TextLabel *m_dayTitle;
    TextLabel *m_day;
    Segmented *m_filter;
    QWidget *m_tableFace;
    CaseTable *m_table;
    EmptyState *m_empty;
    QStackedLayout *m_faces;
    TextLabel *m_rule;
    TextLabel *m_peopleTitle;
    TextLabel *m_peopleHint;
    TextLabel *m_peopleCount;
    PersonList *m_people;
    TextLabel *m_pages;
    TextLabel *m_foot;
    Button *m_undo;
    QTimer m_undoFor;
    QList<Consultation> m_undoable; ///< As they were before the last round.
};

} // namespace mado

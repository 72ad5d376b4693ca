// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clock.h"
#include "app/models/queue_model.h"
#include "ui/desk/queue_words.h"
#include "ui/shared/theme.h"

#include <QWidget>

class QStackedLayout;

namespace mado {

class Button;
class EmptyState;
class QueueDelegate;
class QueueFilter;
class QueueViews;
class QueueList;
class QueueSkeleton;
class TextLabel;

/// The left part of the desk: who waits, in which order. Says what its user wants; does nothing by itself but freeze
/// the order while it is in use. UI thread.
class QueuePanel final : public QWidget
{
    Q_OBJECT

public:
    QueuePanel(const Theme &theme, QueueModel &queue, const AppClock &clock, StaffId me, QWidget *parent = nullptr);

    void setConnection(const ConnectionState &state);
    void setLanguage(Language language);
    void setPrivacyBars(bool on);
    void setSearch(const QString &text);
    QWidget *noticeRoom() const { return m_room; } ///< Empty, under the list.
    void setTakingNext(bool busy);                 ///< The server is choosing; the button waits.
    QueueViews &views() { return *m_views; }
    void tick(); ///< Minutes pass: every 30 s.

    void select(const std::optional<ConsultationId> &id);
    void selectNext(); ///< The next person, as with J.
    void focusList(Qt::FocusReason reason);
    QueueList &list() { return *m_list; }

Q_SIGNALS:
    void chosen(const mado::ConsultationId &id);
    void opened(const mado::ConsultationId &id, bool byKeyboard);
    void takeOverRequested(const mado::ConsultationId &id);
    void askRequested(const mado::ConsultationId &id);
    void takeNextRequested();
    void searchCleared();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildHeader();
    void connectModel();
    void retranslate();
    void refreshCounts();
    void showState();
    void showPill(int pending);
    void chooseKind(std::optional<ConsultationKind> kind);
    void choose(const QueueChoice &choice);
    void emptyAction();
    QueueContext context() const;
    bool offline() const { return m_connection.phase == ConnectionState::Phase::Offline; }

    const Theme &m_theme;
    QueueModel &m_queue;
    const AppClock &m_clock;
    const StaffId m_me;
    Language m_language = Language::Japanese;
    ConnectionState m_connection{ConnectionState::Phase::Connecting, {}, {}};
    QString m_search;
    std::optional<ConsultationId> m_selected;
    bool m_takingNext = false;
    bool m_focusAwaited = false;
    TextLabel *m_title;
    TextLabel *m_count;
    Button *m_takeNext;
    QueueFilter *m_filter;
    QueueViews *m_views;
    QueueList *m_list;
    QueueDelegate *m_delegate;
    EmptyState *m_empty;
    QueueSkeleton *m_skeleton;
    QStackedLayout *m_body;
    TextLabel *m_rule; ///< Where levels are shown, that they are no diagnosis.
    QWidget *m_room;
    Button *m_pill;
};

} // namespace mado

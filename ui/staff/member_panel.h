// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/error.h"
#include "app/people/staff_model.h"
#include "contract/local_text.h"
#include "ui/shared/button.h"

#include <QWidget>

class QGridLayout;
class QScrollArea;

namespace mado {

class Avatar;
class FactList;
class PanelSection;
class TextLabel;

/// One member of staff: facts, what their role may do, what was changed, and what the viewer may do about them.
class MemberPanel final : public QWidget
{
    Q_OBJECT

public:
    MemberPanel(const Theme &theme, Role viewer, QWidget *parent = nullptr);

    void showMember(const StaffRow &row, const QList<Team> &teams);
    void showNobody();
    std::optional<StaffId> shown() const;
    void setChanges(const QList<StaffChange> &changes);
    bool knowsChanges() const { return m_history.has_value(); }
    void setChangesFailed(const QString &words);
    void setLanguage(Language language);
    void setClosable(bool closable); ///< As an overlay.
    void focusActions();

Q_SIGNALS:
    void suspendRequested();
    void resumeRequested();
    void leaveRequested();
    void changeRequested();
    void shiftsRequested();
    void codeRequested();
    void sessionsRequested();
    void factorResetRequested();
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void refresh();
    void refreshButtons();
    QList<Button *> buttons() const; ///< In the order of Tab.
    void refreshChanges();

    const Theme &m_theme;
    const Role m_viewer;
    std::optional<StaffRow> m_row;
    QList<Team> m_teams;
    std::optional<QList<StaffChange>> m_history;
    QString m_historyFault;
    Language m_language = Language::Japanese;
    Avatar *m_avatar;
    TextLabel *m_name;
    TextLabel *m_under;
    IconButton *m_close;
    QScrollArea *m_scroll;
    FactList *m_facts;
    PanelSection *m_rightsPart;
    FactList *m_rights;
    PanelSection *m_changesPart;
    FactList *m_changes;
    Button *m_suspend;
    Button *m_resume;
    Button *m_leave;
    Button *m_change;
    Button *m_shifts;
    Button *m_code;
    Button *m_sessions;
    Button *m_factor;
    QGridLayout *m_foot;
};

} // namespace mado

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/people.h"
#include "contract/local_text.h"
#include "ui/shared/sheet.h"

class QComboBox;
class QPlainTextEdit;

namespace mado {

/// Asks why before something that is kept on record: suspending somebody, letting them back, their leaving.
class ReasonSheet final : public Sheet
{
    Q_OBJECT

public:
    ReasonSheet(const Theme &theme, QWidget *window);
    void ask(const StaffMember &member, StaffAction action);
    QString reason() const;
    StaffAction action() const { return m_action; }
    const StaffId &staff() const { return *m_staff; }

protected:
    QWidget *firstField() const override;

private:
    void check();

    StaffAction m_action = StaffAction::Suspend;
    std::optional<StaffId> m_staff;
    TextLabel *m_consequence;
    TextLabel *m_label;
    QPlainTextEdit *m_reason;
};

/// An hour's reach into another prefecture, with a reason that supervisors and auditors read.
class BreakGlassSheet final : public Sheet
{
    Q_OBJECT

public:
    BreakGlassSheet(const Theme &theme, QWidget *window);
    void ask(const QString &ownPrefecture, Language language);
    BreakGlassRequest request() const;

protected:
    QWidget *firstField() const override;

private:
    void check();

    TextLabel *m_consequence;
    TextLabel *m_where;
    QComboBox *m_prefecture;
    TextLabel *m_label;
    QPlainTextEdit *m_reason;
};

} // namespace mado

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/shift_model.h"
#include "contract/local_text.h"
#include "ui/shared/sheet.h"

class QComboBox;
class QListView;

namespace mado {

class Segmented;
class ShiftWords;

/// One person's coming shifts as a list: Delete takes one out, the row of fields below adds one.
class ShiftsSheet final : public Sheet
{
    Q_OBJECT

public:
    ShiftsSheet(const Theme &theme, QWidget *window);
    /// `shifts` of anybody; only theirs are shown.
    void edit(const StaffMember &member, const QList<Shift> &shifts, const QDateTime &now, Language language);
    void put(const Shift &shift); ///< The server has it.
    void remove(const ShiftId &id);

Q_SIGNALS:
    void addRequested(const mado::Shift &shift);
    void removeRequested(const mado::ShiftId &id);

protected:
    QWidget *firstField() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void restyle();
    std::optional<Shift> wanted() const; ///< As the fields say; nullopt where they clash.
    void check();
    void removeChosen();

    std::optional<StaffId> m_staff;
    QDate m_today;
    ShiftModel m_shifts;
    ShiftWords *m_words;
    TextLabel *m_none;
    QListView *m_list;
    Button *m_remove;
    QComboBox *m_day;
    QComboBox *m_from;
    QComboBox *m_until;
    Segmented *m_kind;
};

} // namespace mado

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/governance.h"
#include "contract/staff.h"
#include "ui/shared/theme.h"

#include <QWidget>

namespace mado {

class Button;
class ChoiceBox;

/// What can be done with one export of the register: fetched while it waits, asked back with a letter, what the
/// recipient answers recorded.
class GivenRow final : public QWidget
{
    Q_OBJECT

public:
    GivenRow(const Theme &theme, Role role, QWidget *parent = nullptr);

    /// Those of one provision, newest first; hidden without any. The chosen one stays chosen.
    void show(const QList<RegisterEntry> &entries, Language language);
    const RegisterEntry *chosen() const;

    using QWidget::show;

Q_SIGNALS:
    void fetchRequested();
    void recallRequested();
    void letterRequested();
    void receiptRequested();
    void disposalRequested();

private:
    void refresh();

    const Role m_role;
    QList<RegisterEntry> m_entries;
    ChoiceBox *m_which;
    Button *m_fetch;
    Button *m_recall;
    Button *m_letter;
    Button *m_receipt;
    Button *m_disposed;
};

/// What became of it, in a few words; "" for what was handed out and is in use.
QString fateOf(const RegisterEntry &entry, const QDate &today, Language language);

} // namespace mado

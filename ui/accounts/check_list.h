// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/service_account.h"
#include "ui/shared/theme.h"

#include <QListWidget>

namespace mado {

/// 公開の前の確認: a line a check, with what was found and where. Those that failed come first.
class CheckList final : public QListWidget
{
    Q_OBJECT

public:
    explicit CheckList(const Theme &theme, QWidget *parent = nullptr);
    void show(const QList<AccountCheck> &checks);
    int failed() const { return m_failed; }
    bool aboutRules(int row) const; ///< What failed there is mended in the rules.

private:
    class Delegate;
    QList<AccountCheck> m_checks;
    int m_failed = 0;
};

} // namespace mado

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/sheet.h"

class QLineEdit;

namespace mado {

/// Asks what a view of the queue is to be called.
class ViewNameSheet final : public Sheet
{
    Q_OBJECT

public:
    static constexpr int longest = 24;

    ViewNameSheet(const Theme &theme, QWidget *window);
    void ask();
    QString name() const;

protected:
    QWidget *firstField() const override;

private:
    QLineEdit *m_name;
};

} // namespace mado

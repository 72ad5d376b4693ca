// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/sheet.h"

namespace mado {

class PlainField;

/// Asks why before a provision is declined or stopped.
class GroundsSheet final : public Sheet
{
    Q_OBJECT

public:
    GroundsSheet(const Theme &theme, QWidget *window);
    /// `label`: what is to be written, where it is no reason.
    void ask(const QString &title, const QString &consequence, const QString &act, const QString &label = {});
    /// Asks no reason: only whether it shall be.
    void confirm(const QString &title, const QString &consequence, const QString &act);
    QString why() const;

protected:
    QWidget *firstField() const override;

private:
    void prepare(const QString &title, const QString &consequence, const QString &act, bool reason);

    TextLabel *m_consequence;
    TextLabel *m_label;
    PlainField *m_why;
};

} // namespace mado

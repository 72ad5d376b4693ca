// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/commands.h"
#include "ui/shared/sheet.h"

namespace mado {

class FieldFrame;
class ReplyField;

/// Says what is about to happen to a consultation and asks why; whoever reads it next sees the reason.
class WhySheet : public Sheet
{
    Q_OBJECT

public:
    QString reason() const;

protected:
    WhySheet(const Theme &theme, QWidget *window);
    QWidget *firstField() const override;
    /// Opens with an empty field.
    void ask(const QString &title, const Consultation &about, const QString &what, const QString &action);

private:
    void check();

    TextLabel *m_what;
    TextLabel *m_label;
    FieldFrame *m_frame;
    ReplyField *m_reason;
};

} // namespace mado

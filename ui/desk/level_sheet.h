// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/commands.h"
#include "ui/shared/sheet.h"

namespace mado {

class FieldFrame;
class ReplyField;

/// Asks why the urgency is lowered; whoever reads the consultation next sees it.
class LevelSheet final : public Sheet
{
    Q_OBJECT

public:
    LevelSheet(const Theme &theme, QWidget *window);

    void ask(const Consultation &consultation, RiskLevel level, Language language);
    RiskLevel level() const { return m_level; }
    QString reason() const;

protected:
    QWidget *firstField() const override;

private:
    void check();

    RiskLevel m_level = RiskLevel::Moderate;
    TextLabel *m_what;
    TextLabel *m_label;
    FieldFrame *m_frame;
    ReplyField *m_reason;
};

} // namespace mado

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/governance/provisions.h"
#include "ui/shared/sheet.h"

namespace mado {

class ChoiceBox;
class PlainField;

/// Keeping a category from being deleted, with the reason.
class HoldSheet final : public Sheet
{
    Q_OBJECT

public:
    HoldSheet(const Theme &theme, Provisions &provisions, QWidget *window);
    void ask(Language language);

Q_SIGNALS:
    void held();

protected:
    QWidget *firstField() const override;

private:
    void send();

    Provisions &m_provisions;
    Language m_language = Language::Japanese;
    TextLabel *m_labels[2];
    ChoiceBox *m_category;
    PlainField *m_reason;
};

} // namespace mado

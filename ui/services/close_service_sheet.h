// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/medicine.h"
#include "ui/shared/sheet.h"

class QPlainTextEdit;

namespace mado {

/// The end of an account's service: what residents are told, in both languages.
class CloseServiceSheet final : public Sheet
{
    Q_OBJECT

public:
    CloseServiceSheet(const Theme &theme, QWidget *window);
    void ask(const MedicineBoard &board, Language language);
    CloseService written() const;

private:
    QWidget *firstField() const override;
    void check();

    TextLabel *m_means;
    TextLabel *m_jaLabel;
    QPlainTextEdit *m_ja;
    TextLabel *m_enLabel;
    QPlainTextEdit *m_en;
};

} // namespace mado

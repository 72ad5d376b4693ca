// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/local_text.h"
#include "contract/people.h"
#include "ui/shared/sheet.h"

class QLineEdit;

namespace mado {

/// The code of an invitation, this once; it is forgotten with the card.
class CodeSheet final : public Sheet
{
    Q_OBJECT

public:
    CodeSheet(const Theme &theme, QWidget *window);
    void show(const InvitationIssued &issued, Language language);

protected:
    QWidget *firstField() const override;

private:
    TextLabel *m_words;
    QLineEdit *m_code;
    Button *m_copy;
    TextLabel *m_until;
};

} // namespace mado

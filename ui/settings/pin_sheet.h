// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/screen_lock.h"
#include "contract/local_text.h"
#include "ui/shared/sheet.h"

#include <QPointer>

class QLineEdit;

namespace mado {

/// Six digits that open the locked screen on this computer.
class PinSheet final : public Sheet
{
    Q_OBJECT

public:
    PinSheet(const Theme &theme, QWidget *window);
    void ask(ScreenLock &lock, Language language);

Q_SIGNALS:
    void done(const QString &words);

protected:
    QWidget *firstField() const override;

private:
    QLineEdit *field();
    void save();

    QPointer<ScreenLock> m_lock;
    Language m_language = Language::Japanese;
    TextLabel *m_words;
    TextLabel *m_passwordLabel;
    QLineEdit *m_password;
    TextLabel *m_pinLabel;
    QLineEdit *m_pin;
    TextLabel *m_againLabel;
    QLineEdit *m_again;
};

} // namespace mado

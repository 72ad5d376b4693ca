// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/theme.h"

#include <QWidget>

namespace mado {

class Button;
class TextLabel;

/// 「庁内の認証でサインイン」, and the line that leads on to the local account.
class ProviderBox final : public QWidget
{
    Q_OBJECT

public:
    explicit ProviderBox(const Theme &theme, QWidget *parent = nullptr);
    void setWaiting(bool waiting); ///< For the browser.
    Button *button() const { return m_button; }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    const Theme &m_theme;
    Button *m_button;
    TextLabel *m_hint;
    TextLabel *m_or;
    bool m_waiting = false;
};

} // namespace mado

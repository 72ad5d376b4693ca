// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/theme.h"

#include <QWidget>

namespace mado {

class TextLabel;

/// One step of a call: its number in a disc, what to do, and below it how.
class CallStep final : public QWidget
{
    Q_OBJECT

public:
    CallStep(const Theme &theme, int number, QWidget *parent = nullptr);

    void setWords(const QString &what, const QString &how);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    const int m_number;
    TextLabel *m_what;
    TextLabel *m_how;
};

} // namespace mado

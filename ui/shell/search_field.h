// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/theme.h"

#include <QLineEdit>

namespace mado {

/// The search of the top bar, with its icon and its key. Esc empties it and gives the focus back.
class SearchField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(const Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    void left(); ///< Esc or Enter: on to the list.

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void restyle();

    const Theme &m_theme;
};

} // namespace mado

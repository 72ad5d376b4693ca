// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/theme.h"

#include <QPlainTextEdit>

namespace mado {

/// A few lines of plain text in the frame of the other inputs. Tab leaves it.
class PlainField final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit PlainField(const Theme &theme, QWidget *parent = nullptr);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void restyle();

    const Theme &m_theme;
};

} // namespace mado

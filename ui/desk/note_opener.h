// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/theme.h"

#include <QAbstractButton>

namespace mado {

/// Looks like an empty field with its key at the right; a click or the key opens the real one.
class NoteOpener final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit NoteOpener(const Theme &theme, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace mado

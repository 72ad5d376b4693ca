// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/theme.h"

#include <QWidget>

namespace mado {

/// A QR code, dark on light in both themes: many readers know no other way round.
class QrCode final : public QWidget
{
    Q_OBJECT

public:
    explicit QrCode(const Theme &theme, QWidget *parent = nullptr);

    void setContent(const QString &content);
    QSize sizeHint() const override;
    int modules() const { return m_modules; } ///< A side's; 0 while there is nothing to draw.

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    int m_modules = 0;
    QList<bool> m_dark; ///< Row by row.
};

} // namespace mado

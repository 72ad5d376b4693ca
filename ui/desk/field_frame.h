// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/theme.h"

#include <QWidget>

namespace mado {

/// The frame around a field of several lines, and its footer if it has one; its line thickens while the field has the
/// focus.
class FieldFrame final : public QWidget
{
    Q_OBJECT

public:
    FieldFrame(const Theme &theme, Radius radius, QWidget *parent = nullptr);
    void setFooter(QWidget *footer); ///< A hairline is drawn above it.
    void setFocused(bool focused);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Radius m_radius;
    QWidget *m_footer = nullptr;
    bool m_focused = false;
};

} // namespace mado

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/theme.h"

#include <QTimer>
#include <QWidget>

namespace mado {

/// Still, grey rows while the staff are on their way; nothing for the first 0.3 s.
class StaffSkeleton final : public QWidget
{
    Q_OBJECT

public:
    explicit StaffSkeleton(const Theme &theme, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    const Theme &m_theme;
    QTimer m_delay;
};

} // namespace mado

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/theme.h"

#include <QTimer>
#include <QWidget>

namespace mado {

/// Still, grey rows while the queue is on its way; nothing for the first 0.3 s.
class QueueSkeleton final : public QWidget
{
    Q_OBJECT

public:
    explicit QueueSkeleton(const Theme &theme, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    const Theme &m_theme;
    QTimer m_delay;
};

} // namespace mado

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <QScrollBar>

namespace mado {

/// A thin scroll bar over the right edge of `area`, which keeps its whole width for its content.
class OverlayScrollBar final : public QScrollBar
{
    Q_OBJECT

public:
    explicit OverlayScrollBar(QAbstractScrollArea &area);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();

    QAbstractScrollArea &m_area;
};

} // namespace mado

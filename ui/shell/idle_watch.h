// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clock.h"

#include <QObject>
#include <chrono>

namespace mado {

/// When somebody last touched keyboard or mouse of this console. UI thread.
class IdleWatch final : public QObject
{
    Q_OBJECT

public:
    explicit IdleWatch(const AppClock &clock, QObject *parent = nullptr);

    std::chrono::seconds idle() const;
    void touched() { m_last = m_clock.now(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const AppClock &m_clock;
    QDateTime m_last;
};

} // namespace mado

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace mado {

/// Whether somebody is in the middle of writing, in whichever field of this console: until three seconds after their
/// last key. UI thread.
class TypingPause final : public QObject
{
    Q_OBJECT

public:
    explicit TypingPause(QObject *parent = nullptr);

    bool types() const { return m_pause.isActive(); }
    void end(); ///< They paused; by itself once the time is over.

Q_SIGNALS:
    void paused();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTimer m_pause;
};

} // namespace mado

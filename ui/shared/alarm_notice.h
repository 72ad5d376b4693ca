// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace mado {

/// What a window says of emergencies that nobody has taken, for whatever lies over its own notices. One per window,
/// somewhere among its children. UI thread.
class AlarmNotice final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    QString fact() const { return m_fact; } ///< "" while nobody waits.
    QString text() const { return m_text; }
    QString action() const { return m_action; } ///< "" where there is nothing to do.
    void set(const QString &fact, const QString &text, const QString &action);

Q_SIGNALS:
    void changed();
    void acted(); ///< Somebody pressed it.

private:
    QString m_fact;
    QString m_text;
    QString m_action;
};

} // namespace mado

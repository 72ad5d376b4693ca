// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/place.h"

#include <QObject>
#include <QPointer>
#include <optional>

class QWidget;

namespace mado {

/// G, then the letter of a place. Between the two no letter means anything else: T would take somebody over.
class GoChord final : public QObject
{
    Q_OBJECT

public:
    explicit GoChord(QObject *parent) : QObject(parent) {}
    /// G was pressed while `focused` had the focus. Ends with the next key or when the focus goes.
    void begin(QWidget *focused);
    bool isOpen() const { return !m_watched.isNull(); }

Q_SIGNALS:
    void chosen(mado::Place place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void end();

    QPointer<QWidget> m_watched;
};

} // namespace mado

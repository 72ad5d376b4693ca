// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace mado {

/// Says something to a screen reader without moving the focus. Takes no room and paints nothing. Qt 6.4 knows no
/// announcement of its own: an alert whose name changes is what the readers of all three systems speak once.
class Announcer final : public QWidget
{
    Q_OBJECT

public:
    explicit Announcer(QWidget *parent);
    void say(const QString &words);

Q_SIGNALS:
    void said(const QString &words); ///< For tests: without a screen reader Qt tells nobody else.

protected:
    void changeEvent(QEvent *event) override;
};

} // namespace mado

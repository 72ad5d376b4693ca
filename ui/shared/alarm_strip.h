// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/banner.h"

#include <QPointer>

namespace mado {

class AlarmNotice;

/// The window's alarm along the upper edge of what covers the window: a sheet dims what is below it, never an alarm.
/// Fills itself from the window's AlarmNotice whenever its cover is shown; hidden while nobody waits.
class AlarmStrip final : public QWidget
{
    Q_OBJECT

public:
    AlarmStrip(const Theme &theme, QWidget *cover);

    int room() const { return isHidden() ? 0 : height(); } ///< What the cover leaves free above, in pixels.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void find();
    void refresh();
    void place();

    Banner *m_banner;
    Button *m_button;
    QPointer<AlarmNotice> m_notice;
};

} // namespace mado

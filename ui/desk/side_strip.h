// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/side_panel.h"
#include "ui/shared/theme.h"

#include <QWidget>

namespace mado {

class IconButton;

/// The 44 px strip in place of the side panel where there is no room for it.
class SideStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit SideStrip(const Theme &theme, QWidget *parent = nullptr);
    void setOpen(bool open); ///< The panel is on screen.

Q_SIGNALS:
    void toggled();
    void tabChosen(mado::SidePanel::Tab tab);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    const Theme &m_theme;
    IconButton *m_panel;
    IconButton *m_overview;
    IconButton *m_answers;
    IconButton *m_notes;
};

} // namespace mado

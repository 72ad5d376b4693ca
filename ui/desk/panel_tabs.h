// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/theme.h"

#include <QAbstractButton>
#include <QWidget>

class QButtonGroup;

namespace mado {

/// A row of 44 px tabs, each with an optional number; arrow keys move between them. Where one row is too narrow for
/// their words there are two.
class PanelTabs final : public QWidget
{
    Q_OBJECT

public:
    PanelTabs(const Theme &theme, int count, QWidget *parent = nullptr);

    void setTab(int tab, const QString &words, int number = 0);
    int current() const;
    void setCurrent(int tab);
    void setShown(int tab, bool shown); ///< One that is open and hidden gives way to its neighbour.

Q_SIGNALS:
    void currentChanged(int tab);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    class PanelTab;
    void place();
    const Theme &m_theme;
    QButtonGroup *m_group;
    QList<PanelTab *> m_tabs;
};

} // namespace mado

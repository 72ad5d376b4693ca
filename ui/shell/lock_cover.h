// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace mado {

/// Takes everything but one page off the screen: cards over the window, dialogs, menus, tooltips and copied text; and
/// puts it back as it was. What opens meanwhile is hidden at once, and comes with the rest.
class LockCover final : public QObject
{
    Q_OBJECT

public:
    /// `kept` is the child of the window in which the lock is shown.
    LockCover(QWidget &window, QWidget &kept);

    void cover();
    void uncover();
    void drop(); ///< The desk is gone: what was hidden stays so.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool belongs(const QWidget *widget) const; ///< A card or dialog of the window.
    void hideOne(QWidget *widget);

    QWidget &m_window;
    QWidget &m_kept;
    bool m_covered = false;
    QList<QPointer<QWidget>> m_hidden;
    QPointer<QWidget> m_focus;
};

} // namespace mado

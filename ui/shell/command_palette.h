// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/theme.h"
#include "ui/shell/palette_entry.h"

#include <QPointer>
#include <QWidget>

class QLineEdit;
class QListView;

namespace mado {

class PaletteRows;

/// Ctrl+K: everything one can do here, found by typing. Enter does the marked one, Esc closes and gives the focus
/// back. While Japanese is being composed no key does anything but compose.
class CommandPalette final : public QWidget
{
    Q_OBJECT

public:
    CommandPalette(const Theme &theme, QWidget *parent);

    void open(const QList<PaletteEntry> &entries);
    void close();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void search();
    bool handleKey(const QKeyEvent &event);
    void run();
    void restyle();
    void place();
    QRect card() const;

    const Theme &m_theme;
    QList<PaletteEntry> m_entries;
    QLineEdit *m_field;
    PaletteRows *m_rows;
    QListView *m_list;
    QPointer<QWidget> m_before;
    bool m_composing = false;
};

} // namespace mado

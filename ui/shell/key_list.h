// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/key_names.h"
#include "ui/shared/theme.h"

#include <QPointer>
#include <QWidget>

namespace mado {

/// The list of keys, over everything else until Esc, ? or a click. Gives the focus back to where it was.
class KeyList final : public QWidget
{
    Q_OBJECT

public:
    KeyList(const Theme &theme, QWidget *parent);
    void open();
    void close();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    struct Shape
    {
        QRect card;
        int columns;
        int lines; ///< In a column.
        int line;  ///< Height of one.
    };
    Shape shape() const;

    const Theme &m_theme;
    QString m_title;
    QList<KeyNames::Line> m_lines;
    QPointer<QWidget> m_before;
};

} // namespace mado

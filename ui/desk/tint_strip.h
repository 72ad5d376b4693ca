// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/theme.h"

#include <QWidget>

class QHBoxLayout;

namespace mado {

/// An amber strip around one line of words, with room for buttons after them.
class TintStrip final : public QWidget
{
    Q_OBJECT

public:
    TintStrip(const Theme &theme, QWidget *words, QWidget *parent = nullptr);
    void add(QWidget *button);
    void setIcon(const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QHBoxLayout *m_row;
    QString m_icon;
};

} // namespace mado

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/theme.h"

#include <QWidget>

namespace mado {

/// One figure of the board: what it is, the number with its unit, and what it is made of.
class FigureCard final : public QWidget
{
    Q_OBJECT

public:
    explicit FigureCard(const Theme &theme, QWidget *parent = nullptr);
    void setWords(const QString &title, const QString &number, const QString &unit, const QString &foot);
    void setAlarming(bool alarming); ///< The number in red: a goal was missed.
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_title;
    QString m_number;
    QString m_unit;
    QString m_foot;
    bool m_alarming = false;
};

/// The white rounded ground of a region, with room for what it holds.
class BoardCard final : public QWidget
{
    Q_OBJECT

public:
    explicit BoardCard(const Theme &theme, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace mado

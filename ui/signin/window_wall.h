// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/theme.h"

#include <QWidget>

namespace mado {

/// The night front of the sign-in page: brand, one line, and a wall of windows with somebody at one of them.
class WindowWall final : public QWidget
{
    Q_OBJECT

public:
    explicit WindowWall(const Theme &theme, QWidget *parent = nullptr);
    void setLanguage(Language language);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QColor night() const;
    QColor lamp() const;
    void paintWall(QPainter &painter) const;
    void paintPerson(QPainter &painter, const QRectF &window) const;

    const Theme &m_theme;
    Language m_language = Language::Japanese;
};

} // namespace mado

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace mado {

class TextLabel;

/// A titled part of the side panel with a hairline below.
class PanelSection final : public QWidget
{
    Q_OBJECT

public:
    explicit PanelSection(const Theme &theme, QWidget *parent = nullptr);

    void setTitle(const QString &title, const QString &beside = {}, const QString &right = {});
    void add(QWidget *widget);
    void setLast(bool last); ///< No hairline.

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    TextLabel *m_title;
    TextLabel *m_beside;
    TextLabel *m_right;
    QVBoxLayout *m_column;
    bool m_last = false;
};

} // namespace mado

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/theme.h"

#include <QPushButton>

namespace mado {

enum class ButtonKind {
    Primary,   ///< Filled; one a region.
    Secondary, ///< Framed.
    Text,      ///< Words only.
    Danger,    ///< Filled red: only 119番の手順 and deletion.
    Stop       ///< Red frame.
};

enum class ButtonHeight { Small, Medium, Large }; ///< 28, 32, 40.

/// A push button of the theme with an optional icon before its words and a key cap after them.
class Button final : public QPushButton
{
    Q_OBJECT

public:
    Button(const Theme &theme, ButtonKind kind, ButtonHeight height, QWidget *parent = nullptr);

    void setIconName(const QString &name); ///< Of tokens.json › icons; "" for none.
    void setKeyHint(const QString &keys);  ///< "Shift+T": shown, not bound.
    void setKind(ButtonKind kind);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override; ///< Words go last: the icon and the key cap give way first.

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Look
    {
        QColor fill;
        QColor border;
        ColorRole text;
    };
    Look look() const;
    QColor filled(ColorRole base) const;
    QFont textFont() const;
    int capWidth() const;
    int padding() const;

    const Theme &m_theme;
    ButtonKind m_kind;
    ButtonHeight m_height;
    QString m_iconName;
    QString m_keyHint;
};

/// A square button of one icon; its words are the tooltip and the accessible name.
class IconButton final : public QAbstractButton
{
    Q_OBJECT

public:
    IconButton(const Theme &theme, const QString &iconName, QWidget *parent = nullptr);

    void setWords(const QString &words);
    void setIconName(const QString &name);
    void setFramed(bool framed); ///< With the border of a secondary button.
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    const Theme &m_theme;
    QString m_iconName;
    bool m_framed = false;
};

} // namespace mado

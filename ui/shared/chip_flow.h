// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/chip.h"

#include <QWidget>

namespace mado {

/// Chips of which any number may be on, in as many lines as they need. Each stands for a key of its own.
class ChipFlow final : public QWidget
{
    Q_OBJECT

public:
    explicit ChipFlow(const Theme &theme, QWidget *parent = nullptr);

    struct Choice
    {
        QString key;
        QString words;
    };
    /// Chips that stay keep their state.
    void setChoices(const QList<Choice> &choices);
    void setChosen(const QStringList &keys);
    QStringList chosen() const; ///< In the order of the choices.

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void changed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int arrange(int width, bool move) const;

    const Theme &m_theme;
    QList<std::pair<QString, Chip *>> m_chips;
};

} // namespace mado

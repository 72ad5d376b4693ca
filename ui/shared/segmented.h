// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/theme.h"

#include <QWidget>

class QButtonGroup;

namespace mado {

/// One of a few words in a common frame. One stop of the Tab key; the arrow keys choose.
class Segmented final : public QWidget
{
    Q_OBJECT

public:
    explicit Segmented(const Theme &theme, QWidget *parent = nullptr);

    /// Makes the parts on the first call; later calls give as many other words.
    void setWords(const QStringList &words);
    void setCurrent(int index); ///< Says nothing.
    int current() const;

Q_SIGNALS:
    void chosen(int index); ///< By hand.

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    class Part;
    void step(int direction);

    const Theme &m_theme;
    QButtonGroup *m_group;
};

} // namespace mado

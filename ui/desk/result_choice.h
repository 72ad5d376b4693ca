// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/theme.h"

#include <QAbstractButton>

namespace mado {

/// One of a few outcomes to choose from: radio mark, words, a line below, its number.
class ResultChoice final : public QAbstractButton
{
    Q_OBJECT

public:
    ResultChoice(const Theme &theme, int number, QWidget *parent = nullptr);
    void setWords(const QString &title, const QString &below);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    const Theme &m_theme;
    int m_number;
    QString m_below;
};

} // namespace mado

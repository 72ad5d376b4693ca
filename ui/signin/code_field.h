// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/theme.h"

#include <QLineEdit>

namespace mado {

/// Six boxes for the six digits of an authenticator app. One line edit to keyboard, clipboard and screen readers;
/// full-width digits and spaces are put right as they come.
class CodeField final : public QLineEdit
{
    Q_OBJECT

public:
    static constexpr int digits = 6;

    explicit CodeField(const Theme &theme, QWidget *parent = nullptr);
    bool isComplete() const { return text().size() == digits; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRectF box(int index) const;
    void putRight(const QString &typed);

    const Theme &m_theme;
};

} // namespace mado

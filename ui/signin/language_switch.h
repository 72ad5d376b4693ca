// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/theme.h"

#include <QWidget>

class QButtonGroup;

namespace mado {

/// 日本語 | EN. Each language is named in itself.
class SignInLanguage final : public QWidget
{
    Q_OBJECT

public:
    explicit SignInLanguage(const Theme &theme, QWidget *parent = nullptr);
    void setLanguage(Language language);

Q_SIGNALS:
    void chosen(mado::Language language);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    class Half;
    const Theme &m_theme;
    QButtonGroup *m_group;
};

} // namespace mado

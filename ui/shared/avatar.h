// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/theme.h"

#include <QWidget>

namespace mado {

/// A circle with the first character of a name. Decoration: it has no accessible name of its own.
class Avatar final : public QWidget
{
    Q_OBJECT

public:
    enum class Of { Staff, Resident }; ///< 30 and 40 across.
    Avatar(const Theme &theme, Of of, QWidget *parent = nullptr);
    void setName(const QString &name);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Of m_of;
    QString m_initial;
};

} // namespace mado

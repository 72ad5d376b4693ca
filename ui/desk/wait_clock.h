// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/theme.h"
#include "ui/shared/wording.h"

#include <QWidget>

namespace mado {

/// A clock icon and how long someone has waited, in the colour of the goal: never elided.
class WaitClock final : public QWidget
{
    Q_OBJECT

public:
    explicit WaitClock(const Theme &theme, QWidget *parent = nullptr);
    void setWait(const QString &words, wording::WaitTone tone);
    QString words() const { return m_words; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool bold() const { return m_tone != wording::WaitTone::Normal; }

    const Theme &m_theme;
    QString m_words;
    wording::WaitTone m_tone = wording::WaitTone::Normal;
};

} // namespace mado

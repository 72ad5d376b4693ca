// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/theme.h"

#include <QWidget>

namespace mado {

enum class BadgeSize { Normal, Large }; ///< 20 and 24 high.

/// Shape, word and colour of a risk level. `word` comes from wording::risk.
QSize riskBadgeSize(const Theme &theme, const QString &word, BadgeSize size = BadgeSize::Normal);
void paintRiskBadge(QPainter &painter, const Theme &theme, const QPoint &topLeft, RiskLevel level, const QString &word,
                    BadgeSize size = BadgeSize::Normal);

/// The shape alone on a plain ground, for group headers, reasons and banners.
void paintRiskShape(QPainter &painter, const Theme &theme, const QRect &rect, RiskLevel level);

class RiskBadge final : public QWidget
{
    Q_OBJECT

public:
    RiskBadge(const Theme &theme, BadgeSize size, QWidget *parent = nullptr);
    void setLevel(RiskLevel level, const QString &word);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    BadgeSize m_size;
    RiskLevel m_level = RiskLevel::Unrated;
    QString m_word;
};

} // namespace mado

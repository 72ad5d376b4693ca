// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/theme.h"

#include <QWidget>

namespace mado {

enum class TagTone { Plain, Accent, Success, Warning, Danger, Dashed };

/// A small framed word, 18 high in rows and 20 elsewhere: language, 悪化, 訓練データ.
QSize tagSize(const Theme &theme, const QString &text, int height);
void paintTag(QPainter &painter, const Theme &theme, const QRect &rect, const QString &text, TagTone tone);

/// A number in a filled circle or pill: unread messages, people waiting.
enum class CountTone { Accent, Quiet };
QSize countBadgeSize(const Theme &theme, int count, int height = 18);
void paintCountBadge(QPainter &painter, const Theme &theme, const QRect &rect, int count, CountTone tone);

class Tag final : public QWidget
{
    Q_OBJECT

public:
    Tag(const Theme &theme, TagTone tone, QWidget *parent = nullptr);
    void setText(const QString &text);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    TagTone m_tone;
    QString m_text;
};

class CountBadge final : public QWidget
{
    Q_OBJECT

public:
    CountBadge(const Theme &theme, CountTone tone, QWidget *parent = nullptr);
    void setCount(int count); ///< Hides itself at 0.
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    CountTone m_tone;
    int m_count = 0;
};

} // namespace mado

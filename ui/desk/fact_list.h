// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/tag.h"
#include "ui/shared/theme.h"

#include <QWidget>
#include <optional>

namespace mado {

/// One line of a list: what it is, and what it says.
struct Fact
{
    QString label;
    QString value;
    std::optional<RiskLevel> shape; ///< Before the label.
    bool bold = false;
    ColorRole valueColor = ColorRole::TextPrimary;
    QString more; ///< After the value: a date, an article.
    QString tag;  ///< 悪化
    friend bool operator==(const Fact &, const Fact &) = default;
};

/// Labels left, values right, as high as its width needs. Plain text.
class FactList final : public QWidget
{
    Q_OBJECT

public:
    explicit FactList(const Theme &theme, QWidget *parent = nullptr);

    void setFacts(const QList<Fact> &facts);
    const QList<Fact> &facts() const { return m_facts; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, heightForWidth(std::max(width(), 240))}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Row;
    Row rowOf(const Fact &fact, int width) const;
    void paintRow(QPainter &painter, const Fact &fact, int top) const;

    const Theme &m_theme;
    QList<Fact> m_facts;
};

} // namespace mado

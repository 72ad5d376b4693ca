// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/queue_words.h"
#include "ui/shared/theme.h"

#include <QStyledItemDelegate>
#include <functional>

namespace mado {

/// Paints the rows of the queue: people 84 high, group headers 28.
class QueueDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `context` is asked at every painting: waits grow without any change of the model.
    QueueDelegate(const Theme &theme, const QueueModel &model, std::function<QueueContext()> context, QObject *parent);

    /// Bars of fixed widths over names, reasons and words of all rows but the selected one.
    void setPrivacyBars(bool on) { m_bars = on; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHeader(QPainter &painter, const QRect &rect, const GroupRow &group, const QueueContext &context) const;
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option) const;
    void paintPerson(QPainter &painter, const QStyleOptionViewItem &option, const Consultation &consultation,
                     const QueueContext &context) const;
    int paintWait(QPainter &painter, const QRect &line, const Consultation &consultation,
                  const QueueContext &context) const;
    int paintLanguage(QPainter &painter, const QRect &line, const Consultation &consultation,
                      const QueueContext &context) const;
    void paintWords(QPainter &painter, const QRect &rect, const QString &text, TextStyle style, bool bold,
                    ColorRole color, std::optional<uint> bar) const;
    void paintLastLine(QPainter &painter, const QRect &line, const Consultation &consultation,
                       const QueueContext &context, std::optional<uint> bar) const;

    const Theme &m_theme;
    const QueueModel &m_model;
    std::function<QueueContext()> m_context;
    bool m_bars = false;
};

} // namespace mado

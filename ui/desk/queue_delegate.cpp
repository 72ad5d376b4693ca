// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/queue_delegate.h"

#include "ui/shared/paint.h"
#include "ui/shared/risk_badge.h"
#include "ui/shared/tag.h"

namespace mado {

namespace {

constexpr int leastName = 56; ///< Below it a name says too little.
constexpr int sidePadding = 16;
constexpr int topPadding = 10;
constexpr int nameLine = 22;
constexpr int reasonLine = 18;
constexpr int lastLine = 20;
constexpr int smallIcon = 15;
constexpr int clockGap = 5;
constexpr int tagHeight = 18;
constexpr int unreadHeight = 18;
constexpr int barHeight = 10;
constexpr int barWidths[] = {64, 88, 112, 136};

ColorRole toneColor(wording::WaitTone tone)
{
    switch (tone) {
    case wording::WaitTone::Near:
        return ColorRole::Warning;
    case wording::WaitTone::Over:
        return ColorRole::Danger;
    case wording::WaitTone::Normal:
        break;
    }
    return ColorRole::TextSecondary;
}

RiskLevel shapeOf(QueueGroup group)
{
    switch (group) {
    case QueueGroup::Emergency:
        return RiskLevel::Emergency;
    case QueueGroup::High:
        return RiskLevel::High;
    case QueueGroup::Moderate:
        return RiskLevel::Moderate;
    case QueueGroup::Low:
        return RiskLevel::Low;
    default:
        return RiskLevel::Unrated;
    }
}

} // namespace

QueueDelegate::QueueDelegate(const Theme &theme, const QueueModel &model, std::function<QueueContext()> context,
                             QObject *parent)
    : QStyledItemDelegate(parent),
      m_theme(theme),
      m_model(model),
      m_context(std::move(context))
{
}

void QueueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QueueModel::RowContent content = m_model.contentAt(index.row());
    const QueueContext context = m_context();
    painter->save();
    if (const auto *group = std::get_if<GroupRow>(&content)) {
        paintHeader(*painter, option.rect, *group, context);
    } else {
        paintGround(*painter, option);
        paintPerson(*painter, option, std::get<Consultation>(content), context);
    }
    painter->restore();
}

QSize QueueDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool header = index.data(QueueModel::GroupHeaderRole).toBool();
    return {option.rect.width(), m_theme.size(header ? Size::GroupHeader : Size::QueueRow)};
}

void QueueDelegate::paintHeader(QPainter &painter, const QRect &rect, const GroupRow &group,
                                const QueueContext &context) const
{
    painter.fillRect(rect, m_theme.color(ColorRole::SurfaceSunken));
    paint::edge(painter, rect, Qt::BottomEdge, m_theme.color(ColorRole::BorderSubtle));
    const QRect line = rect.adjusted(sidePadding, 0, -sidePadding, -1);
    const QRect shape(line.left(), line.top() + (line.height() - smallIcon) / 2, smallIcon, smallIcon);
    if (group.group == QueueGroup::Offered)
        paint::icon(painter, shape, m_theme.icon(QStringLiteral("handover"), ColorRole::Warning));
    else if (group.group == QueueGroup::Mine)
        paint::icon(painter, shape, m_theme.icon(QStringLiteral("user"), ColorRole::TextSecondary));
    else
        paintRiskShape(painter, m_theme, shape.adjusted(1, 1, -1, -1), shapeOf(group.group));
    const QFont bold = m_theme.font(TextStyle::Meta, true);
    const QFont plain = m_theme.font(TextStyle::Meta);
    const QString word = QueueWords::group(group.group, context);
    const int left = line.left() + smallIcon + 8;
    const int wordWidth = paint::textWidth(bold, word);
    paint::text(painter, {left, line.top(), wordWidth + 1, line.height()}, word, bold,
                m_theme.color(ColorRole::TextSecondary));
    paint::text(painter, {left + wordWidth + 8, line.top(), 80, line.height()}, QString::number(group.count), plain,
                m_theme.color(ColorRole::TextSecondary));
    if (group.targetMinutes)
        paint::text(painter, line.adjusted(120, 0, 0, 0), wording::goal(*group.targetMinutes, context.language), plain,
                    m_theme.color(ColorRole::TextSecondary), Qt::AlignRight);
}

void QueueDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option) const
{
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    const ColorRole ground = selected  ? ColorRole::SurfaceSelected
                             : hovered ? ColorRole::SurfaceHover
                                       : ColorRole::Surface;
    painter.fillRect(option.rect, m_theme.color(ground));
    paint::edge(painter, option.rect, Qt::BottomEdge, m_theme.color(ColorRole::BorderSubtle));
    if (selected)
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height() - 1),
                         m_theme.color(ColorRole::Accent));
    if (option.state & QStyle::State_HasFocus)
        paint::box(painter, option.rect.adjusted(0, 0, 0, -1), {{}, m_theme.color(ColorRole::Focus), 0, 2});
}

void QueueDelegate::paintPerson(QPainter &painter, const QStyleOptionViewItem &option, const Consultation &consultation,
                                const QueueContext &context) const
{
    const bool covered = m_bars && !(option.state & QStyle::State_Selected);
    const std::optional<uint> bar = covered ? std::optional(uint(qHash(consultation.id))) : std::nullopt;
    const QRect box = option.rect.adjusted(sidePadding, topPadding, -sidePadding, 0);
    QRect first(box.left(), box.top(), box.width(), nameLine);
    const QString word = wording::risk(consultation.risk.level(), context.language);
    paintRiskBadge(painter, m_theme, {first.left(), first.top() + 1}, consultation.risk.level(), word);
    first.setLeft(first.left() + riskBadgeSize(m_theme, word).width() + 8);
    first.setRight(paintWait(painter, first, consultation, context));
    first.setRight(paintLanguage(painter, first, consultation, context));
    const bool others = QueueWords::isOthers(consultation, context);
    paintWords(painter, first, consultation.resident.displayName, TextStyle::Body, true,
               others ? ColorRole::TextMuted : ColorRole::TextPrimary, bar);
    const QRect second(box.left(), box.top() + nameLine + 3, box.width(), reasonLine);
    paintWords(painter, second, QueueWords::reasons(consultation, context), TextStyle::Meta, false,
               others ? ColorRole::TextMuted : ColorRole::TextSecondary, bar ? std::optional(*bar / 5) : bar);
    const QRect third(box.left(), second.bottom() + 2, box.width(), lastLine);
    paintLastLine(painter, third, consultation, context, others ? std::nullopt : bar);
}

// Returns the right edge of what is left of the line.
int QueueDelegate::paintWait(QPainter &painter, const QRect &line, const Consultation &consultation,
                             const QueueContext &context) const
{
    const wording::Wait wait = QueueWords::wait(consultation, context);
    const bool strong = wait.tone != wording::WaitTone::Normal;
    const QFont font = m_theme.font(TextStyle::Small, strong);
    const ColorRole color = toneColor(wait.tone);
    const int width = paint::textWidth(font, wait.text);
    const QRect text(line.right() + 1 - width, line.top(), width + 1, line.height());
    paint::text(painter, text, wait.text, font, m_theme.color(color));
    const int side = m_theme.size(Size::IconSmall);
    const QRect clock(text.left() - clockGap - side, line.top() + (line.height() - side) / 2, side, side);
    paint::icon(painter, clock, m_theme.icon(QStringLiteral("clock"), color));
    return clock.left() - 8;
}

int QueueDelegate::paintLanguage(QPainter &painter, const QRect &line, const Consultation &consultation,
                                 const QueueContext &context) const
{
    if (consultation.resident.language == wording::uiTag(context.language) || consultation.resident.language.isEmpty())
        return line.right();
    const QString tag = wording::languageTag(consultation.resident.language, context.language);
    const QSize size = tagSize(m_theme, tag, tagHeight);
    const int name = paint::textWidth(m_theme.font(TextStyle::Body, true), consultation.resident.displayName);
    if (line.width() - size.width() - 8 < std::min(name, leastName))
        return line.right(); // the conversation's header has the language, too
    const QRect place(line.right() + 1 - size.width(), line.top() + (line.height() - tagHeight) / 2, size.width(),
                      tagHeight);
    paintTag(painter, m_theme, place, tag, TagTone::Plain);
    return place.left() - 8;
}

void QueueDelegate::paintWords(QPainter &painter, const QRect &rect, const QString &text, TextStyle style, bool bold,
                               ColorRole color, std::optional<uint> bar) const
{
    if (!bar) {
        paint::text(painter, rect, text, m_theme.font(style, bold), m_theme.color(color));
        return;
    }
    const int width = std::min(barWidths[*bar % std::size(barWidths)], rect.width());
    const QRect cover(rect.left(), rect.top() + (rect.height() - barHeight) / 2, width, barHeight);
    paint::box(painter, cover, {m_theme.color(ColorRole::MaskBar), {}, 3});
}

void QueueDelegate::paintLastLine(QPainter &painter, const QRect &line, const Consultation &consultation,
                                  const QueueContext &context, std::optional<uint> bar) const
{
    const bool others = QueueWords::isOthers(consultation, context);
    const QString icon = consultation.handOver && !consultation.closed ? QStringLiteral("handover")
                         : others                                      ? QStringLiteral("lock")
                         : consultation.channel == Channel::Callback   ? QStringLiteral("phone")
                                                                       : QStringLiteral("chat");
    const QRect iconPlace(line.left(), line.top() + (line.height() - smallIcon) / 2, smallIcon, smallIcon);
    paint::icon(painter, iconPlace, m_theme.icon(icon, others ? ColorRole::TextSecondary : ColorRole::TextMuted));
    QRect words = line.adjusted(smallIcon + 6, 0, 0, 0);
    if (consultation.unread > 0 && !others) {
        const QSize size = countBadgeSize(m_theme, consultation.unread, unreadHeight);
        const QRect pill(line.right() + 1 - size.width(), line.top() + (line.height() - unreadHeight) / 2, size.width(),
                         unreadHeight);
        paintCountBadge(painter, m_theme, pill, consultation.unread, CountTone::Accent);
        words.setRight(pill.left() - 12);
    }
    paintWords(painter, words, QueueWords::lastLine(consultation, context), TextStyle::Meta, false,
               others ? ColorRole::TextSecondary : ColorRole::TextMuted, bar ? std::optional(*bar / 11) : bar);
}

} // namespace mado

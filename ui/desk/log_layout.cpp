// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/log_layout.h"

#include "ui/desk/pictures.h"
#include "ui/shared/paint.h"

namespace mado {

namespace {

constexpr int bubblePadX = 13;
constexpr int bubblePadY = 8;
constexpr double bubbleShare = 0.78;
constexpr int besideGap = 8;
constexpr int cardPadX = 14;
constexpr int cardPadY = 8;
constexpr int minBubbleText = 120;

class Builder
{
public:
    Builder(int width, const Theme &theme) : m_width(width), m_theme(theme) {}

    LogLayout operator()(const LogNothing &) { return {}; }
    LogLayout operator()(const LogDate &item);
    LogLayout operator()(const LogEvent &item);
    LogLayout operator()(const LogBubble &item);
    LogLayout operator()(const LogSurvey &item);

private:
    int inner() const { return m_width - 2 * logMargin; }
    TextBlock block(const QString &text, TextStyle style, int maxWidth, bool bold = false, int maxLines = 0) const
    {
        return TextBlock(text, m_theme.font(style, bold), m_theme.lineHeight(style), maxWidth, maxLines);
    }
    int iconSmall() const { return m_theme.size(Size::IconSmall); }
    void putIcon(LogLayout &to, int x, int lineTop, int lineHeight, const QString &name, ColorRole color) const;
    int putState(LogLayout &to, const LogBubble &item, int rightEdge, int bottom);
    int stateWidth(const LogBubble &item) const;
    int putDivider(LogLayout &to, const QString &words, int top) const;
    int putName(LogLayout &to, const LogBubble &item, int top);
    int putBelow(LogLayout &to, const LogBubble &item, int top);
    int putActions(LogLayout &to, const QList<LogAction> &actions, int top);
    int putAnswers(LogLayout &to, const QList<LogAnswer> &answers, int top);

    int m_width;
    const Theme &m_theme;
};

void Builder::putIcon(LogLayout &to, int x, int lineTop, int lineHeight, const QString &name, ColorRole color) const
{
    const int side = iconSmall();
    to.icons.push_back({QRect(x, lineTop + (lineHeight - side) / 2, side, side), name, color});
}

LogLayout Builder::operator()(const LogDate &item)
{
    LogLayout out;
    out.height = putDivider(out, item.text, 10);
    return out;
}

int Builder::putDivider(LogLayout &to, const QString &words, int top) const
{
    const TextBlock text = block(words, TextStyle::Meta, inner());
    const int x = (m_width - text.size().width()) / 2;
    const int line = top + text.size().height() / 2;
    constexpr int gap = 12;
    to.hairlines =
        std::pair(QRect(logMargin, line, x - gap - logMargin, 1),
                  QRect(x + text.size().width() + gap, line, m_width - logMargin - (x + text.size().width() + gap), 1));
    to.pieces.push_back({text, {x, top}, ColorRole::TextMuted});
    return top + text.size().height() + 12;
}

LogLayout Builder::operator()(const LogEvent &item)
{
    LogLayout out;
    const int iconPart = iconSmall() + 6;
    const TextBlock text = block(item.text, TextStyle::Meta, inner() - iconPart);
    const int x = (m_width - text.size().width() - iconPart) / 2;
    const int top = 5;
    putIcon(out, x, top, m_theme.lineHeight(TextStyle::Meta), item.icon, ColorRole::TextMuted);
    out.pieces.push_back({text, {x + iconPart, top}, ColorRole::TextMuted});
    out.height = top + text.size().height() + 5 + bubbleGap;
    return out;
}

int Builder::stateWidth(const LogBubble &item) const
{
    int width = paint::textWidth(m_theme.font(TextStyle::Meta), item.time);
    if (!item.state.text.isEmpty()) {
        const int icon = item.state.icon.isEmpty() ? 0 : iconSmall() + 4;
        width =
            std::max(width, icon + paint::textWidth(m_theme.font(TextStyle::Meta, item.state.bold), item.state.text));
    }
    return width;
}

// Beside the bubble, against its lower edge: the state, and the time under it.
int Builder::putState(LogLayout &to, const LogBubble &item, int edge, int bottom)
{
    const int line = m_theme.lineHeight(TextStyle::Meta);
    const TextBlock time = block(item.time, TextStyle::Meta, 200, false, 1);
    const int timeX = item.right() ? edge - time.size().width() : edge;
    to.pieces.push_back({time, {timeX, bottom - line}, ColorRole::TextMuted});
    if (item.state.text.isEmpty())
        return bottom - line;
    const TextBlock text = block(item.state.text, TextStyle::Meta, 400, item.state.bold, 1);
    const int x = item.right() ? edge - text.size().width() : edge;
    const int top = bottom - 2 * line;
    to.pieces.push_back({text, {x, top}, item.state.color});
    to.state = QRect(x, top, text.size().width(), line);
    if (!item.state.icon.isEmpty()) {
        putIcon(to, x - iconSmall() - 4, top, line, item.state.icon, item.state.color);
        to.state.setLeft(x - iconSmall() - 4);
    }
    return top;
}

int Builder::putName(LogLayout &to, const LogBubble &item, int top)
{
    if (item.name.isEmpty())
        return top;
    const TextBlock name = block(item.name, TextStyle::Meta, inner(), false, 1);
    top += 6;
    const int x = item.right() ? m_width - logMargin - 4 - name.size().width() : logMargin;
    to.pieces.push_back({name, {x, top}, ColorRole::TextSecondary});
    if (!item.nameIcon.isEmpty())
        putIcon(to, x - iconSmall() - 4, top, name.size().height(), item.nameIcon, ColorRole::TextSecondary);
    return top + name.size().height() + 5;
}

LogLayout Builder::operator()(const LogBubble &item)
{
    LogLayout out;
    const int top = putName(out, item, item.divider.isEmpty() ? 0 : putDivider(out, item.divider, 6));
    const int beside = stateWidth(item) + besideGap;
    const int widest = std::min(int(inner() * bubbleShare), inner() - beside);
    const TextBlock text = block(item.text, TextStyle::Chat, std::max(widest - 2 * bubblePadX, minBubbleText));
    const QSize words(text.size().width() + 2 * bubblePadX, text.size().height() + 2 * bubblePadY);
    const QSize size = item.picture ? Pictures::thumbnailSize : words;
    const int x = item.right() ? m_width - logMargin - size.width() : logMargin;
    out.box = QRect(QPoint(x, top), size);
    ColorRole ink = item.right() ? ColorRole::BubbleStaffText : ColorRole::BubbleResidentText;
    if (item.standIn)
        ink = ColorRole::TextSecondary;
    if (item.picture) {
        // Of one size, come when it may: nothing below moves when it is there.
        out.picture = out.box;
        out.hots.push_back({out.box, *item.picture});
    } else {
        out.pieces.push_back({text, {x + bubblePadX, top + bubblePadY}, ink, true});
    }
    // With one line of text the state above the time would rise out of the bubble: then both stay on its bottom edge.
    const int edge = item.right() ? x - besideGap : x + size.width() + besideGap;
    const int bottom = out.box.bottom() + 1;
    putState(out, item, edge, bottom);
    out.height = putBelow(out, item, bottom) + bubbleGap;
    return out;
}

int Builder::putBelow(LogLayout &to, const LogBubble &item, int top)
{
    if (!item.explanation.isEmpty()) {
        const TextBlock text = block(item.explanation, TextStyle::Meta, int(inner() * bubbleShare));
        const int x = item.right() ? m_width - logMargin - text.size().width() : logMargin;
        const ColorRole color = item.look == BubbleLook::Failed ? ColorRole::Danger : ColorRole::TextSecondary;
        to.pieces.push_back({text, {x, top + 4}, color});
        top += 4 + text.size().height();
    }
    return item.actions.isEmpty() ? top : putActions(to, item.actions, top + 6);
}

int Builder::putActions(LogLayout &to, const QList<LogAction> &actions, int top)
{
    const int height = m_theme.size(Size::ButtonSmall);
    int right = m_width - logMargin;
    for (auto action = actions.crbegin(); action != actions.crend(); ++action) {
        const int width = paint::textWidth(m_theme.font(TextStyle::Small), action->label) + 20;
        to.hots.push_back({QRect(right - width, top, width, height), *action});
        right -= width + besideGap;
    }
    return top + height;
}

LogLayout Builder::operator()(const LogSurvey &item)
{
    LogLayout out;
    const int line = m_theme.lineHeight(TextStyle::Meta);
    int top = cardPadY + 2;
    int x = logMargin + cardPadX;
    putIcon(out, x, top, line, QStringLiteral("survey"), ColorRole::TextSecondary);
    x += iconSmall() + 8;
    const int linkWidth = paint::textWidth(m_theme.font(TextStyle::Meta), item.all.label);
    const int right = m_width - logMargin - cardPadX;
    const TextBlock title = block(item.title, TextStyle::Meta, std::max(right - linkWidth - x - 100, 60), true, 1);
    out.pieces.push_back({title, {x, top}, ColorRole::TextSecondary});
    x += title.size().width() + 8;
    out.pieces.push_back({block(item.time, TextStyle::Meta, 140, false, 1), {x, top}, ColorRole::TextSecondary});
    out.hots.push_back({QRect(right - linkWidth - 6, top - 5, linkWidth + 12, line + 10), item.all});
    top = putAnswers(out, item.answers, top + line + 5);
    if (!item.worse.isEmpty()) {
        const int left = logMargin + cardPadX;
        putIcon(out, left, top + 4, line, QStringLiteral("up"), ColorRole::Danger);
        const TextBlock worse = block(item.worse, TextStyle::Meta, right - left - iconSmall() - 4, true);
        out.pieces.push_back({worse, {left + iconSmall() + 4, top + 4}, ColorRole::Danger});
        top += 4 + worse.size().height();
    }
    out.box = QRect(logMargin, 0, inner(), top + cardPadY);
    out.height = out.box.height() + bubbleGap + 6;
    return out;
}

// Label and value flow like words; a value stays with its label.
int Builder::putAnswers(LogLayout &to, const QList<LogAnswer> &answers, int top)
{
    const int line = m_theme.lineHeight(TextStyle::Small);
    const int left = logMargin + cardPadX;
    const int right = m_width - logMargin - cardPadX;
    int x = left;
    for (const LogAnswer &answer : answers) {
        const TextBlock label = block(answer.label, TextStyle::Small, right - left, false, 1);
        const int room = std::max(right - left - label.size().width() - 8, 40);
        const TextBlock value = block(answer.value, TextStyle::Small, room, true, 1);
        const int width = label.size().width() + 8 + value.size().width();
        if (x > left && x + width > right) {
            x = left;
            top += line + 3;
        }
        to.pieces.push_back({label, {x, top}, ColorRole::TextSecondary});
        to.pieces.push_back({value, {x + label.size().width() + 8, top}, ColorRole::TextPrimary});
        x += width + 20;
    }
    return answers.isEmpty() ? top : top + line;
}

} // namespace

LogLayout layOutLog(const LogItem &item, int width, const Theme &theme)
{
    return std::visit(Builder(width, theme), item);
}

} // namespace mado

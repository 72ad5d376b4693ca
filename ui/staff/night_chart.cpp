// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/staff/night_chart.h"

#include "ui/shared/paint.h"
#include "ui/shared/wording.h"
#include "ui/staff/staff_words.h"

#include <QSet>

namespace mado {

namespace {

constexpr int names = 86;
constexpr int rightAir = 16;
constexpr int axis = 24;
constexpr int rowHeight = 26;
constexpr int barHeight = 17;
constexpr int numberRow = 26;
constexpr int nowRow = 20;
constexpr int swatch = 12;

bool isNurse(const StaffMember &member) { return member.details.role == Role::Nurse; }

} // namespace

NightChart::NightChart(const Theme &theme, QWidget *parent) : SpokenChart(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void NightChart::setNight(const Night &night, const QList<StaffMember> &staff, const QList<Shift> &shifts,
                          const QDateTime &now)
{
    m_night = night;
    m_now = now;
    m_nurses = nursesByHour(night, staff, shifts);
    m_lines.clear();
    const QList<Shift> touching = shiftsOf(night, shifts);
    for (const StaffMember &member : staff) {
        Line line{member, {}};
        std::copy_if(touching.begin(), touching.end(), std::back_inserter(line.shifts),
                     [&](const Shift &shift) { return shift.staff == member.id; });
        if (!line.shifts.isEmpty())
            m_lines.append(line);
    }
    setAccessibleName(StaffWords::night(night, m_language));
    setAccessibleDescription(spokenRows().join(u'\n'));
    updateGeometry();
    update();
    Q_EMIT partsChanged();
}

void NightChart::setLanguage(Language language)
{
    m_language = language;
    setAccessibleName(StaffWords::night(m_night, language));
    setAccessibleDescription(spokenRows().join(u'\n'));
    update();
}

void NightChart::setMarked(const std::optional<StaffId> &id)
{
    m_marked = id;
    update();
}

bool NightChart::goesOn() const { return m_now >= m_night.from && m_now < m_night.until; }

QSize NightChart::sizeHint() const
{
    return {480, axis + int(m_lines.size()) * rowHeight + numberRow + (goesOn() ? nowRow : 0)};
}

QRect NightChart::partPlace(int part) const { return {0, axis + part * rowHeight, width(), rowHeight}; }

QString NightChart::spoken(const Line &line) const
{
    QStringList words{line.member.details.name, wording::role(line.member.details.role, m_language)};
    for (const Shift &shift : line.shifts)
        words << StaffWords::shiftKind(shift.kind) + u' ' + StaffWords::span(shift);
    return words.join(m_language == Language::Japanese ? u"、"_qs : u", "_qs);
}

QStringList NightChart::spokenRows() const
{
    QStringList rows;
    for (const Line &line : m_lines)
        rows << spoken(line);
    QStringList hours;
    for (int hour = 0; hour < m_nurses.size(); ++hour)
        hours << StaffWords::hour(m_night.from.addSecs(hour * 3600)) + u' ' + QString::number(m_nurses.at(hour));
    rows << tr("Nurses by hour: %1").arg(hours.join(u", "_qs));
    return rows;
}

double NightChart::x(const QDateTime &time) const
{
    const double part = double(m_night.from.secsTo(time)) / double(m_night.from.secsTo(m_night.until));
    return names + std::clamp(part, 0.0, 1.0) * (width() - names - rightAir);
}

void NightChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintHours(painter);
    paintLines(painter);
    paintNumbers(painter);
    paintNow(painter);
}

void NightChart::paintHours(QPainter &painter) const
{
    const int bottom = axis + int(m_lines.size()) * rowHeight;
    for (int hour = 0; hour <= Night::hours; hour += 2) {
        const QDateTime at = m_night.from.addSecs(hour * 3600);
        const int left = qRound(x(at));
        painter.fillRect(QRectF(left, axis, paint::hairline(painter), bottom - axis), m_theme.chart("grid"));
        paint::text(painter, {left - 24, 0, 48, axis - 4}, StaffWords::hour(at), m_theme.font(TextStyle::Micro),
                    m_theme.color(ColorRole::TextSecondary), Qt::AlignHCenter);
    }
}

void NightChart::paintLines(QPainter &painter) const
{
    for (int row = 0; row < m_lines.size(); ++row) {
        const Line &line = m_lines.at(row);
        const int top = axis + row * rowHeight;
        const bool bold = line.member.id == m_marked;
        paint::text(painter, {0, top, names - 8, rowHeight}, line.member.details.name,
                    m_theme.font(TextStyle::Meta, bold), m_theme.color(ColorRole::TextPrimary));
        for (const Shift &shift : line.shifts)
            paintBar(painter, line, shift, top);
    }
}

void NightChart::paintBar(QPainter &painter, const Line &line, const Shift &shift, int top) const
{
    const double left = x(shift.from);
    const QRectF rect(left, top + (rowHeight - barHeight) / 2.0, std::max(4.0, x(shift.until) - left), barHeight);
    const bool there = line.member.state == StaffState::Active;
    ColorRole ink = ColorRole::TextPrimary;
    paint::Box look{m_theme.color(ColorRole::AccentBorder), {}, 3};
    if (shift.kind == ShiftKind::OnCall || !there) {
        look = {m_theme.color(ColorRole::Surface), m_theme.color(there ? ColorRole::Accent : ColorRole::BorderControl),
                3, 1, true};
        ink = there ? ColorRole::TextPrimary : ColorRole::TextMuted;
    } else if (isNurse(line.member)) {
        look.fill = m_theme.color(ColorRole::AccentFill);
        ink = ColorRole::TextOnAccent;
    }
    paint::box(painter, rect, look);
    QString words = wording::role(line.member.details.role, m_language);
    if (shift.kind == ShiftKind::OnCall)
        words = tr("%1 (on call)").arg(words);
    if (!there)
        words = StaffWords::presence({line.member, shift,
                                      line.member.state == StaffState::Invited     ? Presence::Invited
                                      : line.member.state == StaffState::Suspended ? Presence::Suspended
                                                                                   : Presence::Gone});
    paint::text(painter, rect.toRect().adjusted(8, 0, -4, 0), words, m_theme.font(TextStyle::Micro),
                m_theme.color(ink));
}

void NightChart::paintNumbers(QPainter &painter) const
{
    const int top = axis + int(m_lines.size()) * rowHeight + 4;
    paint::text(painter, {0, top, names - 8, 18}, wording::role(Role::Nurse, m_language), m_theme.font(TextStyle::Meta),
                m_theme.color(ColorRole::TextSecondary));
    for (int hour = 0; hour < m_nurses.size(); ++hour) {
        const double left = x(m_night.from.addSecs(hour * 3600));
        const double right = x(m_night.from.addSecs((hour + 1) * 3600));
        const bool few = m_nurses.at(hour) < nursesNeeded;
        const QRectF cell(left + 1, top, right - left - 2, 18);
        paint::box(painter, cell, {m_theme.color(few ? ColorRole::DangerTint : ColorRole::SurfaceHover), {}, 4});
        paint::text(painter, cell.toRect(), QString::number(m_nurses.at(hour)), m_theme.font(TextStyle::Micro, few),
                    m_theme.color(few ? ColorRole::Danger : ColorRole::TextSecondary), Qt::AlignHCenter);
    }
}

void NightChart::paintNow(QPainter &painter) const
{
    if (!goesOn())
        return;
    const int left = qRound(x(m_now));
    const int bottom = axis + int(m_lines.size()) * rowHeight + numberRow;
    const QColor ink = m_theme.chart("threshold");
    painter.fillRect(QRectF(left - 0.75, axis - 6, 1.5, bottom - axis + 8), ink);
    const QString words = tr("Now %1").arg(wording::clock(m_now));
    const QFont font = m_theme.font(TextStyle::Micro);
    const int wide = paint::textWidth(font, words) + 2;
    const int start = std::clamp(left - wide / 2, 0, std::max(0, width() - wide));
    paint::text(painter, {start, bottom + 2, wide, nowRow - 4}, words, font, ink, Qt::AlignHCenter);
}

NightLegend::NightLegend(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void NightLegend::retranslate()
{
    m_words = {tr("Nurses"), tr("Others"), tr("On call")};
    setAccessibleName(m_words.join(u", "_qs));
    updateGeometry();
    update();
}

QSize NightLegend::sizeHint() const
{
    int wide = 0;
    for (const QString &word : m_words)
        wide += swatch + 6 + paint::textWidth(m_theme.font(TextStyle::Meta), word) + 12;
    return {wide, 20};
}

void NightLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const paint::Box looks[] = {
        {m_theme.color(ColorRole::AccentFill), {}, 3},
        {m_theme.color(ColorRole::AccentBorder), {}, 3},
        {m_theme.color(ColorRole::Surface), m_theme.color(ColorRole::Accent), 3, 1, true},
    };
    int left = 0;
    for (int i = 0; i < m_words.size(); ++i) {
        paint::box(painter, QRect(left, (height() - swatch) / 2, swatch, swatch), looks[i]);
        const int wide = paint::textWidth(m_theme.font(TextStyle::Meta), m_words.at(i));
        paint::text(painter, {left + swatch + 6, 0, wide + 1, height()}, m_words.at(i), m_theme.font(TextStyle::Meta),
                    m_theme.color(ColorRole::TextSecondary));
        left += swatch + 6 + wide + 12;
    }
}

} // namespace mado

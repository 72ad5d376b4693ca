// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/governance/step_list.h"

#include "ui/shared/paint.h"

#include <QPainter>

namespace mado {

namespace {

constexpr int stepHeight = 50;
constexpr int circle = 26;
constexpr int textLeft = 40;
constexpr int besideWidth = 190;

} // namespace

StepList::StepList(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize StepList::sizeHint() const { return {560, stepHeight * int(m_steps.size())}; }

void StepList::setSteps(const QList<StepLine> &steps)
{
    m_steps = steps;
    QStringList spoken;
    for (const StepLine &step : steps) {
        const QString state = step.state == StepLine::State::Done  ? tr("done")
                              : step.state == StepLine::State::Now ? tr("now")
                                                                   : tr("later");
        spoken.append(QStringLiteral("%1 (%2): %3 %4").arg(step.title, state, step.detail, step.beside).trimmed());
    }
    setAccessibleName(tr("Steps"));
    setAccessibleDescription(spoken.join(QLatin1Char('\n')));
    updateGeometry();
    update();
}

void StepList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        const StepLine &step = m_steps.at(i);
        const int top = int(i) * stepHeight;
        const QRect disc(0, top + 2, circle, circle);
        const bool done = step.state == StepLine::State::Done;
        const bool now = step.state == StepLine::State::Now;
        paint::box(painter, disc,
                   {m_theme.color(done  ? ColorRole::SuccessTint
                                  : now ? ColorRole::AccentFill
                                        : ColorRole::SurfaceSunken),
                    m_theme.color(done  ? ColorRole::SuccessBorder
                                  : now ? ColorRole::AccentFill
                                        : ColorRole::BorderSubtle),
                    circle / 2.0});
        if (done)
            paint::icon(painter, disc.adjusted(5, 5, -5, -5),
                        m_theme.icon(QStringLiteral("check"), ColorRole::Success));
        else
            paint::text(painter, disc, QString::number(i + 1), m_theme.font(TextStyle::Small, now),
                        m_theme.color(now ? ColorRole::TextOnAccent : ColorRole::TextSecondary), Qt::AlignHCenter);
        const int wide = step.beside.isEmpty() ? 0 : std::min(besideWidth, width() / 3);
        const QRect words(textLeft, top, width() - textLeft - wide - 8, 20);
        const auto elided = [&](const QString &text, TextStyle style, bool bold, int room) {
            return QFontMetrics(m_theme.font(style, bold)).elidedText(text, Qt::ElideRight, room);
        };
        paint::text(painter, words, elided(step.title, TextStyle::Body, true, words.width()),
                    m_theme.font(TextStyle::Body, true), m_theme.color(ColorRole::TextPrimary));
        paint::text(painter, words.translated(0, 20), elided(step.detail, TextStyle::Small, false, words.width()),
                    m_theme.font(TextStyle::Small), m_theme.color(ColorRole::TextSecondary));
        paint::text(painter, QRect(width() - wide, top, wide, 20), elided(step.beside, TextStyle::Meta, false, wide),
                    m_theme.font(TextStyle::Meta), m_theme.color(ColorRole::TextSecondary), Qt::AlignRight);
    }
}

} // namespace mado

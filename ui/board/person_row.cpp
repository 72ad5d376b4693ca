// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/person_row.h"

#include "ui/board/board_words.h"
#include "ui/shared/button.h"
#include "ui/shared/paint.h"
#include "ui/shared/tag.h"

#include <algorithm>

namespace mado {

namespace {

constexpr int side = 16;
constexpr int avatar = 30;
constexpr int textLeft = side + avatar + 10;
constexpr int rowHeight = 82;

ColorRole toneOf(const BoardPerson &person, int comfortable)
{
    if (!person.connected)
        return person.duty == Duty::OnDuty ? ColorRole::Warning : ColorRole::TextMuted;
    return person.load() > comfortable    ? ColorRole::Danger
           : person.load() == comfortable ? ColorRole::Warning
                                          : ColorRole::Success;
}

} // namespace

PersonRow::PersonRow(const Theme &theme, const StaffId &id, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_id(id),
      m_button(new Button(theme, ButtonKind::Secondary, ButtonHeight::Small, this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFixedHeight(rowHeight); // a short list scrolls
    connect(m_button, &QPushButton::clicked, this, [this] { Q_EMIT acted(m_act, m_id); });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void PersonRow::setPerson(const BoardPerson &person, int comfortable, const QDateTime &now, Language language)
{
    m_person = person;
    m_comfortable = comfortable;
    m_now = now;
    m_language = language;
    QStringList words{wording::staff(person.staff, language), BoardWords::state(person, comfortable, now, language),
                      BoardWords::load(person.load(), comfortable)};
    setAccessibleName(words.join(BoardWords::dot(language)));
    update();
}

void PersonRow::setAct(PersonAct act, bool enabled, bool best, const QString &words)
{
    m_act = act;
    m_best = best;
    m_words = words;
    m_button->setVisible(act != PersonAct::None && words.isEmpty());
    m_button->setEnabled(enabled);
    m_button->setKind(best ? ButtonKind::Primary : ButtonKind::Secondary);
    m_button->setText(act == PersonAct::CallIn ? tr("Call in") : tr("Assign"));
    m_button->setAccessibleName((act == PersonAct::CallIn ? tr("Call %1 in") : tr("Assign to %1"))
                                    .arg(m_person ? wording::staff(m_person->staff, m_language) : QString()));
    place();
    update();
}

QSize PersonRow::sizeHint() const { return {320, rowHeight}; }

void PersonRow::place()
{
    const QSize size = m_button->sizeHint();
    m_button->setGeometry(width() - side - size.width(), 12, size.width(), size.height());
}

void PersonRow::resizeEvent(QResizeEvent *) { place(); }

void PersonRow::paintNames(QPainter &painter) const
{
    const QFont bold = m_theme.font(TextStyle::Body, true);
    const QFont plain = m_theme.font(TextStyle::Small);
    const int end = m_button->isVisible() ? m_button->x() - 8 : width() - side;
    int left = textLeft;
    const auto put = [&](const QString &text, const QFont &font, ColorRole color) {
        const int wide = std::min(paint::textWidth(font, text), end - left);
        if (wide > 0)
            paint::text(painter, {left, 12, wide, 20}, text, font, m_theme.color(color));
        left += wide + 6;
    };
    put(m_person->staff.name, bold, ColorRole::TextPrimary);
    put(wording::role(m_person->staff.role, m_language), plain, ColorRole::TextSecondary);
    for (const QString &tag : m_person->languages) {
        if (tag == wording::uiTag(m_language))
            continue;
        const QString word = wording::languageName(tag, m_language);
        const QSize size = tagSize(m_theme, word, 18);
        if (left + size.width() > end)
            break;
        paintTag(painter, m_theme, {left, 13, size.width(), 18}, word, TagTone::Plain);
        left += size.width() + 5;
    }
}

void PersonRow::paintLoad(QPainter &painter, const QRect &rect) const
{
    const int parts = std::max(m_comfortable, m_person->load());
    const bool over = m_person->load() > m_comfortable;
    const double gap = 3;
    const double wide = (rect.width() - gap * (parts - 1)) / parts;
    for (int i = 0; i < parts; ++i) {
        const ColorRole color = i >= m_person->load()        ? ColorRole::BorderSubtle
                                : over && i >= m_comfortable ? ColorRole::Danger
                                                             : ColorRole::AccentFill;
        paint::box(painter, QRectF(rect.left() + i * (wide + gap), rect.top(), wide, rect.height()),
                   {m_theme.color(color), {}, 2.5});
    }
}

void PersonRow::paintEvent(QPaintEvent *)
{
    if (!m_person)
        return;
    QPainter painter(this);
    if (m_best)
        painter.fillRect(rect(), m_theme.color(ColorRole::SurfaceSelected));
    paint::edge(painter, rect(), Qt::BottomEdge, m_theme.color(ColorRole::BorderSubtle));
    const QRect circle(side, 14, avatar, avatar);
    paint::box(painter, circle,
               {m_theme.color(ColorRole::SurfaceSunken), m_theme.color(ColorRole::BorderSubtle), avatar / 2.0});
    paint::text(painter, circle, m_person->staff.name.left(1), m_theme.font(TextStyle::Small, true),
                m_theme.color(ColorRole::TextPrimary), Qt::AlignHCenter);
    paintNames(painter);
    const ColorRole tone = toneOf(*m_person, m_comfortable);
    paint::box(painter, QRectF(textLeft, 38, 7, 7), {m_theme.color(tone), {}, m_person->connected ? 3.5 : 1.0});
    const int end = m_words.isEmpty() ? width() - side
                                      : width() - side - paint::textWidth(m_theme.font(TextStyle::Meta), m_words) - 8;
    paint::text(painter, {textLeft + 12, 33, end - textLeft - 12, 18},
                BoardWords::state(*m_person, m_comfortable, m_now, m_language), m_theme.font(TextStyle::Meta),
                m_theme.color(tone == ColorRole::Success ? ColorRole::TextSecondary : tone));
    if (!m_words.isEmpty())
        paint::text(painter, {end, 33, width() - side - end, 18}, m_words, m_theme.font(TextStyle::Meta),
                    m_theme.color(ColorRole::TextSecondary), Qt::AlignRight);
    const QString count = BoardWords::load(m_person->load(), m_comfortable);
    paint::text(painter, {width() - side - 56, 56, 56, 18}, count, m_theme.font(TextStyle::Meta),
                m_theme.color(ColorRole::TextPrimary), Qt::AlignRight);
    paintLoad(painter, {side, 62, width() - 2 * side - 66, 6});
}

} // namespace mado

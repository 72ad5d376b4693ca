// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/code_field.h"

#include "ui/shared/paint.h"

#include <QPainter>

namespace mado {

namespace {
constexpr int gap = 16;
} // namespace

CodeField::CodeField(const Theme &theme, QWidget *parent) : QLineEdit(parent), m_theme(theme)
{
    setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhLatinOnly | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    setFrame(false);
    connect(this, &QLineEdit::textEdited, this, &CodeField::putRight);
    connect(this, &QLineEdit::cursorPositionChanged, this, qOverload<>(&QWidget::update));
    connect(this, &QLineEdit::selectionChanged, this, qOverload<>(&QWidget::update));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void CodeField::putRight(const QString &typed)
{
    QString plain = typed.normalized(QString::NormalizationForm_KC);
    plain.removeIf([](QChar c) { return c < u'0' || c > u'9'; });
    plain.truncate(digits);
    if (plain != typed)
        setText(plain);
}

QRectF CodeField::box(int index) const
{
    const double width = (this->width() - gap * (digits - 1)) / double(digits);
    return QRectF(index * (width + gap), 0, width, height()).adjusted(0.5, 0.5, -0.5, -0.5);
}

void CodeField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int caret = hasFocus() ? std::min(cursorPosition(), digits - 1) : -1;
    for (int i = 0; i < digits; ++i) {
        const bool here = i == caret;
        const bool picked = hasSelectedText() && i >= selectionStart() && i < selectionEnd();
        painter.setPen(QPen(m_theme.color(here ? ColorRole::Focus : ColorRole::BorderControl), here ? 2 : 1));
        painter.setBrush(m_theme.color(picked ? ColorRole::AccentTint : ColorRole::Surface));
        painter.drawRoundedRect(box(i).adjusted(0.5, 0.5, -0.5, -0.5), m_theme.radius(Radius::Button),
                                m_theme.radius(Radius::Button));
        paint::text(painter, box(i).toRect(), text().mid(i, 1), m_theme.font(TextStyle::Title1),
                    m_theme.color(isEnabled() ? ColorRole::TextPrimary : ColorRole::TextDisabled), Qt::AlignHCenter);
        if (here && i == text().size()) {
            painter.setPen(QPen(m_theme.color(ColorRole::TextPrimary), 1.5));
            const QPointF middle = box(i).center();
            painter.drawLine(middle - QPointF(0, 9), middle + QPointF(0, 9));
        }
    }
}

} // namespace mado

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/qr_code.h"

#include <QPainter>
#include <memory>
#include <qrencode.h>

namespace mado {

namespace {
constexpr int side = 184;
constexpr int quietZone = 4; ///< In modules, as the standard asks.
} // namespace

QrCode::QrCode(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setFixedSize(side, side);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void QrCode::setContent(const QString &content)
{
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString8bit(content.toUtf8().constData(), 0, QR_ECLEVEL_M), &QRcode_free);
    m_modules = code ? code->width : 0;
    m_dark.clear();
    for (int i = 0; i < m_modules * m_modules; ++i)
        m_dark.append((code->data[i] & 1) != 0);
    update();
}

QSize QrCode::sizeHint() const { return {side, side}; }

void QrCode::paintEvent(QPaintEvent *)
{
    if (m_modules == 0)
        return;
    QColor dark = m_theme.color(ColorRole::TextPrimary);
    QColor light = m_theme.color(ColorRole::Surface);
    if (dark.lightness() > light.lightness())
        std::swap(dark, light);
    QPainter painter(this);
    painter.fillRect(rect(), light);
    // Whole pixels only: blurred edges cost readers.
    const double ratio = devicePixelRatioF();
    const double module = std::floor(side * ratio / (m_modules + 2 * quietZone)) / ratio;
    const double start = std::round((side - module * m_modules) / 2 * ratio) / ratio;
    for (int row = 0; row < m_modules; ++row) {
        for (int column = 0; column < m_modules; ++column) {
            if (m_dark.at(row * m_modules + column))
                painter.fillRect(QRectF(start + column * module, start + row * module, module, module), dark);
        }
    }
}

} // namespace mado

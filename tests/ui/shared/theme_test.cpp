// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/runner.h"
#include "ui/shared/button.h"
#include "ui/shared/chip.h"
#include "ui/shared/risk_badge.h"
#include "ui/shared/text_block.h"
#include "ui/shared/theme.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>
#include <cmath>

using namespace mado;

namespace {

QJsonObject tokens()
{
    QFile file(QStringLiteral(MADOGUCHI_SOURCE_DIR "/resources/themes/tokens.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

double luminance(const QColor &color)
{
    const auto channel = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void every_colour_of_the_file_can_be_read_in_both_modes()
    {
        for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
            const Theme theme(mode);
            for (int role = 0; role <= int(ColorRole::Skeleton); ++role)
                QVERIFY(theme.color(ColorRole(role)).isValid());
        }
        const Theme light(Theme::Mode::Light);
        QCOMPARE(light.color(ColorRole::Accent), QColor(0x1A, 0x5A, 0x96));
        QCOMPARE(light.color(ColorRole::BubbleStaffText), QColor(0x12, 0x27, 0x3C));
        QCOMPARE(light.color(ColorRole::Scrim), QColor(0x17, 0x21, 0x2B, 0x66));
    }

    void lengths_and_type_are_those_of_the_file()
    {
        const Theme theme(Theme::Mode::Light);
        const QJsonObject size = tokens().value(QLatin1String("size")).toObject();
        QCOMPARE(theme.size(Size::QueueRow), size.value(QLatin1String("queueRow")).toInt());
        QCOMPARE(theme.size(Size::MinTarget), size.value(QLatin1String("minTarget")).toInt());
        QCOMPARE(theme.font(TextStyle::Chat).pixelSize(), 15);
        QCOMPARE(theme.lineHeight(TextStyle::Chat), 24);
        QCOMPARE(theme.breakpoint("compact"), 1024);
    }

    void text_on_its_ground_reaches_4_5_to_1()
    {
        for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
            const Theme theme(mode);
            for (const ColorRole ground : {ColorRole::Surface, ColorRole::SurfaceSelected, ColorRole::SurfaceHover})
                for (const ColorRole ink : {ColorRole::TextPrimary, ColorRole::TextSecondary, ColorRole::TextMuted,
                                            ColorRole::Danger, ColorRole::Warning})
                    QVERIFY(contrast(theme.color(ink), theme.color(ground)) >= 4.5);
        }
    }

    void changing_the_mode_tells_the_widgets_and_repaints_icons()
    {
        Theme theme(Theme::Mode::Light);
        const QImage before = theme.icon(QStringLiteral("clock"), ColorRole::TextPrimary).pixmap(20).toImage();
        QSignalSpy changed(&theme, &Theme::changed);
        theme.setMode(Theme::Mode::Dark);
        QCOMPARE(changed.count(), 1);
        QVERIFY(theme.icon(QStringLiteral("clock"), ColorRole::TextPrimary).pixmap(20).toImage() != before);
    }

    void every_icon_of_the_file_draws_something()
    {
        const Theme theme(Theme::Mode::Light);
        const QJsonObject paths =
            tokens().value(QLatin1String("icons")).toObject().value(QLatin1String("paths")).toObject();
        QVERIFY(paths.size() >= 74);
        QImage blank(20, 20, QImage::Format_ARGB32_Premultiplied);
        blank.fill(Qt::transparent);
        for (const QString &name : paths.keys())
            QVERIFY2(theme.icon(name, ColorRole::TextPrimary).pixmap(20).toImage() != blank, qPrintable(name));
    }

    void digits_are_equally_wide()
    {
        const Theme theme(Theme::Mode::Light);
        const QFontMetricsF metrics(theme.font(TextStyle::Small, true));
        for (char digit = '1'; digit <= '9'; ++digit)
            QCOMPARE(metrics.horizontalAdvance(QLatin1Char(digit)), metrics.horizontalAdvance(QLatin1Char('0')));
    }

    void controls_have_the_heights_of_the_file()
    {
        const Theme theme(Theme::Mode::Light);
        QCOMPARE(Button(theme, ButtonKind::Primary, ButtonHeight::Small).height(), 28);
        QCOMPARE(Button(theme, ButtonKind::Primary, ButtonHeight::Medium).height(), 32);
        QCOMPARE(Button(theme, ButtonKind::Primary, ButtonHeight::Large).height(), 40);
        QCOMPARE(Chip(theme).height(), 26);
        QCOMPARE(riskBadgeSize(theme, QStringLiteral("緊急")).height(), 20);
        QCOMPARE(riskBadgeSize(theme, QStringLiteral("緊急"), BadgeSize::Large).height(), 24);
    }

    void lines_of_a_block_stand_at_the_styles_distance()
    {
        const Theme theme(Theme::Mode::Light);
        const QString text = QStringLiteral("横になっても息が苦しいです。😷夜間はどこに電話すればいいですか");
        const TextBlock block(text, theme.font(TextStyle::Chat), 24, 160);
        QVERIFY(block.lineCount() >= 3);
        QCOMPARE(block.size().height(), block.lineCount() * 24);
        QVERIFY(block.size().width() <= 160);
        for (int i = 0; i < block.lineCount(); ++i) {
            const QChar first = text.at(block.layout().lineAt(i).textStart());
            QVERIFY(first != QChar(u'。') && first != QChar(u'、'));
        }
    }

    void a_block_of_limited_lines_is_elided_and_keeps_its_own_line_breaks()
    {
        const Theme theme(Theme::Mode::Light);
        const QFont font = theme.font(TextStyle::Chat);
        QCOMPARE(TextBlock(QStringLiteral("一\n二\n三"), font, 24, 300).lineCount(), 3);
        const TextBlock cut(QStringLiteral("一\n二\n三"), font, 24, 300, 2);
        QCOMPARE(cut.lineCount(), 2);
        QCOMPARE(cut.size().height(), 48);
    }
};

MADO_TEST(ThemeTest)
#include "theme_test.moc"

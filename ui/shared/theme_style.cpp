// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/theme.h"

namespace mado {

namespace {

QString css(const QColor &color) { return color.name(); }

QString scrollBars(const Theme &theme)
{
    return QStringLiteral("QScrollBar:vertical{background:transparent;width:10px;margin:0}"
                          "QScrollBar:horizontal{background:transparent;height:10px;margin:0}"
                          "QScrollBar::handle{background:%1;border-radius:3px;margin:2px}"
                          "QScrollBar::handle:vertical{min-height:32px}QScrollBar::handle:horizontal{min-width:32px}"
                          "QScrollBar::handle:hover{background:%2}"
                          "QScrollBar::add-line,QScrollBar::sub-line{width:0;height:0}"
                          "QScrollBar::add-page,QScrollBar::sub-page{background:transparent}")
        .arg(css(theme.color(ColorRole::MaskBar)), css(theme.color(ColorRole::BorderControl)));
}

QString inputs(const Theme &theme)
{
    return QStringLiteral("QLineEdit,QComboBox{background:%1;color:%2;border:1px solid %3;border-radius:%4px;"
                          "padding:0 10px;min-height:%5px;selection-background-color:%6;selection-color:%2}"
                          "QLineEdit:focus,QComboBox:focus{border:2px solid %7;padding:0 9px}"
                          "QLineEdit:disabled,QComboBox:disabled{background:%8;color:%9}"
                          "QComboBox::drop-down{border:none;width:26px}"
                          "QComboBox QAbstractItemView{background:%1;color:%2;border:1px solid %3;outline:0;"
                          "selection-background-color:%6;selection-color:%2}")
        .arg(css(theme.color(ColorRole::Surface)), css(theme.color(ColorRole::TextPrimary)),
             css(theme.color(ColorRole::BorderControl)), QString::number(theme.radius(Radius::Button)),
             QString::number(theme.size(Size::Input) - 2), css(theme.color(ColorRole::AccentBorder)),
             css(theme.color(ColorRole::Focus)), css(theme.color(ColorRole::SurfaceSunken)),
             css(theme.color(ColorRole::TextDisabled)));
}

/// Numbers, days and hours: the look of the other fields, with arrows that are seen in light and dark.
QString spinFields(const Theme &theme)
{
    return QStringLiteral("QAbstractSpinBox{background:%1;color:%2;border:1px solid %3;border-radius:%4px;"
                          "padding:0 4px 0 10px;min-height:%5px;selection-background-color:%6;selection-color:%2}"
                          "QAbstractSpinBox:focus{border:2px solid %7;padding:0 3px 0 9px}"
                          "QAbstractSpinBox:disabled{background:%8;color:%9}")
               .arg(css(theme.color(ColorRole::Surface)), css(theme.color(ColorRole::TextPrimary)),
                    css(theme.color(ColorRole::BorderControl)), QString::number(theme.radius(Radius::Button)),
                    QString::number(theme.size(Size::Input) - 2), css(theme.color(ColorRole::AccentBorder)),
                    css(theme.color(ColorRole::Focus)), css(theme.color(ColorRole::SurfaceSunken)),
                    css(theme.color(ColorRole::TextDisabled))) +
           QStringLiteral(
               "QAbstractSpinBox::up-button,QAbstractSpinBox::down-button{subcontrol-origin:padding;width:18px;"
               "border:none;background:transparent}"
               "QAbstractSpinBox::up-button{subcontrol-position:top right}"
               "QAbstractSpinBox::down-button{subcontrol-position:bottom right}"
               "QAbstractSpinBox::up-arrow,QAbstractSpinBox::down-arrow{width:10px;height:10px}"
               "QDateTimeEdit::down-arrow{width:10px;height:10px}"
               "QAbstractSpinBox::up-arrow{image:url(:/themes/arrow-up.svg)}"
               "QAbstractSpinBox::down-arrow,QDateTimeEdit::down-arrow{image:url(:/themes/arrow-down.svg)}"
               "QDateTimeEdit::drop-down{subcontrol-origin:padding;subcontrol-position:center right;width:22px;"
               "border:none;background:transparent}");
}

/// Fields of several lines look like those of one.
QString textFields(const Theme &theme)
{
    return QStringLiteral(
               "QPlainTextEdit{background:%1;color:%2;border:1px solid %3;border-radius:%4px;padding:4px 6px;"
               "selection-background-color:%5;selection-color:%2}"
               "QPlainTextEdit:focus{border:2px solid %6;padding:3px 5px}"
               "QPlainTextEdit:disabled{background:%7;color:%8}")
        .arg(css(theme.color(ColorRole::Surface)), css(theme.color(ColorRole::TextPrimary)),
             css(theme.color(ColorRole::BorderControl)), QString::number(theme.radius(Radius::Button)),
             css(theme.color(ColorRole::AccentBorder)), css(theme.color(ColorRole::Focus)),
             css(theme.color(ColorRole::SurfaceSunken)), css(theme.color(ColorRole::TextDisabled)));
}

QString popovers(const Theme &theme)
{
    return QStringLiteral("QToolTip{background:%1;color:%2;border:1px solid %3;padding:4px 8px}"
                          "QMenu{background:%1;color:%2;border:1px solid %3;padding:4px}"
                          "QMenu::item{padding:6px 12px;border-radius:5px}"
                          "QMenu::item:selected{background:%4}"
                          "QMenu::separator{height:1px;background:%3;margin:4px 6px}"
                          "QSplitter::handle{background:%3}")
        .arg(css(theme.color(ColorRole::Surface)), css(theme.color(ColorRole::TextPrimary)),
             css(theme.color(ColorRole::BorderSubtle)), css(theme.color(ColorRole::SurfaceHover)));
}

} // namespace

QString Theme::styleSheet() const
{
    return scrollBars(*this) + inputs(*this) + spinFields(*this) + textFields(*this) + popovers(*this);
}

} // namespace mado

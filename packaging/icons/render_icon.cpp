// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <cstdio>

/// render_icon SVG PNG SIZE: a square picture of the drawing; needs no display.
int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.size() != 4) {
        std::fputs("usage: render_icon SVG PNG SIZE\n", stderr);
        return 2;
    }
    QSvgRenderer drawing(arguments.at(1));
    const int size = arguments.at(3).toInt();
    if (!drawing.isValid() || size <= 0) {
        std::fputs("render_icon: not an SVG file, or not a size\n", stderr);
        return 1;
    }
    QImage picture(size, size, QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    drawing.render(&painter);
    painter.end();
    return picture.save(arguments.at(2), "PNG") ? 0 : 1;
}

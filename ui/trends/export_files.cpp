// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/export_files.h"

#include "ui/shared/text_block.h"

#include <QImage>
#include <QPageLayout>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace mado {

namespace {

constexpr int headTall = 62;
constexpr int footTall = 58;
constexpr int margin = 20;
constexpr int ratio = 2; ///< Pixels for each of the screen's.
constexpr int perPage = 46;
constexpr qreal pointsWide = 760; ///< Logical width of an A4 page between its margins.

QSize whole(const ExportPage &page)
{
    return {std::max(640, page.size.width()) + 2 * margin, std::max(320, page.size.height()) + headTall + footTall};
}

bool writeCsv(QIODevice &device, ExportProgress &progress, const ExportPage &page)
{
    const QByteArray csv = csvOf(page.sheet);
    progress.reached(60);
    return device.write(csv) == csv.size();
}

bool writePng(QIODevice &device, ExportProgress &progress, const ExportPage &page)
{
    const QSize size = whole(page);
    QImage image(size * ratio, QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return false;
    image.setDevicePixelRatio(ratio);
    QPainter painter(&image);
    paintExport(painter, size, page);
    painter.end();
    progress.reached(60);
    return !progress.isCancelled() && image.save(&device, "PNG");
}

bool writeSvg(QIODevice &device, ExportProgress &progress, const ExportPage &page)
{
    QSvgGenerator svg;
    svg.setOutputDevice(&device);
    svg.setSize(whole(page));
    svg.setViewBox(QRect(QPoint(), whole(page)));
    svg.setTitle(page.title);
    svg.setDescription(page.sentence);
    QPainter painter;
    if (!painter.begin(&svg))
        return false;
    paintExport(painter, whole(page), page);
    progress.reached(80);
    return painter.end();
}

void paintRow(QPainter &painter, const ExportPage &page, const QStringList &cells, qreal y, bool head)
{
    const qreal wide = pointsWide / double(std::max<qsizetype>(1, cells.size()));
    for (int i = 0; i < cells.size(); ++i)
        chart::words(painter, {wide * i, y, wide - 6, 20}, cells.at(i), head ? page.style.microBold : page.style.micro,
                     page.style.text);
    painter.setPen(QPen(page.style.grid, 0.5));
    painter.drawLine(QPointF(0, y + 20), QPointF(pointsWide, y + 20));
}

qreal paintCover(QPainter &painter, const ExportPage &page)
{
    qreal y = 0;
    chart::words(painter, {0, y, pointsWide, 30}, page.title, page.style.smallBold, page.style.text);
    chart::words(painter, {0, y, pointsWide, 30}, page.stamp, page.style.smallBold, page.style.warning, Qt::AlignRight);
    y += 34;
    for (const QStringList &fact : page.sheet.facts) {
        const TextBlock words(fact.value(1), page.style.meta, 17, int(pointsWide) - 180);
        chart::words(painter, {0, y, 170, 17}, fact.value(0), page.style.metaBold, page.style.secondary);
        words.draw(painter, {180, y}, page.style.text);
        y += words.size().height() + 4;
    }
    return y + 12;
}

bool writePdf(QIODevice &device, ExportProgress &progress, ExportPage page)
{
    QPdfWriter pdf(&device);
    pdf.setPageSize(QPageSize(QPageSize::A4));
    pdf.setPageMargins(QMarginsF(15, 15, 15, 15), QPageLayout::Millimeter);
    pdf.setTitle(page.title);
    QPainter painter;
    if (!painter.begin(&pdf))
        return false;
    const qreal scale = pdf.width() / pointsWide;
    const qreal tall = pdf.height() / scale;
    painter.scale(scale, scale);
    const qreal top = paintCover(painter, page);
    if (page.picture) {
        const qreal needs = std::max<qreal>(380, page.picture->heightFor(int(pointsWide)));
        page.picture->paint(painter, {0, top, pointsWide, std::min(needs, tall - top - 30)}, page.style, -1);
    }
    chart::words(painter, {0, tall - 20, pointsWide, 18}, page.foot, page.style.micro, page.style.muted);
    for (int row = 0; row < page.sheet.rows.size(); ++row) {
        if (progress.isCancelled())
            return false;
        if (row % perPage == 0) {
            pdf.newPage();
            chart::words(painter, {0, tall - 20, pointsWide, 18}, page.stamp, page.style.microBold, page.style.warning);
            paintRow(painter, page, page.sheet.header, 0, true);
        }
        paintRow(painter, page, page.sheet.rows.at(row), 22 * (row % perPage + 1), false);
        progress.reached(30 + int(60 * row / page.sheet.rows.size()));
    }
    return painter.end();
}

} // namespace

void paintExport(QPainter &painter, const QSizeF &size, const ExportPage &page)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(QPointF(), size), page.style.surface);
    const qreal wide = size.width() - 2 * margin;
    chart::words(painter, {margin, 12, wide - 160, 24}, page.title, page.style.smallBold, page.style.text);
    chart::words(painter, {size.width() - margin - 160, 12, 160, 24}, page.stamp, page.style.smallBold,
                 page.style.warning, Qt::AlignRight);
    chart::words(painter, {margin, 34, wide, 18}, page.sentence, page.style.meta, page.style.secondary);
    if (page.picture)
        page.picture->paint(painter, {margin, headTall, wide, size.height() - headTall - footTall}, page.style, -1);
    const TextBlock foot(page.foot, page.style.meta, 17, int(wide), 3);
    foot.draw(painter, {margin, size.height() - footTall + 6.0}, page.style.muted);
}

QString suffixOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv:
        return QStringLiteral("csv");
    case ExportFormat::Png:
        return QStringLiteral("png");
    case ExportFormat::Svg:
        return QStringLiteral("svg");
    case ExportFormat::Pdf:
        return QStringLiteral("pdf");
    }
    Q_UNREACHABLE();
}

FileMaker makerOf(ExportFormat format, const ExportPage &page)
{
    ExportPage paper = page;
    if (format == ExportFormat::Pdf)
        paper.style = printed(page.style);
    return [format, page = paper](QIODevice &device, ExportProgress &progress) {
        switch (format) {
        case ExportFormat::Csv:
            return writeCsv(device, progress, page);
        case ExportFormat::Png:
            return writePng(device, progress, page);
        case ExportFormat::Svg:
            return writeSvg(device, progress, page);
        case ExportFormat::Pdf:
            return writePdf(device, progress, page);
        }
        Q_UNREACHABLE();
    };
}

} // namespace mado

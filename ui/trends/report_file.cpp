// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/report_file.h"

#include "ui/shared/text_block.h"

#include <QPageLayout>
#include <QPdfWriter>

namespace mado {

namespace {

constexpr qreal pageWide = 680; ///< Logical width of an A4 page between its margins.
constexpr qreal footTall = 30;
constexpr qreal rowTall = 19;

/// Puts things under each other and turns the page when there is no room left.
class Pages
{
public:
    Pages(QPdfWriter &pdf, QPainter &painter, const ReportFile &file)
        : m_pdf(pdf),
          m_painter(painter),
          m_file(file),
          m_tall(pdf.height() / (pdf.width() / pageWide))
    {
        paintFoot();
    }

    void space(qreal tall) { m_y += tall; }
    /// Room for something that must not be cut.
    void need(qreal tall)
    {
        if (m_y > 0 && m_y + tall > m_tall - footTall)
            turn();
    }
    qreal left() const { return m_tall - footTall - m_y; }
    void text(const QString &words, const QFont &font, int lineTall, const QColor &ink, qreal x = 0,
              qreal wide = pageWide)
    {
        if (words.isEmpty())
            return;
        const TextBlock block(words, font, lineTall, int(wide));
        for (int i = 0; i < block.lineCount(); ++i) {
            need(lineTall);
            m_painter.setPen(ink);
            const QTextLine line = block.layout().lineAt(i);
            line.draw(&m_painter, QPointF(x, m_y - line.y()));
            m_y += lineTall;
        }
    }
    void line()
    {
        m_painter.setPen(QPen(m_file.style.border, 0.7));
        m_painter.drawLine(QPointF(0, m_y), QPointF(pageWide, m_y));
        m_y += 10;
    }
    void picture(const ChartPicture &picture, qreal tall)
    {
        need(tall);
        m_painter.save();
        picture.paint(m_painter, {0, m_y, pageWide, std::min(tall, left())}, m_file.style, -1);
        m_painter.restore();
        m_y += tall + 6;
    }
    void table(const SheetText &sheet)
    {
        const QList<qreal> widths = widthsOf(sheet);
        need(3 * rowTall);
        row(sheet.header, widths, true);
        for (const QStringList &cells : sheet.rows) {
            if (left() < rowTall) {
                turn();
                row(sheet.header, widths, true);
            }
            row(cells, widths, false);
        }
        m_y += 10;
    }
    void pair(const QString &label, const QString &words)
    {
        const TextBlock block(words, m_file.style.meta, 17, int(pageWide) - 150);
        need(std::min<qreal>(block.size().height(), 60));
        chart::words(m_painter, {0, m_y, 140, 17}, label, m_file.style.metaBold, m_file.style.secondary);
        text(words, m_file.style.meta, 17, m_file.style.text, 150, pageWide - 150);
        m_y += 4;
    }
    QPainter &painter() { return m_painter; }
    qreal y() const { return m_y; }

private:
    void turn()
    {
        m_pdf.newPage();
        ++m_page;
        m_y = 0;
        paintFoot();
    }
    void paintFoot()
    {
        const QRectF place(0, m_tall - 20, pageWide, 16);
        chart::words(m_painter, place, m_file.title, m_file.style.micro, m_file.style.muted);
        chart::words(m_painter, place, m_file.stamp, m_file.style.microBold, m_file.style.warning, Qt::AlignHCenter);
        chart::words(m_painter, place, QString::number(m_page), m_file.style.micro, m_file.style.muted, Qt::AlignRight);
    }
    QList<qreal> widthsOf(const SheetText &sheet) const
    {
        QList<qreal> widths;
        qreal all = 0;
        for (int column = 0; column < sheet.header.size(); ++column) {
            qreal wide = chart::widthOf(sheet.header.at(column), m_file.style.microBold);
            for (const QStringList &cells : sheet.rows)
                wide = std::max(wide, chart::widthOf(cells.value(column), m_file.style.micro));
            widths.append(wide + 16);
            all += wide + 16;
        }
        for (qreal &wide : widths)
            wide *= pageWide / std::max<qreal>(1, all);
        return widths;
    }
    /// A table too wide for the page is set smaller, never cut off: what is printed is what the screen says.
    void row(const QStringList &cells, const QList<qreal> &widths, bool head)
    {
        qreal x = 0;
        for (int i = 0; i < cells.size(); ++i) {
            QFont font = head ? m_file.style.microBold : m_file.style.micro;
            const qreal wide = widths.value(i) - 4;
            const qreal needs = chart::widthOf(cells.at(i), font);
            if (needs > wide)
                font.setPixelSize(std::max(5, int(font.pixelSize() * wide / needs)));
            chart::words(m_painter, {x, m_y, std::max(wide, chart::widthOf(cells.at(i), font)), rowTall - 2},
                         cells.at(i), font, m_file.style.text);
            x += widths.value(i);
        }
        m_painter.setPen(QPen(m_file.style.grid, head ? 1 : 0.5));
        m_painter.drawLine(QPointF(0, m_y + rowTall - 1), QPointF(pageWide, m_y + rowTall - 1));
        m_y += rowTall;
    }

    QPdfWriter &m_pdf;
    QPainter &m_painter;
    const ReportFile &m_file;
    const qreal m_tall;
    qreal m_y = 0;
    int m_page = 1;
};

QFont sized(QFont font, int pixels)
{
    font.setPixelSize(pixels);
    return font;
}

void paintCover(Pages &pages, const ReportFile &file)
{
    const ChartStyle &style = file.style;
    chart::words(pages.painter(), {0, pages.y(), pageWide, 18}, file.day, style.meta, style.secondary, Qt::AlignRight);
    pages.text(file.office, style.meta, 18, style.secondary, 0, pageWide - 120);
    pages.space(10);
    pages.text(file.title, sized(style.smallBold, 22), 30, style.text);
    pages.space(2);
    pages.text(file.about, style.small, 20, style.secondary);
    pages.text(file.standing, style.meta, 18, style.secondary);
    pages.text(file.stamp, style.metaBold, 20, style.warning);
    pages.space(8);
    pages.line();
}

bool paintChapter(Pages &pages, const ReportFile &file, const ReportChapterPage &chapter, ExportProgress &progress)
{
    const ChartStyle &style = file.style;
    pages.space(8);
    pages.need(80);
    pages.text(chapter.title, sized(style.smallBold, 16), 24, style.text);
    pages.space(4);
    for (const QString &paragraph : chapter.text.split(QLatin1Char('\n')))
        pages.text(paragraph, style.small, 21, style.text);
    pages.space(8);
    for (const ReportFigurePage &figure : chapter.figures) {
        if (progress.isCancelled())
            return false;
        pages.need(figure.picture ? 22 + figure.tall : 80);
        pages.text(figure.caption, style.metaBold, 20, style.text);
        if (figure.picture)
            pages.picture(*figure.picture, figure.tall);
        else
            pages.table(figure.table);
        pages.text(figure.foot, style.micro, 15, style.muted);
        pages.space(8);
    }
    return true;
}

bool write(QIODevice &device, ExportProgress &progress, const ReportFile &file)
{
    QPdfWriter pdf(&device);
    pdf.setPageSize(QPageSize(QPageSize::A4));
    pdf.setPageMargins(QMarginsF(18, 16, 18, 14), QPageLayout::Millimeter);
    pdf.setTitle(file.title);
    QPainter painter;
    if (!painter.begin(&pdf))
        return false;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(pdf.width() / pageWide, pdf.width() / pageWide);
    Pages pages(pdf, painter, file);
    paintCover(pages, file);
    for (int i = 0; i < file.chapters.size(); ++i) {
        if (progress.isCancelled() || !paintChapter(pages, file, file.chapters.at(i), progress))
            return false;
        progress.reached(5 + int(85 * (i + 1) / file.chapters.size()));
    }
    pages.space(10);
    pages.need(80);
    pages.line();
    pages.text(file.notesTitle, sized(file.style.smallBold, 15), 24, file.style.text);
    for (const QStringList &note : file.notes)
        pages.pair(note.value(0), note.value(1));
    return painter.end();
}

} // namespace

FileMaker makerOf(const ReportFile &file)
{
    ReportFile paper = file;
    paper.style = printed(file.style);
    return [paper](QIODevice &device, ExportProgress &progress) { return write(device, progress, paper); };
}

} // namespace mado

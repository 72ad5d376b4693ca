// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/governance/paper.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <algorithm>

namespace mado {

namespace {

constexpr int margin = 60;
constexpr int lineHeight = 20;
constexpr int titleHeight = 36;
constexpr int resolution = 96;
constexpr int indentWidth = 18;
constexpr int footSize = 11;
constexpr int footGap = 12;

/// Without the font's alternative digits, of which a reader of the file could copy nothing.
QFont paperFont()
{
    QFont font(QStringList{QStringLiteral("Noto Sans CJK JP"), QStringLiteral("Yu Gothic UI"),
                           QStringLiteral("Hiragino Sans"), QStringLiteral("Meiryo")});
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

bool isUnder(const QString &line) { return line.startsWith(QLatin1Char(' ')); }

/// The title, and whatever stands over indented lines.
bool isHeading(const QStringList &lines, qsizetype at)
{
    return at == 0 || (!isUnder(lines.at(at)) && !lines.at(at).isEmpty() && isUnder(lines.value(at + 1)));
}

/// A line where it goes.
struct Placed
{
    QRect room;
    int page; ///< From 1.
};

QFont fontOf(const QStringList &lines, qsizetype at)
{
    QFont font = paperFont();
    font.setPixelSize(at == 0 ? 22 : 13);
    font.setBold(isHeading(lines, at));
    return font;
}

QList<Placed> placed(QPainter &painter, const QSize &paper, const QStringList &lines)
{
    QList<Placed> all;
    int at = margin;
    int page = 1;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        painter.setFont(fontOf(lines, i));
        const int indent = isUnder(lines.at(i)) ? indentWidth : 0;
        QRect room(margin + indent, at, paper.width() - 2 * margin - indent, paper.height());
        const int height = painter.boundingRect(room, Qt::TextWordWrap, lines.at(i).trimmed()).height();
        // A heading does not stay behind alone.
        const int needed = isHeading(lines, i) ? height + 2 * lineHeight : height;
        if (at + needed > paper.height() - margin) {
            ++page;
            at = margin;
            room.moveTop(at);
        }
        all.append({room, page});
        at += std::max(i == 0 ? titleHeight : lineHeight, height + 2);
    }
    return all;
}

/// A sheet that was taken out says what it belongs to.
void drawFoot(QPainter &painter, const QSize &paper, const QString &title, int page, int pages)
{
    if (pages < 2)
        return;
    QFont font = paperFont();
    font.setPixelSize(footSize);
    painter.setFont(font);
    painter.drawText(QRect(margin, paper.height() - margin + footGap, paper.width() - 2 * margin, lineHeight),
                     Qt::AlignRight, QStringLiteral("%1   %2 / %3").arg(title).arg(page).arg(pages));
}

void draw(QPdfWriter &writer, const QStringList &lines)
{
    QPainter painter(&writer);
    const QSize paper(writer.width(), writer.height());
    const QList<Placed> all = placed(painter, paper, lines);
    const int pages = all.isEmpty() ? 1 : all.last().page;
    int page = 1;
    drawFoot(painter, paper, lines.value(0), page, pages);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (all.at(i).page != page) {
            writer.newPage();
            drawFoot(painter, paper, lines.value(0), ++page, pages);
        }
        painter.setFont(fontOf(lines, i));
        painter.drawText(all.at(i).room, Qt::TextWordWrap, lines.at(i).trimmed());
    }
}

} // namespace

bool writePaper(const QStringList &lines, const QString &path)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setResolution(resolution);
        writer.setTitle(lines.value(0));
        draw(writer, lines);
    }
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(buffer.data()) == buffer.size() && file.commit();
}

} // namespace mado

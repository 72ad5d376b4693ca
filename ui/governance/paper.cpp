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

void draw(QPdfWriter &writer, const QStringList &lines)
{
    QPainter painter(&writer);
    QFont font = paperFont();
    int at = margin;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = lines.at(i).trimmed();
        font.setPixelSize(i == 0 ? 22 : 13);
        font.setBold(isHeading(lines, i));
        painter.setFont(font);
        const int indent = isUnder(lines.at(i)) ? indentWidth : 0;
        QRect room(margin + indent, at, writer.width() - 2 * margin - indent, writer.height());
        const int height = painter.boundingRect(room, Qt::TextWordWrap, line).height();
        // A heading does not stay behind alone.
        const int needed = isHeading(lines, i) ? height + 2 * lineHeight : height;
        if (at + needed > writer.height() - margin) {
            writer.newPage();
            at = margin;
            room.moveTop(at);
        }
        painter.drawText(room, Qt::TextWordWrap, line);
        at += std::max(i == 0 ? titleHeight : lineHeight, height + 2);
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

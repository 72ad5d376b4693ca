// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/governance/paper.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace mado {

namespace {

constexpr int margin = 60;
constexpr int lineHeight = 20;
constexpr int titleHeight = 36;
constexpr int resolution = 96;
constexpr int indentWidth = 18;

void draw(QPdfWriter &writer, const QStringList &lines)
{
    QPainter painter(&writer);
    QFont font(QStringList{QStringLiteral("Noto Sans CJK JP"), QStringLiteral("Yu Gothic UI"),
                           QStringLiteral("Hiragino Sans"), QStringLiteral("Meiryo")});
    int at = margin;
    bool first = true;
    for (const QString &line : lines) {
        font.setPixelSize(first ? 22 : 13);
        font.setBold(first);
        painter.setFont(font);
        const int indent = line.startsWith(QLatin1Char(' ')) ? indentWidth : 0;
        QRect room(margin + indent, at, writer.width() - 2 * margin - indent, writer.height());
        const int height = painter.boundingRect(room, Qt::TextWordWrap, line.trimmed()).height();
        if (at + height > writer.height() - margin) {
            writer.newPage();
            at = margin;
            room.moveTop(at);
        }
        painter.drawText(room, Qt::TextWordWrap, line.trimmed());
        at += std::max(first ? titleHeight : lineHeight, height + 2);
        first = false;
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

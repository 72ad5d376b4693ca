// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/emergency_paper.h"

#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

namespace mado {

namespace {

constexpr int labelShare = 28; ///< Percent of the width.
constexpr qreal padding = 6;

QTextCharFormat letters(qreal points, bool bold = false)
{
    QTextCharFormat format;
    format.setFontPointSize(points);
    format.setFontWeight(bold ? QFont::Bold : QFont::Normal);
    return format;
}

} // namespace

std::unique_ptr<QTextDocument> layOut(const EmergencyPaper &paper)
{
    auto document = std::make_unique<QTextDocument>();
    QTextCursor cursor(document.get());
    cursor.insertText(paper.title, letters(18, true));
    cursor.insertText(QStringLiteral("   ") + paper.caseNumber, letters(12));
    cursor.insertBlock();
    QTextTableFormat format;
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints({QTextLength(QTextLength::PercentageLength, labelShare),
                                      QTextLength(QTextLength::PercentageLength, 100 - labelShare)});
    format.setCellPadding(padding);
    format.setCellSpacing(0);
    format.setBorder(1);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    QTextTable *table = cursor.insertTable(int(paper.lines.size()), 2, format);
    for (int row = 0; row < paper.lines.size(); ++row) {
        table->cellAt(row, 0).firstCursorPosition().insertText(paper.lines.at(row).first, letters(11, true));
        table->cellAt(row, 1).firstCursorPosition().insertText(paper.lines.at(row).second, letters(12));
    }
    cursor.movePosition(QTextCursor::End);
    cursor.insertBlock();
    cursor.insertText(paper.foot, letters(9));
    return document;
}

} // namespace mado

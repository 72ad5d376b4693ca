// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/callbacks/call_paper.h"

#include "ui/callbacks/call_words.h"
#include "ui/shared/wording.h"

#include <QCoreApplication>
#include <QTextCursor>
#include <QTextTable>

namespace mado {

namespace {

constexpr qreal padding = 4;

QTextCharFormat letters(qreal points, bool bold = false)
{
    QTextCharFormat format;
    format.setFontPointSize(points);
    format.setFontWeight(bold ? QFont::Bold : QFont::Normal);
    return format;
}

QStringList columnNames()
{
    return {QCoreApplication::translate("mado::CallPaper", "Time"),
            QCoreApplication::translate("mado::CallPaper", "Urgency"),
            QCoreApplication::translate("mado::CallPaper", "Case"),
            QCoreApplication::translate("mado::CallPaper", "Name"),
            QCoreApplication::translate("mado::CallPaper", "About"),
            QCoreApplication::translate("mado::CallPaper", "Tries"),
            QCoreApplication::translate("mado::CallPaper", "Whose"),
            QCoreApplication::translate("mado::CallPaper", "State")};
}

} // namespace

CallPaper callPaper(const CallList &calls, const StaffProfile &printer, const QDateTime &now, bool barred,
                    Language language)
{
    const QString at = wording::date(wording::dateInTokyo(now), language) + QLatin1Char(' ') + wording::clock(now);
    CallPaper paper{QCoreApplication::translate("mado::CallPaper", "Calls to make"),
                    QCoreApplication::translate("mado::CallPaper", "Printed %1 by %2 · internal only · no diagnosis")
                        .arg(at, wording::staff({printer.id, printer.name, printer.role}, language)),
                    columnNames(),
                    {}};
    for (int row = 0; row < calls.rowCount(); ++row) {
        const Consultation &one = calls.at(row);
        const auto record = calls.record(one.id);
        const CallFacts facts = callFacts({one, record ? std::optional(record->state) : std::nullopt}, now, language);
        paper.rows << QStringList{
            facts.overdue ? QCoreApplication::translate("mado::CallPaper", "%1 over time").arg(facts.time) : facts.time,
            wording::risk(one.risk.level(), language),
            one.caseNumber,
            barred ? QString() : one.resident.displayName,
            barred ? QString() : facts.topic,
            facts.tries,
            facts.owner,
            facts.state};
    }
    return paper;
}

std::unique_ptr<QTextDocument> layOut(const CallPaper &paper)
{
    auto document = std::make_unique<QTextDocument>();
    QTextCursor cursor(document.get());
    cursor.insertText(paper.title, letters(16, true));
    cursor.insertBlock();
    cursor.insertText(paper.about, letters(9));
    cursor.insertBlock();
    QTextTableFormat format;
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setCellPadding(padding);
    format.setCellSpacing(0);
    format.setBorder(1);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setHeaderRowCount(1);
    QTextTable *table = cursor.insertTable(int(paper.rows.size()) + 1, int(paper.columns.size()), format);
    for (int column = 0; column < paper.columns.size(); ++column)
        table->cellAt(0, column).firstCursorPosition().insertText(paper.columns.at(column), letters(9, true));
    for (int row = 0; row < paper.rows.size(); ++row) {
        for (int column = 0; column < paper.columns.size(); ++column)
            table->cellAt(row + 1, column).firstCursorPosition().insertText(paper.rows.at(row).at(column), letters(9));
    }
    return document;
}

} // namespace mado

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/round_list.h"

#include "ui/shared/wording.h"

#include <QPdfWriter>
#include <QSaveFile>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>
#include <algorithm>

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int pointSize = 10;

void fill(QTextTable &table, int row, const QStringList &cells)
{
    for (int column = 0; column < cells.size(); ++column)
        table.cellAt(row, column).firstCursorPosition().insertText(cells[column]);
}

} // namespace

QList<MedicineRequest> RoundList::of(const MedicineBoard &board)
{
    QList<MedicineRequest> found;
    std::ranges::copy_if(board.requests, std::back_inserter(found), [](const MedicineRequest &request) {
        return request.stage == MedicineStage::Arranged && !request.trouble;
    });
    std::ranges::stable_sort(found, {}, &MedicineRequest::place);
    return found;
}

bool RoundList::write(const QString &path, const MedicineBoard &board, Language language)
{
    const auto requests = of(board);
    QTextDocument document;
    document.setDefaultFont(QFont(u"Noto Sans CJK JP"_s, pointSize));
    QTextCursor cursor(&document);
    const QString made =
        wording::date(wording::dateInTokyo(board.serverTime), language) + u' ' + wording::clock(board.serverTime);
    cursor.insertText(tr("Medicine to deliver") + u"　"_s + board.account.name.in(language) + u"　"_s + made);
    cursor.insertBlock();
    QTextTableFormat format;
    format.setCellPadding(4);
    format.setCellSpacing(0);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    QTextTable *table = cursor.insertTable(int(requests.size()) + 1, 6, format);
    fill(*table, 0, {tr("Done"), tr("Room"), tr("Name"), tr("Medicine"), tr("Allergies"), tr("Number")});
    for (int i = 0; i < requests.size(); ++i) {
        const MedicineRequest &request = requests[i];
        fill(*table, i + 1,
             {u"□"_s, request.place, request.resident, request.medicine + u' ' + request.days, request.allergies,
              request.number});
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    {
        QPdfWriter writer(&file);
        writer.setPageSize(QPageSize(QPageSize::A4));
        document.print(&writer);
    }
    return file.commit();
}

} // namespace mado

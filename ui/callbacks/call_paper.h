// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/call_list.h"
#include "ui/shared/theme.h"

#include <QTextDocument>
#include <memory>

namespace mado {

/// The list of calls on paper. Telephone numbers stay on the screen, where each showing is on record.
struct CallPaper
{
    QString title;
    QString about; ///< By whom and when it was printed, and that it stays in the house.
    QStringList columns;
    QList<QStringList> rows; ///< Plain text, one cell for each column.
};

/// As the list shows them now, in its order; `barred`: without names and what they wrote about.
CallPaper callPaper(const CallList &calls, const StaffProfile &printer, const QDateTime &now, bool barred,
                    Language language);
std::unique_ptr<QTextDocument> layOut(const CallPaper &paper);

} // namespace mado

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <memory>
#include <utility>

class QTextDocument;

namespace mado {

/// The 119 sheet as it goes to paper: plain text, no display name, and who printed it when.
struct EmergencyPaper
{
    QString title;
    QString caseNumber;
    QList<std::pair<QString, QString>> lines; ///< What it is, what is known; "" stays to be filled in by hand.
    QString foot;
};

std::unique_ptr<QTextDocument> layOut(const EmergencyPaper &paper);

} // namespace mado

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

class QWidget;

namespace mado {

struct SaveQuestion
{
    QString title;
    QString name;        ///< Proposed, with its suffix: "letter.pdf". A whole path is proposed with its folder.
    QString filter = {}; ///< "PDF (*.pdf)"; empty: every file.
};

/// Asks where a file is to be saved, over `asker`'s window and without a loop of its own. `then` is called with the
/// path; not at all when the person names none, or `asker` goes first.
void askWhereToSave(QWidget *asker, const SaveQuestion &question, std::function<void(const QString &)> then);

} // namespace mado

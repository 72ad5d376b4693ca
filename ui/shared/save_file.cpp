// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/save_file.h"

#include <QFileDialog>
#include <QFileInfo>

namespace mado {

void askWhereToSave(QWidget *asker, const SaveQuestion &question, std::function<void(const QString &)> then)
{
    auto *dialog = new QFileDialog(asker, question.title, question.name, question.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(question.name).suffix());
    QObject::connect(dialog, &QFileDialog::fileSelected, asker, std::move(then));
    dialog->open();
}

} // namespace mado

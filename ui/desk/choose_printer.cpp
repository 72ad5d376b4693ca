// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/choose_printer.h"

#include <QPrintDialog>
#include <QPrinter>

namespace mado {

void choosePrinterByDialog(QWidget *window, const PrinterChosen &chosen)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintToFile);
    QObject::connect(dialog, qOverload<>(&QDialog::accepted), window, [printer, chosen] { chosen(printer); });
    dialog->open();
}

} // namespace mado

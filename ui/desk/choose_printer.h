// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

class QPagedPaintDevice;
class QWidget;

namespace mado {

using PrinterChosen = std::function<void(const std::shared_ptr<QPagedPaintDevice> &)>;
using ChoosePrinter = std::function<void(QWidget *window, const PrinterChosen &)>;

/// Asks for a printer or a PDF file without blocking; `chosen` is not called when the person thinks better of it.
void choosePrinterByDialog(QWidget *window, const PrinterChosen &chosen);

} // namespace mado

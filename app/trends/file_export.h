// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/error.h"

#include <QFuture>
#include <QIODevice>
#include <functional>

namespace mado {

/// What the maker of a file says and asks on the way. Any thread.
class ExportProgress
{
public:
    virtual ~ExportProgress() = default;
    virtual void reached(int percent) = 0;
    virtual bool isCancelled() const = 0;
};

/// Writes everything to the device; false: it could not. Called on a thread of its own: touches no widget.
using FileMaker = std::function<bool(QIODevice &, ExportProgress &)>;

/// Makes a file off the UI thread. The future reports progress in percent and can be cancelled. The file of that name
/// is replaced when the new one is whole, otherwise left as it was: there are no half files.
/// Errors: Store, with `export.denied` (no such folder, no right to write), `export.full` (the disk) or
/// `export.failed` (it could not be drawn).
QFuture<Result<void>> exportFile(const QString &path, FileMaker maker);

} // namespace mado

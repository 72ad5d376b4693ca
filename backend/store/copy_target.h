// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <functional>
#include <sqlite3.h>

namespace mado::store {

/// Takes `size` bytes that belong at `at` of the copy; false: it cannot, and the copying ends.
using TakePiece = std::function<bool(qint64 at, const char *data, qint64 size)>;

/// A file that SQLite may write and never reads again: what it writes is handed on at once, so that neither memory nor
/// a disk holds the whole. Were it ever asked for something that was written, the copying fails. Under its name()
/// databases open as long as it lives; one at a time.
class CopyTarget
{
public:
    explicit CopyTarget(TakePiece take);
    ~CopyTarget();
    CopyTarget(const CopyTarget &) = delete;
    CopyTarget &operator=(const CopyTarget &) = delete;

    const char *name() const { return m_name.constData(); } ///< Of the sqlite3_vfs.
    bool take(qint64 at, const char *data, qint64 size);
    qint64 size() const { return m_size; }

private:
    const TakePiece m_take;
    const QByteArray m_name;
    sqlite3_vfs m_vfs;
    qint64 m_size = 0;
};

} // namespace mado::store

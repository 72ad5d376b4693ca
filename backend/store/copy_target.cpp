// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/copy_target.h"

#include <algorithm>
#include <cstring>

namespace mado::store {

namespace {

struct OpenedFile
{
    sqlite3_file base; ///< First, as SQLite knows only this.
    CopyTarget *target;
};

CopyTarget &targetOf(sqlite3_file *file) { return *reinterpret_cast<OpenedFile *>(file)->target; }

int nothing(sqlite3_file *) { return SQLITE_OK; }
int nothing(sqlite3_file *, int) { return SQLITE_OK; }

int readBack(sqlite3_file *file, void *to, int size, sqlite3_int64 at)
{
    if (at < targetOf(file).size())
        return SQLITE_IOERR_READ;
    std::memset(to, 0, std::size_t(size));
    return SQLITE_IOERR_SHORT_READ;
}

int handOn(sqlite3_file *file, const void *from, int size, sqlite3_int64 at)
{
    return targetOf(file).take(at, static_cast<const char *>(from), size) ? SQLITE_OK : SQLITE_FULL;
}

int truncate(sqlite3_file *file, sqlite3_int64 size)
{
    return size == targetOf(file).size() ? SQLITE_OK : SQLITE_IOERR_TRUNCATE;
}

int tellSize(sqlite3_file *file, sqlite3_int64 *size)
{
    *size = targetOf(file).size();
    return SQLITE_OK;
}

int tellReserved(sqlite3_file *, int *reserved)
{
    *reserved = 0;
    return SQLITE_OK;
}

int control(sqlite3_file *, int, void *) { return SQLITE_NOTFOUND; }
int sectorSize(sqlite3_file *) { return 512; }
int characteristics(sqlite3_file *) { return SQLITE_IOCAP_POWERSAFE_OVERWRITE; }

constexpr sqlite3_io_methods methods{.iVersion = 1,
                                     .xClose = nothing,
                                     .xRead = readBack,
                                     .xWrite = handOn,
                                     .xTruncate = truncate,
                                     .xSync = nothing,
                                     .xFileSize = tellSize,
                                     .xLock = nothing,
                                     .xUnlock = nothing,
                                     .xCheckReservedLock = tellReserved,
                                     .xFileControl = control,
                                     .xSectorSize = sectorSize,
                                     .xDeviceCharacteristics = characteristics,
                                     .xShmMap = nullptr,
                                     .xShmLock = nullptr,
                                     .xShmBarrier = nullptr,
                                     .xShmUnmap = nullptr,
                                     .xFetch = nullptr,
                                     .xUnfetch = nullptr};

/// The copy itself alone: a journal or a temporary file would hold pages readable.
int openFile(sqlite3_vfs *vfs, const char *, sqlite3_file *file, int flags, int *outFlags)
{
    file->pMethods = nullptr;
    if (!(flags & SQLITE_OPEN_MAIN_DB))
        return SQLITE_CANTOPEN;
    auto *opened = reinterpret_cast<OpenedFile *>(file);
    opened->base.pMethods = &methods;
    opened->target = static_cast<CopyTarget *>(vfs->pAppData);
    if (outFlags)
        *outFlags = flags;
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs *, const char *, int) { return SQLITE_OK; }

int access(sqlite3_vfs *, const char *, int, int *there)
{
    *there = 0;
    return SQLITE_OK;
}

int fullName(sqlite3_vfs *, const char *name, int size, char *to)
{
    sqlite3_snprintf(size, to, "%s", name);
    return SQLITE_OK;
}

} // namespace

CopyTarget::CopyTarget(TakePiece take)
    : m_take(std::move(take)),
      m_name("copy-" + QByteArray::number(qulonglong(reinterpret_cast<quintptr>(this)), 16)),
      m_vfs(*sqlite3_vfs_find(nullptr)) // for time and chance
{
    m_vfs.szOsFile = int(sizeof(OpenedFile));
    m_vfs.pNext = nullptr;
    m_vfs.zName = m_name.constData();
    m_vfs.pAppData = this;
    m_vfs.xOpen = openFile;
    m_vfs.xDelete = deleteFile;
    m_vfs.xAccess = access;
    m_vfs.xFullPathname = fullName;
    sqlite3_vfs_register(&m_vfs, 0);
}

CopyTarget::~CopyTarget() { sqlite3_vfs_unregister(&m_vfs); }

bool CopyTarget::take(qint64 at, const char *data, qint64 size)
{
    m_size = std::max(m_size, at + size);
    return m_take(at, data, size);
}

} // namespace mado::store

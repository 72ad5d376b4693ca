// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <memory>
#include <tl/expected.hpp>

class QTemporaryDir;

namespace mado::training {

/// Where a training desk keeps its database: readable for its user alone. One that was not given goes at the end.
class PrivateFolder
{
public:
    /// Empty path: a new temporary folder. The error says what to do.
    static tl::expected<PrivateFolder, QString> open(const QString &path);
    ~PrivateFolder();
    PrivateFolder(PrivateFolder &&) noexcept;
    PrivateFolder &operator=(PrivateFolder &&) noexcept;

    QString filePath(const QString &name) const;
    /// The staff's password for this folder: random, made at its first use, the same at later starts.
    tl::expected<QString, QString> staffPassword() const;

private:
    PrivateFolder(QString path, std::unique_ptr<QTemporaryDir> temporary);

    QString m_path;
    std::unique_ptr<QTemporaryDir> m_temporary;
};

} // namespace mado::training

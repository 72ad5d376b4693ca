// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/training/private_folder.h"

#include "contract/ids.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace mado::training {

namespace {

constexpr auto folderMode = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
constexpr auto fileMode = QFile::ReadOwner | QFile::WriteOwner;

} // namespace

PrivateFolder::PrivateFolder(QString path, std::unique_ptr<QTemporaryDir> temporary)
    : m_path(std::move(path)),
      m_temporary(std::move(temporary))
{
}
PrivateFolder::~PrivateFolder() = default;
PrivateFolder::PrivateFolder(PrivateFolder &&) noexcept = default;
PrivateFolder &PrivateFolder::operator=(PrivateFolder &&) noexcept = default;

tl::expected<PrivateFolder, QString> PrivateFolder::open(const QString &path)
{
    if (path.isEmpty()) {
        auto temporary =
            std::make_unique<QTemporaryDir>(QDir::tempPath() + QStringLiteral("/madoguchi-training-XXXXXX"));
        if (!temporary->isValid())
            return tl::unexpected(
                QStringLiteral("no temporary folder could be made: %1").arg(temporary->errorString()));
        const auto made = temporary->path();
        return PrivateFolder(made, std::move(temporary));
    }
    if (!QDir().mkpath(path) || !QFile::setPermissions(path, folderMode))
        return tl::unexpected(QStringLiteral("%1 cannot be made private; give a folder of your own").arg(path));
    return PrivateFolder(QDir(path).absolutePath(), nullptr);
}

QString PrivateFolder::filePath(const QString &name) const { return QDir(m_path).filePath(name); }

tl::expected<QString, QString> PrivateFolder::staffPassword() const
{
    QFile file(filePath(QStringLiteral("staff-password")));
    if (file.open(QIODevice::ReadOnly))
        return QString::fromLatin1(file.readAll()).trimmed();
    const auto password = randomIdText();
    const bool written = file.open(QIODevice::WriteOnly | QIODevice::NewOnly) && file.setPermissions(fileMode) &&
                         file.write(password.toLatin1()) == password.size();
    if (!written)
        return tl::unexpected(QStringLiteral("%1 cannot be written: %2").arg(file.fileName(), file.errorString()));
    return password;
}

} // namespace mado::training

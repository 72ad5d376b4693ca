// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trends/file_export.h"

#include "app/then.h"

#include <QSaveFile>
#include <QThread>

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

class PromiseProgress final : public ExportProgress
{
public:
    explicit PromiseProgress(QPromise<Result<void>> &promise) : m_promise(promise) {}
    void reached(int percent) override { m_promise.setProgressValue(percent); }
    bool isCancelled() const override { return m_promise.isCanceled(); }

private:
    QPromise<Result<void>> &m_promise;
};

Result<void> written(const QString &path, const FileMaker &maker, ExportProgress &progress)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(AppError::Kind::Store, u"export.denied"_s);
    const bool made = maker(file, progress);
    if (!made || progress.isCancelled()) {
        const bool full = file.error() == QFileDevice::ResourceError || file.error() == QFileDevice::WriteError;
        file.cancelWriting();
        return fail(AppError::Kind::Store, full ? u"export.full"_s : u"export.failed"_s);
    }
    if (!file.commit())
        return fail(AppError::Kind::Store, u"export.full"_s);
    return {};
}

} // namespace

QFuture<Result<void>> exportFile(const QString &path, FileMaker maker)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    promise->setProgressRange(0, 100);
    QThread *thread = QThread::create([promise, path, maker = std::move(maker)] {
        PromiseProgress progress(*promise);
        promise->addResult(written(path, maker, progress));
        promise->finish();
    });
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
    return promise->future();
}

} // namespace mado

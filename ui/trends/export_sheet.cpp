// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/export_sheet.h"
#include "ui/shared/save_file.h"

#include "ui/shared/segmented.h"

#include <QDir>
#include <QFutureWatcher>
#include <QLineEdit>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace mado {

namespace {

QString downloads()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    return folder.isEmpty() || !QDir(folder).exists() ? QDir::homePath() : folder;
}

} // namespace

ExportSheet::ExportSheet(const Theme &theme, QWidget *window)
    : Sheet(theme, window),
      m_formatLabel(addLabel()),
      m_format(new Segmented(theme))
{
    body()->addWidget(m_format);
    m_pathLabel = addLabel();
    m_path = new QLineEdit;
    m_choose = new Button(theme, ButtonKind::Secondary, ButtonHeight::Medium);
    auto *row = new QHBoxLayout;
    row->addWidget(m_path, 1);
    row->addWidget(m_choose);
    body()->addLayout(row);
    m_checks = new TextLabel(theme, TextStyle::Small, ColorRole::TextSecondary);
    m_checks->setWrap(true);
    body()->addWidget(m_checks);
    connect(m_format, &Segmented::chosen, this, &ExportSheet::formatChosen);
    connect(m_choose, &QPushButton::clicked, this, &ExportSheet::choosePath);
    connect(m_path, &QLineEdit::textChanged, this,
            [this](const QString &path) { setComplete(!path.trimmed().isEmpty()); });
    connect(this, &Sheet::accepted, this, &ExportSheet::begin);
    connect(this, &Sheet::dismissed, this, &ExportSheet::cancel);
}

ExportSheet::~ExportSheet() { m_job.cancel(); }

QWidget *ExportSheet::firstField() const { return m_maker ? static_cast<QWidget *>(m_path) : m_format; }

void ExportSheet::ask(const ExportPage &page, const QString &name, const QStringList &checks)
{
    m_page = page;
    m_maker = {};
    askFor(name, page.stamp, checks);
}

void ExportSheet::askPdf(const FileMaker &maker, const QString &name, const QStringList &checks)
{
    m_maker = maker;
    askFor(name, {}, checks);
}

void ExportSheet::askFor(const QString &name, const QString &stamp, const QStringList &checks)
{
    setTitle(tr("Export"), stamp);
    m_format->setVisible(!m_maker);
    m_formatLabel->setVisible(!m_maker);
    m_formatLabel->setText(tr("Format"));
    m_format->setWords({tr("Table (CSV)"), tr("Picture (PNG)"), tr("Drawing (SVG)"), tr("Report (PDF)")});
    m_pathLabel->setText(tr("File"));
    m_path->setAccessibleName(tr("File"));
    m_choose->setText(tr("Choose…"));
    m_checks->setText(checks.join(u'\n'));
    mainButton()->setText(tr("Export"));
    cancelButton()->setText(tr("Cancel"));
    if (m_maker)
        m_format->setCurrent(int(ExportFormat::Pdf));
    m_path->setText(QDir(downloads()).filePath(name + QLatin1Char('.') + suffixOf(ExportFormat(m_format->current()))));
    showFailure({});
    open();
}

void ExportSheet::setFormat(ExportFormat format)
{
    m_format->setCurrent(int(format));
    formatChosen();
}

void ExportSheet::setPath(const QString &path) { m_path->setText(path); }

QString ExportSheet::path() const { return m_path->text().trimmed(); }

void ExportSheet::formatChosen()
{
    const QFileInfo now(path());
    m_path->setText(
        now.dir().filePath(now.completeBaseName() + QLatin1Char('.') + suffixOf(ExportFormat(m_format->current()))));
}

void ExportSheet::choosePath()
{
    askWhereToSave(this, {tr("Export"), path()}, [this](const QString &chosen) { m_path->setText(chosen); });
}

void ExportSheet::begin()
{
    setBusy(true);
    m_job = exportFile(path(), m_maker ? m_maker : makerOf(ExportFormat(m_format->current()), m_page));
    auto *watcher = new QFutureWatcher<Result<void>>(this);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this,
            [this](int percent) { showHint(tr("Exporting… %1%").arg(percent)); });
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, to = path()] {
        watcher->deleteLater();
        if (!watcher->isCanceled())
            finished(to);
    });
    watcher->setFuture(m_job);
}

void ExportSheet::finished(const QString &path)
{
    setBusy(false);
    const Result<void> result = m_job.result();
    if (result) {
        showHint({});
        dismiss();
        Q_EMIT exported(path);
        return;
    }
    const QString detail = result.error().detail;
    showFailure(detail == QLatin1String("export.denied")
                    ? tr("Nothing was written: choose a folder where you may save.")
                : detail == QLatin1String("export.full")
                    ? tr("Nothing was written: there is no room left on the disk.")
                    : tr("Nothing was written: it could not be drawn. Try another format."));
}

void ExportSheet::cancel()
{
    m_job.cancel();
    setBusy(false);
    showHint({});
}

} // namespace mado

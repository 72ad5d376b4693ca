// SPDX-License-Identifier: GPL-3.0-or-later
// Entries from and into CSV files.
#include "app/services/faq_csv.h"
#include "ui/desk/when_ready.h"
#include "ui/services/faq_page.h"
#include "ui/services/faq_words.h"
#include "ui/shared/save_file.h"

#include <QFileDialog>
#include <QSaveFile>

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostFaults = 3;
constexpr qint64 mostBytes = 20 * 1024 * 1024;

} // namespace

void FaqPage::importFile()
{
    auto *dialog = new QFileDialog(this, tr("Import CSV"), {}, tr("CSV files (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &FaqPage::importFrom);
    dialog->open();
}

void FaqPage::importFrom(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostBytes)
        return tell(tr("The file cannot be read."));
    const auto contents = readFaqCsv(file.readAll());
    if (!contents) {
        QStringList faults;
        for (const FaqCsvFault &fault : contents.error().mid(0, mostFaults))
            faults << FaqWords::csvFault(fault);
        warn(tr("Nothing was imported."), faults.join(u' '));
        return;
    }
    if (!m_faq || !m_account)
        return;
    whenReady(this, m_faq->import(*m_account, *contents), [this](const Result<FaqImported> &done) {
        if (!done)
            return tellFault(done.error());
        tell(tr("%1 drafts were made, %2 entries already say this.")
                 .arg(QString::number(done->drafts), QString::number(done->unchanged)));
        reload();
    });
}

void FaqPage::exportFile()
{
    askWhereToSave(this, {tr("Export CSV"), u"faq.csv"_s, tr("CSV files (*.csv)")},
                   [this](const QString &path) { exportTo(path); });
}

void FaqPage::exportTo(const QString &path)
{
    if (!m_faq || !m_account)
        return;
    whenReady(this, m_faq->contents(*m_account), [this, path](const Result<FaqContents> &contents) {
        if (!contents)
            return tellFault(contents.error());
        QSaveFile file(path);
        const QByteArray bytes = writeFaqCsv(*contents);
        const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
        tell(written ? tr("Exported %1 entries").arg(contents->items.size()) : tr("The file cannot be written."));
    });
}

} // namespace mado

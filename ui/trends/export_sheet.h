// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/sheet.h"
#include "ui/trends/export_files.h"

class QLineEdit;

namespace mado {

class Segmented;

/// 書き出し: what kind of file, where, and what goes with it. Goes on in the background; cancelling leaves no file.
class ExportSheet final : public Sheet
{
    Q_OBJECT

public:
    ExportSheet(const Theme &theme, QWidget *window);
    ~ExportSheet() override;

    void ask(const ExportPage &page, const QString &name, const QStringList &checks); ///< `name` without its ending.
    /// The same for one file of one kind that somebody else draws.
    void askPdf(const FileMaker &maker, const QString &name, const QStringList &checks);
    void setFormat(ExportFormat format);
    void setPath(const QString &path);
    QString path() const;

Q_SIGNALS:
    void exported(const QString &path);

protected:
    QWidget *firstField() const override;

private:
    void askFor(const QString &name, const QString &stamp, const QStringList &checks);
    void choosePath();
    void begin();
    void cancel();
    void finished(const QString &path);
    void formatChosen();

    ExportPage m_page;
    FileMaker m_maker; ///< Instead of the page.
    QFuture<Result<void>> m_job;
    TextLabel *m_formatLabel;
    Segmented *m_format;
    TextLabel *m_pathLabel;
    QLineEdit *m_path;
    Button *m_choose;
    TextLabel *m_checks;
};

} // namespace mado

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/trends/browser.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <optional>

namespace mado::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mayTake = 120000;

const auto here = QStringLiteral(MADOGUCHI_SOURCE_DIR);

QString browser()
{
    for (const QString &name : {u"chromium"_s, u"chromium-browser"_s, u"google-chrome"_s}) {
        if (const QString path = QStandardPaths::findExecutable(name); !path.isEmpty())
            return path;
    }
    return {};
}

std::optional<double> timeIn(const QString &page)
{
    const qsizetype from = page.indexOf(u"uplot "_s);
    const qsizetype until = page.indexOf(u'<', from);
    bool fine = false;
    const double time = from < 0 || until < 0 ? 0 : page.mid(from + 6, until - from - 6).toDouble(&fine);
    return fine ? std::optional(time) : std::nullopt;
}

} // namespace

tl::expected<double, QString> uplotFirstDraw()
{
    const QString program = browser();
    if (program.isEmpty())
        return tl::unexpected(u"Chromium is not installed: apt-get install chromium"_s);
    const QString library = here + u"/build/npm/node_modules/uplot/dist/uPlot.iife.min.js"_s;
    if (!QFile::exists(library))
        return tl::unexpected(u"uPlot is not there: run scripts/npm-tools"_s);
    QFile page(here + u"/tests/bench/trends/uplot.html"_s);
    const QTemporaryDir folder;
    QFile copy(folder.filePath(u"uplot.html"_s));
    if (!page.open(QIODevice::ReadOnly) || !copy.open(QIODevice::WriteOnly))
        return tl::unexpected(u"the page cannot be written"_s);
    copy.write(page.readAll().replace("UPLOT", "file://" + library.toUtf8()));
    copy.close();
    QProcess process;
    process.start(program, {u"--headless=new"_s, u"--no-sandbox"_s, u"--disable-gpu"_s,
                            u"--force-device-scale-factor=1"_s, u"--user-data-dir="_s + folder.filePath(u"profile"_s),
                            u"--dump-dom"_s, u"file://"_s + copy.fileName()});
    if (!process.waitForFinished(mayTake)) {
        process.kill();
        process.waitForFinished();
        return tl::unexpected(u"Chromium did not end"_s);
    }
    const auto time = timeIn(QString::fromUtf8(process.readAllStandardOutput()));
    return time ? tl::expected<double, QString>(*time) : tl::unexpected(u"Chromium drew nothing"_s);
}

} // namespace mado::bench

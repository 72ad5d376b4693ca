// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/runner.h"
#include "ui/governance/paper.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace mado;
using namespace Qt::Literals::StringLiterals;

namespace {

/// nullopt: this computer cannot read PDFs.
std::optional<QString> textOf(const QString &pdf)
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-layout"_s, u"-enc"_s, u"UTF-8"_s, pdf, u"-"_s});
    if (!process.waitForStarted() || !process.waitForFinished())
        return std::nullopt;
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

/// Letters to recipients and certificates.
class PaperTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_number_can_be_copied_from_it()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"p.pdf"_s);
        QVERIFY(writePaper({u"Certificate"_s, u"Digest (BLAKE2b-256)"_s, u" 9f86d081884c7d65 1234567890"_s}, path));
        const auto words = textOf(path);
        if (!words)
            QSKIP("pdftotext is not here: install poppler-utils.");
        QVERIFY2(words->contains(u"9f86d081884c7d65 1234567890"_s), qPrintable(*words));
    }
    void a_heading_goes_to_the_page_of_what_it_heads()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"p.pdf"_s);
        for (int before = 40; before < 60; ++before) {
            QStringList lines{u"Certificate"_s};
            for (int i = 0; i < before; ++i)
                lines.append(u"line"_s);
            QVERIFY(writePaper(lines + QStringList{u"Heading"_s, u" below"_s}, path));
            const auto words = textOf(path);
            if (!words)
                QSKIP("pdftotext is not here: install poppler-utils.");
            const QStringList pages = words->split(u'\f');
            for (const QString &page : pages)
                QCOMPARE(page.contains(u"Heading"_s), page.contains(u"below"_s));
        }
    }
    void each_of_several_pages_says_what_it_belongs_to()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"p.pdf"_s);
        for (const int below : {10, 70}) {
            QStringList lines{u"Certificate"_s};
            for (int i = 0; i < below; ++i)
                lines.append(u"line"_s);
            QVERIFY(writePaper(lines, path));
            const auto words = textOf(path);
            if (!words)
                QSKIP("pdftotext is not here: install poppler-utils.");
            const QStringList pages = words->split(u'\f', Qt::SkipEmptyParts);
            QCOMPARE(pages.size(), below > 50 ? 2 : 1);
            for (qsizetype i = 0; i < pages.size(); ++i) {
                const auto foot = u"%1 / %2"_s.arg(i + 1).arg(pages.size());
                QCOMPARE(pages.at(i).contains(foot) && pages.at(i).contains(u"Certificate"_s), pages.size() > 1);
            }
        }
    }
    void what_cannot_be_written_says_so() { QVERIFY(!writePaper({u"Certificate"_s}, u"/nowhere/p.pdf"_s)); }
};

MADO_TEST(PaperTest)

#include "paper_test.moc"

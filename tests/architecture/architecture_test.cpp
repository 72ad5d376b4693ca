// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/runner.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace {

const QString root = QStringLiteral(MADOGUCHI_SOURCE_DIR);

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList sources(const QStringList &folders)
{
    QStringList found;
    for (const QString &folder : folders) {
        QDirIterator it(root + u'/' + folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext())
            found.append(QDir(root).relativeFilePath(it.next()));
    }
    return found;
}

QString folderOf(const QString &path) { return path.left(path.lastIndexOf(u'/')); }

/// The table of ARCHITECTURE.md: folder → what it may include.
QMap<QString, QSet<QString>> linkTable()
{
    QMap<QString, QSet<QString>> table;
    static const QRegularExpression row(QStringLiteral(R"(^\| ((?:contract|backend|app|ui)[a-z/]*) \|([a-z/ ]*)\|$)"),
                                        QRegularExpression::MultilineOption);
    auto matches = row.globalMatch(read(root + QStringLiteral("/ARCHITECTURE.md")));
    while (matches.hasNext()) {
        const auto match = matches.next();
        const auto allowed = match.captured(2).split(u' ', Qt::SkipEmptyParts);
        table.insert(match.captured(1), QSet<QString>(allowed.begin(), allowed.end()));
    }
    return table;
}

/// Files of `folders` in which `pattern` occurs outside comments, save those below `except`.
QStringList hits(const QStringList &folders, const QString &pattern, const QStringList &except = {})
{
    const QRegularExpression wanted(pattern);
    static const QRegularExpression comment(QStringLiteral("//[^\n]*"));
    QStringList found;
    for (const QString &path : sources(folders)) {
        const bool excused =
            std::any_of(except.begin(), except.end(), [&](const QString &start) { return path.startsWith(start); });
        if (!excused && read(root + u'/' + path).remove(comment).contains(wanted))
            found.append(path);
    }
    return found;
}

const QStringList product{QStringLiteral("contract"), QStringLiteral("backend"), QStringLiteral("app"),
                          QStringLiteral("ui")};

} // namespace

class ArchitectureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void every_include_goes_the_way_the_link_table_says();
    void sql_stays_in_the_stores();
    void colours_come_from_the_tokens();
    void words_for_people_stay_in_ui();
    void nothing_guesses_rich_text();
    void nothing_sleeps_or_nests_event_loops();
    void every_source_names_its_licence();
};

void ArchitectureTest::every_include_goes_the_way_the_link_table_says()
{
    const auto table = linkTable();
    QVERIFY2(table.size() > 10, "ARCHITECTURE.md has lost its link table");
    static const QRegularExpression include(QStringLiteral(R"(#include "((?:contract|backend|app|ui)/[^"]+)\")"));
    QStringList wrong;
    for (const QString &path : sources(product)) {
        const QString from = folderOf(path);
        auto matches = include.globalMatch(read(root + u'/' + path));
        while (matches.hasNext()) {
            const QString to = folderOf(matches.next().captured(1));
            if (to != from && !table.value(from).contains(to))
                wrong.append(path + QStringLiteral(" includes ") + to);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void ArchitectureTest::sql_stays_in_the_stores()
{
    const auto found = hits(
        product, QStringLiteral(R"((SELECT .* FROM |INSERT INTO |UPDATE \w+ SET |DELETE FROM |#include <sqlite3))"),
        {QStringLiteral("backend/store/"), QStringLiteral("app/store/")});
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void ArchitectureTest::colours_come_from_the_tokens()
{
    const auto found =
        hits(product, QStringLiteral(R"("#[0-9A-Fa-f]{3,8}"|QColor\(\d|Qt::(red|blue|green|white|black|gray)\b)"));
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void ArchitectureTest::words_for_people_stay_in_ui()
{
    const auto found = hits({QStringLiteral("contract"), QStringLiteral("backend"), QStringLiteral("app")},
                            QStringLiteral(R"(\btr\(")"), {QStringLiteral("app/main/")});
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void ArchitectureTest::nothing_guesses_rich_text()
{
    const auto found = hits({QStringLiteral("ui"), QStringLiteral("app")},
                            QStringLiteral(R"(Qt::AutoText|Qt::RichText|QTextBrowser|QMessageBox|setHtml\()"));
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void ArchitectureTest::nothing_sleeps_or_nests_event_loops()
{
    auto found =
        hits(product, QStringLiteral(R"(QEventLoop\b(?!::)|\bqWait\(|::m?sleep\(|this_thread::sleep|processEvents\()"
                                     R"(|QFileDialog::get|ialog->exec\()"));
    found += hits({QStringLiteral("tests")}, QStringLiteral(R"(\bqWait\(|\bqSleep\(|::m?sleep\(|this_thread::sleep)"),
                  {QStringLiteral("tests/architecture/")});
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void ArchitectureTest::every_source_names_its_licence()
{
    QStringList without;
    for (const QString &path : sources(product + QStringList{QStringLiteral("tests")})) {
        if (!read(root + u'/' + path).startsWith(QStringLiteral("// SPDX-License-Identifier: GPL-3.0-or-later")))
            without.append(path);
    }
    QVERIFY2(without.isEmpty(), qPrintable(without.join(u'\n')));
}

MADO_TEST(ArchitectureTest)
#include "architecture_test.moc"

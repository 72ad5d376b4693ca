// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/learning/teaching.h"
#include "tests/support/runner.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

namespace mado::learning {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString shipped = QStringLiteral(MADOGUCHI_SOURCE_DIR "/resources/accounts/learning-support/learning.yaml");

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The part of a package that helps children learn.
class TeachingTest final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    /// The shipped file with one place changed.
    tl::expected<Teaching, QList<Fault>> changed(const QByteArray &before, const QByteArray &after) const
    {
        QByteArray text = readAll(shipped);
        const auto at = text.indexOf(before);
        Q_ASSERT(at >= 0);
        text.replace(at, before.size(), after);
        QFile file(m_folder.filePath(u"learning.yaml"_s));
        const bool open = file.open(QIODevice::WriteOnly);
        Q_ASSERT(open);
        file.write(text);
        file.close();
        return loadTeaching(file.fileName());
    }

private Q_SLOTS:
    void the_shipped_catalogue_has_something_for_every_subject_and_group_of_years()
    {
        const auto teaching = loadTeaching(shipped);
        QVERIFY(teaching);
        QSet<std::pair<int, int>> found;
        for (const LearningContent &item : teaching->items) {
            for (const int group : yearGroups) {
                if (item.subject && item.fromYear < group + yearsInGroup && item.untilYear >= group)
                    found.insert({int(*item.subject), group});
            }
        }
        QCOMPARE(found.size(), 5 * 4);
    }

    void every_shipped_link_is_https()
    {
        const auto teaching = loadTeaching(shipped);
        for (const LearningContent &item : teaching->items)
            QVERIFY2(item.link.startsWith(u"https://"_s), qPrintable(item.title.en));
    }

    void a_link_that_is_not_https_is_refused_with_its_line()
    {
        const auto teaching = changed("https://", "http://");
        QVERIFY(!teaching);
        QVERIFY(teaching.error().first().line > 1);
    }

    void a_missing_text_is_refused()
    {
        const auto teaching = changed("\n  mathematics:", "\n  arithmetic:");
        QVERIFY(!teaching);
    }
};

MADO_TEST(TeachingTest)

} // namespace mado::learning

#include "teaching_test.moc"

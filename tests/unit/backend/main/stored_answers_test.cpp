// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/main/statistics_desk.h"
#include "backend/store/sqlite_database.h"
#include "tests/support/runner.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

namespace mado::main {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString resources = QStringLiteral(MADOGUCHI_SOURCE_DIR "/resources");

class StillClock final : public Clock
{
public:
    QDateTime now() const override { return {QDate(2020, 4, 5), QTime(3, 0), Qt::UTC}; }
};

/// The national survey with one thing replaced in its counting.yaml.
QString packageWith(const QTemporaryDir &place, const QString &name, const QString &from, const QString &to)
{
    const QString source = resources + u"/accounts/national-survey"_s;
    const QString target = place.filePath(name);
    for (QDirIterator it(source, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
        QFile in(it.next());
        const QString path = target + it.filePath().mid(source.size());
        QDir().mkpath(QFileInfo(path).path());
        QFile out(path);
        if (!in.open(QIODevice::ReadOnly) || !out.open(QIODevice::WriteOnly))
            return {};
        QString text = QString::fromUtf8(in.readAll());
        if (!from.isEmpty() && it.fileName() == u"counting.yaml")
            text.replace(from, to);
        out.write(text.toUtf8());
    }
    return target;
}

} // namespace

class StoredAnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_survey_that_would_renumber_stored_answers_does_not_start()
    {
        const QTemporaryDir place;
        const auto database = store::openSqlite(place.filePath(u"desk"_s), {.durable = false}).value();
        const auto why = [&](const QString &package) {
            const auto opened = StatisticsDesk::open({.responses = place.filePath(u"responses"_s),
                                                      .durable = false,
                                                      .accounts = {{*AccountId::from(u"national"_s), package, 0}},
                                                      .line = line::Accounts({}),
                                                      .resources = resources},
                                                     *database, m_clock);
            return opened ? QString() : opened.error();
        };
        const QString shipped = packageWith(place, u"shipped"_s, {}, {});
        const QString swapped =
            packageWith(place, u"swapped"_s, u"{none: 1, three: 2, four: 3}"_s, u"{none: 1, three: 3, four: 2}"_s);
        QCOMPARE(why(swapped), QString()); // nothing is stored yet
        {
            const auto log = store::openSqliteResponses(place.filePath(u"responses"_s), false).value()->connect();
            const auto definition = statistics::loadDefinition(shipped, resources + u"/indicators"_s);
            log->openPart(1, u"national"_s, definition->layout.text());
        }
        QCOMPARE(why(shipped), QString());
        const QString refusal = why(swapped);
        QVERIFY2(refusal.contains(u"another meaning"_s) && refusal.contains(u"fever"_s), qPrintable(refusal));
    }

private:
    StillClock m_clock;
};

MADO_TEST(StoredAnswersTest)

} // namespace mado::main

#include "stored_answers_test.moc"

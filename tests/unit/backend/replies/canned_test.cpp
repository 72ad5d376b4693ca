// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/replies/canned.h"
#include "backend/replies/shipped.h"
#include "backend/store/canned_rows.h"
#include "backend/store/identity_rows.h"
#include "backend/store/sqlite_database.h"
#include "tests/support/opened.h"
#include "tests/support/runner.h"

#include <QTemporaryDir>
#include <QTest>

namespace mado::replies {

using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime noon(QDate(2020, 6, 17), QTime(3, 0), Qt::UTC);
const AccountId account = *AccountId::from(u"kanagawa"_s);

CannedReplyContent content(const QString &ja)
{
    return {{u"題"_s, u"Title"_s}, {ja, u"Text"_s}, std::nullopt, std::nullopt, false};
}

} // namespace

class CannedTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<store::Database> m_database;
    const StaffProfile m_lead{StaffId::random(), u"K-2"_s, u"川島"_s, Role::Supervisor, u"14"_s};
    const Writer m_writer{{m_lead.id, m_lead.name, m_lead.role}, noon};

    template <class Work> auto write(Work work) { return m_database->write(std::move(work)).value(); }

private Q_SLOTS:
    void init()
    {
        m_database = mado::test::opened(store::openSqlite(m_folder.filePath(randomIdText()), {.durable = false}));
        write([&](store::Transaction &tx) { return store::insertStaff(tx, m_lead, u"-"_s, noon); });
    }

    void an_unknown_variable_is_refused_with_what_to_do()
    {
        const auto added =
            write([&](store::Transaction &tx) { return add(tx, m_writer, content(u"{name}さん、{phone}へ"_s)); });
        QVERIFY(!added);
        QCOMPARE(added.error().code, u"canned.variable_unknown"_s);
        QVERIFY(added.error().message.ja.contains(u"{phone}"_s));
        QVERIFY(added.error().message.en.contains(u"{hours}"_s));
        QVERIFY(!added.error().message.en.contains(u"{name}さん"_s));
        QVERIFY(write([&](store::Transaction &tx) { return store::allCannedReplies(tx); }).isEmpty());
    }

    void a_reply_of_a_team_is_offered_to_its_team_and_a_retired_one_to_nobody()
    {
        const TeamId night = *TeamId::from(u"night"_s);
        CannedReply reply{CannedReplyId::random(), 1, content(u"夜"_s), std::nullopt, noon};
        QVERIFY(offeredTo(reply, {}));
        reply.content.team = night;
        QVERIFY(!offeredTo(reply, {}));
        QVERIFY(offeredTo(reply, {night}));
        reply.content.retired = true;
        QVERIFY(!offeredTo(reply, {night}));
    }

    void empty_and_overlong_texts_are_refused()
    {
        QVERIFY(faultIn(content(u"  "_s)));
        QVERIFY(faultIn(content(QString(maxCannedTextUnits + 1, u'あ'))));
        QVERIFY(!faultIn(content(QString(maxCannedTextUnits, u'あ'))));
    }

    void every_version_stays_with_who_and_when()
    {
        const auto id = write([&](store::Transaction &tx) { return add(tx, m_writer, content(u"一"_s)); }).value();
        const Writer later{m_writer.name, noon.addSecs(60)};
        QVERIFY(write([&](store::Transaction &tx) { return change(tx, later, id, {1, content(u"二"_s)}); }));
        const auto versions = write([&](store::Transaction &tx) { return store::cannedVersions(tx, id); });
        QCOMPARE(versions.size(), 2);
        QCOMPARE(versions[0].content.text.ja, u"二"_s);
        QCOMPARE(versions[0].changedAt, later.now);
        QCOMPARE(versions[1].content.text.ja, u"一"_s);
        QCOMPARE(versions[1].changedBy->name, u"川島"_s);
    }

    void who_saw_an_older_version_is_refused()
    {
        const auto id = write([&](store::Transaction &tx) { return add(tx, m_writer, content(u"一"_s)); }).value();
        QVERIFY(write([&](store::Transaction &tx) { return change(tx, m_writer, id, {1, content(u"二"_s)}); }));
        const auto second = write([&](store::Transaction &tx) {
            return change(tx, m_writer, id, {1, content(u"三"_s)});
        });
        QVERIFY(!second);
        QCOMPARE(second.error().code, u"canned.changed"_s);
    }

    void shipped_ones_come_once_and_stay_as_the_department_left_them()
    {
        const auto shipped = loadShipped(QStringLiteral(MADOGUCHI_SOURCE_DIR "/resources/accounts/personal-support"));
        QVERIFY(shipped && !shipped->isEmpty());
        const auto put = [&](store::Transaction &tx) {
            install(tx, account, *shipped, noon);
            return store::allCannedReplies(tx);
        };
        const auto first = write(put);
        QCOMPARE(first.size(), shipped->size());
        QVERIFY(!first[0].changedBy);
        CannedReplyContent retired = first[0].content;
        retired.retired = true;
        QVERIFY(write([&](store::Transaction &tx) { return change(tx, m_writer, first[0].id, {1, retired}); }));
        const auto again = write(put);
        QCOMPARE(again.size(), first.size());
        QVERIFY(again[0].content.retired);
    }

    void a_shipped_one_with_an_unknown_variable_names_its_line()
    {
        QTemporaryDir package;
        QFile file(package.filePath(u"canned.yaml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("replies:\n  - key: a\n    title: {ja: あ, en: A}\n    text: {ja: '{phone}', en: B}\n");
        file.close();
        const auto shipped = loadShipped(package.path());
        QVERIFY(!shipped);
        QVERIFY(shipped.error().first().text().startsWith(u"canned.yaml:2"_s));
        QVERIFY(shipped.error().first().what.contains(u"{phone}"_s));
    }
};

MADO_TEST(CannedTest)

} // namespace mado::replies

#include "canned_test.moc"

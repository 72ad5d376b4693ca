// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/medicine/requests.h"
#include "backend/store/bot_rows.h"
#include "backend/store/consultation_rows.h"
#include "backend/store/medicine_rows.h"
#include "backend/store/postgres_database.h"
#include "backend/store/sqlite_database.h"
#include "tests/support/postgres_cluster.h"
#include "tests/support/runner.h"

#include <QFile>
#include <QTest>

namespace mado::medicine {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString formFile = QStringLiteral(MADOGUCHI_SOURCE_DIR "/resources/accounts/quarantine-support/medicine.yaml");
const AccountId account = *AccountId::from(u"ship"_s);
const StaffName nurse{*StaffId::from(u"saeki"_s), u"佐伯"_s, Role::Nurse};
const StaffName physician{*StaffId::from(u"oda"_s), u"小田"_s, Role::Physician};
const QDateTime noon(QDate(2020, 6, 17), QTime(3, 0), Qt::UTC);

const Account &ship()
{
    static const Account made{
        {u"船"_s, u"Ship"_s}, u"14"_s, std::make_shared<const Form>(loadForm(formFile).value()), {}};
    return made;
}

Wish wish(const QString &medicine) { return {medicine, u"14日分"_s, u"なし"_s, u"5120"_s, 1, 2}; }

/// The same tests on either engine.
class RequestsTest : public QObject
{
    Q_OBJECT

public:
    explicit RequestsTest(bool postgres) : m_postgres(postgres) {}

private:
    const bool m_postgres;
    test::PostgresCluster m_cluster;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Database> m_database;

    template <class Work> auto with(Work work) { return m_database->write(std::move(work)).value(); }
    MedicineRequest ask(const QString &medicine, const QString &resident = u"U1"_s)
    {
        return with([&](store::Transaction &tx) {
            const auto row = store::residentOf(tx, account, resident, u"en"_s, noon);
            return take(tx, account, *ship().form, row.conversation, wish(medicine), noon);
        });
    }
    QString prescribed(const MedicineRequest &request, qint64 revision)
    {
        return with([&](store::Transaction &tx) {
            const auto done = prescribe(tx, {account, ship(), physician, noon}, request.id, {revision, u"1日1回"_s});
            return done ? QString() : done.error().code;
        });
    }
    QString moved(const MedicineRequest &request, const MedicineStep &step)
    {
        return with([&](store::Transaction &tx) {
            const auto done = move(tx, {account, ship(), nurse, noon.addSecs(60)}, request.id, step);
            return done ? QString() : done.error().code;
        });
    }
    MedicineRequest now(const MedicineRequest &request)
    {
        return with([&](store::Transaction &tx) { return store::findMedicine(tx, account, request.id)->request; });
    }
    qint64 sent()
    {
        return with([](store::Transaction &tx) { return tx.query("SELECT COUNT(*) FROM outbound").at(0).integer(0); });
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (m_postgres && !m_cluster.start())
            QSKIP(qPrintable(m_cluster.why()));
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto opened = m_postgres ? store::openPostgres(m_cluster.freshDatabase())
                                 : store::openSqlite(m_folder->filePath(u"m.sqlite"_s), {.durable = false});
        QVERIFY(opened.has_value());
        m_database = std::move(*opened);
    }

    void each_stage_follows_the_one_before_with_who_and_when()
    {
        const auto request = ask(u"胃薬"_s);
        QCOMPARE(moved(request, {1, MedicineChangeKind::Arranged, {}, {}}), u"medicine.not_next"_s);
        QCOMPARE(prescribed(request, 1), QString());
        QCOMPARE(moved(request, {2, MedicineChangeKind::Delivered, {}, {}}), u"medicine.not_next"_s);
        QCOMPARE(moved(request, {2, MedicineChangeKind::Arranged, u"当番薬局"_s, {}}), QString());
        QCOMPARE(moved(request, {3, MedicineChangeKind::Delivered, {}, {}}), QString());
        const auto done = now(request);
        QCOMPARE(done.stage, MedicineStage::Delivered);
        QCOMPARE(done.changes.size(), 4);
        QCOMPARE(done.changes[1].by, std::optional(physician));
        QCOMPARE(done.changes[2].note, u"当番薬局"_s);
        QCOMPARE(done.changes[3].at, noon.addSecs(60));
        QCOMPARE(sent(), 2); // arranged and delivered are told
        QCOMPARE(moved(request, {4, MedicineChangeKind::Arranged, {}, {}}), u"medicine.delivered"_s);
    }

    void an_old_revision_is_refused()
    {
        const auto request = ask(u"胃薬"_s);
        QCOMPARE(prescribed(request, 1), QString());
        QCOMPARE(prescribed(request, 1), u"medicine.changed"_s);
    }

    void out_of_stock_stops_until_it_is_there_again()
    {
        const auto request = ask(u"胃薬"_s);
        prescribed(request, 1);
        QCOMPARE(moved(request, {2, MedicineChangeKind::Stopped, {}, MedicineTrouble::OutOfStock}), QString());
        QCOMPARE(moved(request, {3, MedicineChangeKind::Arranged, {}, {}}), u"medicine.stopped"_s);
        QCOMPARE(moved(request, {3, MedicineChangeKind::GoesOn, {}, {}}), QString());
        QCOMPARE(moved(request, {4, MedicineChangeKind::Arranged, {}, {}}), QString());
    }

    void needing_a_physician_asks_for_one_and_waits_for_a_prescription()
    {
        const auto request = ask(u"胃薬"_s);
        prescribed(request, 1);
        QCOMPARE(moved(request, {2, MedicineChangeKind::Stopped, u"量が違う"_s, MedicineTrouble::NeedsPhysician}),
                 QString());
        QCOMPARE(moved(request, {3, MedicineChangeKind::GoesOn, {}, {}}), u"medicine.stopped"_s);
        const auto kind = with([](store::Transaction &tx) { return store::helpCounts(tx, account); });
        QCOMPARE(kind.physician, 1);
        QVERIFY(now(request).consultation.has_value());
        QCOMPARE(prescribed(request, 3), QString());
        QCOMPARE(now(request).trouble, std::nullopt);
    }

    void urgent_requests_stand_first_on_the_board()
    {
        ask(u"胃薬"_s);
        ask(u"インスリン"_s, u"U2"_s);
        const auto board = with([](store::Transaction &tx) { return boardOf(tx, {account, ship(), nurse, noon}); });
        QCOMPARE(board.requests.first().medicine, u"インスリン"_s);
        QCOMPARE(board.requests.first().language, u"en"_s);
        QCOMPARE(board.counts.medicine, 2);
    }

    void closing_tells_everybody_once_and_starts_the_clock()
    {
        ask(u"胃薬"_s);
        ask(u"胃薬"_s, u"U2"_s);
        with([](store::Transaction &tx) {
            store::setReachable(tx, store::residentOf(tx, account, u"U2"_s, u"en"_s, noon).conversation, false);
            return true;
        });
        const CloseService text{{u"終わり"_s, u"The end"_s}};
        const auto close = [&] {
            return with([&](store::Transaction &tx) {
                const auto done = closeService(tx, {account, ship(), nurse, noon}, text);
                return done ? QString() : done.error().code;
            });
        };
        QCOMPARE(close(), QString());
        QCOMPARE(sent(), 1);
        QCOMPARE(close(), u"service.closed"_s);
        QCOMPARE(sent(), 1);
        const auto closing = with([](store::Transaction &tx) { return store::serviceClosing(tx, account); });
        QCOMPARE(closing->keepUntil, QDate(2020, 6, 17).addDays(1826));
    }
};

class RequestsOnSqliteTest final : public RequestsTest
{
    Q_OBJECT
public:
    RequestsOnSqliteTest() : RequestsTest(false) {}
};
class RequestsOnPostgresTest final : public RequestsTest
{
    Q_OBJECT
public:
    RequestsOnPostgresTest() : RequestsTest(true) {}
};

class FormTest final : public QObject
{
    Q_OBJECT

    static QString refusal(const QByteArray &from, const QByteArray &to)
    {
        QFile shipped(formFile);
        if (!shipped.open(QIODevice::ReadOnly))
            return {};
        const QTemporaryDir folder;
        QFile changed(folder.filePath(u"medicine.yaml"_s));
        if (!changed.open(QIODevice::WriteOnly))
            return {};
        changed.write(shipped.readAll().replace(from, to));
        changed.close();
        const auto form = loadForm(changed.fileName());
        return form ? QString() : form.error().first().text();
    }

private Q_SLOTS:
    void what_is_wrong_with_a_form_is_named_with_file_and_line_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("what");
        QTest::newRow("text missing") << QByteArray("  arranged:") << QByteArray("  arrangd:") << u"arrang"_s;
        QTest::newRow("no place asked") << QByteArray("key: place") << QByteArray("key: spot") << u"'place'"_s;
        QTest::newRow("word too short") << QByteArray("words: [てんかん,") << QByteArray("words: [て,")
                                        << u"too short"_s;
        QTest::newRow("kept for nothing")
            << QByteArray("keep_days: 1826") << QByteArray("keep_days: 0") << u"keep_days"_s;
    }
    void what_is_wrong_with_a_form_is_named_with_file_and_line()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, what);
        const QString fault = refusal(from, to);
        QVERIFY2(fault.startsWith(u"medicine.yaml:"_s) && fault.contains(what), qPrintable(fault));
    }
};

} // namespace

MADO_TEST(RequestsOnSqliteTest)
MADO_TEST(RequestsOnPostgresTest)
MADO_TEST(FormTest)

} // namespace mado::medicine

#include "requests_test.moc"

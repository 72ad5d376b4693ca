// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/main/backup.h"

#include "backend/main/database.h"
#include "backend/main/governance.h"
#include "tests/support/runner.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace mado::main {

using namespace Qt::Literals::StringLiterals;

class BackupTest : public QObject
{
    Q_OBJECT

    static constexpr auto word = "四十雀";

    struct Place
    {
        QTemporaryDir folder;
        QString path = folder.filePath(u"madoguchi.db"_s);
        QString key = folder.filePath(u"backup.key"_s);
        QString sealed = folder.filePath(u"copy.sealed"_s);
        QString out = folder.filePath(u"out"_s);
        /// Open while it is copied, as a server has it.
        std::unique_ptr<store::Database> database = std::move(*openDatabase(path, {}));

        Place()
        {
            (void)database->write([](store::Transaction &tx) {
                tx.execute("CREATE TABLE bird (name TEXT)");
                tx.execute("INSERT INTO bird VALUES ('四十雀')");
            });
        }
        BackupDone make() const { return sealFiles({path}, key, sealed); }
        QByteArray bytesOf(const QString &file) const
        {
            QFile from(file);
            return from.open(QIODevice::ReadOnly) ? from.readAll() : QByteArray();
        }
    };

private Q_SLOTS:
    void a_running_server_s_database_is_copied_and_opens_again()
    {
        const Place place;
        const auto made = place.make();
        QVERIFY2(made, qPrintable(made ? QString() : made.error()));
        QVERIFY(!place.bytesOf(place.sealed).contains(word));
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(place.sealed) & others) && !(QFile::permissions(place.key) & others));
        QVERIFY(openBackup(place.sealed, place.key, place.out));
        const auto restored = openDatabase(place.out + u"/madoguchi.db"_s, {});
        QVERIFY(restored);
        const auto names =
            (*restored)->read([](store::Transaction &tx) { return tx.query("SELECT name FROM bird").at(0).text(0); });
        QCOMPARE(*names, QString::fromUtf8(word));
    }

    /// Larger than what the copying holds: its pages come out of their order.
    void a_large_database_comes_back_whole()
    {
        const Place place;
        QVERIFY(place.database->write([](store::Transaction &tx) {
            tx.execute("CREATE TABLE nest (twigs BLOB)");
            for (int i = 0; i < 1000; ++i)
                tx.execute("INSERT INTO nest VALUES (randomblob(20000))");
        }));
        QVERIFY(place.make());
        QVERIFY(openBackup(place.sealed, place.key, place.out));
        const auto restored = openDatabase(place.out + u"/madoguchi.db"_s, {});
        QVERIFY(restored);
        const auto whole = (*restored)->read([](store::Transaction &tx) {
            return tx.query("PRAGMA integrity_check").at(0).text(0) +
                   QString::number(tx.query("SELECT count(*) FROM nest").at(0).integer(0));
        });
        QCOMPARE(*whole, u"ok1000"_s);
    }

    void once_the_key_is_destroyed_no_copy_opens_any_more()
    {
        const Place place;
        QVERIFY(place.make());
        QVERIFY(openBackup(place.sealed, place.key, place.out)); // it would have
        const QByteArray key = place.bytesOf(place.key);
        QVERIFY(destroying(place.key)());
        QVERIFY(!QFile::exists(place.key));
        const QString again = place.folder.filePath(u"again"_s);
        const auto refused = openBackup(place.sealed, place.key, again);
        QVERIFY(!refused && refused.error().contains(u"opens no more"_s));
        // A key that is made later is another one.
        QVERIFY(sealFiles({place.path}, place.key, place.folder.filePath(u"later.sealed"_s)));
        QVERIFY(place.bytesOf(place.key) != key);
        QVERIFY(!openBackup(place.sealed, place.key, again));
        QVERIFY(!QFile::exists(again));
    }

    void a_copy_that_cannot_be_recorded_is_not_there()
    {
        const Place place;
        QString digest;
        const auto refuse = [&](const QString &of) {
            digest = of;
            return BackupDone(tl::unexpected(u"no record"_s));
        };
        QVERIFY(!sealFiles({place.path}, place.key, place.sealed, refuse));
        QCOMPARE(digest.size(), 64);
        QVERIFY(QDir(place.folder.path()).entryList({u"copy*"_s}).isEmpty());
        const auto keep = [&](const QString &of) {
            digest = of;
            return BackupDone();
        };
        QVERIFY(sealFiles({place.path}, place.key, place.sealed, keep));
        QCOMPARE(digest,
                 QString::fromLatin1(
                     QCryptographicHash::hash(place.bytesOf(place.sealed), QCryptographicHash::Sha256).toHex()));
    }

    void a_copy_begun_before_the_key_is_destroyed_opens_with_no_later_one()
    {
        const Place place;
        const auto destroyNow = [&](const QString &) {
            return destroying(place.key)() ? BackupDone() : BackupDone(tl::unexpected(u"still there"_s));
        };
        QVERIFY(sealFiles({place.path}, place.key, place.sealed, destroyNow));
        QVERIFY(!openBackup(place.sealed, place.key, place.out));
        QVERIFY(sealFiles({place.path}, place.key, place.folder.filePath(u"later.sealed"_s)));
        QVERIFY(!openBackup(place.sealed, place.key, place.out));
    }

    void what_does_not_open_leaves_nothing_behind()
    {
        const Place place;
        QVERIFY(place.make());
        QFile file(place.sealed);
        QVERIFY(file.resize(file.size() - 1));
        QVERIFY(!openBackup(place.sealed, place.key, place.out));
        QVERIFY(!QFile::exists(place.out));
    }

    void a_folder_that_is_there_is_left_alone()
    {
        const Place place;
        QVERIFY(place.make());
        QVERIFY(QDir().mkpath(place.out));
        QVERIFY(!openBackup(place.sealed, place.key, place.out));
        QVERIFY(QFile::exists(place.out));
    }

    void a_copy_that_cannot_be_made_leaves_the_one_before()
    {
        const Place place;
        QVERIFY(place.make());
        const QByteArray before = place.bytesOf(place.sealed);
        QVERIFY(!sealFiles({place.folder.filePath(u"nowhere/db"_s)}, place.key, place.sealed));
        QCOMPARE(place.bytesOf(place.sealed), before);
    }

    void a_dump_is_sealed_as_it_comes_and_an_empty_one_is_refused()
    {
        const Place place;
        QByteArray dump = QByteArray(3 << 20, 'd') + word;
        QBuffer from(&dump);
        from.open(QIODevice::ReadOnly);
        QVERIFY(sealDump(from, place.key, place.sealed));
        QVERIFY(openBackup(place.sealed, place.key, place.out));
        QCOMPARE(place.bytesOf(place.out + u"/madoguchi.dump"_s), dump);
        QBuffer empty;
        empty.open(QIODevice::ReadOnly);
        const auto refused = sealDump(empty, place.key, place.folder.filePath(u"empty.sealed"_s));
        QVERIFY(!refused && refused.error().contains(u"pg_dump"_s));
        QVERIFY(!QFile::exists(place.folder.filePath(u"empty.sealed"_s)));
    }
};

MADO_TEST(BackupTest)

} // namespace mado::main

#include "backup_test.moc"

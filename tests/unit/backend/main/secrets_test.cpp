// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/main/secrets.h"

#include "backend/main/database.h"
#include "tests/support/runner.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace mado::main {

using namespace Qt::Literals::StringLiterals;

class SecretsTest : public QObject
{
    Q_OBJECT

    struct Place
    {
        QTemporaryDir folder;
        std::unique_ptr<store::Database> database = std::move(*openDatabase(folder.filePath(u"db"_s), {}));
        QString key = folder.filePath(u"secrets.key"_s);
        QString fault() const
        {
            const auto opened = openSecrets(key, *database);
            return opened ? QString() : opened.error();
        }
    };

private Q_SLOTS:
    void the_first_start_makes_a_key_that_only_its_owner_reads()
    {
        const Place place;
        const auto first = openSecrets(place.key, *place.database);
        QVERIFY(first);
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(place.key) & others));
        const auto again = openSecrets(place.key, *place.database);
        QVERIFY(again);
        QCOMPARE(again->open(first->seal("x", "here"), "here"), std::optional(QByteArray("x")));
    }

    void another_key_is_refused_with_what_to_do()
    {
        const Place place;
        QCOMPARE(place.fault(), QString());
        QVERIFY(QFile::remove(place.key));
        QVERIFY(place.fault().contains(u"is missing"_s));
        QVERIFY(!QFile::exists(place.key)); // no new one over sealed rows
        Place other;
        QCOMPARE(other.fault(), QString());
        QVERIFY(QFile::copy(other.key, place.key));
        QVERIFY(place.fault().contains(u"is not the one"_s) && place.fault().contains(u"backup"_s));
    }

    void a_key_that_others_can_read_or_that_is_none_is_refused()
    {
        const Place place;
        QFile file(place.key);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("not a key");
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::ReadGroup);
        QVERIFY(place.fault().contains(u"chmod 600"_s));
        file.setPermissions(QFile::ReadOwner);
        QVERIFY(place.fault().contains(u"holds no key"_s));
    }

    void where_no_key_can_be_written_the_start_says_where_to_put_it()
    {
        Place place;
        place.key = place.folder.filePath(u"nowhere/secrets.key"_s);
        QVERIFY(place.fault().contains(u"'secrets' in the configuration"_s));
    }
};

MADO_TEST(SecretsTest)

} // namespace mado::main

#include "secrets_test.moc"

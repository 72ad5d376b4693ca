// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/main/database.h"
#include "tests/support/runner.h"

#include <QTemporaryDir>
#include <QTest>

namespace mado::main {

using namespace Qt::Literals::StringLiterals;

class TenantTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_first_start_claims_the_database_for_its_tenant()
    {
        QVERIFY(openDatabase(m_folder.filePath(u"a"_s), u"kanagawa"_s));
        QVERIFY(openDatabase(m_folder.filePath(u"a"_s), u"kanagawa"_s));
    }

    void no_other_tenant_opens_it()
    {
        QVERIFY(openDatabase(m_folder.filePath(u"b"_s), u"kanagawa"_s));
        const auto others = openDatabase(m_folder.filePath(u"b"_s), u"nation"_s);
        QVERIFY(!others);
        QVERIFY(others.error().what.contains(u"'kanagawa'"_s) && others.error().what.contains(u"'nation'"_s));
        QVERIFY(!openDatabase(m_folder.filePath(u"b"_s), QString()));
    }

    void a_database_of_nobody_can_be_claimed_later()
    {
        QVERIFY(openDatabase(m_folder.filePath(u"c"_s), QString()));
        QVERIFY(openDatabase(m_folder.filePath(u"c"_s), u"kyoto"_s));
        QVERIFY(!openDatabase(m_folder.filePath(u"c"_s), QString()));
    }

private:
    QTemporaryDir m_folder;
};

MADO_TEST(TenantTest)

} // namespace mado::main

#include "tenant_test.moc"

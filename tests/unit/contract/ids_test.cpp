// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/ids.h"
#include "tests/support/runner.h"

#include <QSet>
#include <QTest>

using namespace mado;
using namespace Qt::Literals::StringLiterals;

class IdsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void id_text_has_one_to_64_plain_characters()
    {
        QVERIFY(isIdText(u"K-30417_a"_s));
        QVERIFY(isIdText(QString(64, u'x')));
        QVERIFY(!isIdText(QString(65, u'x')));
        QVERIFY(!isIdText(QString()));
        QVERIFY(!isIdText(u"a b"_s));
        QVERIFY(!isIdText(u"../a"_s));
        QVERIFY(!isIdText(u"あ"_s));
    }

    void random_ids_are_valid_and_differ()
    {
        QSet<QString> seen;
        for (int i = 0; i < 1000; ++i)
            seen.insert(StaffId::random().text());
        QCOMPARE(seen.size(), 1000);
        QCOMPARE(seen.begin()->size(), 32);
        QVERIFY(isIdText(*seen.begin()));
    }
};

MADO_TEST(IdsTest)
#include "ids_test.moc"

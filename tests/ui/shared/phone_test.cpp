// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/runner.h"
#include "ui/shared/phone.h"

#include <QTest>

using namespace mado;
using namespace Qt::Literals::StringLiterals;

class PhoneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbers_are_grouped_as_in_japan_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("shown");
        QTest::newRow("mobile") << u"09012345678"_s << u"090-1234-5678"_s;
        QTest::newRow("full width") << u"０９０１２３４５６７８"_s << u"090-1234-5678"_s;
        QTest::newRow("two digits of area") << u"0312345678"_s << u"03-1234-5678"_s;
        QTest::newRow("three digits of area") << u"0452101111"_s << u"045-210-1111"_s;
        QTest::newRow("grouped already") << u"045-210-1111"_s << u"045-210-1111"_s;
        QTest::newRow("from abroad") << u"+14155552671"_s << u"+1 415-555-2671"_s;
        QTest::newRow("as if from abroad") << u"+819012345678"_s << u"090-1234-5678"_s;
    }
    void numbers_are_grouped_as_in_japan()
    {
        QFETCH(QString, typed);
        QTEST(groupedPhone(typed), "shown");
    }

    void what_is_no_certain_number_is_shown_as_typed_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("a digit short") << u"0801111222"_s;
        QTest::newRow("words") << u"夫の携帯へ"_s;
        QTest::newRow("with words") << u"045-210-1111（夜のみ）"_s;
        QTest::newRow("emergency") << u"119"_s;
        QTest::newRow("masked") << u"090-••••-••12"_s;
        QTest::newRow("nothing") << u""_s;
    }
    void what_is_no_certain_number_is_shown_as_typed()
    {
        QFETCH(QString, typed);
        QCOMPARE(groupedPhone(typed), typed);
    }

    void only_digits_are_dialled()
    {
        QCOMPARE(dialledPhone(u"090-1234-5678"_s), u"tel:09012345678"_s);
        QCOMPARE(dialledPhone(u"+1 415-555-2671"_s), u"tel:+14155552671"_s);
        QCOMPARE(dialledPhone(u"０９０"_s), u"tel:090"_s);
        QCOMPARE(dialledPhone(u"夫へ"_s), QString());
    }
};

MADO_TEST(PhoneTest)
#include "phone_test.moc"

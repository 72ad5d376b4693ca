// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/canned_text.h"
#include "tests/support/runner.h"

#include <QTest>

namespace mado {

using namespace Qt::Literals::StringLiterals;

class CannedTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void variables_that_do_not_exist_are_named_as_written()
    {
        QCOMPARE(unknownVariables(u"{name}さん、{hours}にどうぞ"_s), QStringList());
        QCOMPARE(unknownVariables(u"{phone} {Name} {phone} {}"_s), (QStringList{u"{phone}"_s, u"{Name}"_s, u"{}"_s}));
        QCOMPARE(unknownVariables(u"a { b"_s), QStringList{u"{"_s});
        QCOMPARE(unknownVariables(u"{{name}}"_s), (QStringList{u"{"_s, u"}"_s}));
    }

    void values_are_filled_once_and_never_read_as_variables()
    {
        const QHash<QString, QString> values{{u"name"_s, u"{hours}"_s}, {u"hours"_s, u"9:00–21:00"_s}};
        QCOMPARE(fillVariables(u"{name}さん {hours}。"_s, values), u"{hours}さん 9:00–21:00。"_s);
    }

    void what_has_no_value_stays_as_a_gap()
    {
        const QString filled = fillVariables(u"{name}さん、{hours}です"_s, {{u"name"_s, u"はる"_s}, {u"hours"_s, {}}});
        QCOMPARE(filled, u"はるさん、{hours}です"_s);
        QCOMPARE(gapsIn(filled), (QList<TextGap>{{5, 7, u"hours"_s}}));
        QVERIFY(gapsIn(u"波かっこ { と {phone}"_s).isEmpty());
    }
};

MADO_TEST(CannedTextTest)

} // namespace mado

#include "canned_text_test.moc"

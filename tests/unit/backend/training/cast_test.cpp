// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/training/cast.h"

#include "tests/support/runner.h"

#include <QTemporaryFile>
#include <QTest>

using namespace mado::training;
using namespace Qt::Literals::StringLiterals;

class CastTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void the_cast_of_the_product_is_complete()
    {
        const auto cast = loadCast(QStringLiteral(MADOGUCHI_SOURCE_DIR "/resources/training/residents.yaml"));
        QVERIFY2(cast, qPrintable(cast ? QString() : cast.error()));
        int waiting = 0;
        for (const auto &persona : cast->personas) {
            waiting += persona.waitedMinutes.has_value();
            QVERIFY2(persona.name.size() <= 20, "LINE cuts names at 20 characters");
            QVERIFY(persona.answers.contains(u"age"_s) && persona.answers.contains(u"municipality"_s));
        }
        QCOMPARE(waiting, 12);
        QVERIFY(cast->personas.size() > 15);
    }

    void a_fault_is_named_with_its_line()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write("manners:\n  ja: {begin: a, done: b, human: c, otherwise: [d]}\n"
                   "  en: {begin: a, done: b, human: c, otherwise: [d]}\n"
                   "later: {every: 60, names: [x]}\nresidents:\n  - id: a\n    name: b\n    language: fr\n");
        file.close();
        const auto cast = loadCast(file.fileName());
        QVERIFY(!cast);
        QVERIFY2(cast.error().contains(u":6:"_s), qPrintable(cast.error()));
        QVERIFY(!loadCast(u"/nowhere/at/all"_s));
    }
};

MADO_TEST(CastTest)
#include "cast_test.moc"

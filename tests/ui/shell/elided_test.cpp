// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/elided.h"
#include "tests/support/runner.h"
#include "tests/ui/desk/catalogue.h"
#include "tests/ui/shell/desk_sample.h"
#include "ui/shell/page_stack.h"

using namespace mado;
using namespace mado::test;

/// At 200 % on the smallest supported screens, and in the smallest window: what one presses keeps its words.
class ElidedTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void no_control_loses_its_words_data()
    {
        QTest::addColumn<Place>("place");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<Language>("language");
        const QList<std::pair<const char *, Place>> places{{"desk", Place::Desk},         {"calls", Place::Calls},
                                                           {"board", Place::Board},       {"services", Place::Services},
                                                           {"settings", Place::Settings}, {"data", Place::Data}};
        for (const auto &[name, place] : places) {
            for (const QSize &size : {QSize(720, 450), QSize(1100, 700)}) {
                for (const Language language : {Language::English, Language::Japanese})
                    QTest::addRow("%s %d %s", name, size.width(), language == Language::English ? "en" : "ja")
                        << place << size << language;
            }
        }
    }
    void no_control_loses_its_words()
    {
        QFETCH(Place, place);
        QFETCH(QSize, size);
        QFETCH(Language, language);
        const test::Catalogue words(language);
        Console t(Theme::Mode::Light, size);
        t.desk.profile.role = Role::Supervisor;
        t.fill();
        t.window->setLanguage(language);
        t.open("p1");
        QVERIFY(t.exposed());
        t.window->findChild<PageStack *>()->go(place);
        QStringList elided;
        const bool whole =
            QTest::qWaitFor([&] { return (elided = elidedControls(*t.window) + elidedBanners(*t.window)).isEmpty(); });
        QVERIFY2(whole, qPrintable(elided.join(QStringLiteral(" | "))));
    }
};

MADO_TEST(ElidedTest)
#include "elided_test.moc"

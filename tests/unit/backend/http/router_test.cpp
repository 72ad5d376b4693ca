// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/router.h"
#include "tests/support/runner.h"

#include <QTest>

using namespace mado;
using namespace mado::http;
using namespace Qt::Literals::StringLiterals;

class RouterTest : public QObject
{
    Q_OBJECT

    static Router sample()
    {
        const auto nothing = [](const Request &) { return Response::empty(204); };
        Router router;
        router.add(Method::Get, u"/v1/about"_s, Permission::ReadAbout, nothing);
        router.add(Method::Post, u"/v1/consultations/{id}/close"_s, Permission::ReadAbout, nothing);
        router.add(Method::Delete, u"/v1/sessions/current"_s, Permission::ReadAbout, nothing);
        router.add(Method::Post, u"/v1/sessions/current"_s, Permission::ReadAbout, nothing);
        return router;
    }

private Q_SLOTS:
    void captures_name_their_part_of_the_path()
    {
        const auto match = sample().match(Method::Post, u"/v1/consultations/c-1/close"_s);
        QVERIFY(match && match->route);
        QCOMPARE(match->captures.value(u"id"_s), u"c-1"_s);
    }

    void unknown_paths_have_no_match()
    {
        QVERIFY(!sample().match(Method::Get, u"/v1"_s));
        QVERIFY(!sample().match(Method::Get, u"/v1/about/"_s));
        QVERIFY(!sample().match(Method::Post, u"/v1/consultations//close"_s));
        QVERIFY(!sample().match(Method::Post, u"/v1/consultations/a/b/close"_s));
    }

    void known_path_with_another_method_says_which_it_takes()
    {
        const Router router = sample();
        const auto match = router.match(Method::Get, u"/v1/sessions/current"_s);
        QVERIFY(match && !match->route);
        QCOMPARE(router.methodsOf(u"/v1/sessions/current"_s), (QList{Method::Delete, Method::Post}));
    }
};

MADO_TEST(RouterTest)
#include "router_test.moc"

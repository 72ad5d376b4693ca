// SPDX-License-Identifier: GPL-3.0-or-later
// docs/authorisation.md is printed from the routes and the table of permissions that the server itself uses.
#include "cells.h"
#include "contract/codecs.h"
#include "tests/support/runner.h"

#include <QFile>
#include <QTest>
#include <algorithm>

namespace mado::staff {

namespace {

const QString place = QStringLiteral(MADOGUCHI_SOURCE_DIR "/docs/authorisation.md");

const QString head = QStringLiteral(R"(# Who may do what

Printed by `ninja authorisation_table` from the routes that the server has and the one table that it decides by,
`contract/permissions.cpp`; a test asks every cell of a running backend, on SQLite and on PostgreSQL.

* Without a session every route here answers 401, a role without a mark 403.
* **Scope**: the consultation has to be in the asker's reach (prefectures and accounts of their scope, or an hour beyond
  it by `POST /v1/break-glass`), the colleague of a prefecture that the asker looks after, the account in their
  scope. Anything else does not exist for them: 404.
* **Lease**: *own* is refused with 409 unless the asker holds the consultation; *not others'* while a colleague does;
  *somebody's* while nobody does.
* The feed answers every role, so that a cache can be told what to forget; it holds consultations only for roles with
  `consultation.see`.

)");

QString cell(const QString &text) { return u' ' + text + QStringLiteral(" |"); }

QString scopeOf(const PermissionRow &row)
{
    static const char *const words[] = {"", "consultation", "colleague", "account"};
    return QLatin1String(words[int(row.subject)]);
}

QString leaseOf(const PermissionRow &row)
{
    static const char *const words[] = {"", "not others'", "own", "somebody's"};
    return QLatin1String(words[int(row.lease)]);
}

QString lineOf(const QString &what, const PermissionRow &row)
{
    QString line = u'|' + cell(what) + cell(u'`' + QLatin1String(row.name) + u'`');
    for (const Role role : allRoles)
        line += cell(row.roles.holds(role) ? QStringLiteral("✓") : QStringLiteral("–"));
    return line + cell(scopeOf(row)) + cell(leaseOf(row)) + u'\n';
}

QString titleOf(const http::Route &route) { return u'`' + staff::nameOf(route.method) + u' ' + route.pattern + u'`'; }

std::vector<http::Route> sorted(std::vector<http::Route> routes)
{
    std::stable_sort(routes.begin(), routes.end(),
                     [](const http::Route &a, const http::Route &b) { return a.permission < b.permission; });
    return routes;
}

QString sessionTable(const std::vector<http::Route> &routes)
{
    QString text =
        QStringLiteral("## With a session\n\n|") + cell(QStringLiteral("route")) + cell(QStringLiteral("permission"));
    for (const Role role : allRoles)
        text += cell(word(role).replace(u'_', u' '));
    text += QStringLiteral(" scope | lease |\n|---|---|:-:|:-:|:-:|:-:|:-:|:-:|:-:|:-:|---|---|\n");
    for (const http::Route &route : routes) {
        if (const PermissionRow &row = rowOf(route.permission); row.proof == Proof::Session)
            text += lineOf(titleOf(route), row);
    }
    return text + lineOf(QStringLiteral("(rows of the feed)"), rowOf(Permission::SeeConsultations));
}

QString openTable(const std::vector<http::Route> &routes)
{
    static const char *const words[] = {"nothing", "what the request carries: password, invitation, token",
                                        "signature of the LINE account", "loopback, in training only", ""};
    QString text = QStringLiteral("\n## Without one\n\n| route | permission | asks for |\n|---|---|---|\n");
    for (const http::Route &route : routes) {
        const PermissionRow &row = rowOf(route.permission);
        if (row.proof != Proof::Session)
            text += u'|' + cell(titleOf(route)) + cell(u'`' + QLatin1String(row.name) + u'`') +
                    cell(QLatin1String(words[int(row.proof)])) + u'\n';
    }
    return text;
}

} // namespace

class AuthorisationDocumentTest : public OnBothEngines
{
    Q_OBJECT

public:
    AuthorisationDocumentTest() : OnBothEngines(Engine::Sqlite) {}

private Q_SLOTS:
    void the_printed_table_is_the_one_that_decides()
    {
        const auto house = newHouse();
        const auto routes = sorted(house->router.routes());
        const QByteArray text = (head + sessionTable(routes) + openTable(routes)).toUtf8();
        if (qEnvironmentVariableIsSet("MADOGUCHI_WRITE_DOCS")) {
            QFile out(place);
            QVERIFY(out.open(QIODevice::WriteOnly));
            QCOMPARE(out.write(text), text.size());
        }
        QFile file(place);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(file.readAll() == text, "docs/authorisation.md is not current: run 'ninja authorisation_table'");
    }
};

MADO_TEST(AuthorisationDocumentTest)

} // namespace mado::staff

#include "document_test.moc"

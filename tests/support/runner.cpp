// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/runner.h"

#include <QTest>
#include <vector>

namespace mado::test {

namespace {

std::vector<std::function<std::unique_ptr<QObject>()>> &makers()
{
    static std::vector<std::function<std::unique_ptr<QObject>()>> list;
    return list;
}

bool isCalled(const QObject &test, const QString &name)
{
    const auto full = QString::fromLatin1(test.metaObject()->className());
    return full == name || full.endsWith(QStringLiteral("::") + name);
}

} // namespace

bool registerTest(std::function<std::unique_ptr<QObject>()> make)
{
    makers().push_back(std::move(make));
    return true;
}

int runAll(const QStringList &arguments)
{
    // A stack dump by gdb can hang where tracing is not allowed; ctest's own time-out must always win.
    qputenv("QTEST_DISABLE_STACK_DUMP", "1");
    QStringList rest = arguments + QStringList{QStringLiteral("-nocrashhandler")};
    QString only;
    if (const auto at = rest.indexOf(QStringLiteral("--only")); at > 0 && at + 1 < rest.size()) {
        only = rest.at(at + 1);
        rest.remove(at, 2);
    }
    int failures = 0;
    bool found = false;
    for (const auto &make : makers()) {
        const auto test = make();
        if (!only.isEmpty() && !isCalled(*test, only))
            continue;
        found = true;
        failures += QTest::qExec(test.get(), rest);
    }
    if (!found)
        qWarning("there is no test class %s", qPrintable(only));
    return found ? failures : 1;
}

} // namespace mado::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <functional>
#include <memory>

namespace mado::test {

/// Adds a test class to its binary.
bool registerTest(std::function<std::unique_ptr<QObject>()> make);

/// Runs every registered class with Qt Test's own arguments; `--only NAME` picks one class, with or
/// without its namespace. Returns the number of failures; a name that is not there is one.
int runAll(const QStringList &arguments);

} // namespace mado::test

/// At file scope of a test: MADO_TEST(QueueModelTest) and then #include "file.moc".
#define MADO_TEST(Class)                                                                                               \
    static const bool registered##Class = mado::test::registerTest([] { return std::unique_ptr<QObject>(new Class); });

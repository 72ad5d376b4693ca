// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/runner.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    return mado::test::runAll(app.arguments());
}

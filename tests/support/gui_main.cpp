// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/runner.h"

#include <QApplication>

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    return mado::test::runAll(app.arguments());
}

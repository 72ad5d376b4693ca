// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QTest>

/// Waits for real I/O and gives the result, or fails the test.
#define MADO_AWAIT(variable, future)                                                                                   \
    auto variable##Future = (future);                                                                                  \
    QTRY_VERIFY_WITH_TIMEOUT(variable##Future.isFinished(), 10000);                                                    \
    QVERIFY(variable##Future.resultCount() > 0);                                                                       \
    const auto variable = variable##Future.result()

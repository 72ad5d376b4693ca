// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "cmake/pch_core.h"
#include <QSignalSpy>
#include <QTest>

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/support/hardware.h"

#include <QFile>
#include <cstdio>
#include <thread>

namespace mado::bench {

namespace {

QByteArray fieldOf(const QString &path, const QByteArray &name)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return "unknown";
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.mid(line.indexOf(':') + 1).simplified();
    }
    return "unknown";
}

} // namespace

void tellHardware(const char *bench)
{
    std::fprintf(stderr, "%s: on %u cores of %s with %s of memory\n", bench, std::thread::hardware_concurrency(),
                 fieldOf(QStringLiteral("/proc/cpuinfo"), "model name").constData(),
                 fieldOf(QStringLiteral("/proc/meminfo"), "MemTotal").constData());
}

} // namespace mado::bench

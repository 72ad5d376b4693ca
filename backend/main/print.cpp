// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/main/print.h"

#include <cstdio>

namespace mado::main {

namespace {

void line(FILE *to, const QByteArray &text)
{
    std::fwrite(text.constData(), 1, std::size_t(text.size()), to);
    std::fputc('\n', to);
    std::fflush(to);
}

} // namespace

void print(const QString &text) { line(stdout, text.toUtf8()); }

void printError(const QString &text) { line(stderr, text.toUtf8()); }

void printFaults(const QList<triage::Fault> &faults)
{
    for (const triage::Fault &fault : faults)
        printError(fault.text());
}

} // namespace mado::main

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/no_dumps.h"
#include "tests/support/runner.h"

#include <QTest>
#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace mado {

class NoDumpsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_crash_leaves_no_copy_of_the_memory()
    {
        const pid_t child = fork();
        if (child == 0) {
            rlimit wide{RLIM_INFINITY, RLIM_INFINITY};
            (void)setrlimit(RLIMIT_CORE, &wide); // as far as this system lets it
            if (!forbidDumps() || getrlimit(RLIMIT_CORE, &wide) != 0 || wide.rlim_cur != 0 || wide.rlim_max != 0)
                _exit(1);
            std::signal(SIGABRT, SIG_DFL);
            std::abort();
        }
        int status = 0;
        QCOMPARE(waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status) && WTERMSIG(status) == SIGABRT);
        QVERIFY(!WCOREDUMP(status));
    }
};

MADO_TEST(NoDumpsTest)

} // namespace mado

#include "no_dumps_test.moc"

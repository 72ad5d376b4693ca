// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/identity/accounts.h"
#include "backend/main/config.h"
#include "backend/main/database.h"
#include "backend/main/governance.h"
#include "backend/main/print.h"
#include "backend/main/run.h"
#include "backend/main/secrets.h"
#include "contract/codecs.h"

#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace mado::main {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Keeps what is typed off the screen while it lives.
class EchoOff
{
public:
    EchoOff()
    {
        m_terminal = isatty(STDIN_FILENO) != 0 && tcgetattr(STDIN_FILENO, &m_before) == 0;
        if (!m_terminal)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(STDIN_FILENO, TCSANOW, &silent);
        std::fputs("Password: ", stderr);
    }
    ~EchoOff()
    {
        if (!m_terminal)
            return;
        tcsetattr(STDIN_FILENO, TCSANOW, &m_before);
        std::fputc('\n', stderr);
    }
    EchoOff(const EchoOff &) = delete;
    EchoOff &operator=(const EchoOff &) = delete;

private:
    bool m_terminal = false;
    termios m_before{};
};

QString readPassword()
{
    const EchoOff silence;
    QByteArray line;
    for (int c = std::getchar(); c != EOF && c != '\n'; c = std::getchar())
        line.append(char(c));
    if (line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

int failed(const QString &why)
{
    printError(u"madoguchid: "_s + why);
    return exitFailed;
}

} // namespace

int run(const AddStaff &command)
{
    const auto role = roleFrom(command.role);
    if (!role)
        return failed(u"there is no role '%1'; see 'madoguchid --help' for those there are"_s.arg(command.role));
    const auto config = loadConfig(command.config);
    if (!config) {
        printFaults(config.error());
        return exitFailed;
    }
    const auto database = openDatabase(config->database, config->tenant);
    if (!database)
        return failed(database.error().what);
    const auto secrets = openSecrets(config->secrets, **database);
    if (!secrets)
        return failed(secrets.error());
    const audit::Recorder audit(auditSealOf(*secrets));
    const SystemClock clock;
    const identity::PasswordHasher hasher;
    const auto made = identity::addStaff(**database, clock, hasher,
                                         {command.login, command.name, *role, command.prefecture, readPassword()},
                                         identity::Trace(&audit));
    if (!made)
        return failed(made.error().what);
    print(u"%1 can sign in now."_s.arg(made->login));
    return exitDone;
}

} // namespace mado::main

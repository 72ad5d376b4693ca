// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/staff_evening.h"

namespace mado::test {

using namespace Qt::Literals::StringLiterals;

bool StaffEvening::start(const QSize &size)
{
    if (!m_training.start()) {
        qWarning("%s", m_training.errors().constData());
        return false;
    }
    const ConsoleOptions options{.dataRoot = m_folder.path(),
                                 .trainingProgram = {},
                                 .trainingArguments = {},
                                 .server = {},
                                 .language = Language::Japanese,
                                 .theme = std::nullopt};
    m_console = std::make_unique<Console>(options, m_keychain, m_clock);
    if (!size.isEmpty())
        m_console->window().resize(size);
    m_hands = std::make_unique<Hands>(m_console->window());
    m_console->show();
    return m_hands->waitForFocus();
}

void StaffEvening::end()
{
    if (QTest::currentTestFailed() && !m_broken && m_hands) {
        qWarning() << "the focus is in" << window().focusWidget();
        m_hands->report();
    }
    m_broken = m_broken || QTest::currentTestFailed();
}

void StaffEvening::signIn(const QString &login)
{
    m_hands->type(m_training.url().toString());
    m_hands->press(Qt::Key_Tab);
    m_hands->type(login.isEmpty() ? m_training.login() : login);
    m_hands->press(Qt::Key_Tab);
    m_hands->type(m_training.password());
    m_hands->press(Qt::Key_Return);
    MADO_SOON(window().desk());
}

QJsonObject StaffEvening::colleague(const ConsultationId &id, const QString &command, const QJsonObject &body)
{
    QJsonObject answer;
    m_training.call("POST", u"/v1/consultations/%1/%2"_s.arg(id.text(), command), m_training.signIn(u"K-30422"_s), body,
                    &answer, CommandKey::random().text().toLatin1());
    return answer;
}

QHash<QString, QString> StaffEvening::feverish(const QString &contact)
{
    QHash<QString, QString> answers{{u"age"_s, u"age_40_49"_s},    {u"municipality"_s, u"kawasaki"_s},
                                    {u"temperature"_s, u"38.9"_s}, {u"fatigue"_s, u"strong"_s},
                                    {u"days"_s, u"4"_s},           {u"contact"_s, contact}};
    if (contact == u"call"_s)
        answers.insert(u"phone"_s, u"09000000012"_s);
    return answers;
}

} // namespace mado::test

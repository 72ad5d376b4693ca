// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/staff_evening.h"
#include "tests/support/runner.h"
#include "ui/board/case_table.h"
#include "ui/board/person_row.h"

#include <QAbstractButton>

namespace mado::test {

using namespace Qt::Literals::StringLiterals;

/// A supervisor gives away what a colleague holds, before the real window and server and without a mouse.
class SupervisorKeyboardTest final : public QObject
{
    Q_OBJECT

    StaffEvening m_evening;
    ResidentHand m_resident{m_evening.training(), u"haruka"_s, u"harukaze_22"_s};
    std::optional<ConsultationId> m_person;
    QHash<QString, QByteArray> m_tokens;

    Hands &hands() { return m_evening.hands(); }
    std::optional<Consultation> person() { return m_evening.desk().queue().find(*m_person); }
    CaseTable *cases() { return m_evening.part<CaseTable>(); }
    /// Some other console asks for news: its owner is there.
    void attends(const QString &login)
    {
        if (!m_tokens.contains(login))
            m_tokens.insert(login, m_evening.training().signIn(login));
        m_evening.training().call("GET", u"/v1/sync?since=0"_s, m_tokens.value(login), {});
    }
    bool offers(const QString &name)
    {
        const auto *button = qobject_cast<QAbstractButton *>(m_evening.window().focusWidget());
        return button && button->accessibleName().contains(name) && button->accessibleName().contains(u"割り当て"_s);
    }

    /// From the table over to the people, and down to this one. Esc in the table itself would leave the board.
    bool goTo(const QString &login, const QString &name)
    {
        attends(login);
        if (m_evening.window().focusWidget() != cases())
            hands().press(Qt::Key_Escape);
        hands().press(Qt::Key_Return);
        for (int step = 0; step < 12 && !offers(name); ++step)
            hands().press(Qt::Key_J);
        return offers(name);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_evening.start({1440, 900}));
        m_resident.follow();
        QVERIFY(m_resident.answerAll(StaffEvening::feverish(u"chat"_s)));
    }
    void init()
    {
        if (!m_evening.begin())
            QSKIP("an earlier step failed");
    }
    void cleanup() { m_evening.end(); }

    void signing_in_and_seeing_who_waits()
    {
        m_evening.signIn(u"K-30401"_s);
        MADO_SOON(m_evening.desk().queue().waitingCount() == 1);
        for (int row = 0; row < m_evening.desk().queue().rowCount(); ++row) {
            const auto content = m_evening.desk().queue().contentAt(row);
            if (const auto *one = std::get_if<Consultation>(&content))
                m_person = one->id;
        }
        QVERIFY(m_person);
    }

    void the_one_that_waits_is_assigned_to_whoever_is_there()
    {
        hands().press(Qt::Key_G);
        hands().press(Qt::Key_A);
        MADO_SOON(cases() && cases()->isVisible() && cases()->selected() == m_person);
        MADO_SOON(hands().sees(u"長谷川"_s));
        MADO_SOON(goTo(u"K-30422"_s, u"長谷川"_s));
        hands().press(Qt::Key_Space);
        MADO_SOON(person() && person()->owner && person()->owner->staff.name == u"長谷川"_s);
        QVERIFY(person()->assigned);
    }

    void what_a_colleague_holds_is_given_to_another()
    {
        MADO_SOON(m_evening.window().focusWidget() == cases());
        hands().press(Qt::Key_2);
        MADO_SOON(cases()->selected() == m_person);
        MADO_SOON(goTo(m_evening.training().login(), u"佐伯"_s));
        hands().press(Qt::Key_Space);
        MADO_SOON(person() && person()->owner && person()->owner->staff.name == u"佐伯"_s);
    }

    void giving_it_away_is_taken_back_by_a_key()
    {
        MADO_SOON(m_evening.window().focusWidget() == cases());
        hands().press(Qt::Key_U);
        MADO_SOON(person() && person()->owner && person()->owner->staff.name == u"長谷川"_s);
    }
};

MADO_TEST(SupervisorKeyboardTest)

} // namespace mado::test

#include "supervisor_keyboard_test.moc"

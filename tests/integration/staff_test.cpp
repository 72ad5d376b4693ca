// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/console.h"
#include "tests/support/hands.h"
#include "tests/support/runner.h"
#include "tests/support/training_process.h"
#include "ui/shell/main_window.h"
#include "ui/staff/code_sheet.h"
#include "ui/staff/staff_table.h"

#include <QLineEdit>
#include <QTest>

namespace mado::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 20000;
#define MADO_SOON(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, patience)

QString say(const char *context, const char *words) { return QCoreApplication::translate(context, words); }

} // namespace

/// An administrator at one console, a nurse at another, the real server between them. The tests are steps of one
/// evening and run in their order.
class StaffTest final : public QObject
{
    Q_OBJECT

    TrainingProcess m_training;
    QTemporaryDir m_folder;
    QTemporaryDir m_otherFolder;
    const SystemAppClock m_clock;
    SystemKeychain m_keychain;
    std::unique_ptr<Console> m_admin;
    std::unique_ptr<Console> m_nurse;
    std::unique_ptr<Hands> m_hands;
    bool m_broken = false;

    static ConsoleOptions optionsIn(const QTemporaryDir &folder)
    {
        return {.dataRoot = folder.path(),
                .trainingProgram = {},
                .trainingArguments = {},
                .server = {},
                .language = Language::Japanese,
                .theme = std::nullopt};
    }
    StaffTable *table() { return m_admin->window().findChild<StaffTable *>(); }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_training.start(), m_training.errors().constData());
        m_nurse = std::make_unique<Console>(optionsIn(m_otherFolder), m_keychain, m_clock);
        m_nurse->show();
        m_nurse->signIn(m_training.url().toString(), m_training.login(), m_training.password());
        MADO_SOON(m_nurse->desk());
        m_admin = std::make_unique<Console>(optionsIn(m_folder), m_keychain, m_clock);
        m_hands = std::make_unique<Hands>(m_admin->window());
        m_admin->show();
        m_admin->signIn(m_training.url().toString(), u"K-30010"_s, m_training.password());
        MADO_SOON(m_admin->desk());
        QVERIFY(m_hands->waitForFocus());
    }
    void init()
    {
        if (m_broken)
            QSKIP("an earlier step failed");
    }
    void cleanup()
    {
        if (QTest::currentTestFailed() && !m_broken)
            m_hands->report();
        m_broken = m_broken || QTest::currentTestFailed();
    }

    void g_and_comma_and_three_arrows_lead_to_the_staff()
    {
        m_hands->press(Qt::Key_G);
        m_hands->press(Qt::Key_Comma);
        for (int i = 0; i < 3; ++i)
            m_hands->press(Qt::Key_Down);
        MADO_SOON(m_hands->seesTogether(u"佐伯"_s, u"K-30417"_s));
    }

    void somebody_invited_is_listed_and_their_code_is_shown_once()
    {
        m_hands->clickOn(say("mado::StaffPage", "Add a member of staff"));
        m_hands->compose(u"阿部"_s);
        m_hands->press(Qt::Key_Tab);
        m_hands->type(u"K-30611"_s);
        m_hands->press(Qt::Key_Return, Qt::ControlModifier);
        const auto code = [this] {
            auto *sheet = m_admin->window().findChild<CodeSheet *>();
            return sheet ? sheet->findChild<QLineEdit *>()->text() : QString();
        };
        MADO_SOON(code().size() == 19);
        m_hands->press(Qt::Key_Escape);
        QVERIFY(code().isEmpty());
        m_hands->clickOn(say("mado::StaffPage", "All"));
        MADO_SOON(m_hands->seesTogether(u"阿部"_s, say("mado::StaffWords", "Invited")));
    }

    void a_suspended_nurse_is_put_out_at_once()
    {
        QVERIFY(m_nurse->desk());
        table()->setFocus(Qt::TabFocusReason);
        const auto chosen = [this] {
            return table()->currentIndex().siblingAtColumn(1).data(Qt::DisplayRole).toString();
        };
        m_hands->press(Qt::Key_Home);
        for (int i = 0; i < 12 && chosen() != m_training.login(); ++i)
            m_hands->press(Qt::Key_J);
        QCOMPARE(chosen(), m_training.login());
        m_hands->clickOn(say("mado::MemberPanel", "Suspend"));
        m_hands->compose(u"端末を紛失したため"_s);
        m_hands->press(Qt::Key_Return, Qt::ControlModifier);
        MADO_SOON(m_hands->seesTogether(u"佐伯"_s, say("mado::StaffWords", "Suspended")));
        MADO_SOON(!m_nurse->desk());
        QVERIFY(m_admin->desk());
    }

    void they_cannot_sign_in_again_until_they_are_let_back()
    {
        QVERIFY(m_training.signIn().isEmpty());
        m_hands->clickOn(say("mado::MemberPanel", "Let back in"));
        m_hands->compose(u"端末が見つかったため"_s);
        m_hands->press(Qt::Key_Return, Qt::ControlModifier);
        MADO_SOON(!m_hands->seesTogether(u"佐伯"_s, say("mado::StaffWords", "Suspended")));
        QVERIFY(!m_training.signIn().isEmpty());
    }
};

MADO_TEST(StaffTest)

} // namespace mado::test

#include "staff_test.moc"

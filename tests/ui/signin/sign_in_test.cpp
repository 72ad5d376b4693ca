// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/runner.h"
#include "tests/ui/desk/catalogue.h"
#include "tests/ui/shared/shots.h"
#include "ui/shared/button.h"
#include "ui/signin/code_field.h"
#include "ui/signin/language_switch.h"
#include "ui/signin/sign_in_boxes.h"
#include "ui/signin/sign_in_form.h"
#include "ui/signin/sign_in_page.h"
#include "ui/signin/window_wall.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace mado;
using namespace mado::test;

namespace {

struct Bench
{
    explicit Bench(Theme::Mode mode = Theme::Mode::Light) : theme(mode), page(theme)
    {
        qApp->setStyleSheet(theme.styleSheet());
        page.resize(1440, 900);
        page.show();
    }
    ~Bench() { qApp->setStyleSheet(QString()); }
    bool ready() { return QTest::qWaitForWindowActive(&page, 20000); }
    QLineEdit *field(int index) const { return page.findChildren<QLineEdit *>().at(index); }
    Button *button(const QString &words) const
    {
        for (auto *candidate : page.findChildren<Button *>()) {
            if (candidate->text() == words && candidate->isVisible())
                return candidate;
        }
        return nullptr;
    }
    void fillIn()
    {
        page.setServer(QUrl(QStringLiteral("https://madoguchi.pref.example")));
        field(1)->setText(QStringLiteral("K-30417"));
        field(2)->setText(QStringLiteral("0123456789ab"));
    }
    QString problem() const { return page.findChild<ProblemBox *>()->problem(); }
    Theme theme;
    SignInPage page;
};

} // namespace

class SignInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void address_without_a_scheme_means_https();
    void enter_asks_with_what_was_typed();
    void missing_answers_are_named_and_nothing_is_asked();
    void password_is_hidden_until_the_eye_is_pressed();
    void fields_ask_for_latin_input();
    void nothing_can_be_asked_twice_while_busy();
    void practising_and_going_on_are_their_own_ways();
    void departments_account_is_offered_where_there_is_one();
    void code_is_asked_for_only_when_needed_and_sent_with_the_rest();
    void recovery_code_stands_in_for_the_app();
    void wall_gives_way_in_a_narrow_window();
    void every_look_draws();
};

void SignInTest::address_without_a_scheme_means_https()
{
    QCOMPARE(serverFrom(QStringLiteral(" madoguchi.pref.example ")),
             std::optional(QUrl(QStringLiteral("https://madoguchi.pref.example"))));
    QCOMPARE(serverFrom(QStringLiteral("http://127.0.0.1:8080")),
             std::optional(QUrl(QStringLiteral("http://127.0.0.1:8080"))));
    QCOMPARE(serverFrom(QStringLiteral("madoguchi.pref.example:8443"))->port(), 8443);
    QCOMPARE(serverFrom(QString()), std::nullopt);
    QCOMPARE(serverFrom(QStringLiteral("file:///etc/passwd")), std::nullopt);
    QCOMPARE(serverFrom(QStringLiteral("two words")), std::nullopt);
}

void SignInTest::enter_asks_with_what_was_typed()
{
    Bench bench;
    QVERIFY(bench.ready());
    bench.page.setServer(QUrl(QStringLiteral("https://madoguchi.pref.example")));
    QCOMPARE(bench.field(0)->text(), QStringLiteral("madoguchi.pref.example"));
    QSignalSpy asked(&bench.page, &SignInPage::signInRequested);
    bench.page.focusFirst();
    QCOMPARE(bench.page.focusWidget(), bench.field(1));
    QTest::keyClicks(bench.field(1), QStringLiteral("K-30417"));
    QTest::keyClicks(bench.field(2), QStringLiteral("secret words"));
    QTest::keyClick(bench.field(2), Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.at(0).at(0).toUrl(), QUrl(QStringLiteral("https://madoguchi.pref.example")));
    QCOMPARE(asked.at(0).at(1).toString(), QStringLiteral("K-30417"));
    QCOMPARE(asked.at(0).at(2).toString(), QStringLiteral("secret words"));
}

void SignInTest::missing_answers_are_named_and_nothing_is_asked()
{
    Bench bench;
    QVERIFY(bench.ready());
    QSignalSpy asked(&bench.page, &SignInPage::signInRequested);
    bench.button(QStringLiteral("Sign in"))->click();
    QVERIFY(bench.problem().contains(QStringLiteral("address")));
    QCOMPARE(bench.page.focusWidget(), bench.field(0));
    bench.field(0)->setText(QStringLiteral("madoguchi.pref.example"));
    bench.button(QStringLiteral("Sign in"))->click();
    QVERIFY(bench.problem().contains(QStringLiteral("staff number")));
    QCOMPARE(asked.count(), 0);
}

void SignInTest::password_is_hidden_until_the_eye_is_pressed()
{
    Bench bench;
    QVERIFY(bench.ready());
    QCOMPARE(bench.field(2)->echoMode(), QLineEdit::Password);
    auto *eye = bench.field(2)->findChild<IconButton *>();
    eye->click();
    QCOMPARE(bench.field(2)->echoMode(), QLineEdit::Normal);
    QCOMPARE(eye->accessibleName(), QStringLiteral("Hide the password"));
    eye->click();
    QCOMPARE(bench.field(2)->echoMode(), QLineEdit::Password);
}

void SignInTest::fields_ask_for_latin_input()
{
    Bench bench;
    for (int i = 0; i < 3; ++i)
        QVERIFY(bench.field(i)->inputMethodHints() & Qt::ImhLatinOnly);
    QVERIFY(bench.field(2)->inputMethodHints() & Qt::ImhSensitiveData);
}

void SignInTest::nothing_can_be_asked_twice_while_busy()
{
    Bench bench;
    QVERIFY(bench.ready());
    bench.field(0)->setText(QStringLiteral("madoguchi.pref.example"));
    bench.field(1)->setText(QStringLiteral("K-1"));
    bench.field(2)->setText(QStringLiteral("x"));
    QSignalSpy asked(&bench.page, &SignInPage::signInRequested);
    bench.page.setBusy(QStringLiteral("Signing in"));
    auto *busy = bench.button(QStringLiteral("Signing in"));
    QVERIFY(busy && !busy->isEnabled());
    QTest::keyClick(bench.field(2), Qt::Key_Return);
    QCOMPARE(asked.count(), 0);
    bench.page.setBusy({});
    bench.button(QStringLiteral("Sign in"))->click();
    QCOMPARE(asked.count(), 1);
}

void SignInTest::practising_and_going_on_are_their_own_ways()
{
    Bench bench;
    QVERIFY(bench.ready());
    QSignalSpy practise(&bench.page, &SignInPage::practiseRequested);
    QSignalSpy resume(&bench.page, &SignInPage::resumeRequested);
    bench.button(QStringLiteral("Start practising"))->click();
    QCOMPARE(practise.count(), 1);
    QVERIFY(!bench.button(QStringLiteral("Continue")));
    bench.page.setRemembered(QStringLiteral("佐伯"));
    bench.button(QStringLiteral("Continue"))->click();
    QCOMPARE(resume.count(), 1);
    bench.page.setRemembered(std::nullopt);
    QVERIFY(!bench.button(QStringLiteral("Continue")));
}

void SignInTest::departments_account_is_offered_where_there_is_one()
{
    Bench bench;
    QVERIFY(bench.ready());
    const auto words = QStringLiteral("Sign in with the department's account");
    QVERIFY(!bench.button(words));
    bench.page.setProviderOffered(true);
    QSignalSpy asked(&bench.page, &SignInPage::providerRequested);
    bench.button(words)->click();
    QCOMPARE(asked.count(), 0);
    QVERIFY(bench.problem().contains(QStringLiteral("address")));
    bench.page.setServer(QUrl(QStringLiteral("https://madoguchi.pref.example")));
    bench.field(0)->setFocus();
    QTest::keyClick(bench.page.focusWidget(), Qt::Key_Tab);
    QCOMPARE(bench.page.focusWidget(), bench.button(words));
    QTest::keyClick(bench.page.focusWidget(), Qt::Key_Space);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.at(0).at(0).toUrl(), QUrl(QStringLiteral("https://madoguchi.pref.example")));
}

void SignInTest::code_is_asked_for_only_when_needed_and_sent_with_the_rest()
{
    Bench bench;
    QVERIFY(bench.ready());
    bench.fillIn();
    QSignalSpy asked(&bench.page, &SignInPage::signInRequested);
    auto *code = bench.page.findChild<CodeField *>();
    QVERIFY(!code->isVisible());
    QTest::keyClick(bench.field(2), Qt::Key_Return);
    QCOMPARE(asked.at(0).at(3).toString(), QString());
    bench.page.askForCode();
    QCOMPARE(bench.page.focusWidget(), code);
    QVERIFY(code->inputMethodHints() & Qt::ImhLatinOnly);
    QTest::keyClicks(code, QStringLiteral("40a7"));
    QTest::keyClick(code, Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
    QVERIFY(bench.problem().contains(QStringLiteral("code")));
    QTest::keyClicks(code, QStringLiteral("123999"));
    QCOMPARE(code->text(), QStringLiteral("407123"));
    QTest::keyClick(code, Qt::Key_Return);
    QCOMPARE(asked.at(1).at(3).toString(), QStringLiteral("407123"));
    code->clear();
    QInputMethodEvent wide;
    wide.setCommitString(QStringLiteral("１２３　４５６"));
    QCoreApplication::sendEvent(code, &wide);
    QCOMPARE(code->text(), QStringLiteral("123456"));
    QTest::keyClicks(bench.field(1), QStringLiteral("9"));
    QVERIFY(!code->isVisible()); // another person
}

void SignInTest::recovery_code_stands_in_for_the_app()
{
    Bench bench;
    QVERIFY(bench.ready());
    bench.fillIn();
    QSignalSpy asked(&bench.page, &SignInPage::signInRequested);
    bench.page.askForCode();
    bench.button(QStringLiteral("Use a recovery code"))->click();
    QWidget *field = bench.page.focusWidget();
    QTest::keyClicks(field, QStringLiteral("ABCD-EFGH-JKLM-NPQR"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(asked.at(0).at(3).toString(), QStringLiteral("ABCD-EFGH-JKLM-NPQR"));
    bench.button(QStringLiteral("Use the authenticator app"))->click();
    QCOMPARE(bench.page.focusWidget(), bench.page.findChild<CodeField *>());
}

void SignInTest::wall_gives_way_in_a_narrow_window()
{
    Bench bench;
    QVERIFY(bench.ready());
    auto *wall = bench.page.findChild<WindowWall *>();
    QVERIFY(wall->isVisible());
    bench.page.resize(720, 450);
    QVERIFY(!wall->isVisible());
}

void SignInTest::every_look_draws()
{
    for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
        for (const Language language : {Language::Japanese, Language::English}) {
            const Catalogue words(language);
            Bench bench(mode);
            QVERIFY(bench.ready());
            bench.page.setLanguage(language);
            bench.page.setServer(QUrl(QStringLiteral("https://madoguchi.pref.example")));
            bench.page.setServerName(QStringLiteral("神奈川県 健康相談窓口"));
            bench.field(1)->setText(QStringLiteral("K-30417"));
            bench.field(2)->setText(QStringLiteral("0123456789ab"));
            const QString tags = QStringLiteral("-%1-%2").arg(language == Language::Japanese ? u"ja" : u"en",
                                                              mode == Theme::Mode::Light ? u"light" : u"dark");
            saveShot(bench.page, QStringLiteral("sign-in") + tags);
            bench.page.setRemembered(QStringLiteral("佐伯"));
            bench.page.showProblem(QStringLiteral("職員番号かパスワードが違います。もう一度入れてください。"));
            QCoreApplication::processEvents();
            saveShot(bench.page, QStringLiteral("sign-in-problem") + tags);
            bench.page.setRemembered(std::nullopt);
            bench.page.showProblem({});
            bench.page.setProviderOffered(true);
            bench.page.askForCode();
            QTest::keyClicks(bench.page.focusWidget(), QStringLiteral("407"));
            QCoreApplication::processEvents();
            saveShot(bench.page, QStringLiteral("sign-in-code") + tags);
        }
    }
}

MADO_TEST(SignInTest)

#include "sign_in_test.moc"

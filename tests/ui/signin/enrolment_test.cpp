// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/runner.h"
#include "tests/ui/desk/catalogue.h"
#include "tests/ui/shared/shots.h"
#include "ui/shared/button.h"
#include "ui/signin/code_field.h"
#include "ui/signin/enrolment_form.h"
#include "ui/signin/qr_code.h"
#include "ui/signin/sign_in_boxes.h"
#include "ui/signin/sign_in_page.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace mado;
using namespace mado::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString secret = u"GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"_s;
const QString uri = u"otpauth://totp/Desk:K-1?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Desk"_s;

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
    Button *button(const QString &words) const
    {
        for (auto *candidate : page.findChildren<Button *>()) {
            if (candidate->text() == words && candidate->isVisible())
                return candidate;
        }
        return nullptr;
    }
    QString problem() const { return form()->findChild<ProblemBox *>()->problem(); }
    EnrolmentForm *form() const { return page.findChild<EnrolmentForm *>(); }
    void type(const QString &text) { QTest::keyClicks(page.focusWidget(), text); }
    void press(Qt::Key key) { QTest::keyClick(page.focusWidget(), key); }

    Theme theme;
    SignInPage page;
};

QStringList tenCodes()
{
    QStringList codes;
    for (int i = 0; i < 10; ++i)
        codes.append(u"ABCD-EFGH-JKLM-NPQ%1"_s.arg(i));
    return codes;
}

} // namespace

class EnrolmentTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void invitation_and_password_are_given_by_keyboard_alone()
    {
        Bench bench;
        QVERIFY(bench.ready());
        QSignalSpy entered(&bench.page, &SignInPage::invitationEntered);
        bench.page.showInvitation();
        bench.type(u"WELCOME-1"_s);
        bench.press(Qt::Key_Tab);
        bench.type(u"elevenchars"_s);
        bench.press(Qt::Key_Return);
        QVERIFY(bench.problem().contains(u"12"_s));
        bench.type(u"X of mine"_s);
        bench.press(Qt::Key_Tab);
        bench.type(u"something else"_s);
        bench.press(Qt::Key_Return);
        QVERIFY(bench.problem().contains(u"differ"_s));
        QCOMPARE(entered.count(), 0);
        bench.press(Qt::Key_Tab);
        static_cast<QLineEdit *>(bench.page.focusWidget())->selectAll();
        bench.type(u"elevencharsX of mine"_s);
        bench.press(Qt::Key_Return);
        QCOMPARE(entered.count(), 1);
        QCOMPARE(entered.at(0).at(0).toString(), u"WELCOME-1"_s);
        QCOMPARE(entered.at(0).at(1).toString(), u"elevencharsX of mine"_s);
    }

    void app_is_set_up_with_a_picture_or_by_typing()
    {
        Bench bench;
        QVERIFY(bench.ready());
        QSignalSpy entered(&bench.page, &SignInPage::appCodeEntered);
        bench.page.showApp(secret, uri);
        QVERIFY(bench.form()->findChild<QrCode *>()->modules() >= 21);
        bool shown = false;
        for (const auto *field : bench.form()->findChildren<QLineEdit *>())
            shown = shown || (field->isVisible() && field->isReadOnly() && field->text().startsWith(u"GEZD GNBV"_s));
        QVERIFY(shown);
        bench.press(Qt::Key_Return);
        QVERIFY(!bench.problem().isEmpty());
        bench.type(u"123456"_s);
        bench.press(Qt::Key_Return);
        QCOMPARE(entered.at(0).at(0).toString(), u"123456"_s);
    }

    void recovery_codes_are_shown_until_they_are_kept()
    {
        Bench bench;
        QVERIFY(bench.ready());
        QSignalSpy kept(&bench.page, &SignInPage::recoveryCodesKept);
        bench.page.showRecoveryCodes(tenCodes());
        QVERIFY(!bench.button(u"Back to signing in"_s));
        bench.button(u"Copy"_s)->click();
        QCOMPARE(QApplication::clipboard()->text(), tenCodes().join(u'\n'));
        bench.press(Qt::Key_Space);
        QCOMPARE(kept.count(), 1);
    }

    void one_may_go_back()
    {
        Bench bench;
        QVERIFY(bench.ready());
        QSignalSpy cancelled(&bench.page, &SignInPage::enrolmentCancelled);
        bench.page.showInvitation();
        bench.button(u"Back to signing in"_s)->click();
        QCOMPARE(cancelled.count(), 1);
        bench.page.showForm();
        QVERIFY(bench.button(u"Sign in"_s));
    }

    void picture_is_dark_on_light_in_both_themes()
    {
        for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
            const Theme theme(mode);
            QrCode code(theme);
            code.setContent(uri);
            const QImage image = code.grab().toImage();
            QVERIFY(image.pixelColor(2, 2).lightness() > 200);
            int dark = 0;
            for (int x = 0; x < image.width(); ++x)
                dark += image.pixelColor(x, image.height() / 2).lightness() < 80;
            QVERIFY(dark > image.width() / 8);
        }
    }

    void every_look_draws()
    {
        for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
            for (const Language language : {Language::Japanese, Language::English}) {
                const Catalogue words(language);
                Bench bench(mode);
                QVERIFY(bench.ready());
                bench.page.setLanguage(language);
                const QString tags = u"-%1-%2"_s.arg(language == Language::Japanese ? u"ja" : u"en",
                                                     mode == Theme::Mode::Light ? u"light" : u"dark");
                const auto shoot = [&](const QString &name) {
                    QCoreApplication::processEvents();
                    saveShot(bench.page, name + tags);
                };
                bench.page.showInvitation();
                shoot(u"enrol-invitation"_s);
                bench.page.showApp(secret, uri);
                bench.type(u"407"_s);
                shoot(u"enrol-app"_s);
                bench.page.showRecoveryCodes(tenCodes());
                shoot(u"enrol-codes"_s);
            }
        }
    }
};

MADO_TEST(EnrolmentTest)
#include "enrolment_test.moc"

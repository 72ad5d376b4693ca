// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/then.h"
#include "backend/accounts/account_desk.h"
#include "backend/accounts/rule_trial.h"
#include "backend/accounts/rules.h"
#include "backend/accounts/trial.h"
#include "backend/store/made_account_rows.h"
#include "backend/store/sqlite_database.h"
#include "tests/support/hands.h"
#include "tests/support/runner.h"
#include "ui/accounts/accounts_page.h"
#include "ui/accounts/rules_page.h"
#include "ui/accounts/test_row.h"
#include "ui/governance/record_rows.h"
#include "ui/shared/choice_box.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace mado::test {

using namespace Qt::Literals::StringLiterals;

namespace {

const auto shipped = QStringLiteral(MADOGUCHI_SOURCE_DIR "/resources/accounts");
const StaffProfile noguchi{*StaffId::from(u"noguchi"_s), u"K-1"_s, u"野口"_s, Role::Administrator, u"14"_s};
const StaffProfile shinano{*StaffId::from(u"shinano"_s), u"K-2"_s, u"信濃"_s, Role::Physician, u"14"_s};
const QDateTime noon(QDate(2020, 6, 17), QTime(3, 0), Qt::UTC);

class StillClock final : public AppClock
{
public:
    QDateTime now() const override { return noon; }
};

tl::expected<bot::Service, QList<accounts::Fault>> loadService(const AccountId &account, const QString &folder,
                                                               const QString &prefecture, const QString &adapted)
{
    auto package = survey::loadPackage(folder, adapted);
    if (!package)
        return tl::unexpected(package.error());
    bot::Service service{std::move(*package), prefecture};
    if (!service.package.faq.isEmpty())
        service.faq = std::make_shared<const faq::Shelf>(account, faq::loadKnowledge(service.package.faq).value());
    return service;
}

/// The server's own rules about accounts, without its network: the bot that talks is the true one.
class NearAccounts final : public ServiceAccounts
{
public:
    QFuture<Result<AccountBoard>> board() override
    {
        AccountBoard board{m_templates.list(), {}};
        const auto made = m_database->write([](store::Transaction &tx) { return store::madeAccounts(tx); }).value();
        for (const AccountRecord &record : made)
            board.accounts.append(accounts::headOf(record));
        return ready(Result<AccountBoard>(board));
    }
    QFuture<Result<AccountRecord>> record(const AccountId &id) override { return told(id); }
    QFuture<Result<AccountRecord>> save(const AccountId &id, const AccountSave &save) override
    {
        return done(id, [&](store::Transaction &tx) { return accounts::saveDraft(tx, desk(), id, save); });
    }
    QFuture<Result<AccountRecord>> publish(const AccountId &id, const AccountPublish &step) override
    {
        return done(id, [&](store::Transaction &tx) { return accounts::publish(tx, desk(), id, step); });
    }
    QFuture<Result<TrialTalk>> tryOut(const AccountTrial &trial) override
    {
        const AccountId id = *AccountId::from(u"trial"_s);
        const auto prepared = accounts::prepare(m_templates, id, trial.content, 1);
        TrialTalk talk{accounts::check(prepared), {}, std::nullopt};
        if (prepared.service) {
            const auto held = accounts::talk(id, *prepared.service, trial).value();
            talk.lines = held.lines;
            talk.called = held.called;
        }
        return ready(Result<TrialTalk>(talk));
    }
    QFuture<Result<RuleTrialResult>> tryRules(const RuleTrial &trial) override
    {
        const auto told = accounts::tryRules(m_templates, trial);
        return ready(told ? Result<RuleTrialResult>(*told) : fail(AppError::Kind::Refused, told.error().code));
    }
    std::optional<AccountDraft> draftOf(const QString &name)
    {
        const auto made = m_database->write([](store::Transaction &tx) { return store::madeAccounts(tx); }).value();
        for (const AccountRecord &one : made) {
            if (one.draft && one.draft->content.name.en == name)
                return one.draft;
        }
        return std::nullopt;
    }
    QFuture<Result<RuleAccountList>> ruleAccounts() override
    {
        return ready(Result<RuleAccountList>(RuleAccountList{{{m_account, m_configured.name}}}));
    }
    QFuture<Result<RuleBook>> rules(const AccountId &id, const std::optional<QDate> &day) override
    {
        return ready(Result<RuleBook>(accounts::ruleBook(id, m_configured, day.value_or(QDate(2020, 6, 17)))));
    }
    QFuture<Result<WhatIfResult>> whatIf(const AccountId &, const WhatIf &asked) override
    {
        return ready(Result<WhatIfResult>(accounts::whatIf(*m_configured.package, asked).value()));
    }

    StaffProfile who = noguchi;

private:
    accounts::Desk desk() const { return {m_templates, {who.id, who.name, who.role}, noon}; }
    QFuture<Result<AccountRecord>> told(const AccountId &id)
    {
        const auto found =
            m_database->write([&](store::Transaction &tx) { return store::findMadeAccount(tx, id); }).value();
        return ready(found ? Result<AccountRecord>(*found) : fail(AppError::Kind::Refused, u"account.unknown"_s));
    }
    template <class Work> QFuture<Result<AccountRecord>> done(const AccountId &id, Work work)
    {
        const auto outcome = m_database->write(work).value();
        if (!outcome)
            return ready(Result<AccountRecord>(
                tl::make_unexpected(AppError{AppError::Kind::Refused, outcome.error().code, outcome.error()})));
        return told(id);
    }

    const AccountId m_account = *AccountId::from(u"kanagawa"_s);
    const accounts::Templates m_templates = accounts::Templates::load(shipped, loadService).value();
    const accounts::Configured m_configured{
        {u"窓口"_s, u"Desk"_s},
        u"14"_s,
        shipped + u"/personal-support"_s,
        std::make_shared<const survey::AccountPackage>(survey::loadPackage(shipped + u"/personal-support"_s).value())};
    QTemporaryDir m_folder;
    const std::unique_ptr<store::Database> m_database =
        std::move(store::openSqlite(m_folder.filePath(u"desk.sqlite"_s), {.durable = false}).value());
};

/// Whether a bubble of the talk says so.
bool speaks(QWidget &window, const QString &part)
{
    for (const QWidget *one : window.findChildren<QWidget *>()) {
        if (one->isVisible() && one->accessibleName().contains(part))
            return true;
    }
    return false;
}

template <class T> T *named(QWidget &window, const QString &name)
{
    for (T *one : window.findChildren<T *>()) {
        if (one->accessibleName() == name && one->isVisible())
            return one;
    }
    return nullptr;
}

} // namespace

class AccountsPageTest : public QObject
{
    Q_OBJECT

    Theme m_theme{Theme::Mode::Light};
    StillClock m_clock;
    NearAccounts m_accounts;

    /// By the keyboard, as somebody picks from a box.
    static void pick(Hands &hands, QWidget &window, const QString &box, int index)
    {
        auto *choice = named<ChoiceBox>(window, box);
        QVERIFY(choice);
        choice->setFocus();
        hands.press(Qt::Key_Home);
        for (int i = 0; i < index; ++i)
            hands.press(Qt::Key_Down);
        QCOMPARE(choice->currentIndex(), index);
    }
    /// By the keyboard, wherever it is scrolled to.
    static void push(Hands &hands, QWidget &window, const QString &words)
    {
        const auto all = window.findChildren<QAbstractButton *>();
        const auto found = std::ranges::find_if(
            all, [&](const QAbstractButton *one) { return one->isVisible() && one->text() == words; });
        QVERIFY2(found != all.end(), qPrintable(words));
        (*found)->setFocus();
        hands.press(Qt::Key_Space);
    }
    static void write(Hands &hands, QWidget &window, const QString &field, const QString &words)
    {
        auto *line = named<QLineEdit>(window, field);
        QVERIFY2(line, qPrintable(field));
        line->setFocus();
        line->selectAll();
        hands.compose(words);
    }

private Q_SLOTS:
    void a_new_prefectures_account_is_made_and_answers_by_hand()
    {
        AccountsPage page(m_theme, m_clock, noguchi);
        page.setLanguage(Language::English);
        page.resize(1280, 800);
        page.show();
        Hands hands(page);
        QVERIFY(hands.waitForFocus());
        page.setAccounts(&m_accounts);
        QTRY_VERIFY(named<ChoiceBox>(page, u"Template"_s) && named<ChoiceBox>(page, u"Template"_s)->count() == 5);
        pick(hands, page, u"Template"_s, 3);
        pick(hands, page, u"Prefecture"_s, 19);
        hands.clickOn(u"Next"_s);
        write(hands, page, u"Supervising physician in Japanese"_s, u"信濃 花"_s);
        write(hands, page, u"Supervising physician in English"_s, u"Hana Shinano"_s);
        write(hands, page, u"Page of the department"_s, u"https://www.example.jp/line"_s);
        hands.clickOn(u"Next"_s);
        hands.clickOn(u"Next"_s);
        hands.clickOn(u"Next"_s);
        QTRY_VERIFY(hands.sees(u"Words of danger are found"_s));
        QTRY_VERIFY(!hands.sees(u"left"_s));
        QTRY_VERIFY(speaks(page, u"友だち追加ありがとうございます"_s));
        hands.clickOn(u"English"_s);
        QTRY_VERIFY(speaks(page, u"The prefecture uses answers"_s));
        hands.clickOn(u"I agree"_s);
        QTRY_VERIFY(speaks(page, u"national and local government"_s));
        hands.clickOn(u"I agree"_s);
        QTRY_VERIFY(speaks(page, u"may telephone you"_s));
        hands.clickOn(u"I agree"_s);
        QTRY_VERIFY(speaks(page, u"How old are you?"_s));
        hands.clickOn(u"30–39"_s);
        QTRY_VERIFY(speaks(page, u"Which municipality do you live in?"_s));
    }

    void the_writer_of_a_draft_does_not_publish_it()
    {
        AccountsPage page(m_theme, m_clock, noguchi);
        page.setLanguage(Language::English);
        page.resize(1280, 800);
        page.show();
        Hands hands(page);
        QVERIFY(hands.waitForFocus());
        page.setAccounts(&m_accounts);
        QTRY_VERIFY(named<ChoiceBox>(page, u"Template"_s)->count() == 5);
        pick(hands, page, u"Template"_s, 0);
        pick(hands, page, u"Prefecture"_s, 13);
        hands.clickOn(u"Next"_s);
        write(hands, page, u"Supervising physician in Japanese"_s, u"信濃 花"_s);
        write(hands, page, u"Supervising physician in English"_s, u"Hana Shinano"_s);
        write(hands, page, u"Page of the department"_s, u"https://www.example.jp/line"_s);
        QSignalSpy said(&page, &AccountsPage::said);
        hands.clickOn(u"Save draft"_s);
        QTRY_COMPARE(said.size(), 1);
        QVERIFY(said.first().first().toString().contains(u"saved"_s));
        page.goTo(5);
        QTRY_VERIFY(hands.sees(u"You wrote this draft"_s));
        QVERIFY(!hands.sees(u"LINE channel"_s));
    }

    void whoever_publishes_is_told_that_a_line_channel_is_still_to_be_connected()
    {
        m_accounts.who = shinano;
        AccountsPage page(m_theme, m_clock, shinano);
        page.setLanguage(Language::English);
        page.resize(1280, 800);
        page.show();
        Hands hands(page);
        QVERIFY(hands.waitForFocus());
        page.setAccounts(&m_accounts);
        QTRY_VERIFY(named<ChoiceBox>(page, u"Account"_s) && named<ChoiceBox>(page, u"Account"_s)->count() == 2);
        pick(hands, page, u"Account"_s, 1);
        page.goTo(5);
        QTRY_VERIFY(hands.sees(u"Written by"_s));
        QVERIFY(!hands.sees(u"LINE channel"_s));
        QSignalSpy said(&page, &AccountsPage::said);
        hands.clickOn(u"Publish"_s);
        QTRY_COMPARE(said.size(), 1);
        QVERIFY(said.first().first().toString().contains(u"published"_s));
        const QString id = named<ChoiceBox>(page, u"Account"_s)->itemData(1).toString();
        QTRY_VERIFY(hands.seesTogether(u"LINE channel is connected"_s, id));
        QVERIFY(hands.sees(u"Version 1"_s));
        m_accounts.who = noguchi;
    }

    void rules_are_edited_by_hand_and_kept_in_the_draft()
    {
        AccountsPage page(m_theme, m_clock, noguchi);
        page.setLanguage(Language::English);
        page.resize(1280, 800);
        page.show();
        Hands hands(page);
        QVERIFY(hands.waitForFocus());
        page.setAccounts(&m_accounts);
        QTRY_VERIFY(named<ChoiceBox>(page, u"Template"_s) && named<ChoiceBox>(page, u"Template"_s)->count() == 5);
        pick(hands, page, u"Template"_s, 3);
        pick(hands, page, u"Prefecture"_s, 19);
        hands.clickOn(u"Next"_s);
        write(hands, page, u"Name of the account in English"_s, u"With own rules"_s);
        page.goTo(3);
        QTRY_VERIFY(hands.sees(u"H-01 A strong symptom"_s));
        QTRY_VERIFY(hands.sees(u"cases agree"_s));
        auto *list = named<RecordRows>(page, u"Rules, in the order in which they are tried"_s);
        list->setFocus();
        for (int i = 0; i < list->count() && list->chosen() != u"H-01"; ++i)
            hands.press(Qt::Key_Down);
        QCOMPARE(list->chosen(), u"H-01"_s);
        pick(hands, page, u"Level when it fires"_s, 2);
        QTRY_VERIFY(hands.sees(u"to mend before it can be published"_s));
        hands.clickOn(u"Checks"_s);
        QTRY_VERIFY(hands.sees(u"cases.csv:"_s));
        pick(hands, page, u"Level when it fires"_s, 1);
        QTRY_VERIFY(hands.sees(u"Every rule fires, every level is reached"_s));
        push(hands, page, u"Add rule"_s);
        QTRY_VERIFY(named<QLineEdit>(page, u"Rule in English"_s));
        write(hands, page, u"Rule in Japanese"_s, u"高齢の方の強いせき"_s);
        write(hands, page, u"Rule in English"_s, u"Older and a strong cough"_s);
        const auto before = page.findChildren<TestRow *>().size();
        push(hands, page, u"Condition"_s);
        QTRY_COMPARE(page.findChildren<TestRow *>().size(), before + 1);
        auto *subject = page.findChildren<TestRow *>().last()->findChild<ChoiceBox *>();
        subject->setFocus();
        for (int i = 0; i < subject->count() && subject->currentText() != u"Cough"; ++i)
            hands.press(Qt::Key_Down);
        push(hands, page, u"Severe"_s);
        QSignalSpy said(&page, &AccountsPage::said);
        hands.clickOn(u"Save draft"_s);
        QTRY_COMPARE(said.size(), 1);
        const auto draft = m_accounts.draftOf(u"With own rules"_s);
        QVERIFY(draft && draft->content.rules);
        const DraftRule rule = draft->content.rules->sets.last().rules.last();
        QCOMPARE(rule.title.en, u"Older and a strong cough"_s);
        QCOMPARE(rule.when.of.size(), std::size_t(2));
        QCOMPARE(rule.when.of.at(0).bounds.atLeast, std::optional(65.0));
        QCOMPARE(rule.when.of.at(1).options, QStringList(u"strong"_s));
    }

    void rules_tell_what_fires_and_what_would_change_it()
    {
        RulesPage page(m_theme, shinano);
        page.setLanguage(Language::English);
        page.resize(1280, 800);
        page.show();
        Hands hands(page);
        QVERIFY(hands.waitForFocus());
        page.setAccounts(&m_accounts);
        QTRY_VERIFY(hands.sees(u"Short of breath at rest"_s));
        QTRY_VERIFY(hands.sees(u"No rule"_s));
        QTRY_VERIFY(named<ChoiceBox>(page, u"Short of breath"_s));
        auto *breath = named<ChoiceBox>(page, u"Short of breath"_s);
        breath->setFocus();
        hands.press(Qt::Key_Down);
        hands.press(Qt::Key_Down);
        hands.press(Qt::Key_Down);
        Q_EMIT breath->activated(breath->currentIndex());
        QTRY_VERIFY(hands.sees(u"Fired: E-01"_s));
    }
};

MADO_TEST(AccountsPageTest)

} // namespace mado::test

#include "accounts_page_test.moc"

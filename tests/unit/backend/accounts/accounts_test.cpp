// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/accounts/account_desk.h"
#include "backend/accounts/many.h"
#include "backend/accounts/published.h"
#include "backend/accounts/rules.h"
#include "backend/accounts/trial.h"
#include "backend/bot/bot.h"
#include "backend/store/made_account_rows.h"
#include "backend/store/sqlite_database.h"
#include "backend/store/trial_rows.h"
#include "tests/support/runner.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

namespace mado::accounts {

using namespace Qt::Literals::StringLiterals;

namespace {

const auto shipped = QStringLiteral(MADOGUCHI_SOURCE_DIR "/resources/accounts");
const AccountId nagano = *AccountId::from(u"nagano"_s);
const StaffName writer{*StaffId::from(u"noguchi"_s), u"野口"_s, Role::Administrator};
const StaffName physician{*StaffId::from(u"shinano"_s), u"信濃"_s, Role::Physician};

tl::expected<bot::Service, QList<Fault>> loadService(const AccountId &account, const QString &folder,
                                                     const QString &prefecture, const QString &adapted)
{
    auto package = survey::loadPackage(folder, adapted);
    if (!package)
        return tl::unexpected(package.error());
    bot::Service service{std::move(*package), prefecture};
    if (service.package.faq.isEmpty())
        return service;
    auto knowledge = faq::loadKnowledge(service.package.faq);
    if (!knowledge)
        return tl::unexpected(knowledge.error());
    service.faq = std::make_shared<const faq::Shelf>(account, std::move(*knowledge));
    return service;
}

Templates templatesIn(const QString &folder)
{
    const auto templates = Templates::load(folder, loadService);
    for (const Fault &fault : templates ? QList<Fault>() : templates.error())
        qWarning("%s", qPrintable(fault.text()));
    return templates.value();
}

AccountContent content(const Templates &templates, const QString &from)
{
    for (const AccountTemplate &one : templates.list()) {
        if (one.id == from)
            return {from,
                    u"20"_s,
                    {u"長野県 窓口（練習）"_s, u"Nagano desk (practice)"_s},
                    one.hours,
                    {u"信濃 花"_s, u"Hana Shinano"_s},
                    u"https://www.example.jp/line"_s,
                    {}};
    }
    return {};
}

QStringList faultsIn(const QList<AccountCheck> &checks)
{
    QStringList found;
    for (const AccountCheck &check : checks) {
        for (const AccountFault &fault : check.faults)
            found << u"%1:%2: %3"_s.arg(fault.file, QString::number(fault.line), fault.what);
    }
    return found;
}

void copy(const QString &from, const QString &to)
{
    for (QDirIterator it(from, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
        const QString path = it.next();
        const QString target = to + path.mid(from.size());
        QDir().mkpath(QFileInfo(target).path());
        QFile::copy(path, target);
        QFile(target).setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
}

void replaceIn(const QString &path, const QString &what, const QString &by)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QString text = QString::fromUtf8(file.readAll());
    file.close();
    QVERIFY2(text.contains(what), qPrintable(what));
    text.replace(text.indexOf(what), what.size(), by);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
}

} // namespace

class AccountsTest : public QObject
{
    Q_OBJECT

    const Templates m_templates = templatesIn(shipped);
    QTemporaryDir m_folder;
    int m_files = 0;
    std::unique_ptr<store::Database> m_database;
    const QDateTime m_now{QDate(2020, 6, 17), QTime(3, 0), Qt::UTC};

    Desk desk(const StaffName &who) const { return {m_templates, who, m_now}; }
    Outcome<AccountId> save(const StaffName &who, qint64 revision, const AccountContent &what)
    {
        return m_database
            ->write([&](store::Transaction &tx) {
                return saveDraft(tx, desk(who), nagano, {revision, what});
            })
            .value();
    }
    Outcome<AccountId> publishAs(const StaffName &who, qint64 revision)
    {
        return m_database->write([&](store::Transaction &tx) { return publish(tx, desk(who), nagano, {revision}); })
            .value();
    }
    TrialTalk talkTo(const QString &from, const QList<TrialStep> &steps)
    {
        const AccountContent what = content(m_templates, from);
        return talk(nagano, *prepare(m_templates, nagano, what, 1).service, {what, m_now, steps}).value();
    }

private Q_SLOTS:
    void init()
    {
        m_database =
            std::move(store::openSqlite(m_folder.filePath(u"%1.sqlite"_s.arg(++m_files)), {.durable = false}).value());
    }

    void five_templates_are_shipped()
    {
        QStringList ids;
        for (const AccountTemplate &one : m_templates.list())
            ids << one.id;
        QCOMPARE(ids, QStringList({u"faq"_s, u"learning-support"_s, u"national-survey"_s, u"personal-support"_s,
                                   u"quarantine-support"_s}));
    }

    void every_template_passes_every_check_data()
    {
        QTest::addColumn<QString>("id");
        for (const AccountTemplate &one : m_templates.list())
            QTest::addRow("%s", qPrintable(one.id)) << one.id;
    }
    void every_template_passes_every_check()
    {
        QFETCH(QString, id);
        const auto checks = check(prepare(m_templates, nagano, content(m_templates, id), 1));
        QVERIFY2(faultsIn(checks).isEmpty(), qPrintable(faultsIn(checks).join(u'\n')));
        QVERIFY(allPassed(checks));
        for (const AccountCheck &one : checks)
            QVERIFY(one.looked > 0);
    }

    void what_is_wrong_is_told_with_file_and_line_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("by");
        QTest::addColumn<QString>("told");
        const auto survey = u"surveys/health.yaml"_s;
        QTest::newRow("cycle")
            << survey << u"  - key: fatigue\n    kind: single"_s
            << u"  - key: fatigue\n    next_if: [{when: {question: breathing, is: rest}, to: age}]\n    kind: single"_s
            << u"is no later question"_s;
        QTest::newRow("unreachable question")
            << survey << u"    ask_if: {question: contact, is: call}"_s
            << u"    ask_if: {all: [{question: contact, is: call}, {question: contact, is: chat}]}"_s
            << u"no answers lead to question 'phone'"_s;
        QTest::newRow("rule that never fires")
            << u"rules/2020-05-08.yaml"_s << u"when: {question: breathing, is: rest}"_s
            << u"when: {all: [{question: breathing, is: rest}, {question: breathing, is: none}]}"_s
            << u"no answers make rule 'E-01' fire"_s;
        QTest::newRow("unsafe link") << u"information.yaml"_s << u"3つの密を避け"_s
                                     << u"http://203.0.113.9/x 3つの密を避け"_s
                                     << u"a link has to begin with https://"_s;
        QTest::newRow("text missing") << u"texts.yaml"_s << u"en: Nothing"_s << u"fr: Nothing"_s << QString();
        QTest::newRow("case at another level") << u"cases.csv"_s << u"37.4 for 4 days,2020-02-17,low"_s
                                               << u"37.4 for 4 days,2020-02-17,high"_s << u"ends at another level"_s;
        QTest::newRow("danger unknown") << u"danger.yaml"_s << u"  - id: self_harm"_s << u"  - id: other"_s
                                        << u"nothing finds words of 'self_harm'"_s;
    }
    void what_is_wrong_is_told_with_file_and_line()
    {
        QFETCH(QString, file);
        QFETCH(QString, what);
        QFETCH(QString, by);
        QFETCH(QString, told);
        if (told.isEmpty())
            what = u"    en: No questions are open at the moment."_s, by = u"    fr: Rien."_s, told = u"'en'"_s;
        QTemporaryDir folder;
        copy(shipped + u"/personal-support"_s, folder.filePath(u"personal-support"_s));
        copy(shipped + u"/faq"_s, folder.filePath(u"faq"_s));
        const Templates own = templatesIn(folder.path());
        replaceIn(folder.filePath(u"personal-support/"_s + file), what, by);
        const QStringList faults = faultsIn(check(prepare(own, nagano, content(own, u"personal-support"_s), 1)));
        const auto found = faults.filter(told);
        QVERIFY2(!found.isEmpty(), qPrintable(faults.join(u'\n')));
        QVERIFY2(found.first().contains(file), qPrintable(found.first()));
        QVERIFY(found.first().section(u':', 1, 1).toInt() > 0);
    }

    void adapted_words_are_checked()
    {
        AccountContent what = content(m_templates, u"personal-support"_s);
        what.physician = {};
        what.page = u"http://www.example.jp"_s;
        what.texts = {{u"idle"_s, {u"{nobody}さん"_s, u"Choose"_s}}};
        const auto checks = check(prepare(m_templates, nagano, what, 1));
        QVERIFY(!faultsIn(checks).isEmpty());
        QCOMPARE(checks.first().what, AccountCheckKind::Form); // an unsafe page is refused with the line it stands on
        QVERIFY(checks.first().faults.first().file.endsWith(u"adapted.yaml"_s));
        what.page = u"https://www.example.jp"_s;
        const QStringList faults = faultsIn(check(prepare(m_templates, nagano, what, 1)));
        QCOMPARE(faults.filter(u"nothing fills in"_s).size(), 1);
        QCOMPARE(faults.filter(u"supervising physician"_s).size(), 1);
    }

    void a_trial_talk_is_held_by_the_true_bot()
    {
        const TrialTalk hello = talkTo(u"personal-support"_s, {});
        QCOMPARE(hello.lines.size(), 1);
        QVERIFY(hello.lines.first().text.contains(u"長野県 窓口（練習）"_s));
        QCOMPARE(hello.lines.first().choices.first().data, u"do=lang_ja"_s);
        const TrialTalk talked =
            talkTo(u"personal-support"_s, {{u"do=lang_ja"_s, u"日本語"_s}, {{}, u"胸が痛くて眠れません"_s}});
        QVERIFY(std::ranges::any_of(talked.lines, &TrialLine::urgent));
        QCOMPARE(talked.called, std::optional(RiskLevel::Emergency));
    }

    void another_prefecture_types_its_municipality()
    {
        const auto prepared = prepare(m_templates, nagano, content(m_templates, u"personal-support"_s), 1);
        const auto &questions = prepared.service->package.health.questions;
        const auto asked = std::ranges::find(questions, survey::QuestionRole::Municipality, &survey::Question::role);
        QCOMPARE(asked->options.size(), 1);
        QVERIFY(asked->freeText);
        QVERIFY(prepared.service->package.testingDesks.desks.isEmpty());
        QCOMPARE(prepared.service->package.rules.first().supervisor.ja, u"信濃 花"_s);
    }

    void nobody_publishes_their_own_draft_and_nothing_that_fails()
    {
        AccountContent what = content(m_templates, u"personal-support"_s);
        what.physician = {};
        QVERIFY(save(writer, 0, what));
        QCOMPARE(save(writer, 0, what).error().code, u"account.changed"_s);
        QCOMPARE(publishAs(writer, 1).error().code, u"account.own_draft"_s);
        QCOMPARE(publishAs(physician, 1).error().code, u"account.checks_fail"_s);
        QVERIFY(save(writer, 1, content(m_templates, u"personal-support"_s)));
        QVERIFY(publishAs(physician, 2));
        what.from = u"faq"_s;
        QCOMPARE(save(writer, 3, what).error().code, u"account.moved"_s);
    }

    void words_of_emergencies_are_not_adapted()
    {
        AccountContent what = content(m_templates, u"personal-support"_s);
        what.texts = {{u"emergency_advice"_s, {u"待ってください"_s, u"Wait"_s}}};
        QCOMPARE(save(writer, 0, what).error().code, u"account.text_fixed"_s);
    }

    void a_dialogue_goes_on_with_the_version_it_began_with()
    {
        struct StillClock final : Clock
        {
            QDateTime time{QDate(2020, 6, 17), QTime(3, 0), Qt::UTC};
            QDateTime now() const override { return time; }
        } clock;
        AccountContent what = content(m_templates, u"personal-support"_s);
        QVERIFY(save(writer, 0, what));
        QVERIFY(publishAs(physician, 1));
        Published published(loadService);
        bot::Bot bot({}, clock, &published);
        QString seen;
        const auto say = [&](const QString &user, const line::EventContent &event) {
            clock.time = clock.time.addSecs(5);
            return m_database
                ->write([&](store::Transaction &tx) {
                    bot.handle(tx, {nagano, user, clock.time, u"token"_s, false, event});
                    const auto queued = store::queuedSince(tx, seen);
                    seen = queued.isEmpty() ? seen : queued.last().id;
                    return queued.isEmpty() ? QString() : queued.last().messages;
                })
                .value();
        };
        say(u"U1"_s, line::Followed{});
        say(u"U1"_s, line::PostedBack{u"do=lang_en"_s});
        what.texts = {{u"idle"_s, {u"新しい文"_s, u"The new words"_s}}};
        what.name = {u"新しい名前"_s, u"New name"_s};
        QVERIFY(save(writer, 2, what));
        QVERIFY(publishAs(physician, 3));
        say(u"U1"_s, line::PostedBack{u"do=consent_no&p=use_prefecture"_s}); // still version 1
        const auto version = [&](const QString &user) {
            return m_database
                ->write([&](store::Transaction &tx) {
                    const auto resident = store::residentOf(tx, nagano, user, u"ja"_s, clock.time);
                    return store::dialogueOf(tx, resident.conversation)->packageVersion;
                })
                .value();
        };
        QCOMPARE(version(u"U1"_s), u"1.0-1"_s);
        say(u"U2"_s, line::Followed{});
        QCOMPARE(version(u"U2"_s), u"1.0-2"_s);
    }

    void the_editor_shows_which_rule_fired_and_what_would_change_it()
    {
        const auto package = std::make_shared<const survey::AccountPackage>(
            survey::loadPackage(shipped + u"/personal-support"_s).value());
        const Configured account{package->name, u"14"_s, shipped + u"/personal-support"_s, package};
        const RuleBook book = ruleBook(nagano, account, QDate(2020, 6, 17));
        QCOMPARE(book.version, u"2.0"_s);
        QCOMPARE(book.rules.first().id, u"E-01"_s);
        QCOMPARE(book.rules.first().parts.first().words.ja, u"息苦しさ：安静時にある"_s);
        QVERIFY(book.cases.size() >= 45);
        const auto asked = [](const QString &breathing) {
            return WhatIf{QDate(2020, 6, 17),
                          {{u"age"_s, u"age_30_39"_s},
                           {u"temperature"_s, u"37.6"_s},
                           {u"breathing"_s, breathing},
                           {u"signs"_s, u"none"_s},
                           {u"fatigue"_s, u"none"_s},
                           {u"cough"_s, u"none"_s},
                           {u"medicines"_s, u"none"_s},
                           {u"days"_s, u"2"_s},
                           {u"conditions"_s, u"none"_s},
                           {u"pregnancy"_s, u"no"_s}}};
        };
        const auto result = whatIf(*package, asked(u"none"_s));
        QVERIFY(result);
        QCOMPARE(result->level, RiskLevel::Moderate);
        QCOMPARE(result->fired, QStringList(u"M-01"_s));
        QVERIFY(std::ranges::any_of(result->changes, [](const WhatIfChange &change) {
            return change.question == u"days"_s && change.answer.ja.startsWith(u"4"_s) &&
                   change.level == RiskLevel::High && change.fired.contains(u"H-03"_s);
        }));
        QCOMPARE(whatIf(*package, asked(u"purple"_s)).error().code, u"rules.no_answer"_s);
    }

    void the_accounts_of_the_deck_are_made_in_one_go();
};

void AccountsTest::the_accounts_of_the_deck_are_made_in_one_go()
{
    const auto csv = QStringLiteral(MADOGUCHI_SOURCE_DIR "/../shared/data/personal-support-accounts/accounts.csv");
    if (!QFile::exists(csv))
        QSKIP("the list of accounts is not here");
    const auto make = [&] {
        return m_database
            ->write([&](store::Transaction &tx) { return makeMany(tx, m_templates, csv, writer, physician, m_now); })
            .value();
    };
    const auto many = make();
    QVERIFY2(many, many ? "" : qPrintable(many.error()));
    QCOMPARE(many->made, 24);
    QCOMPARE(make()->there, 24);
    Published published(loadService);
    const auto service = m_database->write(
        [&](store::Transaction &tx) { return published.newest(tx, *AccountId::from(u"personal-20"_s)); });
    QVERIFY(service.value());
    QCOMPARE((*service)->package.name.ja, u"長野県 コロナ対策サポート"_s);
}

MADO_TEST(AccountsTest)

} // namespace mado::accounts

#include "accounts_test.moc"

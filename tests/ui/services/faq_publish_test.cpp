// SPDX-License-Identifier: GPL-3.0-or-later
// An answer changed at the console, from its writer's keyboard to what residents get.
#include "app/then.h"
#include "backend/editorial/faq_desk.h"
#include "backend/store/sqlite_database.h"
#include "tests/support/hands.h"
#include "tests/support/runner.h"
#include "ui/services/faq_page.h"
#include "ui/services/faq_rows.h"
#include "ui/shared/tag.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace mado::test {

using namespace Qt::Literals::StringLiterals;

namespace {

const AccountId account = *AccountId::from(u"kanagawa"_s);
const StaffProfile officer{*StaffId::from(u"inoue"_s), u"K-2"_s, u"井上"_s, Role::Officer, u"14"_s};
const StaffProfile nurse{*StaffId::from(u"hasegawa"_s), u"K-1"_s, u"長谷川"_s, Role::Nurse, u"14"_s};
const QDateTime noon(QDate(2020, 6, 17), QTime(3, 0), Qt::UTC);
const auto question = u"布マスクはどう洗えばよいですか。"_s;
const auto better = u"1日1回、洗剤で押し洗いして、日かげで干してください。"_s;

/// The server's own rules about frequent questions, without its network.
class NearFaq final : public Faq
{
    template <class Work> auto with(Work work)
    {
        const editorial::Desk desk{account, m_of, {who.id, who.name, who.role}, noon};
        return m_database->write([&](store::Transaction &tx) { return work(tx, desk); }).value();
    }

public:
    QFuture<Result<FaqAccountList>> accounts() override
    {
        return ready(Result<FaqAccountList>(FaqAccountList{{{account, m_of.name}}}));
    }
    QFuture<Result<FaqBoard>> board(const AccountId &) override
    {
        return ready(Result<FaqBoard>(with(editorial::boardOf)));
    }
    QFuture<Result<FaqContents>> contents(const AccountId &) override
    {
        return ready(Result<FaqContents>(with(editorial::contentsOf)));
    }
    QFuture<Result<FaqEntry>> entry(const AccountId &, const FaqEntryId &id) override
    {
        return ready(Result<FaqEntry>(
            *with([&](store::Transaction &tx, const editorial::Desk &desk) { return entryOf(tx, desk, id); })));
    }
    QFuture<Result<FaqEntry>> save(const AccountId &, const FaqEntryId &id, const FaqSave &save) override
    {
        return done(id, with([&](store::Transaction &tx, const editorial::Desk &desk) {
                        return saveDraft(tx, desk, id, save);
                    }));
    }
    QFuture<Result<FaqEntry>> act(const AccountId &, const FaqEntryId &id, FaqStepKind kind,
                                  const FaqStep &step) override
    {
        return done(id, with([&](store::Transaction &tx, const editorial::Desk &desk) {
                        return takeStep(tx, desk, id, kind, step);
                    }));
    }
    QFuture<Result<void>> settle(const AccountId &, const FaqSettle &) override { return ready(Result<void>()); }
    QFuture<Result<FaqImported>> import(const AccountId &, const FaqContents &) override
    {
        return ready(Result<FaqImported>(FaqImported{0, 0}));
    }

    /// The answer a resident gets to just this question.
    QString residentsGet(const QString &asked)
    {
        return with([&](store::Transaction &tx, const editorial::Desk &desk) {
            const auto found = desk.of.shelf->current(tx)->ask(asked, Language::Japanese);
            return found.kind == faq::Finding::Kind::Sure ? found.entries.first().content.answer.ja : QString();
        });
    }

    StaffProfile who = officer;

private:
    QFuture<Result<FaqEntry>> done(const FaqEntryId &id, const editorial::Outcome<FaqEntryId> &outcome)
    {
        if (outcome)
            return entry(account, id);
        return ready(Result<FaqEntry>(
            tl::make_unexpected(AppError{AppError::Kind::Refused, outcome.error().code, outcome.error()})));
    }

    const faq::Account m_of{
        {u"窓口"_s, u"Desk"_s},
        u"14"_s,
        std::make_shared<const faq::Shelf>(
            account, faq::loadKnowledge(QStringLiteral(MADOGUCHI_SOURCE_DIR "/resources/accounts/faq/faq")).value())};
    QTemporaryDir m_folder;
    const std::unique_ptr<store::Database> m_database =
        std::move(store::openSqlite(m_folder.filePath(u"faq.sqlite"_s), {.durable = false}).value());
};

} // namespace

class FaqPublishTest : public QObject
{
    Q_OBJECT

    const Theme m_theme{Theme::Mode::Light};
    NearFaq m_faq;
    std::unique_ptr<FaqPage> m_page;
    std::unique_ptr<Hands> m_hands;

    template <class Field> Field *field(const QString &name) const
    {
        for (Field *one : m_page->findChildren<Field *>()) {
            if (one->accessibleName() == name && one->isVisible())
                return one;
        }
        return nullptr;
    }
    template <class Field> void write(const QString &name, const QString &words)
    {
        auto *into = field<Field>(name);
        QVERIFY2(into, qPrintable(name));
        m_hands->clickAt(*into, into->rect().center());
        m_hands->press(Qt::Key_A, Qt::ControlModifier);
        m_hands->compose(words);
    }
    void sitDown(const StaffProfile &who)
    {
        m_hands.reset();
        m_faq.who = who;
        m_page = std::make_unique<FaqPage>(m_theme, who);
        m_page->setLanguage(Language::English);
        m_page->resize(1300, 900);
        m_page->setFaq(&m_faq);
        m_page->show();
        m_hands = std::make_unique<Hands>(*m_page);
        QVERIFY(m_hands->waitForFocus());
    }
    /// Finds the entry among all of them and opens it.
    void openEntry()
    {
        m_hands->clickOn(u"All entries"_s);
        auto *rows = m_page->findChild<FaqRows *>();
        QTRY_VERIFY(rows->count() > 100);
        write<QLineEdit>(u"Search questions"_s, u"布マスクはどう洗えば"_s);
        QTRY_COMPARE(rows->count(), 1);
        m_hands->clickAt(*rows->viewport(), rows->visualItemRect(rows->item(0)).center());
        QTRY_COMPARE(field<QLineEdit>(u"Question"_s)->text(), question);
    }

private Q_SLOTS:
    void an_edited_answer_is_checked_by_somebody_else_published_and_what_residents_get()
    {
        const QString before = m_faq.residentsGet(question);
        QVERIFY(!before.isEmpty() && before != better);

        sitDown(officer);
        openEntry();
        write<QPlainTextEdit>(u"Answer"_s, better);
        m_hands->clickOn(u"Ask for a check"_s);
        QTRY_VERIFY(m_hands->sees(u"Waits for a check"_s));
        QVERIFY(!m_hands->sees(u"Checked: publish"_s));
        QCOMPARE(m_faq.residentsGet(question), before);

        sitDown(nurse);
        openEntry();
        QCOMPARE(field<QPlainTextEdit>(u"Answer"_s)->toPlainText(), better);
        QVERIFY(m_hands->sees(u"Waits for a check"_s));
        QSignalSpy said(m_page.get(), &FaqPage::said);
        m_hands->clickOn(u"Checked: publish"_s);
        QTRY_COMPARE(said.count(), 1);
        QVERIFY(said.first().first().toString().startsWith(u"Published"_s));
        QTRY_VERIFY(!m_hands->sees(u"Waits for a check"_s));
        QVERIFY(field<Tag>(u"Published"_s));
        QVERIFY(field<QListWidget>(u"History"_s)->item(0)->text().startsWith(u"2. Published by"_s));
        QVERIFY(!m_hands->sees(u"Checked: publish"_s));
        QCOMPARE(m_faq.residentsGet(question), better);
    }
};

MADO_TEST(FaqPublishTest)

} // namespace mado::test

#include "faq_publish_test.moc"

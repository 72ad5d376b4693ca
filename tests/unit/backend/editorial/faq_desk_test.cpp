// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/editorial/faq_desk.h"
#include "backend/store/faq_question_rows.h"
#include "backend/store/sqlite_database.h"
#include "tests/support/runner.h"

#include <QTemporaryDir>
#include <QTest>

namespace mado::editorial {

using namespace Qt::Literals::StringLiterals;

namespace {

const AccountId account = *AccountId::from(u"kanagawa"_s);
const StaffName officer{*StaffId::from(u"inoue"_s), u"井上"_s, Role::Officer};
const StaffName nurse{*StaffId::from(u"hasegawa"_s), u"長谷川"_s, Role::Nurse};
const FaqEntryId shippedId = *FaqEntryId::from(u"test-where"_s);
const FaqEntryId newId = *FaqEntryId::from(u"ferry"_s);

const faq::Account &desk()
{
    static const faq::Account made{
        {u"窓口"_s, u"Desk"_s},
        u"14"_s,
        std::make_shared<const faq::Shelf>(
            account, faq::loadKnowledge(QStringLiteral(MADOGUCHI_SOURCE_DIR "/resources/accounts/faq/faq")).value())};
    return made;
}

FaqContent ferry()
{
    return {.category = u"travel"_s,
            .question = {u"渡し船に乗れますか"_s, u"May I take the ferry?"_s},
            .alsoJa = {u"フェリーの運航"_s},
            .alsoEn = {},
            .answer = {u"はい、乗れます。"_s, u"Yes, you may."_s},
            .source = {{u"県"_s, u"Prefecture"_s}, {}, QDate(2020, 6, 15)},
            .reviewOn = std::nullopt};
}

} // namespace

class FaqDeskTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Database> m_database;
    QDateTime m_now{QDate(2020, 6, 17), QTime(3, 0), Qt::UTC};

    template <class Work> auto with(const StaffName &who, Work work)
    {
        return m_database->write([&](store::Transaction &tx) {
                             return work(tx, Desk{account, desk(), who, m_now});
                         })
            .value();
    }
    Outcome<FaqEntryId> save(const StaffName &who, const FaqEntryId &id, qint64 revision, const FaqContent &content)
    {
        return with(who, [&](store::Transaction &tx, const Desk &at) {
            return saveDraft(tx, at, id, {revision, content, true, {}});
        });
    }
    Outcome<FaqEntryId> step(const StaffName &who, const FaqEntryId &id, FaqStepKind kind, qint64 revision,
                             std::optional<int> version = std::nullopt)
    {
        return with(who, [&](store::Transaction &tx, const Desk &at) {
            return takeStep(tx, at, id, kind, {revision, version});
        });
    }
    FaqEntry entry(const FaqEntryId &id)
    {
        return *with(nurse, [&](store::Transaction &tx, const Desk &at) { return entryOf(tx, at, id); });
    }
    QString residentsGet(const QString &question)
    {
        return with(nurse, [&](store::Transaction &tx, const Desk &at) {
            const auto found = at.of.shelf->current(tx)->ask(question, Language::Japanese);
            return found.kind == faq::Finding::Kind::Sure ? found.entries.first().content.answer.ja : QString();
        });
    }
    static QString code(const Outcome<FaqEntryId> &outcome) { return outcome ? QString() : outcome.error().code; }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = std::move(store::openSqlite(m_folder->filePath(u"faq.sqlite"_s), {.durable = false}).value());
    }

    void a_draft_reaches_nobody_until_somebody_else_published_it()
    {
        QVERIFY(save(officer, newId, 0, ferry()));
        QCOMPARE(residentsGet(u"渡し船に乗れますか"_s), QString());
        QCOMPARE(code(step(officer, newId, FaqStepKind::Publish, 1)), u"faq.own_draft"_s);
        QVERIFY(step(nurse, newId, FaqStepKind::Publish, 1));
        QCOMPARE(residentsGet(u"渡し船に乗れますか"_s), u"はい、乗れます。"_s);
        QCOMPARE(entry(newId).versions.last().publishedBy->id, nurse.id);
    }

    void an_old_revision_is_refused()
    {
        QVERIFY(save(officer, newId, 0, ferry()));
        QCOMPARE(code(save(nurse, newId, 0, ferry())), u"faq.changed"_s);
        QCOMPARE(code(step(nurse, newId, FaqStepKind::Publish, 7)), u"faq.changed"_s);
    }

    void what_lacks_a_source_or_english_is_not_published()
    {
        FaqContent content = ferry();
        content.answer.en.clear();
        QVERIFY(save(officer, newId, 0, content));
        QCOMPARE(code(step(nurse, newId, FaqStepKind::Publish, 1)), u"faq.incomplete"_s);
        content = ferry();
        content.source.asOf = std::nullopt;
        QVERIFY(save(officer, newId, 1, content));
        QCOMPARE(code(step(nurse, newId, FaqStepKind::Publish, 2)), u"faq.incomplete"_s);
    }

    void what_was_shipped_can_be_changed_and_rolled_back()
    {
        const FaqEntry before = entry(shippedId);
        QCOMPARE(before.live, 1);
        QCOMPARE(int(before.versions.first().what), int(FaqVersionKind::Shipped));
        FaqContent content = before.versions.first().content;
        content.answer.ja = u"駅前の検査センターです。"_s;
        QVERIFY(save(officer, shippedId, before.revision, content));
        QVERIFY(step(nurse, shippedId, FaqStepKind::Publish, 2));
        QCOMPARE(residentsGet(content.question.ja), u"駅前の検査センターです。"_s);
        QVERIFY(step(nurse, shippedId, FaqStepKind::Restore, 3, 1));
        QCOMPARE(residentsGet(content.question.ja), before.versions.first().content.answer.ja);
        QCOMPARE(entry(shippedId).versions.size(), 3);
        QCOMPARE(entry(shippedId).live, 3);
    }

    void what_is_withdrawn_goes_at_once_and_can_come_back()
    {
        const FaqContent content = entry(shippedId).versions.first().content;
        QVERIFY(step(officer, shippedId, FaqStepKind::Withdraw, 1));
        QVERIFY(residentsGet(content.question.ja) != content.answer.ja);
        QVERIFY(!entry(shippedId).live);
        QCOMPARE(code(step(officer, shippedId, FaqStepKind::Withdraw, 2)), u"faq.not_live"_s);
        QVERIFY(step(nurse, shippedId, FaqStepKind::Restore, 2, 1));
        QCOMPARE(residentsGet(content.question.ja), content.answer.ja);
    }

    void publishing_settles_the_questions_it_answers()
    {
        const FaqQuestionId asked = *FaqQuestionId::from(u"q1"_s);
        with(nurse, [&](store::Transaction &tx, const Desk &) {
            tx.execute(
                "INSERT INTO conversation (id, account, line_user, display_name, language, reachable, created_at) "
                "VALUES ('c', 'kanagawa', 'U1', 'みかん', 'ja', 1, 0)");
            store::insertFaqQuestion(tx, account, *ConversationId::from(u"c"_s),
                                     {asked, m_now, u"ja"_s, u"渡し船は？"_s, store::FaqOutcome::Nothing, std::nullopt},
                                     std::nullopt);
            return true;
        });
        const auto groups = [&] {
            return with(nurse, [](store::Transaction &tx, const Desk &at) { return boardOf(tx, at).groups.size(); });
        };
        QCOMPARE(groups(), 1);
        with(officer, [&](store::Transaction &tx, const Desk &at) {
            return saveDraft(tx, at, newId, {0, ferry(), true, {asked}}).has_value();
        });
        QCOMPARE(groups(), 1);
        QVERIFY(step(nurse, newId, FaqStepKind::Publish, 1));
        QCOMPARE(groups(), 0);
    }

    void importing_what_is_there_changes_nothing()
    {
        const FaqContents all = with(nurse, [](store::Transaction &tx, const Desk &at) { return contentsOf(tx, at); });
        FaqContents some{all.items.mid(0, 3)};
        some.items.append({std::nullopt, ferry()});
        const auto imported =
            with(officer, [&](store::Transaction &tx, const Desk &at) { return import(tx, at, some); });
        QVERIFY(imported);
        QCOMPARE(imported->unchanged, 3);
        QCOMPARE(imported->drafts, 1);
    }

    void calls_avoided_are_estimated_only_from_enough_ratings()
    {
        with(nurse, [&](store::Transaction &tx, const Desk &) {
            tx.execute(
                "INSERT INTO conversation (id, account, line_user, display_name, language, reachable, created_at) "
                "VALUES ('c', 'kanagawa', 'U1', 'みかん', 'ja', 1, 0)");
            for (int i = 0; i < 40; ++i) {
                const FaqQuestionId id = FaqQuestionId::random();
                const ConversationId talk = *ConversationId::from(u"c"_s);
                store::insertFaqQuestion(
                    tx, account, talk, {id, m_now, u"ja"_s, u"？"_s, store::FaqOutcome::Sure, shippedId}, std::nullopt);
                if (i < 20)
                    store::rateFaqQuestion(tx, talk, id, i < 15);
                if (i == 18)
                    return !store::faqFigures(tx, account, m_now.addDays(-7)).callsAvoided;
            }
            return true;
        });
        const auto figures =
            with(nurse, [](store::Transaction &tx, const Desk &at) { return boardOf(tx, at).figures; });
        QCOMPARE(figures.rated, 19);
        QVERIFY(!figures.callsAvoided);
    }
};

MADO_TEST(FaqDeskTest)

} // namespace mado::editorial

#include "faq_desk_test.moc"

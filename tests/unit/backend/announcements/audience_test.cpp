// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/announcements/writing.h"
#include "backend/store/bot_rows.h"
#include "backend/store/identity_rows.h"
#include "backend/store/sqlite_database.h"
#include "tests/support/runner.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

namespace mado::announcements {

using namespace Qt::Literals::StringLiterals;

namespace {

const AccountId account = *AccountId::from(u"kanagawa"_s);
const StaffName writer{*StaffId::from(u"inoue"_s), u"井上"_s, Role::Officer};
const QDateTime noon(QDate(2020, 6, 17), QTime(3, 0), Qt::UTC);
const AnnouncementId id = *AnnouncementId::from(u"a-1"_s);

const Account desk{{u"窓口"_s, u"Desk"_s},
                   u"14"_s,
                   {u"use_prefecture"_s},
                   u"health"_s,
                   {{u"age"_s,
                     {u"年代"_s, u"Age"_s},
                     {{u"age_30_39"_s, {u"30代"_s, u"30s"_s}}, {u"age_80"_s, {u"80歳以上"_s, u"80 or over"_s}}}}}};

} // namespace

/// Announcements to those whose answers fit, within what they agreed to.
class AudienceTest final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<store::Database> m_database;
    int m_files = 0;
    int m_users = 0;

    template <class Work> auto with(Work work) { return m_database->write(std::move(work)).value(); }
    ConversationId resident(const QString &age, bool agreed = true)
    {
        return with([&](store::Transaction &tx) {
            const auto row = store::residentOf(tx, account, u"U%1"_s.arg(++m_users), u"ja"_s, noon);
            answers(tx, row.conversation, age, noon);
            consents(tx, row.conversation, agreed, noon);
            return row.conversation;
        });
    }
    static void consents(store::Transaction &tx, const ConversationId &who, bool agreed, const QDateTime &at)
    {
        store::saveConsent(tx, who, {u"use_prefecture"_s, {u"県"_s, u"Prefecture"_s}, agreed, at, u"1"_s, {}});
    }
    static void answers(store::Transaction &tx, const ConversationId &who, const QString &age, const QDateTime &at)
    {
        const QJsonObject chosen{{u"options"_s, QJsonArray{age}}};
        store::insertResponse(tx, who, {u"health"_s, u"1.0"_s, at, {{u"age"_s, chosen}}, {}});
    }
    static AnnouncementContent to(const QList<AudienceAnswer> &answers)
    {
        return {u"題"_s, {u"本文"_s, u"Text"_s}, {AudienceKind::Everybody, {}, answers}, std::nullopt};
    }
    QString saved(const AnnouncementContent &what)
    {
        return with([&](store::Transaction &tx) {
            const auto done = save(tx, {account, desk, writer, noon}, id, {0, what});
            return done ? QString() : done.error().code;
        });
    }
    Announcement now()
    {
        return with([&](store::Transaction &tx) {
                   return boardOf(tx, {account, desk, writer, noon});
               })
            .announcements.first();
    }

private Q_SLOTS:
    void init()
    {
        m_database =
            std::move(store::openSqlite(m_folder.filePath(u"%1.sqlite"_s.arg(++m_files)), {.durable = false}).value());
        with([](store::Transaction &tx) {
            return store::insertStaff(tx, {writer.id, u"K-1"_s, writer.name, writer.role, u"14"_s}, u"-"_s, noon);
        });
    }

    void those_whose_newest_answer_fits_are_counted()
    {
        for (int i = 0; i < 12; ++i)
            resident(u"age_80"_s);
        const auto moved = resident(u"age_80"_s);
        for (int i = 0; i < 11; ++i)
            resident(u"age_30_39"_s);
        with([&](store::Transaction &tx) {
            answers(tx, moved, u"age_30_39"_s, noon.addDays(1));
            return true;
        });
        QCOMPARE(saved(to({{u"age"_s, {u"age_80"_s}}})), QString());
        QCOMPARE(now().people, 12);
        QVERIFY(!now().few);
    }

    void who_did_not_agree_or_took_it_back_is_never_chosen_by_answers()
    {
        for (int i = 0; i < 10; ++i)
            resident(u"age_80"_s);
        resident(u"age_80"_s, false);
        const auto back = resident(u"age_80"_s);
        QCOMPARE(saved(to({{u"age"_s, {u"age_80"_s}}})), QString());
        QCOMPARE(now().people, 11);
        with([&](store::Transaction &tx) {
            consents(tx, back, false, noon.addDays(1));
            return true;
        });
        QCOMPARE(now().people, 10);
    }

    void a_few_people_are_not_counted_for_anybody_to_see()
    {
        for (int i = 0; i < 9; ++i)
            resident(u"age_80"_s);
        QCOMPARE(saved(to({{u"age"_s, {u"age_80"_s}}})), QString());
        QVERIFY(now().few);
        QCOMPARE(now().people, 0);
    }

    void questions_that_are_not_marked_choose_nobody()
    {
        QCOMPARE(saved(to({{u"fatigue"_s, {u"strong"_s}}})), u"announcement.audience"_s);
        QCOMPARE(saved(to({{u"age"_s, {u"age_0_4"_s}}})), u"announcement.audience"_s);
    }
};

MADO_TEST(AudienceTest)

} // namespace mado::announcements

#include "audience_test.moc"

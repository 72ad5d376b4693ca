// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/classroom/writing.h"
#include "backend/store/sqlite_database.h"
#include "contract/problem.h"
#include "tests/support/runner.h"

#include <QTemporaryDir>
#include <QTest>

namespace mado::classroom {

using namespace Qt::Literals::StringLiterals;

namespace {

const AccountId account = *AccountId::from(u"lessons"_s);
const StaffName editor{*StaffId::from(u"inoue"_s), u"井上"_s, Role::Officer};
const LearningItemId item = *LearningItemId::from(u"item-1"_s);
const QDateTime noon(QDate(2020, 4, 20), QTime(3, 0), Qt::UTC);

LearningContent programme(const QString &title = u"電流と電圧"_s)
{
    return {LearningKind::Video,
            LearningSubject::Science,
            8,
            8,
            {title, u"Current"_s},
            {u"放送局"_s, u"Broadcaster"_s},
            u"https://www.example.jp/"_s,
            10,
            {},
            {}};
}

LearningContent lesson(const QDateTime &starts)
{
    auto content = programme();
    content.kind = LearningKind::Lesson;
    content.startsAt = starts;
    return content;
}

QString told(const Outcome &outcome) { return outcome ? u"done"_s : outcome.error().code; }

} // namespace

/// What staff may do to the catalogue that children see.
class CatalogueTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Database> m_database;
    const Account m_of{{u"学習"_s, u"Learning"_s}, u"14"_s, nullptr};
    QDateTime m_now;

    template <class Work> auto with(Work work) { return m_database->write(std::move(work)).value(); }
    Hand hand() const { return {account, m_of, editor, m_now}; }
    QString kept(qint64 revision, const LearningContent &content, const LearningItemId &id = item)
    {
        return with([&](store::Transaction &tx) { return told(save(tx, hand(), id, {revision, content})); });
    }
    QString stepped(qint64 revision, LearningStepKind what)
    {
        return with([&](store::Transaction &tx) { return told(take(tx, hand(), item, {revision, what})); });
    }
    LearningBoard board()
    {
        return with([&](store::Transaction &tx) { return boardOf(tx, hand()); });
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = store::openSqlite(m_folder->filePath(u"m.sqlite"_s), {.durable = false}).value();
        m_now = noon;
    }

    void a_new_item_is_a_draft_until_somebody_publishes_it()
    {
        QCOMPARE(kept(0, programme()), u"done"_s);
        QCOMPARE(board().items.first().state, LearningState::Draft);
        QCOMPARE(stepped(1, LearningStepKind::Publish), u"done"_s);
        QCOMPARE(board().items.first().state, LearningState::Published);
        QCOMPARE(board().items.first().publishedAt, noon);
    }

    void what_lacks_a_title_in_one_language_or_a_link_is_not_published()
    {
        auto content = programme();
        content.title.en = u" "_s;
        kept(0, content);
        QCOMPARE(stepped(1, LearningStepKind::Publish), u"learning.incomplete"_s);
        content = programme();
        content.link.clear();
        kept(1, content);
        QCOMPARE(stepped(2, LearningStepKind::Publish), u"learning.incomplete"_s);
    }

    void a_lesson_that_has_begun_is_not_published()
    {
        kept(0, lesson(noon));
        QCOMPARE(stepped(1, LearningStepKind::Publish), u"learning.past"_s);
        kept(1, lesson(noon.addSecs(60)));
        QCOMPARE(stepped(2, LearningStepKind::Publish), u"done"_s);
    }

    void what_children_see_cannot_be_saved_without_its_link()
    {
        kept(0, programme());
        stepped(1, LearningStepKind::Publish);
        auto content = programme();
        content.link.clear();
        QCOMPARE(kept(2, content), u"learning.incomplete"_s);
    }

    void a_change_made_from_an_older_text_is_refused()
    {
        kept(0, programme());
        kept(1, programme(u"電流"_s));
        QCOMPARE(kept(1, programme(u"電圧"_s)), u"learning.changed"_s);
        QCOMPARE(board().items.first().content.title.ja, u"電流"_s);
    }

    void withdrawn_twice_or_never_kept_is_told_apart()
    {
        QCOMPARE(stepped(1, LearningStepKind::Withdraw), u"learning.unknown"_s);
        kept(0, programme());
        stepped(1, LearningStepKind::Publish);
        QCOMPARE(stepped(2, LearningStepKind::Withdraw), u"done"_s);
        QCOMPARE(stepped(3, LearningStepKind::Withdraw), u"learning.state"_s);
    }

    void the_newest_change_comes_first_and_what_came_together_by_title()
    {
        kept(0, programme(u"う"_s), *LearningItemId::from(u"1"_s));
        kept(0, programme(u"あ"_s), *LearningItemId::from(u"2"_s));
        m_now = noon.addSecs(1);
        kept(0, programme(u"ん"_s), *LearningItemId::from(u"3"_s));
        QStringList titles;
        for (const LearningItem &one : board().items)
            titles << one.content.title.ja;
        QCOMPARE(titles, (QStringList{u"ん"_s, u"あ"_s, u"う"_s}));
    }
};

MADO_TEST(CatalogueTest)

} // namespace mado::classroom

#include "catalogue_test.moc"

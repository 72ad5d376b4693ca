// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/then.h"
#include "tests/support/hands.h"
#include "tests/support/runner.h"
#include "ui/services/announcements_page.h"
#include "ui/services/faq_rows.h"
#include "ui/shared/theme.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

namespace mado::test {

using namespace Qt::Literals::StringLiterals;

namespace {

const AccountId account = *AccountId::from(u"kanagawa"_s);
const StaffProfile officer{*StaffId::from(u"inoue"_s), u"K-1"_s, u"井上"_s, Role::Officer, u"14"_s};
const StaffName colleague{*StaffId::from(u"imai"_s), u"今井"_s, Role::Officer};
const QDateTime noon(QDate(2020, 6, 17), QTime(3, 0), Qt::UTC);

Announcement announcement(const char *id, AnnouncementState state)
{
    return {.id = *AnnouncementId::from(QString::fromLatin1(id)),
            .revision = 3,
            .content = {u"県をまたぐ移動"_s,
                        {u"移動できます。"_s, u"You may travel."_s},
                        {AudienceKind::Everybody, {}},
                        std::nullopt},
            .state = state,
            .writtenBy = colleague,
            .changedAt = noon,
            .testedAt = noon,
            .approvedBy = std::nullopt,
            .people = 412306,
            .accepted = state == AnnouncementState::Sending ? 120000 : 0,
            .failed = 0};
}

/// A server's announcements without a server: remembers what it was asked.
class FakeAnnouncements final : public Announcements
{
public:
    QFuture<Result<AnnouncementAccountList>> accounts() override
    {
        return ready<Result<AnnouncementAccountList>>(AnnouncementAccountList{{boardNow.account}});
    }
    QFuture<Result<AnnouncementBoard>> board(const AccountId &) override { return answer(); }
    QFuture<Result<AnnouncementBoard>> save(const AccountId &, const AnnouncementId &id,
                                            const AnnouncementSave &save) override
    {
        saved << save;
        Announcement now = announcement("x", AnnouncementState::Draft);
        now.id = id;
        now.revision = save.revision + 1;
        now.content = save.content;
        now.testedAt = std::nullopt;
        boardNow.announcements.prepend(now);
        return answer();
    }
    QFuture<Result<AnnouncementBoard>> move(const AccountId &, const AnnouncementId &,
                                            const AnnouncementStep &step) override
    {
        steps << step;
        return answer();
    }
    QFuture<Result<AnnouncementBoard>> approve(const AccountId &, const AnnouncementId &,
                                               const AnnouncementApproval &approval) override
    {
        approvals << approval;
        return answer();
    }

    AnnouncementBoard boardNow{
        noon,
        {account, {u"窓口"_s, u"Desk"_s}},
        {announcement("a-1", AnnouncementState::Waiting), announcement("a-2", AnnouncementState::Sending)},
        {412306, 400000, 12306, 11447, {{{u"横浜市"_s, u"Yokohama"_s}, 96118}}},
        MessageQuota{1000000, 482310, noon},
        u"test-04817722"_s,
        2};
    std::optional<AppError> error;
    QList<AnnouncementSave> saved;
    QList<AnnouncementStep> steps;
    QList<AnnouncementApproval> approvals;

private:
    QFuture<Result<AnnouncementBoard>> answer() const
    {
        if (error)
            return ready<Result<AnnouncementBoard>>(tl::make_unexpected(*error));
        return ready<Result<AnnouncementBoard>>(boardNow);
    }
};

} // namespace

class AnnouncementsPageTest : public QObject
{
    Q_OBJECT

    const Theme m_theme{Theme::Mode::Light};
    std::unique_ptr<FakeAnnouncements> m_announcements;
    std::unique_ptr<AnnouncementsPage> m_page;
    std::unique_ptr<Hands> m_hands;

    FaqRows &rows() const { return *m_page->findChild<FaqRows *>(); }
    QLineEdit *title() const { return m_page->findChild<QLineEdit *>(); }
    QPlainTextEdit *text(int which) const { return m_page->findChildren<QPlainTextEdit *>().at(which); }

private Q_SLOTS:
    void init()
    {
        m_announcements = std::make_unique<FakeAnnouncements>();
        m_page = std::make_unique<AnnouncementsPage>(m_theme, officer);
        m_page->setLanguage(Language::English);
        m_page->resize(1400, 820);
        m_page->setAnnouncements(m_announcements.get());
        m_page->show();
        m_hands = std::make_unique<Hands>(*m_page);
        QVERIFY(m_hands->waitForFocus());
    }
    void cleanup()
    {
        m_hands.reset();
        m_page.reset();
    }

    void people_and_messages_stand_there_before_anything_is_sent()
    {
        QVERIFY(m_hands->sees(u"412,306 people"_s));
        QVERIFY(m_hands->sees(u"11,447 who blocked"_s));
        QVERIFY(m_hands->sees(u"Sent 482,310, this one 412,306, left 105,384 of 1,000,000"_s));
        QVERIFY(m_hands->sees(u"test-04817722"_s));
    }

    void a_new_one_is_written_and_kept_as_a_draft()
    {
        m_hands->clickOn(u"Write a new one"_s);
        title()->setFocus();
        m_hands->compose(u"夜間の窓口"_s);
        text(0)->setPlainText(u"番号が変わります。"_s);
        text(1)->setPlainText(u"The number changes."_s);
        m_hands->clickOn(u"By language"_s);
        QVERIFY(m_hands->sees(u"400,000 people"_s));
        m_hands->clickOn(u"Save draft"_s);
        QCOMPARE(m_announcements->saved.size(), 1);
        QCOMPARE(m_announcements->saved.first().revision, 0);
        QCOMPARE(m_announcements->saved.first().content.title, u"夜間の窓口"_s);
        QCOMPARE(m_announcements->saved.first().content.audience.value, u"ja"_s);
        m_hands->clickOn(u"Test send"_s);
        QCOMPARE(m_announcements->steps.first().what, AnnouncementStepKind::Test);
    }

    void what_a_colleague_wrote_is_approved()
    {
        rows().setCurrentRow(0);
        QVERIFY(m_hands->sees(u"Tested on a telephone"_s));
        m_hands->clickOn(u"Approve"_s);
        QCOMPARE(m_announcements->approvals.size(), 1);
        QCOMPARE(m_announcements->approvals.first().revision, 3);
    }

    void ones_own_is_not()
    {
        m_announcements->boardNow.announcements.first().writtenBy = {officer.id, officer.name, officer.role};
        m_page->reload();
        rows().setCurrentRow(0);
        m_hands->clickOn(u"Approve"_s);
        QVERIFY(m_announcements->approvals.isEmpty());
    }

    void under_way_its_progress_is_shown_and_it_can_be_stopped()
    {
        rows().setCurrentRow(1);
        QVERIFY(m_hands->sees(u"120,000 of 412,306 taken by LINE"_s));
        m_hands->clickOn(u"Stop"_s);
        QCOMPARE(m_announcements->steps.first().what, AnnouncementStepKind::Stop);
    }

    void what_was_typed_survives_a_reload_and_another_line()
    {
        m_hands->clickOn(u"Write a new one"_s);
        title()->setText(u"書きかけ"_s);
        m_page->reload();
        QSignalSpy said(m_page.get(), &AnnouncementsPage::said);
        rows().setCurrentRow(1);
        QCOMPARE(title()->text(), u"書きかけ"_s);
        QCOMPARE(said.count(), 1);
    }

    void a_refused_step_keeps_the_words_and_says_why()
    {
        m_hands->clickOn(u"Write a new one"_s);
        title()->setText(u"書きかけ"_s);
        Problem problem{};
        problem.status = 409;
        problem.code = u"announcement.changed"_s;
        problem.message = {u"変更"_s, u"Somebody else changed this"_s};
        m_announcements->error = AppError{AppError::Kind::Refused, {}, problem};
        m_hands->clickOn(u"Save draft"_s);
        QVERIFY(m_hands->sees(u"Somebody else changed this"_s));
        QCOMPARE(title()->text(), u"書きかけ"_s);
    }
};

MADO_TEST(AnnouncementsPageTest)

} // namespace mado::test

#include "announcements_page_test.moc"

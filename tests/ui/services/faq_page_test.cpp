// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/then.h"
#include "tests/support/hands.h"
#include "tests/support/runner.h"
#include "ui/services/faq_page.h"
#include "ui/services/faq_rows.h"
#include "ui/shared/theme.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <deque>

namespace mado::test {

using namespace Qt::Literals::StringLiterals;

namespace {

const AccountId account = *AccountId::from(u"kanagawa"_s);
const FaqEntryId home = *FaqEntryId::from(u"travel-home"_s);
const StaffProfile nurse{*StaffId::from(u"hasegawa"_s), u"K-1"_s, u"長谷川"_s, Role::Nurse, u"14"_s};
const QDateTime noon(QDate(2020, 6, 17), QTime(3, 0), Qt::UTC);

FaqContent content()
{
    return {.category = u"travel"_s,
            .question = {u"実家に帰れますか"_s, u"May I go home?"_s},
            .alsoJa = {},
            .alsoEn = {},
            .answer = {u"はい。"_s, u"Yes."_s},
            .source = {{u"県"_s, u"Prefecture"_s}, {}, QDate(2020, 6, 15)},
            .reviewOn = std::nullopt};
}

/// A server's frequent questions without a server: remembers what it was asked.
class FakeFaq final : public Faq
{
public:
    FakeFaq()
    {
        entryNow.versions = {{1, FaqVersionKind::Shipped, content(), std::nullopt, std::nullopt, std::nullopt}};
        const auto asked = [](const char *id, const QString &text) {
            return FaqAsked{*FaqQuestionId::from(QString::fromLatin1(id)), text, noon, u"ja"_s, false};
        };
        boardNow.groups = {{{asked("q1", u"実家に帰っていいの？"_s), asked("q2", u"帰省したい"_s)}, 2, false, home},
                           {{asked("q3", u"渡し船は？"_s)}, 0, false, std::nullopt}};
        boardNow.entries = {{home, content().question, u"travel"_s, true, false, false, std::nullopt}};
        boardNow.categories = {{u"travel"_s, {u"外出・移動"_s, u"Travel"_s}}};
    }

    QFuture<Result<FaqAccountList>> accounts() override
    {
        return ready<Result<FaqAccountList>>(FaqAccountList{{{account, {u"窓口"_s, u"Desk"_s}}}});
    }
    QFuture<Result<FaqBoard>> board(const AccountId &) override { return answer(boardNow); }
    QFuture<Result<FaqContents>> contents(const AccountId &) override
    {
        return answer(FaqContents{{{home, content()}}});
    }
    QFuture<Result<FaqEntry>> entry(const AccountId &, const FaqEntryId &) override
    {
        if (!held)
            return answer(entryNow);
        waiting.emplace_back();
        return waiting.back().future();
    }
    QFuture<Result<FaqEntry>> save(const AccountId &, const FaqEntryId &id, const FaqSave &save) override
    {
        saved << save;
        if (!error)
            entryNow = {id, save.revision + 1,
                        FaqDraft{save.content, {nurse.id, nurse.name, nurse.role}, noon, save.checkAsked}, 1,
                        entryNow.versions};
        return answer(entryNow);
    }
    QFuture<Result<FaqEntry>> act(const AccountId &, const FaqEntryId &, FaqStepKind kind, const FaqStep &step) override
    {
        steps << kind;
        entryNow.revision = step.revision + 1;
        return answer(entryNow);
    }
    QFuture<Result<void>> settle(const AccountId &, const FaqSettle &settle) override
    {
        settled << settle;
        return ready<Result<void>>({});
    }
    QFuture<Result<FaqImported>> import(const AccountId &, const FaqContents &contents) override
    {
        imported << contents;
        return answer(FaqImported{1, 0});
    }

    FaqBoard boardNow{noon, {account, {u"窓口"_s, u"Desk"_s}}, {}, {}, {}, {38412, 33150, 730, 4118, 5800, 23018}};
    FaqEntry entryNow{home, 3, std::nullopt, 1, {}};
    std::optional<AppError> error;
    bool held = false; ///< Entries are answered by the test, through `waiting`.
    std::deque<Answer<Result<FaqEntry>>> waiting;
    QList<FaqSave> saved;
    QList<FaqStepKind> steps;
    QList<FaqSettle> settled;
    QList<FaqContents> imported;

private:
    template <class T> QFuture<Result<T>> answer(const T &value) const
    {
        if (error)
            return ready<Result<T>>(tl::make_unexpected(*error));
        return ready<Result<T>>(value);
    }
};

} // namespace

class FaqPageTest : public QObject
{
    Q_OBJECT

    const Theme m_theme{Theme::Mode::Light};
    FakeFaq m_faq;
    std::unique_ptr<FaqPage> m_page;
    std::unique_ptr<Hands> m_hands;

    QLineEdit *field(const char *name) const
    {
        for (QLineEdit *edit : m_page->findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == QLatin1String(name))
                return edit;
        }
        return nullptr;
    }
    FaqRows &rows() const { return *m_page->findChild<FaqRows *>(); }

private Q_SLOTS:
    void init()
    {
        m_faq.~FakeFaq();
        new (&m_faq) FakeFaq;
        m_page = std::make_unique<FaqPage>(m_theme, nurse);
        m_page->resize(1300, 800);
        m_page->setFaq(&m_faq);
        m_page->show();
        m_hands = std::make_unique<Hands>(*m_page);
        QVERIFY(m_hands->waitForFocus());
        m_page->focusList();
    }

    void what_was_not_answered_is_listed_by_likeness_with_the_weeks_figures()
    {
        QCOMPARE(rows().count(), 2);
        QVERIFY(m_hands->seesTogether(u"実家に帰っていいの？"_s, u"2"_s));
        QVERIFY(m_hands->sees(u"23,018"_s));
        QVERIFY(m_hands->sees(u"86.3"_s));
    }

    void a_group_without_an_entry_begins_one_with_its_words()
    {
        m_hands->press(Qt::Key_End);
        QCOMPARE(field("Question")->text(), u"渡し船は？"_s);
        m_hands->clickOn(u"Save draft"_s);
        QCOMPARE(m_faq.saved.size(), 1);
        QCOMPARE(m_faq.saved.first().revision, 0);
        QCOMPARE(m_faq.saved.first().questions.first().text(), u"q3"_s);
    }

    void a_group_near_an_entry_extends_it_by_other_wordings()
    {
        m_hands->press(Qt::Key_Home);
        rows().setCurrentRow(-1);
        rows().setCurrentRow(0);
        QCOMPARE(field("Question")->text(), u"実家に帰れますか"_s);
        m_hands->clickOn(u"Save draft"_s);
        QCOMPARE(m_faq.saved.last().content.alsoJa, (QStringList{u"実家に帰っていいの？"_s, u"帰省したい"_s}));
        QCOMPARE(m_faq.saved.last().revision, 3);
    }

    void what_was_typed_is_not_lost_by_choosing_another_line()
    {
        rows().setCurrentRow(-1);
        rows().setCurrentRow(0);
        field("Question")->setText(u"実家に帰ってもよいですか"_s);
        QSignalSpy said(m_page.get(), &FaqPage::said);
        rows().setCurrentRow(1);
        QCOMPARE(field("Question")->text(), u"実家に帰ってもよいですか"_s);
        QCOMPARE(rows().currentRow(), 0);
        QCOMPARE(said.count(), 1);
    }

    void of_two_entries_asked_for_the_later_one_is_shown()
    {
        const FaqEntryId other = *FaqEntryId::from(u"other"_s);
        m_faq.boardNow.entries.append(
            {other, {u"別の質問"_s, u"Another"_s}, u"travel"_s, true, false, false, std::nullopt});
        m_page->reload();
        m_hands->clickOn(u"All entries"_s);
        m_faq.held = true;
        rows().setCurrentRow(-1);
        rows().setCurrentRow(0);
        rows().setCurrentRow(1);
        QCOMPARE(m_faq.waiting.size(), std::size_t(2));
        FaqEntry late = m_faq.entryNow;
        late.id = other;
        late.versions.first().content.question.ja = u"別の質問"_s;
        m_faq.waiting[1].give(late);
        QTRY_COMPARE(field("Question")->text(), u"別の質問"_s);
        m_faq.waiting[0].give(m_faq.entryNow);
        QCoreApplication::processEvents();
        QCOMPARE(field("Question")->text(), u"別の質問"_s);
    }

    void a_refused_change_keeps_the_words_and_says_why()
    {
        m_hands->press(Qt::Key_End);
        Problem problem{};
        problem.status = 409;
        problem.code = u"faq.changed"_s;
        problem.message = {u"ほかの人が先に変更しました"_s, u"Somebody else changed this"_s};
        m_faq.error = AppError{AppError::Kind::Refused, {}, problem};
        m_page->setLanguage(Language::English);
        m_hands->clickOn(u"Save draft"_s);
        QCOMPARE(field("Question")->text(), u"渡し船は？"_s);
        QVERIFY(m_hands->sees(u"Somebody else changed this"_s));
    }

    void publishing_is_for_somebody_other_than_the_writer()
    {
        m_faq.entryNow.draft = FaqDraft{content(), {*StaffId::from(u"inoue"_s), u"井上"_s, Role::Officer}, noon, true};
        rows().setCurrentRow(-1);
        rows().setCurrentRow(0);
        m_hands->clickOn(u"Checked: publish"_s);
        QVERIFY(m_faq.steps.isEmpty()); // questions taken along are saved first
        m_hands->clickOn(u"All entries"_s);
        rows().setCurrentRow(-1);
        rows().setCurrentRow(0);
        m_hands->clickOn(u"Checked: publish"_s);
        QCOMPARE(m_faq.steps, (QList<FaqStepKind>{FaqStepKind::Publish}));
    }

    void a_group_put_aside_is_settled_as_held()
    {
        m_hands->press(Qt::Key_End);
        m_hands->clickOn(u"Put aside"_s);
        QVERIFY(m_faq.settled.isEmpty() || m_faq.settled.first().state == FaqAskedState::Held);
    }

    void a_file_goes_out_and_comes_in()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"faq.csv"_s);
        m_page->exportTo(path);
        m_page->importFrom(path);
        QCOMPARE(m_faq.imported.size(), 1);
        QCOMPARE(m_faq.imported.first().items.first().content, content());
        QFile bad(path);
        QVERIFY(bad.open(QIODevice::WriteOnly) && bad.write("question_ja,as_of\n熱,soon\n") > 0);
        bad.close();
        m_page->importFrom(path);
        QCOMPARE(m_faq.imported.size(), 1);
        QVERIFY(m_hands->sees(u"Line 2"_s));
    }

    void privacy_bars_hide_what_residents_wrote()
    {
        m_page->setPrivacyBars(true);
        QVERIFY(!m_hands->sees(u"渡し船"_s));
    }
};

MADO_TEST(FaqPageTest)

} // namespace mado::test

#include "faq_page_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Canned replies at the composer: found by typing, put at the cursor, and never sent with a gap.
#include "app/replies/replies.h"
#include "app/replies/reply_choice.h"
#include "app/then.h"
#include "tests/support/runner.h"
#include "tests/ui/desk/panel_bench.h"
#include "ui/desk/reply_phrases.h"
#include "ui/desk/reply_picker.h"
#include "ui/shared/chip.h"

#include <QLineEdit>
#include <QListWidget>

using namespace mado;
using namespace mado::test;

namespace {

CannedReply canned(const char *id, const char *titleJa, const char *ja, const char *en)
{
    return {*CannedReplyId::from(QString::fromLatin1(id)),
            1,
            {{QString::fromUtf8(titleJa), QString::fromLatin1(id)},
             {QString::fromUtf8(ja), QString::fromUtf8(en)},
             std::nullopt,
             std::nullopt,
             false},
            std::nullopt,
            evening()};
}

class FewReplies final : public Replies
{
public:
    FewReplies()
    {
        m_list.replies = {canned("received", "受け付けました", "{name}さん、{centre}の{staff}です。", "Hello {name}."),
                          canned("hours", "受付時間", "受付時間は{hours}です。", "Open {hours}."),
                          canned("retired", "むかしの文", "古い", "Old")};
        m_list.replies[2].content.retired = true;
        CannedReply elsewhere = canned("elsewhere", "よその文", "よそ", "Elsewhere");
        elsewhere.content.account = AccountId::from(QStringLiteral("another"));
        m_list.replies.append(elsewhere);
        m_list.places = {{mikan().account, {ja("県の窓口"), QStringLiteral("the desk")}, {{}, {}}}};
    }
    const CannedReplyList &list() const override { return m_list; }
    QFuture<Result<void>> refresh() override { return ready<Result<void>>({}); }
    QFuture<Result<CannedReply>> add(const CannedReplyContent &) override { return none<CannedReply>(); }
    QFuture<Result<CannedReply>> change(const CannedReplyId &, const CannedReplyChange &) override
    {
        return none<CannedReply>();
    }
    QFuture<Result<CannedReplyHistory>> history(const CannedReplyId &) override { return none<CannedReplyHistory>(); }

private:
    template <class T> static QFuture<Result<T>> none()
    {
        return ready<Result<T>>(fail(AppError::Kind::Offline, QStringLiteral("test")));
    }
    CannedReplyList m_list;
};

struct RepliesBench : PanelBench
{
    RepliesBench() : PanelBench(mine(mikan())) { panel.setReplies(&replies); }
    ReplyPicker *openPicker()
    {
        QTest::keyClick(field(), Qt::Key_J, Qt::ControlModifier);
        return part<ReplyPicker>();
    }
    FewReplies replies;
};

} // namespace

class ReplyPhrasesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void phrase_goes_in_at_the_cursor_in_the_residents_language();
    void typing_finds_a_phrase_and_enter_inserts_it();
    void retired_ones_and_those_of_other_accounts_are_not_offered();
    void gap_is_selected_and_nothing_is_sent_before_it_is_filled();
    void english_residents_get_english();
    void picker_key_does_nothing_while_the_input_method_composes();
};

void ReplyPhrasesTest::phrase_goes_in_at_the_cursor_in_the_residents_language()
{
    RepliesBench bench;
    QVERIFY(bench.ready());
    bench.type(QStringLiteral("ab"));
    QTest::keyClick(bench.field(), Qt::Key_Left);
    Chip *chip = nullptr;
    for (auto *candidate : bench.part<ReplyPhrases>()->findChildren<Chip *>())
        chip = !chip && candidate->isVisible() ? candidate : chip;
    QVERIFY(chip);
    QTest::mouseClick(chip, Qt::LeftButton);
    QCOMPARE(bench.field()->text(), ja("aみかんの皮さん、県の窓口の佐伯です。b"));
}

void ReplyPhrasesTest::typing_finds_a_phrase_and_enter_inserts_it()
{
    RepliesBench bench;
    QVERIFY(bench.ready());
    bench.field()->setFocus();
    auto *picker = bench.openPicker();
    QVERIFY(picker && picker->isVisible());
    auto *search = picker->findChild<QLineEdit *>();
    search->setText(ja("時間"));
    QCOMPARE(picker->findChild<QListWidget *>()->count(), 1);
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(!picker->isVisible());
    QVERIFY(bench.field()->text().startsWith(ja("受付時間は")));
}

void ReplyPhrasesTest::retired_ones_and_those_of_other_accounts_are_not_offered()
{
    FewReplies replies;
    QCOMPARE(repliesFor(replies.list(), mikan(), {}).size(), 2);
    QVERIFY(repliesFor(replies.list(), mikan(), ja("むかし")).isEmpty());
    QCOMPARE(repliesFor(replies.list(), mikan(), ja("受付 時間")).size(), 1);
}

void ReplyPhrasesTest::gap_is_selected_and_nothing_is_sent_before_it_is_filled()
{
    RepliesBench bench;
    QVERIFY(bench.ready());
    bench.field()->setFocus();
    auto *picker = bench.openPicker();
    picker->findChild<QLineEdit *>()->setText(ja("時間"));
    QTest::keyClick(picker->findChild<QLineEdit *>(), Qt::Key_Return);
    QCOMPARE(bench.field()->textCursor().selectedText(), QStringLiteral("{hours}"));
    QVERIFY(bench.shows(QStringLiteral("Fill in {hours} before sending.")));
    QTest::keyClick(bench.field(), Qt::Key_End);
    bench.send();
    QVERIFY(bench.desk.replies.isEmpty());
    QCOMPARE(bench.field()->textCursor().selectedText(), QStringLiteral("{hours}"));
    QTest::keyClicks(bench.field(), QStringLiteral("9-21"));
    bench.send();
    QCOMPARE(bench.desk.replies.size(), 1);
    QCOMPARE(bench.desk.replies.first().text, ja("受付時間は9-21です。"));
}

void ReplyPhrasesTest::english_residents_get_english()
{
    FewReplies replies;
    Consultation maria = mikan();
    maria.resident.language = QStringLiteral("en");
    maria.resident.displayName = QStringLiteral("Maria");
    QCOMPARE(cannedText(replies.list().replies.first(), replies.list(), maria, FakeDesk().profile),
             QStringLiteral("Hello Maria."));
}

void ReplyPhrasesTest::picker_key_does_nothing_while_the_input_method_composes()
{
    RepliesBench bench;
    QVERIFY(bench.ready());
    bench.field()->setFocus();
    bench.compose(ja("じ"));
    bench.openPicker();
    QVERIFY(!bench.part<ReplyPicker>());
}

MADO_TEST(ReplyPhrasesTest)
#include "replies_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/then.h"
#include "tests/support/runner.h"
#include "ui/replies/replies_sheet.h"
#include "ui/replies/text_difference.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTest>

using namespace mado;

namespace {

const QDateTime noon(QDate(2020, 6, 17), QTime(3, 0), Qt::UTC);

CannedReply version(qint64 revision, const QString &ja)
{
    return {*CannedReplyId::from(QStringLiteral("r1")),
            revision,
            {{QStringLiteral("受付"), QStringLiteral("Received")}, {ja, QStringLiteral("Thank you.")}, {}, {}, false},
            std::nullopt,
            noon};
}

class OneReply final : public Replies
{
public:
    OneReply() { m_list.replies = {version(2, QStringLiteral("{name}さん、二"))}; }
    const CannedReplyList &list() const override { return m_list; }
    QFuture<Result<void>> refresh() override { return ready<Result<void>>({}); }
    QFuture<Result<CannedReply>> add(const CannedReplyContent &content) override
    {
        added << content;
        return ready<Result<CannedReply>>(version(1, content.text.ja));
    }
    QFuture<Result<CannedReply>> change(const CannedReplyId &, const CannedReplyChange &change) override
    {
        changes << change;
        if (refusal)
            return ready<Result<CannedReply>>(tl::unexpected(AppError{AppError::Kind::Refused, {}, refusal}));
        CannedReply now = version(change.revision + 1, {});
        now.content = change.content;
        m_list.replies = {now};
        Q_EMIT changed();
        return ready<Result<CannedReply>>(now);
    }
    QFuture<Result<CannedReplyHistory>> history(const CannedReplyId &) override
    {
        return ready<Result<CannedReplyHistory>>(CannedReplyHistory{
            {version(2, QStringLiteral("{name}さん、二")), version(1, QStringLiteral("{name}さん、一"))}});
    }

    QList<CannedReplyContent> added;
    QList<CannedReplyChange> changes;
    std::optional<Problem> refusal;

private:
    CannedReplyList m_list;
};

struct SheetBench
{
    SheetBench()
    {
        window.resize(1200, 800);
        window.show();
        sheet.edit(Language::English);
    }
    bool ready() { return QTest::qWaitForWindowActive(&window, 20000); }
    QPlainTextEdit *text() const { return sheet.findChildren<QPlainTextEdit *>().first(); }
    QPushButton *button(const char *words) const
    {
        for (auto *candidate : sheet.findChildren<QPushButton *>()) {
            if (candidate->text() == QLatin1String(words))
                return candidate;
        }
        return nullptr;
    }

    Theme theme{Theme::Mode::Light};
    QWidget window;
    OneReply replies;
    RepliesSheet sheet{theme, replies, &window};
};

} // namespace

class RepliesSheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unknown_variable_cannot_be_saved_and_says_what_to_do()
    {
        SheetBench bench;
        QVERIFY(bench.ready());
        bench.text()->setPlainText(QStringLiteral("{phone}へ"));
        QVERIFY(!bench.button("Save")->isEnabled());
        QVERIFY(bench.sheet.message().contains(QStringLiteral("{phone}")));
        bench.text()->setPlainText(QStringLiteral("{name}さんへ"));
        QVERIFY(bench.button("Save")->isEnabled());
        QTest::mouseClick(bench.button("Save"), Qt::LeftButton);
        QCOMPARE(bench.replies.changes.size(), 1);
        QCOMPARE(bench.replies.changes.first().revision, 2);
        QCOMPARE(bench.replies.changes.first().content.text.ja, QStringLiteral("{name}さんへ"));
    }

    void older_version_is_taken_back_by_saving_it_anew()
    {
        SheetBench bench;
        QVERIFY(bench.ready());
        QListWidget *history = bench.sheet.findChildren<QListWidget *>().last();
        for (auto *list : bench.sheet.findChildren<QListWidget *>())
            history = list->accessibleName() == QStringLiteral("History") ? list : history;
        QTRY_COMPARE(history->count(), 2);
        history->setCurrentRow(1);
        QTest::mouseClick(bench.button("Take this version"), Qt::LeftButton);
        QCOMPARE(bench.text()->toPlainText(), QStringLiteral("{name}さん、一"));
        QTest::mouseClick(bench.button("Save"), Qt::LeftButton);
        QCOMPARE(bench.replies.changes.first().content.text.ja, QStringLiteral("{name}さん、一"));
    }

    void refusal_keeps_what_was_written()
    {
        SheetBench bench;
        QVERIFY(bench.ready());
        bench.replies.refusal = Problem{409,
                                        QStringLiteral("canned.changed"),
                                        {QStringLiteral("先に"), QStringLiteral("Somebody else changed this first.")},
                                        std::nullopt};
        bench.text()->setPlainText(QStringLiteral("私の文"));
        QTest::mouseClick(bench.button("Save"), Qt::LeftButton);
        QVERIFY(bench.sheet.message().contains(QStringLiteral("Somebody else")));
        QCOMPARE(bench.text()->toPlainText(), QStringLiteral("私の文"));
    }

    void difference_is_what_stands_between_the_common_ends()
    {
        const TextDifference changed = differenceOf(QStringLiteral("9時から"), QStringLiteral("10時から"));
        QCOMPARE(changed.before, QStringLiteral("9"));
        QCOMPARE(changed.after, QStringLiteral("10"));
        const TextDifference same = differenceOf(QStringLiteral("あ"), QStringLiteral("あ"));
        QVERIFY(same.before.isEmpty() && same.after.isEmpty());
        const TextDifference emoji = differenceOf(QString::fromUtf8("😀"), QString::fromUtf8("😁"));
        QCOMPARE(emoji.before, QString::fromUtf8("😀"));
    }
};

MADO_TEST(RepliesSheetTest)
#include "replies_sheet_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Notes that were begun, images and views: sealed on the disk, and gone when they should be.
#include "app/store/cache.h"
#include "app/store/draft_rows.h"
#include "app/store/kept_rows.h"
#include "app/store/media_rows.h"
#include "app/store/queue_rows.h"
#include "app/store/retention.h"
#include "app/store/transcript_rows.h"
#include "tests/support/desk_samples.h"
#include "tests/support/futures.h"
#include "tests/support/runner.h"

#include <QDir>
#include <QTemporaryDir>

using namespace mado;
using namespace mado::test;

namespace {

const Draft begun{QStringLiteral("書きかけ-canary-8812"), 0, QDateTime(QDate(2020, 4, 10), QTime(9, 0), Qt::UTC)};
const ConversationId conversation = *ConversationId::from(QStringLiteral("v-c1"));
const EntryId picture = *EntryId::from(QStringLiteral("e1"));
const ResidentMedia kept{QStringLiteral("image"), MediaCopy{MediaState::Kept, QStringLiteral("image/png"), 9, {}}};

} // namespace

class KeptTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_key;
    std::shared_ptr<Cache> m_cache;

    void open()
    {
        m_cache.reset();
        const auto future = Cache::open(m_folder->filePath(QStringLiteral("cache.sqlite")), m_key);
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 10000);
        QVERIFY(future.result());
        m_cache = *future.result();
    }
    template <class F> auto did(F work)
    {
        const auto future = m_cache->run(std::move(work));
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 10000))
            qFatal("the cache gave no answer");
        return future.result();
    }
    QByteArray disk() const
    {
        QByteArray all;
        for (const QFileInfo &info : QDir(m_folder->path()).entryInfoList(QDir::Files)) {
            QFile file(info.filePath());
            if (file.open(QFile::ReadOnly))
                all += file.readAll();
        }
        return all;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_key = Sealer::randomKey();
        open();
    }
    void cleanup() { m_cache.reset(); }

    void a_note_that_was_begun_survives_a_restart_sealed_and_apart_from_the_reply()
    {
        QVERIFY(did([](Tx &tx) { saveNoteDraft(tx, consultationId(), begun); }));
        QVERIFY(!disk().contains(begun.text.toUtf8()));
        open();
        QCOMPARE(did([](Tx &tx) { return findNoteDraft(tx, consultationId()); }).value(), std::optional(begun));
        QVERIFY(!did([](Tx &tx) { return findDraft(tx, consultationId()); }).value());
        QVERIFY(did([](Tx &tx) { return hasDrafts(tx); }).value());
        QVERIFY(did([](Tx &tx) { saveNoteDraft(tx, consultationId(), {}); }));
        QVERIFY(!did([](Tx &tx) { return hasDrafts(tx); }).value());
    }

    void images_are_sealed_and_go_with_their_message()
    {
        const QByteArray content("\x89PNG\r\n\x1a\n-canary-8813");
        did([&](Tx &tx) {
            applyEntry(tx, conversation, entry("e1", 1, kept));
            keepMedia(tx, picture, content);
        });
        QCOMPARE(did([](Tx &tx) { return findMedia(tx, picture); }).value(), std::optional(content));
        QVERIFY(!disk().contains("canary-8813"));
        did([](Tx &tx) { applyEntry(tx, conversation, entry("e1", 2, Unsent{})); });
        QVERIFY(!did([](Tx &tx) { return findMedia(tx, picture); }).value());
    }

    void an_image_that_comes_after_its_taking_back_is_not_kept()
    {
        did([](Tx &tx) {
            applyEntry(tx, conversation, entry("e1", 2, Unsent{}));
            keepMedia(tx, picture, "late");
        });
        QVERIFY(!did([](Tx &tx) { return findMedia(tx, picture); }).value());
    }

    void a_forgotten_transcript_takes_its_images_along()
    {
        did([](Tx &tx) {
            applyEntry(tx, conversation, entry("e1", 1, kept));
            keepMedia(tx, picture, "bytes");
            forgetTranscript(tx, conversation);
        });
        QVERIFY(!did([](Tx &tx) { return findMedia(tx, picture); }).value());
    }

    void a_long_conversation_is_read_from_its_end()
    {
        did([](Tx &tx) {
            for (int i = 1; i <= 5; ++i)
                applyEntry(tx, conversation,
                           entry(qPrintable(QStringLiteral("e%1").arg(i)), i, ResidentText{QString::number(i)}));
        });
        const auto page = [this](qint64 before) {
            return did([before](Tx &tx) { return entriesBefore(tx, conversation, before, 2); }).value();
        };
        const EntryPage newest = page(1000);
        QCOMPARE(newest.entries.size(), 2);
        QCOMPARE(newest.entries.first().seq, 5);
        QCOMPARE(newest.rest, std::optional<qint64>(4));
        const EntryPage last = page(2);
        QCOMPARE(last.entries.size(), 1);
        QVERIFY(!last.rest);
    }

    void what_is_kept_under_a_name_comes_back()
    {
        const QJsonObject views{{QStringLiteral("views"), QStringLiteral("夜勤-canary-8814")}};
        did([&](Tx &tx) { keep(tx, QStringLiteral("queue-views"), views); });
        open();
        QCOMPARE(did([](Tx &tx) { return findKept(tx, QStringLiteral("queue-views")); }).value(), std::optional(views));
        QVERIFY(!did([](Tx &tx) { return findKept(tx, QStringLiteral("other")); }).value());
        QVERIFY(!disk().contains("canary-8814"));
    }
};

MADO_TEST(KeptTest)
#include "kept_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/desk/transcript.h"
#include "backend/http/server.h"
#include "backend/line/content.h"
#include "backend/line/image_kind.h"
#include "backend/store/entry_rows.h"
#include "backend/training/platform.h"
#include "backend/training/platform_routes.h"
#include "fixtures.h"
#include "tests/support/runner.h"

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray jpeg = QByteArray("\xff\xd8\xff\xe0") + QByteArray(200, 'x');

/// LINE beside a server with one conversation.
struct Line
{
    Line()
    {
        http::Router router;
        training::addPlatformRoutes(router, platform);
        server = std::make_unique<http::Server>(std::move(router), http::defaultLimits(), 1);
        const auto port = server->listen(u"127.0.0.1"_s, 0);
        api = QUrl(u"http://127.0.0.1:%1"_s.arg(port.value_or(0)));
        accounts = std::make_unique<line::Accounts>(std::vector{test::lineAccount(api)});
    }
    ~Line() { server->stop(std::chrono::milliseconds(200)); }

    EntryId image(const QString &message)
    {
        return store.database
            ->write([&](store::Transaction &tx) {
                return desk::append(tx, conversation, clock.now(),
                                    ResidentMedia{u"image"_s, MediaCopy{MediaState::Fetching, {}, 0, {}}}, message);
            })
            .value();
    }
    std::optional<MediaCopy> copyOf(const EntryId &entry)
    {
        const auto stored =
            store.database->read([&](store::Transaction &tx) { return store::findEntry(tx, entry); }).value();
        const auto *media = std::get_if<ResidentMedia>(&stored->entry.body);
        return media ? media->copy : std::nullopt;
    }
    std::optional<store::KeptMedia> kept(const EntryId &entry)
    {
        return store.database->read([&](store::Transaction &tx) { return store::findMedia(tx, conversation, entry); })
            .value();
    }
    bool waits(const EntryId &entry) { return copyOf(entry)->state == MediaState::Fetching; }

    test::Store store;
    test::StandingClock clock;
    ConversationId conversation = test::addConversation(*store.database, u"U1"_s);
    training::Platform platform{clock, test::lineAccount()};
    std::unique_ptr<http::Server> server;
    QUrl api;
    std::unique_ptr<line::Accounts> accounts;
};

} // namespace

class ContentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void an_image_is_known_by_its_first_bytes_alone()
    {
        QCOMPARE(line::imageKind(jpeg), u"image/jpeg"_s);
        QCOMPARE(line::imageKind("\x89PNG\r\n\x1a\n..."), u"image/png"_s);
        QCOMPARE(line::imageKind("GIF89a"), u"image/gif"_s);
        QCOMPARE(line::imageKind("RIFF....WEBPVP8 "), u"image/webp"_s);
        QVERIFY(!line::imageKind("<svg xmlns='http://www.w3.org/2000/svg'/>"));
        QVERIFY(!line::imageKind("RIFF....WAVE"));
        QVERIFY(!line::imageKind({}));
    }

    void contents_lie_on_a_host_of_their_own()
    {
        QCOMPARE(line::contentUrl(QUrl(u"https://api.line.me"_s), u"1"_s),
                 QUrl(u"https://api-data.line.me/v2/bot/message/1/content"_s));
    }

    void images_are_fetched_and_what_is_none_or_too_large_says_why()
    {
        Line line;
        line.platform.keepContent(u"1"_s, jpeg);
        line.platform.keepContent(u"2"_s, "MZ this is a program");
        line.platform.keepContent(u"3"_s, jpeg + QByteArray(line::maxImageBytes, 'x'));
        const EntryId good = line.image(u"1"_s);
        const EntryId program = line.image(u"2"_s);
        const EntryId huge = line.image(u"3"_s);
        const EntryId gone = line.image(u"4"_s);
        line::Content content(*line.store.database, line.clock, *line.accounts);
        content.start();
        QTRY_VERIFY_WITH_TIMEOUT(!line.waits(gone) && !line.waits(huge), 20000);
        QCOMPARE(line.copyOf(good), (MediaCopy{MediaState::Kept, u"image/jpeg"_s, jpeg.size(), {}}));
        QCOMPARE(line.kept(good)->content, jpeg);
        QCOMPARE(line.copyOf(program)->reason, u"media.not_an_image"_s);
        QCOMPARE(line.copyOf(huge)->reason, u"media.too_large"_s);
        QCOMPARE(line.copyOf(gone)->reason, u"media.gone"_s);
        QVERIFY(!line.kept(program) && !line.kept(huge));
        content.stop();
    }

    void an_image_that_was_taken_back_is_deleted_everywhere()
    {
        Line line;
        line.platform.keepContent(u"1"_s, jpeg);
        const EntryId entry = line.image(u"1"_s);
        line::Content content(*line.store.database, line.clock, *line.accounts);
        content.start();
        QTRY_VERIFY_WITH_TIMEOUT(line.kept(entry), 20000);
        content.stop();
        QVERIFY(line.store.database
                    ->write([&](store::Transaction &tx) { return desk::unsend(tx, line.conversation, u"1"_s); })
                    .value());
        QVERIFY(!line.kept(entry));
        QVERIFY(!line.copyOf(entry));
        QCOMPARE(test::countOf(*line.store.database, "SELECT COUNT(*) FROM media"), 0);
    }

    void an_image_taken_back_while_it_was_fetched_is_not_kept()
    {
        Line line;
        const EntryId entry = line.image(u"1"_s);
        const bool kept = line.store.database
                              ->write([&](store::Transaction &tx) {
                                  desk::unsend(tx, line.conversation, u"1"_s);
                                  return store::keepMedia(tx, entry, {u"image/jpeg"_s, jpeg});
                              })
                              .value();
        QVERIFY(!kept);
    }
};

MADO_TEST(ContentTest)

} // namespace mado

#include "content_test.moc"

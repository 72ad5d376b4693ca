// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/training/training_system.h"

#include "backend/line/outbound.h"
#include "backend/line/service.h"
#include "backend/store/sqlite_database.h"
#include "tests/support/runner.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace mado;
using namespace mado::training;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Notes who did what, and answers followers.
class Noting final : public line::EventSink
{
public:
    void handle(store::Transaction &tx, const line::InboundEvent &event) override
    {
        const auto known = tx.query("SELECT id FROM conversation WHERE line_user = $1", {event.lineUser});
        const auto id = known.empty() ? randomIdText() : known.at(0).text(0);
        if (known.empty())
            tx.execute("INSERT INTO conversation (id, account, line_user, display_name, language, reachable, "
                       "created_at) VALUES ($1, 'kanagawa', $2, '', 'ja', 1, 0)",
                       {id, event.lineUser});
        if (std::holds_alternative<line::Followed>(event.content))
            line::enqueue(tx, {event.account,
                               *ConversationId::from(id),
                               std::nullopt,
                               event.replyToken,
                               {QJsonObject{{u"type"_s, u"text"_s}, {u"text"_s, u"ようこそ"_s}}},
                               false,
                               event.at});
        ++handled;
    }
    std::atomic_int handled = 0;
};

/// The desk with the real webhook and sender, and nobody who comes by themselves.
struct Desk
{
    PrivateFolder folder = *PrivateFolder::open({});
    std::unique_ptr<store::Database> database =
        *store::openSqlite(folder.filePath(u"madoguchi.sqlite"_s), {.durable = false});
    ScaledClock clock{QDateTime::currentDateTimeUtc(), 1.0};
    std::unique_ptr<TrainingSystem> system = *TrainingSystem::open(options(), folder, clock, *database);
    Noting sink;
    line::LineService line{*database, clock, line::Accounts({system->lineAccount()}), sink};
    std::unique_ptr<http::Server> server;
    quint16 port = 0;
    line::HttpClient client;

    static TrainingOptions options()
    {
        return {.account = *AccountId::from(u"kanagawa"_s),
                .castFile = QStringLiteral(MADOGUCHI_SOURCE_DIR "/resources/training/residents.yaml"),
                .residents = 0};
    }
    Desk()
    {
        http::Router router;
        line.addRoutes(router);
        server = std::make_unique<http::Server>(std::move(router), http::defaultLimits(), 2);
        port = server->listen(u"127.0.0.1"_s, 0).value_or(0);
        line.start();
        system->start(port);
    }
    ~Desk()
    {
        system->stop();
        server->stop(std::chrono::milliseconds(1000));
        line.stop();
    }
    int post(const QString &path, const QJsonObject &body)
    {
        const auto result = client.send({.url = url(path),
                                         .headers = {"Content-Type: application/json"},
                                         .body = QJsonDocument(body).toJson(),
                                         .deadline = std::chrono::milliseconds(5000)});
        return result ? result->status : 0;
    }
    QJsonObject get(const QString &path, const QString &query = {})
    {
        auto address = url(path);
        address.setQuery(query);
        const auto result = client.send({address, {}, {}, std::chrono::milliseconds(5000)});
        return result ? QJsonDocument::fromJson(result->body).object() : QJsonObject();
    }
    QUrl url(const QString &path) const
    {
        return QUrl(u"http://127.0.0.1:%1%2"_s.arg(QString::number(system->linePort()), path));
    }
    QString nameOnFile()
    {
        const auto name = database->read([](store::Transaction &tx) {
            const auto rows = tx.query("SELECT display_name FROM conversation");
            return rows.empty() ? QString() : rows.at(0).text(0);
        });
        return name.value_or(QString());
    }
};

} // namespace

class TrainingSystemTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_told_resident_reaches_the_backend_and_receives_its_answer()
    {
        Desk desk;
        QCOMPARE(desk.post(u"/training/follow"_s, {{u"resident"_s, u"yuzu"_s}, {u"name"_s, u"ゆず茶"_s}}), 200);
        QTRY_COMPARE(desk.get(u"/training/outbox"_s, u"resident=yuzu"_s)["received"_L1].toArray().size(), 1);
        const auto received = desk.get(u"/training/outbox"_s, u"resident=yuzu"_s)["received"_L1].toArray().at(0);
        QCOMPARE(received["via"_L1].toString(), u"reply"_s);
        QCOMPARE(received["messages"_L1][0]["text"_L1].toString(), u"ようこそ"_s);
        QTRY_COMPARE(desk.nameOnFile(), u"ゆず茶"_s);
        QCOMPARE(desk.get(u"/training/residents"_s)["residents"_L1][0]["name"_L1].toString(), u"ゆず茶"_s);
    }

    void everything_a_resident_can_do_arrives()
    {
        Desk desk;
        const QList<std::pair<QString, QJsonObject>> deeds{
            {u"follow"_s, {}},
            {u"say"_s, {{u"text"_s, u"息が苦しい"_s}}},
            {u"say"_s, {{u"postback"_s, u"do=human"_s}}},
            {u"say"_s, {{u"sticker"_s, QJsonArray{u"眠い"_s}}}},
            {u"say"_s, {{u"image"_s, true}}},
            {u"say"_s, {{u"location"_s, QJsonObject{{u"title"_s, u"家"_s}, {u"address"_s, u"横浜市"_s}}}}},
            {u"unsend"_s, {}},
            {u"unfollow"_s, {}}};
        for (auto [path, body] : deeds) {
            body.insert("resident"_L1, u"yuzu"_s);
            QCOMPARE(desk.post("/training/"_L1 + path, body), 200);
        }
        QTRY_COMPARE(desk.sink.handled.load(), int(deeds.size()));
        QCOMPARE(desk.post(u"/training/say"_s, {{u"resident"_s, u"yuzu"_s}}), 400);
        QCOMPARE(desk.post(u"/training/fail"_s, {{u"status"_s, 200}}), 400);
    }

    void the_clock_can_be_pushed()
    {
        Desk desk;
        const auto before = desk.clock.now();
        QCOMPARE(desk.post(u"/training/advance"_s, {{u"seconds"_s, 3600}}), 200);
        QVERIFY(before.secsTo(desk.clock.now()) >= 3600);
    }

    void the_ready_line_names_ports_and_a_login_that_exists()
    {
        Desk desk;
        const auto line = QJsonDocument::fromJson(desk.system->readyLine(desk.port)).object();
        QCOMPARE(line["ready"_L1].toBool(), true);
        QCOMPARE(line["port"_L1].toInt(), desk.port);
        QCOMPARE(line["linePort"_L1].toInt(), desk.system->linePort());
        QVERIFY(line["password"_L1].toString().size() >= 12);
        const auto staff = desk.database->read(
            [](store::Transaction &tx) { return tx.query("SELECT COUNT(*) FROM staff").at(0).integer(0); });
        QCOMPARE(staff.value_or(0), 12);
    }

    void a_given_folder_is_made_private_and_keeps_its_password()
    {
        const QTemporaryDir around;
        const auto path = around.filePath(u"desk"_s);
        const auto folder = PrivateFolder::open(path);
        QVERIFY(folder);
        const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(QFileInfo(path).permissions() & others));
        const auto password = folder->staffPassword();
        QVERIFY(password && !password->isEmpty());
        QCOMPARE(PrivateFolder::open(path)->staffPassword().value_or(QString()), *password);
    }

    void a_temporary_folder_goes_with_its_desk()
    {
        QString path;
        {
            const auto folder = PrivateFolder::open({});
            path = QFileInfo(folder->filePath(u"x"_s)).path();
            QVERIFY(QFileInfo::exists(path));
        }
        QVERIFY(!QFileInfo::exists(path));
    }
};

MADO_TEST(TrainingSystemTest)
#include "training_system_test.moc"

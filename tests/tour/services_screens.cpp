// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tour/services_screens.h"

#include "ui/services/faq_editor.h"
#include "ui/services/faq_rows.h"
#include "ui/services/medicine_table.h"
#include "ui/services/services_room.h"
#include "ui/shared/segmented.h"

#include <QJsonArray>

namespace mado::tour {

namespace {

QString text(const char *utf8) { return QString::fromUtf8(utf8); }

/// What somebody asks for, and how far it came: prescribed, arranged, delivered; 'stop' for out of stock.
struct Asked
{
    const char *resident;
    const char *language;
    const char *medicine;
    const char *left;
    const char *place;
    QStringList steps;
};

void fillIn(Stage &stage, const Asked &asked)
{
    const QString resident = text(asked.resident);
    test::TrainingProcess &training = stage.training();
    int heard = 0;
    const auto answered = [&](const QString &how, const QString &what) {
        training.control(text("say"), {{text("resident"), resident}, {how, what}});
        ++heard;
        stage.expect("the bot goes on", [&] { return training.received(resident).size() > heard; });
    };
    training.control(text("follow"), {{text("resident"), resident}, {text("name"), resident}});
    stage.expect("the bot greets", [&] { return training.received(resident).size() == 1; });
    answered(text("postback"), text("do=lang_") + text(asked.language));
    for (const char *purpose : {"use_prefecture", "use_national", "callback"})
        answered(text("postback"), text("do=consent_yes&p=") + text(purpose));
    answered(text("postback"), text("do=medicine"));
    answered(text("text"), text(asked.medicine));
    answered(text("postback"), text("q=days&a=fortnight"));
    answered(text("text"), text(asked.left));
    answered(text("postback"), text("q=allergies&a=none"));
    answered(text("postback"), text("q=photo&a=none"));
    answered(text("text"), text(asked.place));
}

void moveOn(Stage &stage, const QByteArray &physician, const QByteArray &nurse, const Asked &asked)
{
    const QString board = text("/v1/medicine/personal-support");
    for (const QString &step : asked.steps) {
        QJsonObject answer;
        stage.training().call("GET", board, nurse, {}, &answer);
        for (const auto &item : answer[text("requests")].toArray()) {
            if (item[text("medicine")].toString() != text(asked.medicine))
                continue;
            const bool prescription = step == text("prescription");
            QJsonObject body{{text("revision"), item[text("revision")]}};
            if (prescription)
                body.insert(text("text"), text("1日1回 14日分"));
            else
                body.insert(text("note"), text("当番薬局"));
            if (step == text("stop")) {
                body.insert(text("what"), text("stopped"));
                body.insert(text("trouble"), text("needs_physician"));
            } else if (!prescription) {
                body.insert(text("what"), step);
            }
            const QString route = board + text("/requests/") + item[text("id")].toString() +
                                  (prescription ? text("/prescription") : text("/steps"));
            stage.training().call("POST", route, prescription ? physician : nurse, body, nullptr,
                                  (item[text("id")].toString() + step).toLatin1());
        }
    }
}

/// Everybody asks once, in their own words.
void askAround(Stage &stage)
{
    const char *const questions[] = {"犬の美容院は開いていますか",       "ペットの美容院に連れて行っていいですか",
                                     "犬の美容院に行ってもいい？",       "渡し船の時刻を教えて",
                                     "渡し船は動いていますか",           "駅前の市民プールはいつから",
                                     "Is the ferry to the island open?", "請問檢測要去哪裡",
                                     "町内会の祭りはやりますか"};
    int number = 0;
    for (const char *question : questions) {
        const QString resident = text("asker-%1").arg(++number);
        stage.training().control(text("follow"), {{text("resident"), resident}, {text("name"), resident}});
        stage.training().say(resident, text(question));
        stage.expect("the bot answers", [&] { return stage.training().received(resident).size() > 1; });
    }
}

} // namespace

void shootServices(Stage &stage)
{
    askAround(stage);
    stage.signIn();
    stage.press(Qt::Key_G);
    stage.press(Qt::Key_S);
    auto *rows = stage.window().findChild<ServicesRoom *>()->faq().findChild<FaqRows *>();
    stage.expect("questions are listed", [&] { return rows->count() > 3; });
    const auto writes = [&](const char *what) {
        stage.expect(what, [&] {
            const auto fields = stage.window().findChild<FaqEditor *>()->written();
            return !fields.question.ja.isEmpty() || !fields.question.en.isEmpty();
        });
    };
    rows->setCurrentRow(-1);
    rows->setCurrentRow(0);
    writes("what was asked is taken along");
    stage.shoot(text("19-faq-unanswered"));
    auto *which = rows->parentWidget()->findChild<Segmented *>();
    which->setFocus();
    stage.press(Qt::Key_Right);
    stage.expect("entries are listed", [&] { return rows->count() > 100; });
    rows->setCurrentRow(3);
    stage.expect("the entry is shown",
                 [&] { return stage.window().findChild<FaqEditor *>()->written().question.ja.contains(text("食器")); });
    stage.shoot(text("19-faq-entry"));
}

void shootMedicine(Stage &stage)
{
    const QString prescription = text("prescription");
    const QString arranged = text("arranged");
    const Asked all[] = {
        {"けろっぴ団長", "ja", "インスリン（持効型）", "0", "宿泊療養 703号室", {}},
        {"Liu_M", "en", "Asthma inhaler", "1", "Yokohama, at home", {prescription, arranged}},
        {"茶トラ", "ja", "血圧の薬", "2", "宿泊療養 512号室", {text("stop")}},
        {"旅する猫", "ja", "花粉症の薬", "5", "自宅", {prescription}},
        {"kaze no oto", "en", "Thyroid tablets", "6", "Room 1104", {}},
        {"サブロー", "ja", "痛み止め", "9", "宿泊療養 418号室", {prescription, arranged, text("delivered")}}};
    for (const Asked &asked : all)
        fillIn(stage, asked);
    const QByteArray physician = stage.training().signIn(text("K-30440"));
    const QByteArray nurse = stage.training().signIn();
    for (const Asked &asked : all)
        moveOn(stage, physician, nurse, asked);
    stage.signIn();
    stage.press(Qt::Key_G);
    stage.press(Qt::Key_S);
    auto *room = stage.window().findChild<ServicesRoom *>();
    room->showMedicine();
    room->focusList();
    auto *table = room->findChild<MedicineTable *>();
    stage.expect("requests are listed", [&] { return table->count() == 6; });
    table->setCurrentRow(0);
    stage.shoot(text("20-medicine"));
    stage.press(Qt::Key_J);
    stage.shoot(text("20-medicine-under-way"));
}

void shootAnnouncement(Stage &stage)
{
    test::TrainingProcess &training = stage.training();
    int number = 0;
    for (const char *language : {"ja", "ja", "ja", "en", "ja"}) {
        const QString resident = text("reader-%1").arg(++number);
        training.control(text("follow"), {{text("resident"), resident}, {text("name"), resident}});
        stage.expect("the bot greets", [&] { return training.received(resident).size() == 1; });
        training.control(text("say"),
                         {{text("resident"), resident}, {text("postback"), text("do=lang_") + text(language)}});
        stage.expect("the bot goes on", [&] { return training.received(resident).size() == 2; });
    }
    const QByteArray writer = training.signIn(text("K-30501"));
    const QString board = text("/v1/announcements/personal-support");
    QJsonObject answer;
    training.call("GET", board, writer, {}, &answer);
    training.say(text("reader-1"), answer[text("testWord")].toString());
    const auto write = [&](const char *id, const char *title, const char *ja, const char *en) {
        const QJsonObject content{
            {text("title"), text(title)},
            {text("text"), QJsonObject{{text("ja"), text(ja)}, {text("en"), text(en)}}},
            {text("audience"), QJsonObject{{text("kind"), text("everybody")}, {text("value"), QString()}}}};
        training.call("PUT", board + text("/entries/") + text(id), writer,
                      {{text("revision"), 0}, {text("content"), content}}, nullptr, QByteArray(id) + "-save");
    };
    write("night", "夜間の電話窓口の番号が変わります", "7月1日から番号が変わります。", "The number changes on 1 July.");
    write("travel", "県をまたぐ移動について",
          "県をまたぐ移動について、お知らせします。\n6月19日（金）から、県をまたぐ移動ができます。\n熱やせきがあるとき"
          "は、移動しないでください。",
          "From Friday 19 June you may travel to other prefectures.\nPlease stay at home with a fever or a cough.");
    const auto step = [&](const char *what, int revision) {
        training.call("POST", board + text("/entries/travel/steps"), writer,
                      {{text("revision"), revision}, {text("what"), text(what)}}, nullptr, QByteArray(what));
    };
    stage.expect("a telephone takes tests", [&] {
        training.call("GET", board, writer, {}, &answer);
        return answer[text("testers")].toInt() == 1 && answer.contains(text("quota"));
    });
    step("test", 1);
    step("ask_approval", 2);
    stage.signIn(text("K-30500"));
    stage.press(Qt::Key_G);
    stage.press(Qt::Key_S);
    auto *room = stage.window().findChild<ServicesRoom *>();
    room->showAnnouncements();
    auto *rows = room->announcements().findChild<FaqRows *>();
    stage.expect("announcements are listed", [&] { return rows->count() == 2; });
    room->focusList();
    rows->choose(text("travel"));
    stage.shoot(text("33-announcement"));
}

void shootSurveys(Stage &stage)
{
    test::TrainingProcess &training = stage.training();
    for (int number = 1; number <= 4; ++number) {
        const QString resident = text("answers-%1").arg(number);
        const auto tap = [&](const char *data) {
            training.control(text("say"), {{text("resident"), resident}, {text("postback"), text(data)}});
        };
        training.control(text("follow"), {{text("resident"), resident}, {text("name"), resident}});
        for (const char *data : {"do=lang_ja", "do=consent_yes&p=use_prefecture", "do=consent_yes&p=use_national",
                                 "do=consent_no&p=callback", "q=age&a=age_30_39"})
            tap(data);
        if (number < 4)
            tap("q=municipality&a=yokohama");
        tap(number % 2 ? "do=follow_up_at&h=8" : "do=follow_up_at&h=19");
    }
    const QByteArray writer = training.signIn(text("K-30501"));
    const QString board = text("/v1/survey-rounds/personal-support");
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto at = [&](int days) { return now.addDays(days).toString(text("yyyy-MM-ddTHH:mm:ss.zzzZ")); };
    const auto both = [](const char *ja, const char *en) {
        return QJsonObject{{text("ja"), text(ja)}, {text("en"), text(en)}};
    };
    const QJsonObject content{
        {text("name"), both("第5回", "Round 5")},
        {text("invitation"),
         both("第5回の調査です。「はじめる」から答えてください。", "This is round 5. Choose Start.")},
        {text("audience"), QJsonObject{{text("kind"), text("everybody")}, {text("value"), QString()}}},
        {text("opensAt"), at(-1)},
        {text("closesAt"), at(2)}};
    training.call("PUT", board + text("/rounds/round-5"), writer, {{text("revision"), 0}, {text("content"), content}},
                  nullptr, "round-save");
    training.call("PUT", board + text("/follow-up"), writer, {{text("revision"), 0}, {text("asks"), true}}, nullptr,
                  "asks");
    stage.signIn(text("K-30500"));
    stage.press(Qt::Key_G);
    stage.press(Qt::Key_S);
    auto *room = stage.window().findChild<ServicesRoom *>();
    room->showSurveys();
    auto *rows = room->surveys().findChild<FaqRows *>();
    stage.expect("rounds are listed", [&] { return rows->count() == 2; });
    room->focusList();
    stage.shoot(text("22-surveys-every-day"));
    rows->choose(text("round-5"));
    stage.shoot(text("22-surveys-planned"));
    training.call("POST", board + text("/rounds/round-5/steps"), training.signIn(text("K-30500")),
                  {{text("revision"), 1}, {text("what"), text("open")}}, nullptr, "round-open");
    room->surveys().reload();
    stage.expect("the round is open", [&] {
        QJsonObject answer;
        training.call("GET", board, writer, {}, &answer);
        return answer[text("rounds")].toArray().first().toObject()[text("invited")].toInt() > 0;
    });
    room->surveys().reload();
    stage.shoot(text("22-surveys-open"));
}

void shootLearning(Stage &stage)
{
    test::TrainingProcess &training = stage.training();
    const QString item = text("/v1/learning/learning-support/items/current");
    const QByteArray writer = training.signIn(text("K-30501"));
    const QString soon = QDateTime::currentDateTimeUtc().addDays(2).toString(text("yyyy-MM-ddT05:00:00.000Z"));
    const QJsonObject content{
        {text("kind"), text("lesson")},
        {text("subject"), text("science")},
        {text("fromYear"), 8},
        {text("untilYear"), 8},
        {text("title"), QJsonObject{{text("ja"), text("電流と電圧")}, {text("en"), text("Current and voltage")}}},
        {text("provider"), QJsonObject{{text("ja"), text("県教育委員会")}, {text("en"), text("Board of education")}}},
        {text("link"), text("https://www.example.jp/live")},
        {text("minutes"), 45},
        {text("startsAt"), soon}};
    training.call("PUT", item, writer, {{text("revision"), 0}, {text("content"), content}}, nullptr, "lesson-save");
    training.call("POST", item + text("/steps"), writer, {{text("revision"), 1}, {text("what"), text("publish")}},
                  nullptr, "lesson-publish");
    stage.signIn(text("K-30501"));
    stage.press(Qt::Key_G);
    stage.press(Qt::Key_S);
    auto *room = stage.window().findChild<ServicesRoom *>();
    room->showLearning();
    auto *rows = room->learning().findChild<FaqRows *>();
    stage.expect("material is listed", [&] { return rows->count() > 3; });
    room->focusList();
    rows->setCurrentRow(1);
    stage.shoot(text("21-learning"));
    rows->choose(text("current"));
    stage.shoot(text("21-learning-lesson"));
}

} // namespace mado::tour

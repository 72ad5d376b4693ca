// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_fixture.h"

#include "backend/desk/transcript.h"
#include "backend/store/consultation_view.h"
#include "backend/store/entry_rows.h"
#include "backend/store/identity_rows.h"
#include "tests/support/opened.h"

namespace mado::desk {

namespace {

const AccountId account = *AccountId::from(QStringLiteral("kanagawa"));

} // namespace

store::SqliteOptions DeskFixture::quick()
{
    store::SqliteOptions options;
    options.durable = false;
    return options;
}

DeskFixture::Engine DeskFixture::sqlite(const store::SqliteOptions &options)
{
    return [options](const QString &folder) {
        return mado::test::opened(store::openSqlite(folder + QStringLiteral("/db"), options));
    };
}

DeskFixture::DeskFixture(const store::SqliteOptions &options) : DeskFixture(sqlite(options)) {}

DeskFixture::DeskFixture(const Engine &engine)
    : database(engine(folder.path())),
      carry([this](store::Transaction &, const CarriedReply &reply) { carried.push_back(reply); }),
      nurse(staff(QStringLiteral("nurse"), Role::Nurse)),
      colleague(staff(QStringLiteral("colleague"), Role::Nurse)),
      physician(staff(QStringLiteral("physician"), Role::Physician)),
      supervisor(staff(QStringLiteral("supervisor"), Role::Supervisor)),
      auditor(staff(QStringLiteral("auditor"), Role::Auditor)),
      stranger(staff(QStringLiteral("stranger"), Role::Nurse, QStringLiteral("26")))
{
    write([&](store::Transaction &tx) {
        for (const StaffProfile &one : {nurse, colleague, physician, supervisor, auditor, stranger})
            store::insertStaff(tx, one, QStringLiteral("-"), now);
        return true;
    });
}

StaffProfile DeskFixture::staff(const QString &id, Role role, const QString &prefecture)
{
    return {*StaffId::from(id), id, id, role, prefecture};
}

Risk DeskFixture::risk(RiskLevel level)
{
    const RiskReason reason{QStringLiteral("fever"),
                            {QStringLiteral("発熱"), QStringLiteral("Fever")},
                            {QStringLiteral("4日"), QStringLiteral("4 days")},
                            level};
    return {level, std::nullopt, QStringLiteral("2020-02-17"), {reason}};
}

ConversationId DeskFixture::newResident()
{
    const ConversationId id = ConversationId::random();
    write([&](store::Transaction &tx) {
        return tx.execute("INSERT INTO conversation (id, account, line_user, display_name, language, reachable, "
                          "municipality, phone, created_at) VALUES ($1, $2, $1, 'みかん', 'ja', 1, "
                          "'{\"ja\": \"横浜市\", \"en\": \"Yokohama\"}', '090-1234-5612', 0)",
                          {id.text(), account.text()});
    });
    return id;
}

OpenRequest DeskFixture::request(const ConversationId &conversation, RiskLevel level) const
{
    return {conversation, account, QStringLiteral("14"), ConsultationKind::Nurse, Channel::Chat, risk(level),
            targets(),    now};
}

ConsultationId DeskFixture::open(RiskLevel level, ConsultationKind kind)
{
    OpenRequest wanted = request(newResident(), level);
    wanted.kind = kind;
    return write([&](store::Transaction &tx) { return openOrRaise(tx, wanted); });
}

Context DeskFixture::context(const StaffProfile &who) const
{
    return {who, now, LeaseTimes{}, carry, CommandKey::random(), {}, care};
}

store::ConsultationRow DeskFixture::row(const ConsultationId &id)
{
    return database->read([&](store::Transaction &tx) { return store::findConsultation(tx, id); }).value().value();
}

Consultation DeskFixture::view(const ConsultationId &id)
{
    return database->read([&](store::Transaction &tx) { return store::describe(tx, *store::findConsultation(tx, id)); })
        .value();
}

std::vector<EntryBody> DeskFixture::bodies(const ConsultationId &id)
{
    const ConversationId conversation = row(id).conversation;
    const auto entries =
        database->read([&](store::Transaction &tx) { return store::entriesSince(tx, conversation, 0, 1000); });
    std::vector<EntryBody> bodies;
    for (const auto &entry : entries.value())
        bodies.push_back(entry.value().body);
    return bodies;
}

QList<EventKind> DeskFixture::events(const ConsultationId &id)
{
    QList<EventKind> kinds;
    for (const EntryBody &body : bodies(id)) {
        if (const auto *event = std::get_if<Event>(&body))
            kinds.append(event->what);
    }
    return kinds;
}

qint64 DeskFixture::takeOver(const StaffProfile &who, const ConsultationId &id)
{
    const auto done = write([&](store::Transaction &tx) { return desk::takeOver(tx, context(who), id); });
    return done ? row(id).fence : -1;
}

Reply DeskFixture::replyWith(qint64 fence, const ConsultationId &id)
{
    return {fence, QStringLiteral("お熱は何度ですか。"), now, view(id).transcriptSeq, false};
}

CommandOutcome DeskFixture::apply(const StaffProfile &who, const ConsultationId &id, const ConsultationCommand &command)
{
    return write([&](store::Transaction &tx) { return desk::apply(tx, context(who), id, command); });
}

void DeskFixture::residentSays(const ConsultationId &id, const QString &words)
{
    const ConversationId conversation = row(id).conversation;
    write([&](store::Transaction &tx) {
        append(tx, conversation, now, ResidentText{words}, words);
        return residentSpoke(tx, conversation, now, words);
    });
}

} // namespace mado::desk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/statistics/intake/intake.h"

#include "backend/http/problems.h"
#include "backend/line/signature.h"
#include "backend/log/log.h"
#include "backend/statistics/query/refusals.h"
#include "backend/store/disposal_rows.h"
#include "backend/store/end_of_intake.h"
#include "backend/store/survey_hand_in_rows.h"
#include "contract/ids.h"
#include "contract/tokyo.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <sodium.h>

namespace mado::statistics {

using namespace Qt::Literals::StringLiterals;
using http::Method;

namespace {

/// What the bot keeps of an answer, as a form would have handed it in.
QJsonValue handedIn(const QJsonObject &kept, SlotKind kind)
{
    const QJsonArray options = kept["options"_L1].toArray();
    if (!options.isEmpty())
        return kind == SlotKind::Multiple ? QJsonValue(options) : options.first();
    if (kept.contains("number"_L1))
        return kept["number"_L1];
    if (kept.contains("date"_L1))
        return kept["date"_L1];
    return kept["text"_L1];
}

ResponseSubmission fromBot(const SurveyDefinition &definition, const store::HandIn &row)
{
    ResponseSubmission response{row.conversation, row.answeredAt, {}};
    for (const Slot &slot : definition.layout.slots()) {
        const QJsonValue kept = row.answers[slot.key];
        if (kept.isObject()) {
            const QJsonValue value = handedIn(kept.toObject(), slot.kind);
            if (!value.isUndefined())
                response.answers.insert(slot.key, value);
        }
    }
    if (const auto place = definition.placeOf(inTokyo(row.answeredAt).date()))
        response.answers = onPath(definition, *place->asked, response.answers);
    return response;
}

} // namespace

store::PersonKey personKey(const QByteArray &key, const QString &person)
{
    store::PersonKey hash{};
    const QByteArray utf8 = person.toUtf8();
    crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char *>(utf8.constData()),
                       std::size_t(utf8.size()), reinterpret_cast<const unsigned char *>(key.constData()),
                       std::size_t(key.size()));
    return hash;
}

Intake::Intake(std::vector<IntakeSurvey> surveys, ResponseSink &sink, store::ResponseStore &store,
               store::Database &database, const Clock &clock, const line::Accounts &accounts)
    : m_surveys(std::move(surveys)),
      m_sink(sink),
      m_store(store),
      m_database(database),
      m_clock(clock),
      m_accounts(accounts)
{
}

const IntakeSurvey *Intake::find(const QString &account, const QString &survey) const
{
    for (const IntakeSurvey &one : m_surveys) {
        if (one.account.text() == account && one.definition.id == survey)
            return &one;
    }
    return nullptr;
}

/// Throws StoreFailure.
void Intake::open(const IntakeSurvey &survey, int part)
{
    const std::lock_guard lock(m_mutex);
    if (m_open.contains(part))
        return;
    m_store.connect()->openPart(part, survey.definition.id, survey.definition.layout.text());
    m_open.insert(part);
}

std::optional<Problem> Intake::submit(const IntakeSurvey &survey, const ResponseSubmission &response,
                                      std::function<void(tl::expected<ResponseKept, store::StoreError>)> done)
{
    const auto place = survey.definition.placeOf(inTokyo(response.answeredAt).date());
    if (!place || response.answeredAt > m_clock.now().addSecs(300))
        return refused::surveyClosed();
    auto answers = response.answers;
    if (const auto slot = survey.definition.layout.indexOf(SlotRole::Prefecture); slot && survey.prefecture)
        answers.insert(survey.definition.layout.slots()[*slot].key, Areas::codeOf(survey.prefecture));
    auto encoded = encodeResponse(survey.definition, *place->asked, answers);
    if (!encoded)
        return refused::bodyInvalid(u"answers."_s + encoded.error().question + u": "_s + encoded.error().why);
    try {
        open(survey, place->part);
    } catch (const store::StoreFailure &failure) {
        done(
            tl::unexpected(store::StoreError{store::StoreError::Kind::Unavailable, QString::fromUtf8(failure.what())}));
        return std::nullopt;
    }
    const QString period = survey.definition.periodOf(place->part, place->period).id;
    m_sink.submit({place->part,
                   {personKey(survey.key, response.person), place->period},
                   qint32(response.answeredAt.toSecsSinceEpoch()),
                   std::move(*encoded)},
                  [period, done = std::move(done)](tl::expected<ResponseOutcome, store::StoreError> outcome) {
                      if (outcome)
                          done(ResponseKept{*outcome, period});
                      else
                          done(tl::unexpected(outcome.error()));
                  });
    return std::nullopt;
}

const IntakeSurvey *Intake::addressed(const http::Request &request, const std::shared_ptr<http::Pending> &pending) const
{
    const QString account = request.captures.value(u"account"_s);
    const line::LineAccount *known = m_accounts.find(account);
    if (!known ||
        !line::signatureMatches(request.body, known->channelSecret, request.header("x-madoguchi-signature"))) {
        pending->answer(http::Response::empty(401));
        return nullptr;
    }
    const IntakeSurvey *survey = find(account, request.captures.value(u"survey"_s));
    if (!survey)
        pending->answer(http::problemResponse(refused::unknownSurvey()));
    return survey;
}

void Intake::respond(const http::Request &request, const std::shared_ptr<http::Pending> &pending)
{
    const IntakeSurvey *survey = addressed(request, pending);
    if (!survey)
        return;
    const auto document = QJsonDocument::fromJson(request.body);
    if (!document.isObject())
        return pending->answer(http::refusal(400));
    const auto response = decodeResponseSubmission(document.object());
    if (!response)
        return pending->answer(http::problemResponse(refused::bodyInvalid(response.error().path)));
    const auto stopped = m_database.read([](store::Transaction &tx) { return store::intakeStopped(tx); });
    if (!stopped)
        return pending->answer(refused::unavailable(stopped.error()));
    if (*stopped)
        return pending->answer(http::problemResponse(refused::surveyClosed()));
    const auto refusal =
        submit(*survey, *response, [pending](const tl::expected<ResponseKept, store::StoreError> &kept) {
            pending->answer(kept ? http::Response::json(200, encode(*kept)) : refused::unavailable(kept.error()));
        });
    if (refusal)
        pending->answer(http::problemResponse(*refusal));
}

void Intake::withdraw(const http::Request &request, const std::shared_ptr<http::Pending> &pending)
{
    const IntakeSurvey *survey = addressed(request, pending);
    if (!survey)
        return;
    const auto document = QJsonDocument::fromJson(request.body);
    if (!document.isObject())
        return pending->answer(http::refusal(400));
    const auto asked = decodeResponseWithdrawal(document.object());
    if (!asked)
        return pending->answer(http::problemResponse(refused::bodyInvalid(asked.error().path)));
    std::vector<int> parts;
    try {
        parts = m_store.connect()->parts(survey->definition.id);
    } catch (const store::StoreFailure &failure) {
        return pending->answer(
            refused::unavailable({store::StoreError::Kind::Unavailable, QString::fromUtf8(failure.what())}));
    }
    m_sink.withdraw(std::move(parts), personKey(survey->key, asked->person),
                    [this, survey, pending](const tl::expected<int, store::StoreError> &taken) {
                        if (!taken)
                            return pending->answer(refused::unavailable(taken.error()));
                        const ResponseWithdrawn told{*taken, randomIdText()};
                        const auto noted = m_database.write([&](store::Transaction &tx) {
                            store::noteWithdrawal(tx, told.record, survey->definition.id, m_clock.now());
                        });
                        pending->answer(noted ? http::Response::json(200, encode(told))
                                              : refused::unavailable(noted.error()));
                    });
}

void Intake::addRoutes(http::Router &router)
{
    router.addHolding(
        Method::Post, u"/v1/surveys/{account}/{survey}/responses"_s, Permission::ReceiveResponses,
        [this](const http::Request &request, std::shared_ptr<http::Pending> pending) { respond(request, pending); });
    router.addHolding(
        Method::Post, u"/v1/surveys/{account}/{survey}/withdrawals"_s, Permission::ReceiveResponses,
        [this](const http::Request &request, std::shared_ptr<http::Pending> pending) { withdraw(request, pending); });
}

bool Intake::takeFromBot()
{
    constexpr int atOnce = 200;
    bool more = false;
    for (const IntakeSurvey &survey : m_surveys) {
        if (!survey.definition.daily)
            continue;
        const auto rows = m_database.read([&](store::Transaction &tx) {
            // What came before the freeze is still counted; what is being deleted is not.
            return store::collectionEnded(tx) ? std::vector<store::HandIn>()
                                              : store::notHandedIn(tx, survey.account, survey.definition.id, atOnce);
        });
        if (!rows)
            return false;
        for (const store::HandIn &row : *rows) {
            const auto handedIn = [this, id = row.id](bool good) {
                const auto noted = m_database.write([&](store::Transaction &tx) { store::handIn(tx, id, good); });
                if (!noted)
                    log::event(log::Level::Error, "survey.hand_in.failed", {{log::Key::Fault, noted.error().what}});
            };
            const auto refusal = submit(survey, fromBot(survey.definition, row), [handedIn](const auto &kept) {
                if (kept)
                    handedIn(true);
            });
            if (refusal)
                handedIn(false); // answers of a form that is not counted any more; the desk keeps them
        }
        more = more || rows->size() == std::size_t(atOnce);
    }
    return more;
}

void Intake::takeOut(const IntakeSurvey &survey, const QString &conversation)
{
    std::vector<int> parts;
    try {
        parts = m_store.connect()->parts(survey.definition.id);
    } catch (const store::StoreFailure &failure) {
        log::event(log::Level::Error, "survey.take_out.failed", {{log::Key::Fault, QString::fromUtf8(failure.what())}});
        return;
    }
    const auto done = [this, id = survey.definition.id,
                       conversation](const tl::expected<int, store::StoreError> &taken) {
        const auto noted = taken ? m_database.write([&](store::Transaction &tx) {
            store::handOut(tx, conversation, id);
            store::noteWithdrawal(tx, randomIdText(), id, m_clock.now());
        })
                                 : tl::expected<void, store::StoreError>(tl::unexpected(taken.error()));
        if (!noted)
            log::event(log::Level::Error, "survey.take_out.failed", {{log::Key::Fault, noted.error().what}});
    };
    m_sink.withdraw(std::move(parts), personKey(survey.key, conversation), done);
}

void Intake::takeOutForBot()
{
    constexpr int atOnce = 200;
    for (const IntakeSurvey &survey : m_surveys) {
        if (!survey.definition.daily)
            continue;
        const auto who = m_database.read([&](store::Transaction &tx) {
            return store::takenBackSince(tx, survey.account, survey.definition.id, atOnce);
        });
        if (!who)
            return;
        for (const QString &conversation : *who)
            takeOut(survey, conversation);
    }
}

} // namespace mado::statistics

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/night/desk_hand.h"

#include "contract/codecs.h"

namespace mado::night {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int tries = 5;
constexpr int unanswered = 0;

QString pathOf(const Consultation &row, const QString &last)
{
    return u"/v1/consultations/%1/%2"_s.arg(row.id.text(), last);
}

Problem problemIn(const bench::HttpCaller::Answer &answer)
{
    if (auto problem = decodeProblem(answer.json()))
        return *problem;
    return {answer.status, u"unreadable"_s, {}, std::nullopt};
}

} // namespace

DeskHand::DeskHand(QUrl server, QString login, QString password)
    : m_server(std::move(server)),
      m_login(std::move(login)),
      m_password(std::move(password))
{
}

void DeskHand::use(SessionGranted granted)
{
    m_granted = std::move(granted);
    m_caller = std::make_unique<bench::HttpCaller>(m_server, m_granted->token.toLatin1());
}

bool DeskHand::signIn()
{
    bench::HttpCaller stranger(m_server, {});
    const auto answer = stranger.post(u"/v1/sessions"_s, {{u"login"_s, m_login}, {u"password"_s, m_password}}, {});
    auto granted = decodeSessionGranted(answer.json());
    if (answer.status / 100 != 2 || !granted)
        return false;
    use(std::move(*granted));
    return true;
}

bool DeskHand::renewSession()
{
    bench::HttpCaller stranger(m_server, {});
    const auto answer = stranger.post(u"/v1/sessions/refresh"_s, {{u"refreshToken"_s, m_granted->refreshToken}}, {});
    auto granted = decodeSessionGranted(answer.json());
    if (answer.status != 200 || !granted)
        return signIn();
    use(std::move(*granted));
    return true;
}

bench::HttpCaller::Answer DeskHand::ask(const QString &path, const std::optional<QJsonObject> &body)
{
    const QString key = body ? randomIdText() : QString();
    bench::HttpCaller::Answer answer{unanswered, {}};
    for (int i = 0; i < tries; ++i) {
        answer = body ? m_caller->post(path, *body, key) : m_caller->get(path);
        if (answer.status == 401 && !renewSession())
            return answer;
        if (answer.status != unanswered && answer.status != 401 && answer.status != 503)
            return answer;
    }
    return answer;
}

void DeskHand::keep(const Consultation &row)
{
    const auto known = m_rows.constFind(row.id.text());
    if (known == m_rows.cend() || known->revision <= row.revision)
        m_rows.insert(row.id.text(), row);
}

QList<Consultation> DeskHand::pull()
{
    QList<Consultation> changed;
    for (bool more = true; more;) {
        const auto batch = decodeSyncBatch(ask(u"/v1/sync?since=%1&wait=0"_s.arg(m_cursor), std::nullopt).json());
        if (!batch)
            return changed;
        for (const Consultation &row : batch->consultations)
            keep(row);
        for (const ConsultationId &gone : batch->gone)
            m_rows.remove(gone.text());
        changed.append(batch->consultations);
        m_cursor = batch->cursor;
        m_serverTime = batch->serverTime;
        more = batch->more;
    }
    return changed;
}

QList<Entry> DeskHand::transcript(const Consultation &row)
{
    QList<Entry> entries;
    qint64 since = 0;
    for (bool more = true; more;) {
        const QString path = pathOf(row, u"transcript?since=%1"_s.arg(since));
        const auto batch = decodeTranscriptBatch(ask(path, std::nullopt).json());
        if (!batch)
            break;
        entries.append(batch->entries);
        since = batch->cursor;
        more = batch->more;
    }
    return entries;
}

QList<Consultation> DeskHand::held() const
{
    QList<Consultation> mine;
    for (const Consultation &row : m_rows) {
        if (holds(row) && !row.closed)
            mine.append(row);
    }
    return mine;
}

tl::expected<CommandApplied, Problem> DeskHand::send(const Consultation &row, const ConsultationCommand &command)
{
    const auto answer = ask(pathOf(row, routeName(command)), encode(command));
    const auto applied = decodeCommandApplied(answer.json());
    if (answer.status != 200 || !applied)
        return tl::unexpected(problemIn(answer));
    keep(applied->consultation);
    return *applied;
}

std::optional<Consultation> DeskHand::takeNext()
{
    const auto answer = ask(u"/v1/take-next"_s, QJsonObject());
    const auto applied = decodeCommandApplied(answer.json());
    if (answer.status != 200 || !applied)
        return std::nullopt;
    keep(applied->consultation);
    return applied->consultation;
}

bool DeskHand::renew(const Consultation &row)
{
    const auto answer = ask(pathOf(row, u"lease"_s), encode(LeaseRenewal{row.owner->fence}));
    if (const auto applied = decodeCommandApplied(answer.json()))
        keep(applied->consultation);
    return answer.status == 200;
}

bool DeskHand::showNumber(const Consultation &row)
{
    return ask(pathOf(row, u"number"_s), encode(LeaseRenewal{row.owner->fence})).status == 200;
}

} // namespace mado::night

// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/training/simulation.h"

#include <QCryptographicHash>
#include <algorithm>

namespace mado::training {

using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds longestNap(1000);
/// Enough for a day of practice, and an end for a desk left running over the weekend.
constexpr int mostLater = 300;

bool isMessage(const Happening &what)
{
    return std::holds_alternative<Writes>(what) || std::holds_alternative<SendsSticker>(what) ||
           std::holds_alternative<SendsMedia>(what) || std::holds_alternative<SendsLocation>(what);
}

} // namespace

Simulation::Simulation(Cast cast, SimulationOptions options, const ScaledClock &clock, Platform &platform,
                       Courier &courier)
    : m_cast(std::move(cast)),
      m_options(options),
      m_clock(clock),
      m_platform(platform),
      m_courier(courier),
      m_dice(options.seed, u"later"_s)
{
}

Simulation::~Simulation() { stop(); }

void Simulation::start()
{
    const std::lock_guard lock(m_mutex);
    for (qsizetype i = 0; i < std::min<qsizetype>(m_cast.personas.size(), m_options.residents); ++i)
        admit(m_cast.personas.at(i));
    m_nextLater = now() + 1000LL * m_cast.laterEverySeconds;
    m_thread = std::thread([this] { run(); });
}

void Simulation::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_changed.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

void Simulation::wake()
{
    {
        const std::lock_guard lock(m_mutex);
    }
    m_changed.notify_one();
}

void Simulation::pause(bool paused)
{
    {
        const std::lock_guard lock(m_mutex);
        m_paused = paused;
    }
    m_changed.notify_one();
}

void Simulation::heard(const Delivery &delivery)
{
    {
        const std::lock_guard lock(m_mutex);
        const auto resident = m_byLineUser.value(delivery.lineUser);
        const auto person = m_people.find(resident);
        if (person == m_people.end() || !person->second.script)
            return;
        schedule(resident, person->second.script->receive(delivery.messages, delivery.pushed));
    }
    m_changed.notify_one();
}

QString Simulation::lineUserOf(const QString &resident) const
{
    const std::lock_guard lock(m_mutex);
    const auto person = m_people.find(resident);
    return person == m_people.end() ? QString() : person->second.lineUser;
}

QString Simulation::nameOf(const QString &resident) const
{
    const std::lock_guard lock(m_mutex);
    const auto person = m_people.find(resident);
    return person == m_people.end() ? QString() : person->second.name;
}

QStringList Simulation::residents() const
{
    const std::lock_guard lock(m_mutex);
    QStringList ids;
    for (const auto &[id, person] : m_people)
        ids.append(id);
    return ids;
}

void Simulation::tell(const QString &resident, const QString &name, const Happening &what)
{
    const std::lock_guard lock(m_mutex);
    happen(personCalled(resident, name), what, m_clock.now());
}

void Simulation::run()
{
    std::unique_lock lock(m_mutex);
    while (!m_stopping)
        m_changed.wait_for(lock, doDue());
}

/// How long the wall may take until there is something to do again.
milliseconds Simulation::doDue()
{
    if (m_paused)
        return longestNap;
    if (m_options.more && now() >= m_nextLater)
        admitMore();
    while (!m_timeline.empty() && m_timeline.begin()->first <= now()) {
        const auto due = m_timeline.extract(m_timeline.begin());
        auto &person = m_people.at(due.mapped().resident);
        happen(person, due.mapped().what, due.mapped().happened.value_or(m_clock.now()));
    }
    if (m_timeline.empty())
        return longestNap;
    const milliseconds until(std::max<qint64>(m_timeline.begin()->first - now(), 1));
    return std::min(m_clock.wallTimeFor(until), longestNap);
}

void Simulation::admit(const Persona &persona)
{
    auto &person = personCalled(persona.id, persona.name);
    const auto arrives = m_clock.now().addSecs(persona.arrivesSeconds);
    person.script =
        std::make_unique<Resident>(persona, m_cast.manners.value(persona.language), m_options.seed, arrives);
    m_platform.addUser(person.lineUser, persona.name, persona.language);
    auto acts = person.script->begin();
    for (auto &act : acts)
        act.after += std::chrono::seconds(persona.arrivesSeconds);
    schedule(persona.id, acts);
}

/// Somebody new with the troubles of one of the cast.
void Simulation::admitMore()
{
    m_nextLater = now() + qint64((0.5 + m_dice.unit()) * 1000.0 * m_cast.laterEverySeconds);
    if (m_laterCame >= mostLater || m_cast.personas.isEmpty() || m_cast.laterNames.isEmpty())
        return;
    auto persona = m_cast.personas.at(qsizetype(m_dice.unit() * double(m_cast.personas.size())));
    persona.id = u"later-%1"_s.arg(++m_laterCame);
    persona.name = m_dice.oneOf(m_cast.laterNames);
    persona.waitedMinutes = std::nullopt;
    persona.arrivesSeconds = 0;
    admit(persona);
}

void Simulation::schedule(const QString &resident, const QList<Act> &acts)
{
    for (const auto &act : acts)
        m_timeline.emplace(now() + act.after.count(), Due{resident, act.what, act.happened});
}

void Simulation::happen(Person &person, const Happening &what, const QDateTime &at)
{
    const auto number = ++m_lastEvent;
    if (isMessage(what))
        person.newestMessage = QString::number(460000000000 + number);
    if (std::holds_alternative<Leaves>(what) || std::holds_alternative<Follows>(what))
        m_platform.setBlocked(person.lineUser, std::holds_alternative<Leaves>(what));
    if (const auto *media = std::get_if<SendsMedia>(&what))
        m_platform.keepContent(person.newestMessage, media->content);
    const EventIds ids{u"01TRAINING%1"_s.arg(number, 16, 10, QLatin1Char('0')) + person.lineUser.right(6),
                       person.newestMessage,
                       canBeRepliedTo(what) ? m_platform.issueReplyToken(person.lineUser) : QString()};
    m_courier.deliver(eventFor(what, person.lineUser, at, ids));
}

Simulation::Person &Simulation::personCalled(const QString &resident, const QString &name)
{
    const auto [place, made] = m_people.try_emplace(resident);
    if (made) {
        place->second.name = name.isEmpty() ? resident : name;
        place->second.lineUser = makeLineUser(resident);
        m_byLineUser.insert(place->second.lineUser, resident);
        m_platform.addUser(place->second.lineUser, place->second.name, u"ja"_s);
    }
    return place->second;
}

QString Simulation::makeLineUser(const QString &resident) const
{
    const auto seeded = QByteArray::number(m_options.seed) + '/' + resident.toUtf8();
    const auto digest = QCryptographicHash::hash(seeded, QCryptographicHash::Sha256).toHex().left(32);
    return u'U' + QString::fromLatin1(digest);
}

} // namespace mado::training

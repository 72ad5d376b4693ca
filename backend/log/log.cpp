// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/log/log.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <array>
#include <atomic>
#include <unistd.h>

namespace mado::log {

using namespace Qt::Literals::StringLiterals;

namespace {

// What is logged is a property of the process, like its stderr: the one process-wide value of the backend.
std::atomic<Level> threshold{Level::Info};

constexpr std::array levels{"debug", "info", "warning", "error"};

const char *nameOf(Key key)
{
    switch (key) {
    case Key::Account:
        return "account";
    case Key::Attempt:
        return "attempt";
    case Key::Code:
        return "code";
    case Key::Consultation:
        return "consultation";
    case Key::Conversation:
        return "conversation";
    case Key::Count:
        return "count";
    case Key::DaysLeft:
        return "daysLeft";
    case Key::Entry:
        return "entry";
    case Key::Fault:
        return "fault";
    case Key::Kind:
        return "kind";
    case Key::Milliseconds:
        return "ms";
    case Key::Port:
        return "port";
    case Key::RawEvent:
        return "rawEvent";
    case Key::Route:
        return "route";
    case Key::Staff:
        return "staff";
    case Key::Status:
        return "status";
    case Key::Version:
        return "version";
    }
    Q_UNREACHABLE();
}

bool isCodeUnit(QChar unit)
{
    return (unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z') || (unit >= u'0' && unit <= u'9') ||
           QStringView(u"._-/{}:").contains(unit);
}

/// LINE's user ids are a letter and 32 hex digits; residents' words are not printable ASCII or contain spaces.
bool looksLikeOurs(Key key, const QString &text)
{
    const auto printable = [](QChar unit) { return unit >= u' ' && unit <= u'~'; };
    if (key == Key::Fault)
        return text.size() <= 400 && std::all_of(text.cbegin(), text.cend(), printable);
    const bool lineUser = text.size() == 33 && (text.at(0) == u'U' || text.at(0) == u'C' || text.at(0) == u'R');
    return !lineUser && text.size() <= 100 && std::all_of(text.cbegin(), text.cend(), isCodeUnit);
}

QJsonValue valueOf(const Field &field)
{
    if (const auto *number = std::get_if<qint64>(&field.value))
        return *number;
    const QString &text = std::get<QString>(field.value);
    return looksLikeOurs(field.key, text) ? text : u"withheld"_s;
}

/// JSON keeps members sorted by name; people read the time, level and event first.
QByteArray members(const QJsonObject &json)
{
    const QByteArray text = QJsonDocument(json).toJson(QJsonDocument::Compact);
    return text.mid(1, text.size() - 2);
}

} // namespace

QByteArray line(const QDateTime &at, Level level, const char *name, std::initializer_list<Field> fields)
{
    QJsonObject rest;
    for (const Field &field : fields)
        rest.insert(QLatin1String(nameOf(field.key)), valueOf(field));
    QByteArray result = "{\"at\":\"" + at.toUTC().toString(Qt::ISODateWithMs).toLatin1() + "\",\"level\":\"" +
                        levels[std::size_t(level)] + "\",\"event\":\"" + name + '"';
    if (!rest.isEmpty())
        result += ',' + members(rest);
    return result + '}';
}

void event(Level level, const char *name, std::initializer_list<Field> fields)
{
    if (level < threshold.load(std::memory_order_relaxed))
        return;
    const QByteArray text = line(QDateTime::currentDateTimeUtc(), level, name, fields) + '\n';
    // One write a line: lines of several threads do not mix. A closed stderr is nobody's reason to stop serving.
    [[maybe_unused]] const auto written = ::write(STDERR_FILENO, text.constData(), std::size_t(text.size()));
}

void setLevel(Level level) { threshold.store(level, std::memory_order_relaxed); }

std::optional<Level> levelFrom(const QString &word)
{
    for (std::size_t i = 0; i < levels.size(); ++i) {
        if (word == QLatin1String(levels[i]))
            return Level(i);
    }
    return std::nullopt;
}

} // namespace mado::log

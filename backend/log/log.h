// SPDX-License-Identifier: GPL-3.0-or-later
// One JSON object a line on stderr:
// {"at":"2020-05-08T01:02:03.456Z","level":"warning","event":"line.webhook.refused","account":"kanagawa"}
//
// Nothing personal can get in: keys are the list below, texts are codes and ids of our own (a text that does not look
// like one is written as "withheld"). Names, messages, phone numbers and LINE user ids have no key; never add one.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <initializer_list>
#include <optional>
#include <variant>

namespace mado::log {

enum class Level { Debug, Info, Warning, Error };

enum class Key {
    Account,      ///< Id of a LINE account of ours.
    Attempt,      ///< 1 for the first.
    Code,         ///< Problem code, error code, signal name.
    Consultation, ///< Our random id.
    Conversation, ///< Our random id.
    Count,
    DaysLeft,
    Entry,        ///< Our random id.
    Fault,        ///< What went wrong, in our own English words; without data of any person.
    Kind,         ///< Type of an event or message.
    Milliseconds, ///< How long it took.
    Port,
    RawEvent, ///< Row of raw_event.
    Route,    ///< Pattern of a route, never the path.
    Staff,    ///< Our id of a member of staff.
    Status,   ///< HTTP status.
    Version
};

struct Field
{
    Key key;
    std::variant<qint64, QString> value;

    Field(Key k, qint64 v) : key(k), value(v) {}
    Field(Key k, int v) : key(k), value(qint64(v)) {}
    Field(Key k, QString v) : key(k), value(std::move(v)) {}
    Field(Key k, const char *v) : key(k), value(QString::fromLatin1(v)) {}
};

/// Writes one event; `name` is dotted lower case. Thread-safe.
void event(Level level, const char *name, std::initializer_list<Field> fields = {});

/// Events below this level are left out; Info until set. Thread-safe.
void setLevel(Level level);
std::optional<Level> levelFrom(const QString &word); ///< "debug", "info", "warning", "error".

/// The line that event() writes, without its newline.
QByteArray line(const QDateTime &at, Level level, const char *name, std::initializer_list<Field> fields);

} // namespace mado::log

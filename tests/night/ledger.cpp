// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/night/ledger.h"

#include "contract/codecs.h"

#include <QJsonDocument>

namespace mado::night {

using namespace Qt::Literals::StringLiterals;

namespace {

QString nameOf(Standing standing)
{
    switch (standing) {
    case Standing::Waiting:
        return u"waiting"_s;
    case Standing::Held:
        return u"held"_s;
    case Standing::CallPlanned:
        return u"call planned"_s;
    case Standing::Closed:
        return u"closed"_s;
    }
    return {};
}

QString whoOrWhen(const Consultation &row)
{
    switch (standingOf(row)) {
    case Standing::Waiting:
        return row.waitingSince ? utcText(*row.waitingSince) : QString();
    case Standing::Held:
        return row.owner->staff.id.text();
    case Standing::CallPlanned:
        return utcText(row.call->dueAt);
    case Standing::Closed:
        return word(row.closed->disposition);
    }
    return {};
}

/// One case, as its lines tell it.
struct Course
{
    QString level;
    QString standing;
    QDateTime waitsSince;
};

void follow(Course &course, const QJsonObject &line, QHash<QString, Waited> &waits)
{
    const QDateTime at = *utcFrom(line["at"_L1].toString());
    const QString standing = line["standing"_L1].toString();
    const bool waiting = standing == nameOf(Standing::Waiting);
    if (course.waitsSince.isValid() && !waiting) {
        Waited &waited = waits[course.level];
        ++waited.count;
        waited.longestSeconds = std::max(waited.longestSeconds, course.waitsSince.secsTo(at));
        course.waitsSince = {};
    } else if (waiting && !course.waitsSince.isValid()) {
        course.waitsSince = at;
    }
    course.level = line["level"_L1].toString();
    course.standing = standing;
}

} // namespace

Standing standingOf(const Consultation &row)
{
    if (row.closed)
        return Standing::Closed;
    if (row.owner)
        return Standing::Held;
    return row.call ? Standing::CallPlanned : Standing::Waiting;
}

Ledger::Ledger(const QString &file) : m_file(file) { m_file.open(QIODevice::WriteOnly | QIODevice::Truncate); }

void Ledger::note(const Consultation &row, const QDateTime &now)
{
    const QString standing = nameOf(standingOf(row));
    const QString level = word(row.risk.level());
    const QString line = standing + level + (row.owner ? row.owner->staff.id.text() : QString());
    if (std::exchange(m_last[row.caseNumber], line) == line)
        return;
    m_file.write(QJsonDocument({{u"at"_s, utcText(now)},
                                {u"case"_s, row.caseNumber},
                                {u"level"_s, level},
                                {u"standing"_s, standing},
                                {u"detail"_s, whoOrWhen(row)}})
                     .toJson(QJsonDocument::Compact) +
                 '\n');
}

NightRead readLedger(const QString &file, const QDateTime &morning)
{
    NightRead read;
    QFile lines(file);
    if (!lines.open(QIODevice::ReadOnly))
        return read;
    QHash<QString, Course> courses;
    QHash<QString, Waited> waits;
    while (!lines.atEnd()) {
        const auto line = QJsonDocument::fromJson(lines.readLine()).object();
        follow(courses[line["case"_L1].toString()], line, waits);
    }
    for (auto course = courses.cbegin(); course != courses.cend(); ++course) {
        read.standing.insert(course.key(), course->standing);
        const bool emergency = course->level == word(RiskLevel::Emergency);
        constexpr qint64 longest = 3600;
        if (course->waitsSince.isValid() && course->waitsSince.secsTo(morning) > (emergency ? longest / 6 : longest))
            read.faults.append(
                u"%1 (%2) still waits since %3"_s.arg(course.key(), course->level, utcText(course->waitsSince)));
    }
    for (auto waited = waits.begin(); waited != waits.end(); ++waited) {
        waited->level = waited.key();
        read.waits.append(*waited);
    }
    return read;
}

} // namespace mado::night

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/board_words.h"

#include <algorithm>
#include <numeric>

namespace mado {

using namespace Qt::Literals::StringLiterals;

QString BoardWords::dot(Language language) { return language == Language::Japanese ? u"・"_s : u" · "_s; }

QString BoardWords::levels(const QList<LevelWaiting> &waiting, Language language)
{
    QStringList parts;
    for (const LevelWaiting &each : waiting) {
        if (each.waiting > 0)
            parts << u"%1 %2"_s.arg(wording::risk(each.level, language), QString::number(each.waiting));
    }
    return parts.isEmpty() ? tr("Nobody waits") : parts.join(dot(language));
}

QString BoardWords::reasons(const Consultation &consultation, Language language)
{
    QStringList parts;
    for (const RiskReason &reason : consultation.risk.reasons)
        parts << reason.text.in(language);
    return parts.isEmpty() ? u"—"_s : parts.join(dot(language));
}

QString BoardWords::channel(Channel channel) { return channel == Channel::Chat ? tr("Chat") : tr("Telephone"); }

QString BoardWords::load(int held, int comfortable)
{
    return tr("%1 / %2").arg(QString::number(held), QString::number(comfortable));
}

QString BoardWords::state(const BoardPerson &person, int comfortable, const QDateTime &now, Language language)
{
    if (person.connected && person.load() > comfortable)
        return tr("%1 more than is well").arg(person.load() - comfortable);
    if (person.connected)
        return person.load() == comfortable ? tr("Has as many as is well") : tr("Can take one");
    QString where = person.duty == Duty::OnDuty   ? tr("On shift, not connected")
                    : person.duty == Duty::OnCall ? tr("On call")
                                                  : tr("Off duty");
    if (person.lastActAt)
        where += dot(language) + tr("last act %1").arg(wording::age(person.lastActAt->secsTo(now), language));
    return where;
}

QString BoardWords::page(const Page &page, Language language)
{
    const QString what = page.kind == PageKind::CallIn && page.to
                             ? tr("%1 called in").arg(wording::staff(*page.to, language))
                             : tr("Those on call: nobody attended");
    QString how;
    if (page.answeredAt)
        how = tr("came at %1").arg(wording::clock(*page.answeredAt));
    else if (page.state == PageState::Sent)
        how = tr("sent, no answer yet");
    else if (page.state == PageState::Failed)
        how = tr("could not be sent (%1)").arg(page.fault);
    else
        how = page.fault.isEmpty() ? tr("being sent") : tr("trying again (%1)").arg(page.fault);
    return wording::clock(page.at) + u"  "_s + what + dot(language) + how;
}

QString BoardWords::unattended(const Board &board, Language language)
{
    if (!board.paging)
        return tr("No gateway for calls is set up: telephone somebody.");
    const auto last = std::find_if(board.pages.begin(), board.pages.end(),
                                   [](const Page &one) { return one.kind == PageKind::EmergencyUnattended; });
    if (last == board.pages.end())
        return tr("Those on call are told when an emergency comes.");
    return page(*last, language);
}

QString BoardWords::day(const DayCount &day, Language language)
{
    const int closed = std::accumulate(day.closed.begin(), day.closed.end(), 0,
                                       [](int sum, const DispositionCount &one) { return sum + one.count; });
    return tr("%1: %2 came, %3 finished")
        .arg(wording::kind(day.kind, language), QString::number(day.opened), QString::number(closed));
}

QString BoardWords::outcomes(const DayCount &day, Language language)
{
    QStringList parts;
    for (const DispositionCount &each : day.closed)
        parts << u"%1 %2"_s.arg(wording::disposition(each.disposition, language), QString::number(each.count));
    return parts.join(dot(language));
}

QString BoardWords::spoken(const Consultation &consultation, const QDateTime &now, Language language)
{
    QStringList parts{wording::risk(consultation.risk.level(), language), consultation.resident.displayName,
                      reasons(consultation, language), wording::languageName(consultation.resident.language, language),
                      channel(consultation.channel)};
    if (consultation.owner)
        parts << wording::staff(consultation.owner->staff, language);
    if (consultation.waitingSince)
        parts << tr("waits %1").arg(wording::minutes(consultation.waitingSince->secsTo(now) / 60, language));
    return parts.join(language == Language::Japanese ? u"、"_s : u", "_s);
}

} // namespace mado

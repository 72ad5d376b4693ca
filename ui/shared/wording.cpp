// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/wording.h"

namespace mado::wording {

namespace {

bool japanese(Language language) { return language == Language::Japanese; }

constexpr qint64 minuteSeconds = 60;

} // namespace

QDate dateInTokyo(const QDateTime &utc) { return inTokyo(utc).date(); }

QString clock(const QDateTime &utc) { return inTokyo(utc).time().toString(QStringLiteral("HH:mm")); }

QString clockWithSeconds(const QDateTime &utc) { return inTokyo(utc).time().toString(QStringLiteral("HH:mm:ss")); }

QString date(const QDate &date, Language language)
{
    static const LocalText days[] = {{u"月"_qs, u"Mon"_qs}, {u"火"_qs, u"Tue"_qs}, {u"水"_qs, u"Wed"_qs},
                                     {u"木"_qs, u"Thu"_qs}, {u"金"_qs, u"Fri"_qs}, {u"土"_qs, u"Sat"_qs},
                                     {u"日"_qs, u"Sun"_qs}};
    if (!date.isValid())
        return {};
    const QString day = days[date.dayOfWeek() - 1].in(language);
    return (japanese(language) ? u"%1（%2）"_qs : u"%1 (%2)"_qs).arg(shortDate(date, language), day);
}

QString shortDate(const QDate &date, Language language)
{
    static const QString months[] = {u"January"_qs,   u"February"_qs, u"March"_qs,    u"April"_qs,
                                     u"May"_qs,       u"June"_qs,     u"July"_qs,     u"August"_qs,
                                     u"September"_qs, u"October"_qs,  u"November"_qs, u"December"_qs};
    if (!date.isValid())
        return {};
    if (japanese(language))
        return u"%1月%2日"_qs.arg(QString::number(date.month()), QString::number(date.day()));
    return u"%1 %2"_qs.arg(QString::number(date.day()), months[date.month() - 1]);
}

QString minutes(qint64 minutes, Language language)
{
    const QString rest = QString::number(minutes % 60);
    if (minutes < 60)
        return (japanese(language) ? u"%1分"_qs : u"%1 min"_qs).arg(QString::number(minutes));
    const QString hours = QString::number(minutes / 60);
    if (minutes % 60 == 0 || minutes >= 24 * 60)
        return (japanese(language) ? u"%1時間"_qs : u"%1 h"_qs).arg(hours);
    return (japanese(language) ? u"%1時間%2分"_qs : u"%1 h %2 min"_qs).arg(hours, rest);
}

QString age(qint64 seconds, Language language)
{
    QString span = minutes(seconds / minuteSeconds, language);
    if (seconds < minuteSeconds)
        span = (japanese(language) ? u"%1秒"_qs : u"%1 s"_qs).arg(QString::number(std::max<qint64>(seconds, 0)));
    return (japanese(language) ? u"%1前"_qs : u"%1 ago"_qs).arg(span);
}

QString goal(int goalMinutes, Language language)
{
    return (japanese(language) ? u"目標 %1以内"_qs : u"Goal %1"_qs).arg(minutes(goalMinutes, language));
}

QString people(int count, Language language)
{
    if (japanese(language))
        return u"%1人"_qs.arg(count);
    return (count == 1 ? u"%1 person"_qs : u"%1 people"_qs).arg(count);
}

Wait wait(qint64 seconds, std::optional<int> goalMinutes, double nearFraction, bool offline, Language language)
{
    const qint64 elapsed = std::max<qint64>(seconds, 0);
    const qint64 whole = elapsed / minuteSeconds;
    QString span = minutes(whole, language);
    if (offline)
        span = (japanese(language) ? u"%1以上"_qs : u"%1+"_qs).arg(span);
    if (!goalMinutes)
        return {span, WaitTone::Normal};
    const double goalSeconds = *goalMinutes * double(minuteSeconds);
    if (double(elapsed) > goalSeconds)
        return {(japanese(language) ? u"%1　超過"_qs : u"%1 · over"_qs).arg(span), WaitTone::Over};
    if (double(elapsed) < goalSeconds * nearFraction)
        return {span, WaitTone::Normal};
    if (offline)
        return {span, WaitTone::Near};
    return {(japanese(language) ? u"%1/%2分"_qs : u"%1/%2 min"_qs)
                .arg(QString::number(whole), QString::number(*goalMinutes)),
            WaitTone::Near};
}

QString handling(qint64 seconds, Language language)
{
    const QString span = minutes(std::max<qint64>(seconds, 0) / minuteSeconds, language);
    return (japanese(language) ? u"対応 %1"_qs : u"On %1"_qs).arg(span);
}

QString uiTag(Language language) { return japanese(language) ? u"ja"_qs : u"en"_qs; }

QString politeSuffix(Language language) { return japanese(language) ? u"さん"_qs : QString(); }

} // namespace mado::wording

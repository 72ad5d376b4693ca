// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/learning_words.h"

#include "ui/shared/wording.h"

namespace mado {

using namespace Qt::Literals::StringLiterals;

QString LearningWords::subject(const std::optional<LearningSubject> &subject)
{
    if (!subject)
        return tr("No single subject");
    switch (*subject) {
    case LearningSubject::Japanese:
        return tr("Japanese");
    case LearningSubject::Mathematics:
        return tr("Mathematics");
    case LearningSubject::Science:
        return tr("Science");
    case LearningSubject::SocialStudies:
        return tr("Social studies");
    case LearningSubject::English:
        return tr("English");
    }
    Q_UNREACHABLE();
}

QString LearningWords::kind(LearningKind kind)
{
    switch (kind) {
    case LearningKind::Video:
        return tr("Video");
    case LearningKind::Reading:
        return tr("Reading");
    case LearningKind::Exercises:
        return tr("Exercises");
    case LearningKind::Lesson:
        return tr("Live lesson");
    case LearningKind::Event:
        return tr("Event");
    }
    Q_UNREACHABLE();
}

QString LearningWords::state(const LearningItem &item, const QDateTime &now, Language language)
{
    switch (item.state) {
    case LearningState::Draft:
        return tr("Draft");
    case LearningState::Withdrawn:
        return tr("Withdrawn");
    case LearningState::Published:
        break;
    }
    if (item.content.showFrom && *item.content.showFrom > now)
        return tr("From %1").arg(wording::shortDate(wording::dateInTokyo(*item.content.showFrom), language));
    return item.content.startsAt && *item.content.startsAt <= now ? tr("Over") : tr("Published");
}

TagTone LearningWords::tone(const LearningItem &item, const QDateTime &now)
{
    if (item.state != LearningState::Published)
        return TagTone::Plain;
    if (item.content.showFrom && *item.content.showFrom > now)
        return TagTone::Accent;
    return item.content.startsAt && *item.content.startsAt <= now ? TagTone::Plain : TagTone::Success;
}

QString LearningWords::year(int year)
{
    if (year <= 6)
        return tr("Primary %1").arg(year);
    return year <= 9 ? tr("Junior high %1").arg(year - 6) : tr("High %1").arg(year - 9);
}

QString LearningWords::years(int from, int until)
{
    return from == until ? year(from) : year(from) + u"–"_s + year(until);
}

} // namespace mado

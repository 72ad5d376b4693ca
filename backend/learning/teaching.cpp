// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/learning/teaching.h"

#include "backend/survey/limits.h"
#include "backend/triage/section.h"
#include "contract/codecs_learning.h"

#include <QFileInfo>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace mado::learning {

namespace {

using triage::Faults;
using triage::Section;

const QStringList labels{u"catalogue"_s, u"lessons"_s,     u"new"_s,     u"remind"_s,         u"forget"_s,
                         u"japanese"_s,  u"mathematics"_s, u"science"_s, u"social_studies"_s, u"english"_s,
                         u"years_1"_s,   u"years_4"_s,     u"years_7"_s, u"years_10"_s,       u"more"_s};
const QStringList messages{u"choose_subject"_s, u"choose_years"_s, u"choose_item"_s, u"no_items"_s,
                           u"choose_lesson"_s,  u"no_lessons"_s,   u"no_new"_s,      u"gone"_s,
                           u"reminder_set"_s,   u"reminder_off"_s, u"reminder"_s};

void readTexts(const Section &section, Teaching &teaching)
{
    section.allowOnly(labels + messages);
    for (const QString &name : labels + messages) {
        const Section entry = section.at(name);
        const LocalText text = entry.asLocal();
        teaching.texts.insert(name, text);
        if (!survey::fitsMessage(text))
            entry.fault(u"longer than the 5,000 units of a LINE message"_s);
        if (labels.contains(name) && !survey::fitsLabel(text))
            entry.fault(u"a label has at most %1 characters"_s.arg(survey::maxLabelUnits));
    }
}

template <class T> T worded(const Section &section, const char *key, std::optional<T> (*from)(const QString &), T other)
{
    const auto known = from(section.text(key));
    if (!known)
        section.at(key).fault(u"'%1' knows no such word"_s.arg(QLatin1String(key)));
    return known.value_or(other);
}

LearningContent readItem(const Section &section)
{
    section.allowOnly(
        {u"kind"_s, u"subject"_s, u"from_year"_s, u"until_year"_s, u"title"_s, u"provider"_s, u"link"_s, u"minutes"_s});
    LearningContent item{.kind = worded(section, "kind", learningKindFrom, LearningKind::Video),
                         .subject = worded(section, "subject", learningSubjectFrom, LearningSubject::Japanese),
                         .fromYear = section.at("from_year").asInteger(),
                         .untilYear = section.at("until_year").asInteger(),
                         .title = section.local("title"),
                         .provider = section.local("provider"),
                         .link = section.text("link"),
                         .minutes = std::nullopt,
                         .startsAt = std::nullopt,
                         .showFrom = std::nullopt};
    if (const int minutes = section.integerOr("minutes", 0); minutes > 0)
        item.minutes = minutes;
    if (item.kind == LearningKind::Lesson || item.kind == LearningKind::Event)
        section.fault(u"lessons and events have a time, and are planned at the console"_s);
    if (item.fromYear < firstLearningYear || item.untilYear > lastLearningYear || item.fromYear > item.untilYear)
        section.fault(u"school years go from 1 to 12"_s);
    const QUrl link(item.link, QUrl::StrictMode);
    if (link.scheme() != u"https" || link.host().isEmpty() || !link.userInfo().isEmpty())
        section.at("link").fault(u"a link has to begin with https:// and name a host"_s);
    return item;
}

} // namespace

LocalText Teaching::subject(LearningSubject subject) const { return texts.value(word(subject)); }

tl::expected<Teaching, QList<Fault>> loadTeaching(const QString &path)
{
    Faults faults(QFileInfo(path).fileName());
    Teaching teaching;
    if (const auto root = triage::openYaml(path, faults)) {
        root->allowOnly({u"texts"_s, u"items"_s});
        readTexts(root->at("texts"), teaching);
        for (const Section &item : root->at("items").items())
            teaching.items.append(readItem(item));
    }
    if (!faults.list().isEmpty())
        return tl::unexpected(faults.list());
    return teaching;
}

} // namespace mado::learning

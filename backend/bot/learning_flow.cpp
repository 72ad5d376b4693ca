// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/bot/learning_flow.h"

#include "backend/store/learning_rows.h"
#include "contract/codecs_learning.h"
#include "contract/tokyo.h"

#include <QUrlQuery>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace mado::bot {

namespace {

constexpr qsizetype itemsPerPage = 8;
constexpr qsizetype mostSaid = 300;
constexpr int daysNew = 7;
constexpr LearningSubject subjects[] = {LearningSubject::Japanese, LearningSubject::Mathematics,
                                        LearningSubject::Science, LearningSubject::SocialStudies,
                                        LearningSubject::English};

const learning::Teaching &teaching(const Turn &turn) { return *turn.service().learning; }

QString said(const Turn &turn, const char *text) { return teaching(turn).text(text).in(turn.language()); }

QString yearsLabel(const Turn &turn, int from)
{
    return teaching(turn).texts.value(u"years_%1"_s.arg(from)).in(turn.language());
}

std::optional<int> yearsIn(const QUrlQuery &parameters)
{
    const int from = parameters.queryItemValue(u"y"_s).toInt();
    const bool known = std::ranges::find(learning::yearGroups, from) != std::end(learning::yearGroups);
    return known ? std::optional(from) : std::nullopt;
}

QString clockTime(const QDateTime &utc, Language language)
{
    const QDateTime there = inTokyo(utc);
    return language == Language::Japanese ? there.toString(u"M月d日 H:mm"_s) : there.toString(u"d/M HH:mm"_s);
}

std::optional<LearningItem> shownItem(const Turn &turn, const QUrlQuery &parameters)
{
    const auto id = LearningItemId::from(parameters.queryItemValue(u"i"_s));
    const auto item = id ? store::findLearning(turn.tx(), turn.account(), *id) : std::nullopt;
    const bool shown = item && item->state == LearningState::Published &&
                       (!item->content.showFrom || *item->content.showFrom <= turn.at());
    return shown ? item : std::nullopt;
}

void addWaysOn(const Turn &turn, QList<Choice> &choices)
{
    choices.append({said(turn, "catalogue"), u"do=learn"_s});
    choices.append({said(turn, "lessons"), u"do=lessons"_s});
    choices.append(turn.voice().command(u"human"_s));
}

QString line(const LearningContent &content, Language language)
{
    QString text = content.title.in(language);
    if (content.startsAt)
        text = clockTime(*content.startsAt, language) + u' ' + text;
    return text + (language == Language::Japanese ? u"（%1）"_s : u" (%1)"_s).arg(content.provider.in(language));
}

/// Numbers to choose from, a page at a time; `again` leads to the next one.
Speech listed(const Turn &turn, const QString &words, const QList<LearningItem> &items, int page, const QString &again)
{
    Speech speech{words, {}};
    const int pages = std::max<int>(1, int((items.size() + itemsPerPage - 1) / itemsPerPage));
    const int shown = page % pages;
    QStringList lines;
    for (const LearningItem &item : items.mid(shown * itemsPerPage, itemsPerPage)) {
        const QString number = QString::number(lines.size() + 1);
        const QString text = line(item.content, turn.language());
        lines << number + u". "_s + text;
        speech.choices.append({number, u"do=item&i="_s + item.id.text(), text.left(mostSaid)});
    }
    speech.text += u"\n\n"_s + lines.join(u'\n');
    if (pages > 1 && !again.isEmpty())
        speech.choices.append({said(turn, "more"), again + u"&n=%1"_s.arg((shown + 1) % pages)});
    addWaysOn(turn, speech.choices);
    return speech;
}

Speech nothing(const Turn &turn, const char *text)
{
    Speech speech{said(turn, text), {}};
    addWaysOn(turn, speech.choices);
    return speech;
}

bool newestFirst(const LearningItem &a, const LearningItem &b)
{
    return a.publishedAt != b.publishedAt ? a.publishedAt > b.publishedAt : a.id.text() < b.id.text();
}

void showItems(Turn &turn, LearningSubject subject, int from, int page)
{
    auto items = store::shownLearning(turn.tx(), turn.account(), turn.at());
    const int until = from + learning::yearsInGroup - 1;
    items.removeIf([&](const LearningItem &item) {
        return item.content.subject != subject || item.content.startsAt || item.content.untilYear < from ||
               item.content.fromYear > until;
    });
    std::ranges::sort(items, newestFirst);
    turn.say(items.isEmpty() ? nothing(turn, "no_items")
                             : listed(turn, said(turn, "choose_item"), items, page,
                                      u"do=learn&s=%1&y=%2"_s.arg(word(subject), QString::number(from))));
}

void showYears(Turn &turn, LearningSubject subject)
{
    Speech speech{teaching(turn).subject(subject).in(turn.language()) + u'\n' + said(turn, "choose_years"), {}};
    for (const int from : learning::yearGroups)
        speech.choices.append({yearsLabel(turn, from), u"do=learn&s=%1&y=%2"_s.arg(word(subject)).arg(from)});
    addWaysOn(turn, speech.choices);
    turn.say(speech);
}

void browse(Turn &turn, const QUrlQuery &parameters)
{
    const auto subject = learningSubjectFrom(parameters.queryItemValue(u"s"_s));
    const auto years = yearsIn(parameters);
    if (!subject)
        showLearning(turn);
    else if (!years)
        showYears(turn, *subject);
    else
        showItems(turn, *subject, *years, std::clamp(parameters.queryItemValue(u"n"_s).toInt(), 0, 999));
}

void showNew(Turn &turn)
{
    auto items = store::shownLearning(turn.tx(), turn.account(), turn.at());
    items.removeIf([&](const LearningItem &item) {
        const auto since = item.content.showFrom ? item.content.showFrom : item.publishedAt;
        return !item.changedBy || !since || since->daysTo(turn.at()) >= daysNew;
    });
    std::ranges::sort(items, newestFirst);
    turn.say(items.isEmpty()
                 ? nothing(turn, "no_new")
                 : listed(turn, said(turn, "choose_item"), items.first(std::min(items.size(), itemsPerPage)), 0, {}));
}

void showLessons(Turn &turn)
{
    auto items = store::shownLearning(turn.tx(), turn.account(), turn.at());
    items.removeIf(
        [&](const LearningItem &item) { return !item.content.startsAt || *item.content.startsAt <= turn.at(); });
    std::ranges::sort(items, {}, [](const LearningItem &item) { return *item.content.startsAt; });
    turn.say(items.isEmpty()
                 ? nothing(turn, "no_lessons")
                 : listed(turn, said(turn, "choose_lesson"), items.first(std::min(items.size(), itemsPerPage)), 0, {}));
}

void showItem(Turn &turn, const LearningItem &item, const QString &words = {})
{
    Speech speech{learningText(item.content, turn.language()), {}};
    if (item.content.startsAt && *item.content.startsAt > turn.at()) {
        const bool wished = store::hasReminder(turn.tx(), item.id, turn.conversation());
        speech.choices.append(wished ? Choice{said(turn, "forget"), u"do=forget&i="_s + item.id.text()}
                                     : Choice{said(turn, "remind"), u"do=remind&i="_s + item.id.text()});
    }
    addWaysOn(turn, speech.choices);
    turn.say(speech.after(words));
}

void remind(Turn &turn, const LearningItem &item, bool wished)
{
    const bool ahead = item.content.startsAt && *item.content.startsAt > turn.at();
    if (ahead && wished)
        store::wishReminder(turn.tx(), item.id, turn.conversation());
    if (!wished)
        store::endReminder(turn.tx(), item.id, turn.conversation());
    showItem(turn, item, ahead || !wished ? said(turn, wished ? "reminder_set" : "reminder_off") : QString());
}

} // namespace

QString learningText(const LearningContent &content, Language language)
{
    QStringList lines{line(content, language)};
    if (content.minutes)
        lines << (language == Language::Japanese ? u"%1分"_s : u"%1 minutes"_s).arg(*content.minutes);
    if (!content.link.isEmpty())
        lines << content.link;
    return lines.join(u'\n');
}

bool actOnLearning(Turn &turn, const QString &action, const QUrlQuery &parameters)
{
    if (!turn.service().learning)
        return false;
    if (action == u"learn") {
        browse(turn, parameters);
    } else if (action == u"learn_new") {
        showNew(turn);
    } else if (action == u"lessons") {
        showLessons(turn);
    } else if (action == u"item" || action == u"remind" || action == u"forget") {
        const auto item = shownItem(turn, parameters);
        if (!item) {
            turn.say(nothing(turn, "gone"));
        } else if (action == u"item") {
            store::countView(turn.tx(), item->id, inTokyo(turn.at()).date());
            showItem(turn, *item);
        } else {
            remind(turn, *item, action == u"remind");
        }
    } else {
        return false;
    }
    return true;
}

std::optional<QString> learningLabel(const Turn &turn, const QString &action, const QUrlQuery &parameters)
{
    if (!turn.service().learning)
        return std::nullopt;
    if (action == u"learn") {
        const auto subject = learningSubjectFrom(parameters.queryItemValue(u"s"_s));
        const auto years = yearsIn(parameters);
        return years     ? yearsLabel(turn, *years)
               : subject ? teaching(turn).subject(*subject).in(turn.language())
                         : said(turn, "catalogue");
    }
    if (action == u"item") {
        const auto item = shownItem(turn, parameters);
        return item ? std::optional(line(item->content, turn.language())) : std::nullopt;
    }
    static const QHash<QString, const char *> texts{
        {u"learn_new"_s, "new"}, {u"lessons"_s, "lessons"}, {u"remind"_s, "remind"}, {u"forget"_s, "forget"}};
    const auto text = texts.constFind(action);
    return text == texts.cend() ? std::nullopt : std::optional(said(turn, *text));
}

bool showLearning(Turn &turn, const QString &words)
{
    if (!turn.service().learning)
        return false;
    Speech speech{said(turn, "choose_subject"), {}};
    for (const LearningSubject subject : subjects)
        speech.choices.append({teaching(turn).subject(subject).in(turn.language()), u"do=learn&s="_s + word(subject)});
    speech.choices.append({said(turn, "new"), u"do=learn_new"_s});
    speech.choices.append({said(turn, "lessons"), u"do=lessons"_s});
    if (turn.service().faq)
        speech.choices.append({turn.service().faq->knowledge().texts["menu"].in(turn.language()), u"do=menu"_s});
    speech.choices.append(turn.voice().command(u"human"_s));
    turn.say(speech.after(words));
    return true;
}

} // namespace mado::bot

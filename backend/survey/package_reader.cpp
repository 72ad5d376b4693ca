// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/survey/package_reader.h"

#include "backend/survey/limits.h"
#include "backend/survey/plain_text.h"
#include "backend/triage/condition_reader.h"
#include "contract/codecs.h"

#include <QRegularExpression>
#include <QSet>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace mado::survey {

namespace {

using triage::Section;

LocalText message(const Section &section)
{
    const LocalText text = section.asLocal();
    if (!fitsMessage(text))
        section.fault(u"longer than the 5,000 units of a LINE message"_s);
    return text;
}

TargetMinutes readTargets(const Section &section)
{
    section.allowOnly({u"emergency"_s, u"high"_s, u"unrated"_s, u"moderate"_s});
    const TargetMinutes targets{section.at("emergency").asInteger(), section.at("high").asInteger(),
                                section.at("unrated").asInteger(), section.at("moderate").asInteger()};
    if (targets.emergency < 1 || targets.high < 1 || targets.unrated < 1 || targets.moderate < 1)
        section.fault(u"a target is at least one minute"_s);
    return targets;
}

OpeningHours readHours(const Section &section)
{
    section.allowOnly({u"weekdays"_s, u"from"_s, u"until"_s});
    OpeningHours hours{
        {}, QTime::fromString(section.text("from"), u"HH:mm"_s), QTime::fromString(section.text("until"), u"HH:mm"_s)};
    for (const Section &day : section.at("weekdays").items()) {
        hours.weekdays.append(day.asInteger());
        if (hours.weekdays.last() < 1 || hours.weekdays.last() > 7)
            day.fault(u"weekdays are numbers from 1 (Monday) to 7 (Sunday)"_s);
    }
    if (!hours.from.isValid() || !hours.until.isValid())
        section.fault(u"'from' and 'until' are times like \"09:00\""_s);
    return hours;
}

Command readCommand(const Section &section, const QString &action)
{
    section.allowOnly({u"label"_s, u"words"_s});
    Command command{action, section.local("label"), section.at("words").asTexts()};
    if (!fitsLabel(command.label))
        section.fault(u"a label has at most %1 characters"_s.arg(maxLabelUnits));
    return command;
}

Purpose readPurpose(const Section &section)
{
    section.allowOnly({u"key"_s, u"version"_s, u"label"_s, u"ask"_s, u"article"_s, u"needed_for_survey"_s,
                       u"for_whom"_s, u"until"_s, u"announce"_s});
    Purpose purpose{section.text("key"),        section.text("version"), section.local("label"),
                    message(section.at("ask")), section.text("article"), section.flag("needed_for_survey"),
                    section.local("for_whom"),  section.local("until"),  section.flag("announce")};
    if (!isIdText(purpose.key))
        section.fault(u"purpose key '%1': letters, digits, _ and -"_s.arg(purpose.key));
    return purpose;
}

LocalText label(const Section &section)
{
    const LocalText text = section.asLocal();
    if (!fitsLabel(text))
        section.fault(u"a label has at most %1 characters"_s.arg(maxLabelUnits));
    return text;
}

GuardianConsent readGuardian(const Section &section)
{
    section.allowOnly({u"under"_s, u"note"_s, u"label"_s, u"later"_s, u"over"_s, u"source"_s});
    const GuardianConsent guardian{section.at("under").asInteger(), section.local("note"),
                                   label(section.at("label")),      message(section.at("later")),
                                   label(section.at("over")),       section.text("source")};
    if (guardian.under < 1 || guardian.under > 20)
        section.at("under").fault(u"an age from 1 to 20"_s);
    return guardian;
}

ConsentChange readChange(const Section &section)
{
    section.allowOnly({u"words"_s, u"intro"_s, u"granted"_s, u"refused"_s, u"take_back"_s, u"agree"_s});
    return {section.at("words").asTexts(), message(section.at("intro")),   section.local("granted"),
            section.local("refused"),      label(section.at("take_back")), label(section.at("agree"))};
}

QStringList plainTexts(const QStringList &texts)
{
    QStringList plain;
    for (const QString &text : texts)
        plain << plainText(text);
    return plain;
}

DangerStep readStep(const Section &section)
{
    section.allowOnly({u"key"_s, u"title"_s, u"how"_s});
    const DangerStep step{section.text("key"), section.local("title"), section.local("how")};
    if (!isIdText(step.key))
        section.fault(u"step key '%1': letters, digits, _ and -"_s.arg(step.key));
    return step;
}

void readTogether(const Section &section, Danger &danger)
{
    if (const auto steps = section.maybe("steps")) {
        for (const Section &item : steps->items())
            danger.steps.append(readStep(item));
    }
    if (const auto routes = section.maybe("routes")) {
        for (const Section &item : routes->items()) {
            item.allowOnly({u"name"_s, u"number"_s});
            danger.routes.append({item.local("name"), item.text("number")});
        }
    }
    if (danger.steps.isEmpty() && !danger.routes.isEmpty())
        section.fault(u"'routes' belong to 'steps' of two people"_s);
}

Danger readOneDanger(const Section &section)
{
    section.allowOnly({u"id"_s, u"label"_s, u"advice"_s, u"phrases"_s, u"undone_before"_s, u"undone_after"_s, u"hits"_s,
                       u"misses"_s, u"steps"_s, u"routes"_s});
    Danger danger{section.text("id"),
                  section.local("label"),
                  message(section.at("advice")),
                  plainTexts(section.at("phrases").asTexts()),
                  plainTexts(section.textsIfAny("undone_before")),
                  plainTexts(section.textsIfAny("undone_after")),
                  section.at("hits").asTexts(),
                  section.at("misses").asTexts()};
    readTogether(section, danger);
    for (const QString &hit : danger.hits) {
        if (!dangerIn({danger}, hit))
            section.at("hits").fault(u"'%1' ought to be found and is not"_s.arg(hit));
    }
    for (const QString &miss : danger.misses) {
        if (dangerIn({danger}, miss))
            section.at("misses").fault(u"'%1' is found and ought not to be"_s.arg(miss));
    }
    return danger;
}

/// Parts that lie here or in a package beside this one.
void readFaqParts(const Section &root, AccountPackage &package)
{
    static const QRegularExpression folder(u"^(\\.\\./[a-z0-9-]+/)?[a-z0-9-]+$"_s);
    package.faq = root.textOr("faq", {});
    if (!package.faq.isEmpty() && !folder.match(package.faq).hasMatch())
        root.at("faq").fault(u"'faq' names a folder here, or of a package beside this one: \"../faq/faq\""_s);
    static const QRegularExpression file(u"^(\\.\\./[a-z0-9-]+/)?[a-z0-9-]+\\.yaml$"_s);
    package.medicine = root.textOr("medicine", {});
    if (!package.medicine.isEmpty() && !file.match(package.medicine).hasMatch())
        root.at("medicine").fault(u"'medicine' names a .yaml file here, or of a package beside this one"_s);
    package.learning = root.textOr("learning", {});
    if (!package.learning.isEmpty() && !file.match(package.learning).hasMatch())
        root.at("learning").fault(u"'learning' names a .yaml file here, or of a package beside this one"_s);
    package.physicianLink = root.textOr("physician_link", {});
    const QUrl link(package.physicianLink, QUrl::StrictMode);
    if (!package.physicianLink.isEmpty() && (link.scheme() != u"https" || link.host().isEmpty()))
        root.at("physician_link").fault(u"a link has to begin with https:// and name a host"_s);
}

QUrl httpsIn(const Section &section)
{
    const QUrl link(section.asText(), QUrl::StrictMode);
    if (link.scheme() != u"https" || link.host().isEmpty() || !link.userInfo().isEmpty())
        section.fault(u"a link has to begin with https:// and name a host"_s);
    return link;
}

QList<RiskLevel> readLevels(const Section &section)
{
    QList<RiskLevel> levels;
    for (const Section &item : section.items()) {
        const auto level = riskLevelFrom(item.asText());
        if (!level || *level == RiskLevel::Unrated)
            item.fault(u"no such level: write emergency, high, moderate or low"_s);
        else
            levels.append(*level);
    }
    return levels;
}

void readPlaces(const Section &root, AccountPackage &package)
{
    static const QRegularExpression folder(u"^(\\.\\./)+([a-z0-9-]+/)*[a-z0-9-]+$"_s);
    package.base = root.textOr("base", {});
    if (!package.base.isEmpty() && !folder.match(package.base).hasMatch())
        root.at("base").fault(u"'base' names the folder of another package: \"../personal-support\""_s);
    if (const auto about = root.maybe("about"))
        package.about = about->asLocal();
    package.prefecture = root.textOr("prefecture", {});
    if (const auto page = root.maybe("page"))
        package.page = httpsIn(*page).toString();
    package.levels = {RiskLevel::Emergency, RiskLevel::High, RiskLevel::Moderate, RiskLevel::Low};
    if (const auto levels = root.maybe("levels"))
        package.levels = readLevels(*levels);
}

/// An account of another prefecture: places are typed, and the health centre of one's area is named in general.
void moveTo(const QString &prefecture, AccountPackage &package)
{
    if (package.prefecture.isEmpty() || package.prefecture == prefecture)
        return;
    package.testingDesks.desks.clear();
    for (Question &question : package.health.questions) {
        if (question.role != QuestionRole::Municipality)
            continue;
        question.options.removeIf([](const Option &option) { return !option.unknown; });
        question.freeText = true;
        question.paged = false;
    }
}

/// The supervising physician, under whose name everything is published.
void name(const LocalText &physician, AccountPackage &package)
{
    for (triage::RuleSet &rules : package.rules)
        rules.supervisor = physician;
    if (package.watch)
        package.watch->supervisor = physician;
}

} // namespace

PackageParts readManifest(const Section &root, AccountPackage &package)
{
    root.allowOnly({u"id"_s, u"version"_s, u"name"_s, u"targets"_s, u"hours"_s, u"kinds"_s, u"faq"_s, u"medicine"_s,
                    u"learning"_s, u"physician_link"_s, u"survey"_s, u"questions"_s, u"base"_s, u"about"_s,
                    u"prefecture"_s, u"page"_s, u"levels"_s});
    package.id = root.text("id");
    package.version = root.text("version");
    package.name = root.local("name");
    package.targets = readTargets(root.at("targets"));
    package.hours = readHours(root.at("hours"));
    for (const Section &item : root.at("kinds").items()) {
        if (const auto kind = consultationKindFrom(item.asText()))
            package.kinds.append(*kind);
        else
            item.fault(u"no such kind of consultation: nurse, counsellor, physician, medicine"_s);
    }
    readFaqParts(root, package);
    readPlaces(root, package);
    const auto survey = root.maybe("survey");
    PackageParts parts{.survey = !survey || survey->asFlag()};
    parts.questions = root.textOr("questions", parts.questions);
    if (parts.questions.contains(u".."_s) || !parts.questions.startsWith(u"surveys/"_s))
        root.at("questions").fault(u"name a file of the package's own surveys/"_s);
    return parts;
}

void readTexts(const Section &root, AccountPackage &package, TextScope scope)
{
    root.allowOnly({u"texts"_s, u"commands"_s});
    const bool all = scope == TextScope::All;
    const QStringList actions{u"restart"_s, u"stop"_s, u"human"_s, u"lang_ja"_s, u"lang_en"_s};
    if (const auto texts = all ? std::optional(root.at("texts")) : root.maybe("texts")) {
        texts->allowOnly(Texts::needed());
        for (const QString &key : all ? Texts::needed() : texts->keys())
            package.texts.change(key, message(texts->at(key)));
    }
    if (const auto commands = all ? std::optional(root.at("commands")) : root.maybe("commands")) {
        commands->allowOnly(actions);
        for (const QString &action : all ? actions : commands->keys()) {
            package.commands.removeIf([&](const Command &known) { return known.action == action; });
            package.commands.append(readCommand(commands->at(action), action));
        }
    }
}

void readAdapted(const Section &root, AccountPackage &package)
{
    root.allowOnly({u"version"_s, u"prefecture"_s, u"name"_s, u"hours"_s, u"physician"_s, u"page"_s, u"texts"_s});
    package.version = root.text("version");
    package.name = root.local("name");
    package.hours = readHours(root.at("hours"));
    if (const auto page = root.maybe("page"))
        package.page = httpsIn(*page).toString();
    else
        package.page.clear();
    moveTo(root.text("prefecture"), package);
    package.prefecture = root.text("prefecture");
    if (const auto physician = root.maybe("physician"))
        name(physician->asLocal(), package);
    const auto texts = root.maybe("texts");
    if (!texts)
        return;
    texts->allowOnly(Texts::needed());
    for (const QString &key : texts->keys()) {
        if (Texts::needed().contains(key))
            package.texts.change(key, message(texts->at(key)));
    }
}

void readConsent(const Section &root, AccountPackage &package)
{
    root.allowOnly({u"purposes"_s, u"guardian"_s, u"change"_s});
    if (const auto guardian = root.maybe("guardian"))
        package.guardian = readGuardian(*guardian);
    package.consentChange = readChange(root.at("change"));
    QSet<QString> keys;
    for (const Section &item : root.at("purposes").items()) {
        package.purposes.append(readPurpose(item));
        if (keys.contains(package.purposes.last().key))
            item.fault(u"purpose '%1' is given twice"_s.arg(package.purposes.last().key));
        keys.insert(package.purposes.last().key);
    }
}

void readInformation(const Section &root, AccountPackage &package)
{
    root.allowOnly({u"information"_s});
    for (const Section &item : root.at("information").items()) {
        item.allowOnly({u"id"_s, u"when"_s, u"text"_s, u"source"_s});
        if (auto when = triage::readCondition(item.at("when")))
            package.information.append({item.text("id"), *when, message(item.at("text")), item.text("source")});
    }
}

void readTestingDesks(const Section &root, AccountPackage &package)
{
    root.allowOnly({u"advice"_s, u"otherwise"_s, u"desks"_s});
    package.testingDesks.advice = message(root.at("advice"));
    package.testingDesks.otherwise = root.local("otherwise");
    for (const Section &item : root.at("desks").items()) {
        item.allowOnly({u"municipalities"_s, u"name"_s});
        package.testingDesks.desks.append({item.at("municipalities").asTexts(), item.local("name")});
    }
}

void readDanger(const Section &root, AccountPackage &package)
{
    root.allowOnly({u"version"_s, u"source"_s, u"dangers"_s});
    package.dangerSource = {root.text("version"), root.local("source")};
    for (const Section &item : root.at("dangers").items())
        package.dangers.append(readOneDanger(item));
}

} // namespace mado::survey

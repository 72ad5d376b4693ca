// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/faq/knowledge.h"

#include "backend/faq/menu_reader.h"
#include "backend/survey/limits.h"
#include "backend/triage/section.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>
#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace mado::faq {

namespace {

using triage::Faults;
using triage::Section;

using Sources = QHash<QString, FaqSource>;

/// The folder, and the one whose files stand in for those it lacks, where base.yaml names one.
struct Folders
{
    QDir own;
    std::optional<QDir> base;
};

void readFile(const Folders &folders, const QString &name, QList<Fault> &faults,
              const std::function<void(const Section &)> &read)
{
    Faults found(name);
    const bool own = folders.own.exists(name) || !folders.base;
    if (const auto root = triage::openYaml((own ? folders.own : *folders.base).filePath(name), found))
        read(*root);
    faults += found.list();
}

Folders foldersOf(const QString &folder, QList<Fault> &faults)
{
    static const QRegularExpression elsewhere(u"^(\\.\\./)+[a-z0-9-]+(/[a-z0-9-]+)*$"_s);
    Folders folders{QDir(folder), std::nullopt};
    if (!folders.own.exists(u"base.yaml"_s))
        return folders;
    readFile(folders, u"base.yaml"_s, faults, [&](const Section &root) {
        root.allowOnly({u"base"_s});
        if (elsewhere.match(root.text("base")).hasMatch())
            folders.base = QDir(folders.own.filePath(root.text("base")));
        else
            root.fault(u"'base' names the folder of other frequent questions: \"../../faq/faq\""_s);
    });
    return folders;
}

Sources readSources(const Section &root)
{
    root.allowOnly({u"sources"_s});
    Sources sources;
    for (const QString &key : root.at("sources").keys()) {
        const Section section = root.at("sources").at(key);
        section.allowOnly({u"title"_s, u"url"_s});
        sources.insert(key, {section.local("title"), section.textOr("url", {}), std::nullopt});
    }
    return sources;
}

QString said(FaqFault fault)
{
    switch (fault) {
    case FaqFault::NoCategory:
        return u"no category"_s;
    case FaqFault::NoQuestion:
    case FaqFault::NoEnglishQuestion:
        return u"the question is missing in a language"_s;
    case FaqFault::NoAnswer:
    case FaqFault::NoEnglishAnswer:
        return u"the answer is missing in a language"_s;
    case FaqFault::AnswerLong:
        return u"the answer is longer than %1 units"_s.arg(faqAnswerLimit);
    case FaqFault::NoSource:
        return u"no source with a day on which the facts held"_s;
    case FaqFault::UnsafeLink:
        return u"a link has to begin with https:// and name a host"_s;
    }
    Q_UNREACHABLE();
}

void check(const Section &section, const FaqContent &content)
{
    for (const FaqFault fault : faqFaults(content))
        section.fault(said(fault));
    if (content.question.ja.size() > faqQuestionLimit || content.question.en.size() > faqQuestionLimit)
        section.fault(u"the question is longer than %1 units"_s.arg(faqQuestionLimit));
    if (content.alsoJa.size() > faqAlsoLimit || content.alsoEn.size() > faqAlsoLimit)
        section.fault(u"more than %1 other wordings"_s.arg(faqAlsoLimit));
}

std::optional<Entry> readEntry(const Section &section, const QString &category, const Sources &sources)
{
    section.allowOnly({u"id"_s, u"question"_s, u"also"_s, u"answer"_s, u"source"_s, u"as_of"_s});
    const auto id = FaqEntryId::from(section.text("id"));
    if (!id) {
        section.fault(u"'id': letters, digits, _ and -"_s);
        return std::nullopt;
    }
    const Section also = section.at("also");
    also.allowOnly({u"ja"_s, u"en"_s});
    const QString source = section.text("source");
    if (!sources.contains(source))
        section.fault(u"'source' names nothing in sources.yaml"_s);
    FaqContent content{.category = category,
                       .question = section.local("question"),
                       .alsoJa = also.textsIfAny("ja"),
                       .alsoEn = also.textsIfAny("en"),
                       .answer = section.local("answer"),
                       .source = sources.value(source),
                       .reviewOn = std::nullopt};
    content.source.asOf = section.at("as_of").asDate();
    check(section, content);
    return Entry{*id, content};
}

void readEntries(const Section &root, const Sources &sources, const Menu &menu, Knowledge &knowledge)
{
    root.allowOnly({u"category"_s, u"entries"_s});
    const QString category = root.text("category");
    const auto categories = menu.categories();
    if (std::ranges::find(categories, category, &FaqCategory::key) == categories.end())
        root.fault(u"no node of menu.yaml leads to category '%1'"_s.arg(category));
    for (const Section &section : root.at("entries").items()) {
        const auto entry = readEntry(section, category, sources);
        if (!entry)
            continue;
        if (std::ranges::find(knowledge.entries, entry->id, &Entry::id) != knowledge.entries.end())
            section.fault(u"'%1' is there twice"_s.arg(entry->id.text()));
        knowledge.entries.append(*entry);
    }
}

void readTexts(const Section &root, Knowledge &knowledge)
{
    static const QStringList labels{u"helped"_s, u"not_helped"_s, u"none_of_these"_s, u"menu"_s,
                                    u"back"_s,   u"more"_s,       u"physician"_s};
    root.allowOnly({u"texts"_s});
    const Section texts = root.at("texts");
    texts.allowOnly(Texts::needed());
    QHash<QString, LocalText> all;
    for (const QString &key : Texts::needed()) {
        all.insert(key, texts.at(key).asLocal());
        if (labels.contains(key) && !survey::fitsLabel(all[key]))
            texts.at(key).fault(u"a label has at most %1 characters"_s.arg(survey::maxLabelUnits));
        if (!survey::fitsMessage(all[key]))
            texts.at(key).fault(u"longer than the 5,000 units of a LINE message"_s);
    }
    knowledge.texts = Texts(all);
}

void readSynonyms(const Section &root, Knowledge &knowledge)
{
    root.allowOnly({u"groups"_s});
    for (const Section &group : root.at("groups").items()) {
        knowledge.synonyms.append(group.asTexts());
        if (knowledge.synonyms.last().size() < 2)
            group.fault(u"a group has at least two words"_s);
    }
}

void readLanguages(const Section &root, Knowledge &knowledge)
{
    root.allowOnly({u"chinese"_s, u"words"_s});
    knowledge.languages.chinese = root.text("chinese");
    for (const QString &language : root.at("words").keys()) {
        const QStringList words = root.at("words").at(language).asTexts();
        knowledge.languages.words.insert(language, QSet<QString>(words.cbegin(), words.cend()));
    }
    if (!knowledge.languages.words.contains(u"en"_s))
        root.fault(u"'words' needs 'en'"_s);
}

} // namespace

const QStringList &Texts::needed()
{
    static const QStringList keys{u"ask_rating"_s, u"helped"_s,  u"not_helped"_s, u"none_of_these"_s,
                                  u"menu"_s,       u"back"_s,    u"more"_s,       u"choose_entry"_s,
                                  u"nearest"_s,    u"nothing"_s, u"thanks"_s,     u"other_language"_s,
                                  u"sorry"_s,      u"gone"_s,    u"physician"_s,  u"physician_link"_s};
    return keys;
}

tl::expected<Knowledge, QList<Fault>> loadKnowledge(const QString &folder)
{
    Knowledge knowledge;
    QList<Fault> faults;
    const Folders dir = foldersOf(folder, faults);
    Sources sources;
    readFile(dir, u"menu.yaml"_s, faults, [&](const Section &root) { readMenu(root, knowledge.menu); });
    readFile(dir, u"texts.yaml"_s, faults, [&](const Section &root) { readTexts(root, knowledge); });
    readFile(dir, u"sources.yaml"_s, faults, [&](const Section &root) { sources = readSources(root); });
    readFile(dir, u"synonyms.yaml"_s, faults, [&](const Section &root) { readSynonyms(root, knowledge); });
    readFile(dir, u"languages.yaml"_s, faults, [&](const Section &root) { readLanguages(root, knowledge); });
    const QStringList names = QDir(dir.own.filePath(u"entries"_s)).entryList({u"*.yaml"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        readFile(dir, u"entries/"_s + name, faults,
                 [&](const Section &root) { readEntries(root, sources, knowledge.menu, knowledge); });
    }
    if (!faults.isEmpty())
        return tl::unexpected(faults);
    return knowledge;
}

} // namespace mado::faq

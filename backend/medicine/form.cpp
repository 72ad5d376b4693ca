// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/medicine/form.h"

#include "backend/survey/limits.h"
#include "backend/survey/plain_text.h"
#include "backend/survey/survey_reader.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace mado::medicine {

namespace {

using triage::Section;

constexpr qsizetype shortestWord = 2;

const QStringList labels{u"request"_s, u"nurse"_s, u"counsellor"_s, u"physician"_s};
const QStringList messages{u"menu"_s,         u"intro"_s,       u"received"_s,      u"received_urgent"_s,
                           u"stopped"_s,      u"photo_again"_s, u"arranged"_s,      u"delivered"_s,
                           u"out_of_stock"_s, u"farewell"_s,    u"reason_urgent"_s, u"reason_physician"_s,
                           u"request_words"_s};

UrgentMedicine readUrgent(const Section &section)
{
    section.allowOnly({u"key"_s, u"name"_s, u"words"_s});
    UrgentMedicine medicine{section.text("key"), section.local("name"), {}};
    for (const QString &word : section.at("words").asTexts()) {
        medicine.words << survey::plainText(word);
        if (medicine.words.last().size() < shortestWord)
            section.fault(u"'%1' is too short a word to look for"_s.arg(word));
    }
    return medicine;
}

void readTexts(const Section &section, Form &form)
{
    section.allowOnly(labels + messages);
    for (const QString &name : labels + messages) {
        const LocalText text = section.at(name).asLocal();
        form.texts.insert(name, text);
        if (!survey::fitsMessage(text))
            section.at(name).fault(u"longer than the 5,000 units of a LINE message"_s);
        if (labels.contains(name) && !survey::fitsLabel(text))
            section.at(name).fault(u"a label has at most %1 characters"_s.arg(survey::maxLabelUnits));
    }
}

void checkForm(const Section &root, const Form &form)
{
    for (const QLatin1String needed : {key::medicine, key::place}) {
        if (!form.questions.question(needed))
            root.fault(u"the form has to ask '%1'"_s.arg(needed));
    }
    if (form.keepDays < 1)
        root.fault(u"'keep_days' is at least one day"_s);
}

Form readForm(const Section &root)
{
    root.allowOnly({u"version"_s, u"form"_s, u"urgent"_s, u"keep_days"_s, u"texts"_s});
    Form form{root.text("version"), survey::readSurvey(root.at("form")), {}, root.at("keep_days").asInteger(), {}};
    survey::checkSurvey(form.questions, root.faults());
    for (const Section &item : root.at("urgent").items())
        form.urgent.append(readUrgent(item));
    readTexts(root.at("texts"), form);
    checkForm(root, form);
    return form;
}

/// Latin words count as words ("insulin", not part of another); Japanese runs on without spaces.
bool names(const QString &plain, const QString &word)
{
    const bool latin = std::ranges::all_of(word, [](QChar c) { return c.unicode() < 0x250; });
    if (!latin)
        return plain.contains(word);
    return plain.contains(QRegularExpression(u"\\b"_s + QRegularExpression::escape(word)));
}

} // namespace

const UrgentMedicine *Form::urgentIn(const QString &words) const
{
    const QString plain = survey::plainText(words);
    const auto found = std::ranges::find_if(urgent, [&](const UrgentMedicine &medicine) {
        return std::ranges::any_of(medicine.words, [&](const QString &word) { return names(plain, word); });
    });
    return found == urgent.end() ? nullptr : &*found;
}

tl::expected<Form, QList<Fault>> loadForm(const QString &path)
{
    triage::Faults faults(QFileInfo(path).fileName());
    const auto root = triage::openYaml(path, faults);
    std::optional<Form> form;
    if (root)
        form = readForm(*root);
    if (!form || !faults.list().isEmpty())
        return tl::unexpected(faults.list());
    return std::move(*form);
}

} // namespace mado::medicine

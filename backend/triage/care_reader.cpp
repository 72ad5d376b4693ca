// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/triage/care_reader.h"

#include "backend/triage/section.h"
#include "contract/codecs.h"

#include <QDir>
#include <QFile>
#include <QSet>

namespace mado::triage {

using namespace Qt::Literals::StringLiterals;

namespace {

QTime clockAt(const Section &root, const char *key)
{
    const Section at = root.at(key);
    const QTime time = QTime::fromString(at.asText(), u"HH:mm"_s);
    if (!time.isValid())
        at.fault(u"write a time of day as \"07:00\""_s);
    return time;
}

CallLadder readLadder(const Section &root)
{
    root.allowOnly({u"again"_s, u"from"_s, u"until"_s, u"attempts"_s, u"welfare"_s, u"missed"_s});
    CallLadder ladder{};
    for (const Section &minutes : root.at("again").items())
        ladder.again.append(minutes.asInteger());
    ladder.from = clockAt(root, "from");
    ladder.until = clockAt(root, "until");
    ladder.attempts = root.at("attempts").asInteger();
    ladder.welfare = root.at("welfare").asInteger();
    ladder.missed = root.local("missed");
    if (const auto fault = faultOf(ladder))
        root.fault(*fault);
    return ladder;
}

QuestionOutcome readOutcome(const Section &section)
{
    section.allowOnly({u"disposition"_s, u"advice"_s});
    const auto disposition = dispositionFrom(section.text("disposition"));
    if (!disposition)
        section.fault(u"'disposition' is no known result"_s);
    return {disposition.value_or(Disposition::Physician), section.local("advice")};
}

QuestionAnswer readAnswer(const Section &section)
{
    section.allowOnly({u"text"_s, u"to"_s, u"outcome"_s});
    const LocalText text = section.local("text");
    if (const auto outcome = section.maybe("outcome"))
        return {text, readOutcome(*outcome)};
    return {text, section.text("to")};
}

ProtocolQuestion readQuestion(const Section &section)
{
    section.allowOnly({u"key"_s, u"ask"_s, u"answers"_s});
    ProtocolQuestion read{section.text("key"), section.local("ask"), {}};
    for (const Section &answer : section.at("answers").items())
        read.answers.append(readAnswer(answer));
    return read;
}

QuestionProtocol readProtocol(const Section &section)
{
    section.allowOnly({u"id"_s, u"title"_s, u"source"_s, u"questions"_s});
    QuestionProtocol read{section.text("id"), section.local("title"), section.text("source"), {}};
    const auto questions = section.at("questions").items();
    for (const Section &question : questions)
        read.questions.append(readQuestion(question));
    if (const auto fault = faultOf(read)) {
        const Section &where = fault->question < 0 ? section : questions.at(size_t(fault->question));
        where.fault(u"'%1' %2"_s.arg(read.id, fault->what));
    }
    return read;
}

QuestionSet readQuestions(const Section &root)
{
    root.allowOnly({u"version"_s, u"supervisor"_s, u"protocols"_s});
    QuestionSet read{root.text("version"), root.local("supervisor"), {}};
    QSet<QString> ids;
    for (const Section &item : root.at("protocols").items()) {
        read.protocols.append(readProtocol(item));
        if (ids.contains(read.protocols.last().id))
            item.fault(u"'%1' is there already"_s.arg(read.protocols.last().id));
        ids.insert(read.protocols.last().id);
    }
    if (read.protocols.isEmpty())
        root.fault(u"needs a protocol"_s);
    return read;
}

/// The package's own file, else the shared one.
struct File
{
    QString own;
    QString shared;
    QString in(const CareFolders &folders) const
    {
        const QString path = QDir(folders.package).filePath(own);
        return QFile::exists(path) ? path : QDir(folders.shared).filePath(shared);
    }
};

template <class T> T load(const QString &path, T (*read)(const Section &), QList<Fault> &faults)
{
    Faults found(path);
    T value{};
    if (const auto root = openYaml(path, found))
        value = read(*root);
    faults += found.list();
    return value;
}

} // namespace

tl::expected<CareGuide, QList<Fault>> loadCare(const AccountId &account, const CareFolders &folders)
{
    static const File calls{u"calls.yaml"_s, u"calls.json"_s};
    static const File questions{u"questions.yaml"_s, u"question_protocols.json"_s};
    QList<Fault> faults;
    CareGuide guide{account, load(calls.in(folders), readLadder, faults),
                    load(questions.in(folders), readQuestions, faults)};
    if (!faults.isEmpty())
        return tl::unexpected(faults);
    return guide;
}

} // namespace mado::triage

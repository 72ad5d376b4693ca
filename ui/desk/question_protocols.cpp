// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/question_protocols.h"

#include "contract/codecs.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QStandardPaths>
#include <algorithm>

// Outside every namespace, as Qt asks: a resource of a static library is not linked in otherwise.
static void initProtocolResource() { Q_INIT_RESOURCE(safety); }

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostAnswers = 9; ///< One key each.

/// Reads on after a fault; the first one counts.
class Reader
{
public:
    QuestionProtocol protocol(const QJsonObject &json)
    {
        m_where = json["id"_L1].toString();
        QuestionProtocol read{m_where, text(json["title"_L1]), json["source"_L1].toString(), {}};
        need(!read.id.isEmpty() && !read.source.isEmpty(), u"needs an id and a source"_s);
        for (const auto &one : json["questions"_L1].toArray())
            read.questions.append(question(read.id, one.toObject()));
        need(!read.questions.isEmpty(), u"asks nothing"_s);
        check(read);
        return read;
    }
    LocalText text(const QJsonValue &json)
    {
        const LocalText read{json["ja"_L1].toString(), json["en"_L1].toString()};
        need(!read.ja.isEmpty() && !read.en.isEmpty(), u"a text is missing in Japanese or English"_s);
        return read;
    }
    void need(bool good, const QString &what)
    {
        if (!good && m_fault.isEmpty())
            m_fault = m_where + u": "_s + what;
    }
    const QString &fault() const { return m_fault; }

private:
    ProtocolQuestion question(const QString &protocol, const QJsonObject &json)
    {
        m_where = protocol + u'/' + json["key"_L1].toString();
        ProtocolQuestion read{json["key"_L1].toString(), text(json["ask"_L1]), {}};
        for (const auto &one : json["answers"_L1].toArray())
            read.answers.append(answer(one.toObject()));
        need(read.answers.size() >= 2 && read.answers.size() <= mostAnswers, u"needs 2 to 9 answers"_s);
        return read;
    }
    QuestionAnswer answer(const QJsonObject &json)
    {
        QuestionAnswer read{text(json["text"_L1]), json["to"_L1].toString()};
        if (!json.contains("outcome"_L1))
            return read;
        const auto outcome = json["outcome"_L1];
        const auto disposition = dispositionFrom(outcome["disposition"_L1].toString());
        need(disposition.has_value(), u"proposes no known result"_s);
        read.then = QuestionOutcome{disposition.value_or(Disposition::Physician), text(outcome["advice"_L1])};
        return read;
    }
    /// Every way leads on to a later question or to an end: nobody is asked in circles.
    void check(const QuestionProtocol &read)
    {
        QSet<QString> seen;
        for (const ProtocolQuestion &one : read.questions) {
            m_where = read.id + u'/' + one.key;
            need(!seen.contains(one.key), u"is there twice"_s);
            seen.insert(one.key);
            for (const QuestionAnswer &answer : one.answers) {
                const auto *to = std::get_if<QString>(&answer.then);
                need(!to || (read.question(*to) && !seen.contains(*to)), u"an answer leads to no later question"_s);
            }
        }
    }

    QString m_where;
    QString m_fault;
};

} // namespace

const ProtocolQuestion *QuestionProtocol::question(const QString &key) const
{
    const auto found = std::ranges::find(questions, key, &ProtocolQuestion::key);
    return found == questions.end() ? nullptr : &*found;
}

tl::expected<QuestionProtocols, QString> QuestionProtocols::from(const QByteArray &json)
{
    Reader reader;
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    QuestionProtocols read{root["version"_L1].toString(), reader.text(root["supervisor"_L1]), {}};
    for (const auto &one : root["protocols"_L1].toArray())
        read.protocols.append(reader.protocol(one.toObject()));
    reader.need(!read.version.isEmpty() && !read.protocols.isEmpty(), u"needs a version and a protocol"_s);
    if (!reader.fault().isEmpty())
        return tl::unexpected(reader.fault());
    return read;
}

QuestionProtocols QuestionProtocols::load()
{
    initProtocolResource();
    const QString own =
        QStandardPaths::locate(QStandardPaths::GenericDataLocation, u"madoguchi/question_protocols.json"_s);
    for (const QString &path : {own, u":/safety/question_protocols.json"_s}) {
        QFile file(path);
        if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
            continue;
        if (auto read = from(file.readAll()))
            return *read;
    }
    return {};
}

} // namespace mado

// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/training/cast.h"

#include "contract/ids.h"

#include <QFile>
#include <algorithm>
#include <yaml-cpp/yaml.h>

namespace mado::training {

namespace {

/// A fault at a place of the file; turned into the error at loadCast's border.
struct Fault
{
    int line;
    QString what;
};

[[noreturn]] void fail(const YAML::Node &node, const char *what)
{
    throw Fault{node.Mark().line + 1, QString::fromUtf8(what)};
}

QString text(const YAML::Node &node, const char *what)
{
    if (!node || !node.IsScalar() || node.Scalar().empty())
        fail(node, what);
    return QString::fromStdString(node.Scalar());
}

QString textOr(const YAML::Node &node, const QString &otherwise)
{
    return node ? text(node, "write a text here") : otherwise;
}

int seconds(const YAML::Node &node, const char *what)
{
    try {
        return node.as<int>();
    } catch (const YAML::Exception &) {
        fail(node, what);
    }
}

QStringList texts(const YAML::Node &node)
{
    if (node && node.IsScalar())
        return {QString::fromStdString(node.Scalar())};
    QStringList list;
    for (const auto &item : node)
        list.append(text(item, "write a list of texts here"));
    return list;
}

Answers answers(const YAML::Node &node)
{
    Answers read;
    for (const auto &pair : node)
        read.insert(text(pair.first, "write a question key here"), texts(pair.second));
    return read;
}

Remark remark(const YAML::Node &node)
{
    const Remark read{seconds(node["after"], "a remark needs 'after' in seconds"), textOr(node["text"], {}),
                      texts(node["sticker"]), textOr(node["media"], {})};
    if (read.text.isEmpty() && read.sticker.isEmpty() && read.media.isEmpty())
        fail(node, "a remark has 'text', 'sticker' or 'media'");
    return read;
}

PastSurvey pastSurvey(const YAML::Node &node)
{
    const PastSurvey read{seconds(node["days_ago"], "a past survey needs 'days_ago'"), answers(node["answers"])};
    if (read.daysAgo < 1)
        fail(node, "'days_ago' is 1 or more");
    return read;
}

Persona persona(const YAML::Node &node)
{
    Persona read{.id = text(node["id"], "a resident needs an 'id'"),
                 .name = text(node["name"], "a resident needs a 'name'"),
                 .language = textOr(node["language"], QStringLiteral("ja")),
                 .waitedMinutes = {},
                 .arrivesSeconds = 0,
                 .answers = answers(node["answers"]),
                 .past = {},
                 .leavesAt = textOr(node["leaves_at"], {}),
                 .remarks = {}};
    if (!isIdText(read.id) || (read.language != QLatin1String("ja") && read.language != QLatin1String("en")))
        fail(node, "'id' is letters, digits, - and _; 'language' is ja or en");
    if (node["waited"])
        read.waitedMinutes = seconds(node["waited"], "'waited' is a number of minutes");
    else
        read.arrivesSeconds = seconds(node["arrives"], "give 'waited' in minutes or 'arrives' in seconds");
    for (const auto &item : node["past"])
        read.past.append(pastSurvey(item));
    for (const auto &item : node["remarks"])
        read.remarks.append(remark(item));
    std::sort(read.past.begin(), read.past.end(),
              [](const PastSurvey &a, const PastSurvey &b) { return a.daysAgo > b.daysAgo; });
    return read;
}

Manner manner(const YAML::Node &node)
{
    if (!node)
        fail(node, "'manners' needs both 'ja' and 'en'");
    Manner read{text(node["begin"], "a manner needs 'begin'"),
                text(node["done"], "a manner needs 'done'"),
                text(node["human"], "a manner needs 'human'"),
                texts(node["interruptions"]),
                texts(node["acknowledgements"]),
                {},
                texts(node["otherwise"])};
    for (const auto &item : node["reactions"])
        read.reactions.append({texts(item["hears"]), texts(item["says"])});
    if (read.otherwise.isEmpty())
        fail(node, "a manner needs at least one text under 'otherwise'");
    return read;
}

Cast cast(const YAML::Node &root)
{
    Cast read{.personas = {},
              .manners = {{QStringLiteral("ja"), manner(root["manners"]["ja"])},
                          {QStringLiteral("en"), manner(root["manners"]["en"])}},
              .laterNames = texts(root["later"]["names"]),
              .laterEverySeconds = seconds(root["later"]["every"], "'later' needs 'every' in seconds")};
    for (const auto &item : root["residents"]) {
        const auto next = persona(item);
        for (const auto &known : read.personas) {
            if (known.id == next.id)
                fail(item, "this 'id' is taken by another resident");
        }
        read.personas.append(next);
    }
    return read;
}

} // namespace

tl::expected<Cast, QString> loadCast(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return tl::unexpected(QStringLiteral("cannot read %1: %2").arg(file, source.errorString()));
    try {
        return cast(YAML::Load(source.readAll().toStdString()));
    } catch (const Fault &fault) {
        return tl::unexpected(QStringLiteral("%1:%2: %3").arg(file, QString::number(fault.line), fault.what));
    } catch (const YAML::Exception &broken) {
        return tl::unexpected(
            QStringLiteral("%1:%2: %3")
                .arg(file, QString::number(broken.mark.line + 1), QString::fromStdString(broken.msg)));
    }
}

} // namespace mado::training

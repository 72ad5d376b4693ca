// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/accounts/templates.h"

#include <QDir>
#include <QSet>
#include <algorithm>
#include <yaml-cpp/yaml.h>

namespace mado::accounts {

using namespace Qt::Literals::StringLiterals;

namespace {

AccountTemplate templateOf(const QString &id, const survey::AccountPackage &package)
{
    QList<AccountText> texts;
    for (const QString &key : adaptableTexts())
        texts.append({key, package.texts[key.toLatin1().constData()]});
    return {.id = id,
            .version = package.version,
            .name = package.name,
            .about = *package.about,
            .asksHealth = package.hasSurvey(),
            .hours = {package.hours.weekdays, package.hours.from, package.hours.until},
            .texts = texts};
}

std::string plain(const QString &text) { return text.toStdString(); }

void put(YAML::Emitter &out, const char *key, const LocalText &text)
{
    out << YAML::Key << key << YAML::Value << YAML::BeginMap;
    out << YAML::Key << "ja" << YAML::Value << YAML::DoubleQuoted << plain(text.ja);
    out << YAML::Key << "en" << YAML::Value << YAML::DoubleQuoted << plain(text.en);
    out << YAML::EndMap;
}

void put(YAML::Emitter &out, const char *key, const QString &text)
{
    out << YAML::Key << key << YAML::Value << YAML::DoubleQuoted << plain(text);
}

void putHours(YAML::Emitter &out, const AccountHours &hours)
{
    out << YAML::Key << "hours" << YAML::Value << YAML::BeginMap;
    out << YAML::Key << "weekdays" << YAML::Value << YAML::Flow << YAML::BeginSeq;
    for (const int day : hours.weekdays)
        out << day;
    out << YAML::EndSeq;
    put(out, "from", hours.from.toString(u"HH:mm"_s));
    put(out, "until", hours.until.toString(u"HH:mm"_s));
    out << YAML::EndMap;
}

bool blank(const LocalText &text) { return text.ja.trimmed().isEmpty() && text.en.trimmed().isEmpty(); }

} // namespace

tl::expected<Templates, QList<Fault>> Templates::load(const QString &folder, LoadService load)
{
    Templates templates;
    templates.m_folder = QDir(folder).absolutePath();
    templates.m_load = std::move(load);
    QList<Fault> faults;
    for (const QString &id : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        if (QFile::exists(templates.folderOf(id) + u"/manifest.yaml"_s))
            faults += templates.take(id);
    }
    if (!faults.isEmpty())
        return tl::unexpected(faults);
    return templates;
}

QList<Fault> Templates::take(const QString &id)
{
    const auto package = survey::loadPackage(folderOf(id));
    const auto replies = replies::loadShipped(folderOf(id));
    if (!package || !replies)
        return package ? replies.error() : package.error();
    if (package->about) {
        m_list.append(templateOf(id, *package));
        m_replies.emplace(id, *replies);
    }
    return {};
}

QList<replies::ShippedReply> Templates::repliesOf(const QString &id) const
{
    const auto found = m_replies.find(id);
    return found == m_replies.end() ? QList<replies::ShippedReply>() : found->second;
}

bool Templates::holds(const QString &id) const
{
    return std::ranges::find(m_list, id, &AccountTemplate::id) != m_list.end();
}

const QStringList &adaptableTexts()
{
    static const QStringList keys{
        u"welcome"_s,         u"idle"_s,       u"survey_intro"_s, u"result_high"_s,  u"result_unrated"_s,
        u"result_moderate"_s, u"result_low"_s, u"human_called"_s, u"human_closed"_s, u"consent_declined"_s};
    return keys;
}

QByteArray adaptedYaml(const AccountContent &content, const QString &version)
{
    YAML::Emitter out;
    out << YAML::BeginMap;
    put(out, "version", version);
    put(out, "prefecture", content.prefecture);
    put(out, "name", content.name);
    putHours(out, content.hours);
    if (!blank(content.physician))
        put(out, "physician", content.physician);
    if (!content.page.isEmpty())
        put(out, "page", content.page);
    if (!content.texts.isEmpty()) {
        out << YAML::Key << "texts" << YAML::Value << YAML::BeginMap;
        for (const AccountText &text : content.texts)
            put(out, text.key.toLatin1().constData(), text.words);
        out << YAML::EndMap;
    }
    out << YAML::EndMap;
    return QByteArray(out.c_str(), qsizetype(out.size())) + '\n';
}

} // namespace mado::accounts

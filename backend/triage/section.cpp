// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/triage/section.h"

#include <QFile>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace mado::triage {

namespace {

QString plain(const YAML::Node &node) { return QString::fromStdString(node.Scalar()); }

int lineOf(const YAML::Node &node, int otherwise) { return node.Mark().line >= 0 ? node.Mark().line + 1 : otherwise; }

} // namespace

QStringList Section::keys() const
{
    QStringList found;
    if (m_node.IsMap()) {
        for (const auto &pair : m_node)
            found << plain(pair.first);
    }
    return found;
}

bool Section::has(const char *key) const { return m_node.IsMap() && m_node[key].IsDefined(); }

void Section::allowOnly(const QStringList &known) const
{
    if (!m_node.IsMap()) {
        fault(u"expected named values ('key: value')"_s);
        return;
    }
    QSet<QString> seen;
    for (const auto &pair : m_node) {
        const QString key = plain(pair.first);
        const int line = lineOf(pair.first, m_line);
        if (!known.contains(key))
            m_faults->add(line, u"unknown key '%1'; known here: %2"_s.arg(key, known.join(u", "_s)));
        if (seen.contains(key))
            m_faults->add(line, u"'%1' is given twice"_s.arg(key));
        seen.insert(key);
    }
}

Section Section::at(const char *key) const
{
    if (auto found = maybe(key))
        return *found;
    fault(u"'%1' is missing"_s.arg(QString::fromUtf8(key)));
    return Section(YAML::Node(YAML::NodeType::Null), *m_faults, m_line);
}

std::optional<Section> Section::maybe(const char *key) const
{
    if (!has(key))
        return std::nullopt;
    const YAML::Node node = m_node[key];
    return Section(node, *m_faults, lineOf(node, m_line));
}

std::vector<Section> Section::items() const
{
    std::vector<Section> found;
    if (!m_node.IsSequence()) {
        if (!m_node.IsNull()) // absence was reported by at()
            fault(u"expected a list"_s);
        return found;
    }
    for (const auto &node : m_node)
        found.emplace_back(node, *m_faults, lineOf(node, m_line));
    return found;
}

QString Section::asText() const
{
    if (m_node.IsScalar())
        return plain(m_node);
    if (!m_node.IsNull())
        fault(u"expected a text"_s);
    return {};
}

double Section::asNumber() const
{
    bool ok = false;
    const double value = m_node.IsScalar() ? plain(m_node).toDouble(&ok) : 0.0;
    if (!ok && !m_node.IsNull())
        fault(u"expected a number"_s);
    return value;
}

int Section::asInteger() const
{
    bool ok = false;
    const int value = m_node.IsScalar() ? plain(m_node).toInt(&ok) : 0;
    if (!ok && !m_node.IsNull())
        fault(u"expected a whole number"_s);
    return value;
}

bool Section::asFlag() const
{
    const QString word = asText();
    if (word != u"true" && word != u"false")
        fault(u"expected true or false"_s);
    return word == u"true";
}

QDate Section::asDate() const
{
    const QDate date = m_node.IsScalar() ? QDate::fromString(plain(m_node), Qt::ISODate) : QDate();
    if (!date.isValid() && !m_node.IsNull())
        fault(u"expected a date like 2020-05-08"_s);
    return date;
}

LocalText Section::asLocal() const
{
    if (m_node.IsNull())
        return {};
    if (!m_node.IsMap()) {
        fault(u"expected a text in both languages ('ja:' and 'en:')"_s);
        return {};
    }
    allowOnly({u"ja"_s, u"en"_s});
    const LocalText text{.ja = at("ja").asText(), .en = at("en").asText()};
    if ((has("ja") && text.ja.trimmed().isEmpty()) || (has("en") && text.en.trimmed().isEmpty()))
        fault(u"a text is empty in one language"_s);
    return text;
}

QStringList Section::asTexts() const
{
    QStringList found;
    for (const Section &item : items())
        found << item.asText();
    return found;
}

QString Section::textOr(const char *key, const QString &otherwise) const
{
    const auto found = maybe(key);
    return found ? found->asText() : otherwise;
}

int Section::integerOr(const char *key, int otherwise) const
{
    const auto found = maybe(key);
    return found ? found->asInteger() : otherwise;
}

bool Section::flag(const char *key) const
{
    const auto found = maybe(key);
    return found && found->asFlag();
}

QStringList Section::textsIfAny(const char *key) const
{
    const auto found = maybe(key);
    return found ? found->asTexts() : QStringList();
}

std::optional<Section> openYaml(const QString &path, Faults &faults)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        faults.add(1, u"cannot be read: put the file there"_s);
        return std::nullopt;
    }
    try {
        return Section(YAML::Load(file.readAll().toStdString()), faults, 1);
    } catch (const YAML::Exception &error) {
        faults.add(error.mark.line + 1, u"not well-formed YAML: %1"_s.arg(QString::fromStdString(error.msg)));
        return std::nullopt;
    }
}

} // namespace mado::triage

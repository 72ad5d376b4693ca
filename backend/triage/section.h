// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/triage/fault.h"
#include "contract/local_text.h"

#include <QDate>
#include <QStringList>
#include <functional>
#include <optional>
#include <vector>
#include <yaml-cpp/yaml.h>

namespace mado::triage {

/// One value of a YAML file, read strictly: what is missing, of another type or unknown becomes a fault with its
/// line, and a harmless stand-in is returned so that reading goes on.
class Section
{
public:
    Section(const YAML::Node &node, Faults &faults, int line) : m_node(node), m_faults(&faults), m_line(line) {}

    int line() const { return m_line; }
    Faults &faults() const { return *m_faults; }
    void fault(const QString &what) const { m_faults->add(m_line, what); }

    bool isMap() const { return m_node.IsMap(); }
    bool isList() const { return m_node.IsSequence(); }
    bool isText() const { return m_node.IsScalar(); }
    QStringList keys() const;
    bool has(const char *key) const;
    /// Faults every key that is not listed, and every key given twice.
    void allowOnly(const QStringList &known) const;

    Section at(const char *key) const; ///< A fault when absent.
    Section at(const QString &key) const { return at(key.toUtf8().constData()); }
    std::optional<Section> maybe(const char *key) const;
    std::vector<Section> items() const; ///< Of a list; a fault when it is none.

    QString asText() const;
    double asNumber() const;
    int asInteger() const;
    bool asFlag() const;
    QDate asDate() const; ///< 2020-05-08.
    LocalText asLocal() const;
    QStringList asTexts() const;

    QString text(const char *key) const { return at(key).asText(); }
    LocalText local(const char *key) const { return at(key).asLocal(); }
    QString textOr(const char *key, const QString &otherwise) const;
    int integerOr(const char *key, int otherwise) const;
    bool flag(const char *key) const;
    QStringList textsIfAny(const char *key) const;

private:
    YAML::Node m_node;
    Faults *m_faults;
    int m_line;
};

/// Parses `path`, known to its reader as `name`. Unreadable or ill-formed: a fault and nullopt.
std::optional<Section> openYaml(const QString &path, Faults &faults);

} // namespace mado::triage

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace mado::triage {

/// What is wrong with a data file, and where: "rules/2020-05-08.yaml:14: no such level".
struct Fault
{
    QString file;
    int line; ///< From 1.
    QString what;

    QString text() const { return QStringLiteral("%1:%2: %3").arg(file, QString::number(line), what); }
    friend bool operator==(const Fault &, const Fault &) = default;
};

/// Collects the faults of one file, so that its author sees all of them at once.
class Faults
{
public:
    explicit Faults(QString file) : m_file(std::move(file)) {}
    void add(int line, const QString &what) { m_list.append(Fault{m_file, line, what}); }
    const QString &file() const { return m_file; }
    const QList<Fault> &list() const { return m_list; }

private:
    QString m_file;
    QList<Fault> m_list;
};

} // namespace mado::triage

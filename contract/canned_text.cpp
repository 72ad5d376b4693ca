// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/canned_text.h"

#include <QRegularExpression>

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Something in braces, or a brace by itself.
const QRegularExpression &braces()
{
    static const QRegularExpression expression(u"\\{([^{}]*)\\}|[{}]"_s);
    return expression;
}

bool isVariable(const QRegularExpressionMatch &match) { return cannedVariables().contains(match.captured(1)); }

} // namespace

const QStringList &cannedVariables()
{
    static const QStringList names{u"name"_s, u"centre"_s, u"hours"_s, u"staff"_s, u"case"_s};
    return names;
}

QStringList unknownVariables(const QString &text)
{
    QStringList unknown;
    for (auto at = braces().globalMatch(text); at.hasNext();) {
        const auto match = at.next();
        if (!isVariable(match) && !unknown.contains(match.captured()))
            unknown.append(match.captured());
    }
    return unknown;
}

QString fillVariables(const QString &text, const QHash<QString, QString> &values)
{
    QString filled;
    qsizetype done = 0;
    for (auto at = braces().globalMatch(text); at.hasNext();) {
        const auto match = at.next();
        const QString value = isVariable(match) ? values.value(match.captured(1)) : QString();
        if (value.isEmpty())
            continue;
        filled += QStringView(text).mid(done, match.capturedStart() - done);
        filled += value;
        done = match.capturedEnd();
    }
    return filled + text.mid(done);
}

QList<TextGap> gapsIn(const QString &text)
{
    QList<TextGap> gaps;
    for (auto at = braces().globalMatch(text); at.hasNext();) {
        const auto match = at.next();
        if (isVariable(match))
            gaps.append({match.capturedStart(), match.capturedLength(), match.captured(1)});
    }
    return gaps;
}

} // namespace mado

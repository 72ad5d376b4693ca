// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/survey/rules_check.h"

#include "backend/survey/answer_reading.h"
#include "backend/survey/walk.h"
#include "contract/codecs.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace mado::survey {

namespace {

using triage::Answer;
using triage::Faults;

/// Cells of one line; "" inside quotes is a quote. A cell does not span lines.
QStringList cellsOf(const QString &line)
{
    QStringList cells{QString()};
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line.at(i);
        if (quoted && c == u'"' && i + 1 < line.size() && line.at(i + 1) == u'"')
            cells.last() += line.at(++i);
        else if (c == u'"')
            quoted = !quoted;
        else if (c == u',' && !quoted)
            cells << QString();
        else
            cells.last() += c;
    }
    return cells;
}

std::optional<Answer> answerIn(const Question &question, const QString &cell, const QDate &day)
{
    if (auto answer = answerOf(question, cell.split(u'+')))
        return answer;
    const bool measured = question.kind != QuestionKind::Single && question.kind != QuestionKind::Multiple;
    if (!measured && !question.freeText)
        return std::nullopt;
    const auto typed = readTyped(question, cell, day);
    return typed ? std::optional(*typed) : std::nullopt;
}

struct Case
{
    int line;
    QHash<QString, QString> cells;
};

QStringList allPurposes(const AccountPackage &package)
{
    QStringList keys;
    for (const Purpose &purpose : package.purposes)
        keys << purpose.key;
    return keys;
}

std::optional<CaseResult> tryCase(const AccountPackage &package, const Case &one, Faults &faults)
{
    triage::Answers answers{QDate::fromString(one.cells[u"day"_s], Qt::ISODate), {}, std::nullopt};
    const auto expected = riskLevelFrom(one.cells[u"expected"_s]);
    if (!answers.day.isValid() || !expected) {
        faults.add(one.line, u"a case needs a day like 2020-05-08 and an expected level"_s);
        return std::nullopt;
    }
    QList<std::pair<QString, QString>> cells;
    for (const Question &question : package.health.questions) {
        const QString cell = one.cells.value(question.key);
        if (cell.isEmpty())
            continue;
        cells.append({question.key, cell});
        const auto answer = answerIn(question, cell, answers.day);
        if (!answer)
            faults.add(one.line, u"'%1' is no answer to question '%2'"_s.arg(cell, question.key));
        else
            answers.given.insert(question.key, *answer);
    }
    const auto result = assessOn(package, answers, allPurposes(package));
    return CaseResult{one.line,     one.cells[u"case"_s], answers.day, *expected, result.risk.byRules,
                      result.fired, result.unknown,       cells};
}

QStringList readHeader(const AccountPackage &package, const QString &line, Faults &faults)
{
    const QStringList columns = cellsOf(line);
    for (const QString &column : columns) {
        const bool known = column == u"case" || column == u"day" || column == u"expected";
        if (!known && !package.health.question(column))
            faults.add(1, u"column '%1' is no question of the survey"_s.arg(column));
    }
    return columns;
}

QList<CaseResult> tryAll(const AccountPackage &package, const QStringList &lines, Faults &faults)
{
    const QStringList columns = readHeader(package, lines.first(), faults);
    QList<CaseResult> results;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (lines[i].trimmed().isEmpty())
            continue;
        const QStringList cells = cellsOf(lines[i]);
        Case one{static_cast<int>(i) + 1, {}};
        if (cells.size() != columns.size())
            faults.add(one.line, u"%1 cells under %2 columns"_s.arg(QString::number(cells.size()),
                                                                    QString::number(columns.size())));
        for (qsizetype c = 0; c < std::min(cells.size(), columns.size()); ++c)
            one.cells.insert(columns[c], cells[c].trimmed());
        if (const auto result = tryCase(package, one, faults))
            results.append(*result);
    }
    return results;
}

} // namespace

tl::expected<QList<CaseResult>, QList<Fault>> rulesCheck(const AccountPackage &package, const QString &casesCsv)
{
    Faults faults(casesCsv);
    QFile file(casesCsv);
    if (!file.open(QIODevice::ReadOnly)) {
        faults.add(1, u"cannot be read: name a CSV file of cases"_s);
        return tl::unexpected(faults.list());
    }
    QString text = QString::fromUtf8(file.readAll());
    text.remove(QChar(QChar::ByteOrderMark));
    text.remove(u'\r');
    const auto results = tryAll(package, text.split(u'\n'), faults);
    if (!faults.list().isEmpty())
        return tl::unexpected(faults.list());
    return results;
}

triage::Assessment assessOn(const AccountPackage &package, const triage::Answers &answers, const QStringList &consents)
{
    const auto rules = triage::inForce(package.rules, answers.day);
    if (!rules)
        return {Risk{RiskLevel::Unrated, std::nullopt, {}, {}}, {}, {}};
    return triage::assess(*rules, effective(package.health, answers, consents));
}

} // namespace mado::survey

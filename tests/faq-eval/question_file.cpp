// SPDX-License-Identifier: GPL-3.0-or-later
#include "question_file.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace mado::eval {

namespace {

struct Line
{
    int number;
    QStringList columns;
};

tl::expected<QList<Line>, QString> linesOf(const QString &path, qsizetype columns)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(u"cannot read %1: %2"_s.arg(path, file.errorString()));
    QList<Line> lines;
    int number = 0;
    for (const QString &text : QString::fromUtf8(file.readAll()).split(u'\n')) {
        ++number;
        const QString line = text.endsWith(u'\r') ? text.chopped(1) : text;
        if (line.trimmed().isEmpty() || line.startsWith(u'#'))
            continue;
        lines.append({number, line.split(u'\t')});
        if (lines.last().columns.size() != columns)
            return tl::unexpected(u"%1:%2: %3 columns with tabs between them are needed"_s.arg(
                path, QString::number(number), QString::number(columns)));
    }
    return lines;
}

} // namespace

tl::expected<QList<Asked>, QString> readQuestions(const QString &file)
{
    return linesOf(file, 2).map([](const QList<Line> &lines) {
        QList<Asked> questions;
        for (const Line &line : lines)
            questions.append({line.columns[0], line.columns[1]});
        return questions;
    });
}

tl::expected<QList<faq::Entry>, QString> readEntries(const QString &file)
{
    const auto lines = linesOf(file, 3);
    if (!lines)
        return tl::unexpected(lines.error());
    QList<faq::Entry> entries;
    for (const Line &line : *lines) {
        const auto id = FaqEntryId::from(line.columns[0]);
        if (!id)
            return tl::unexpected(
                u"%1:%2: an id is letters, digits, _ and -"_s.arg(file, QString::number(line.number)));
        FaqContent content;
        content.question = {line.columns[1], line.columns[1]};
        content.answer = {line.columns[2], line.columns[2]};
        entries.append({*id, content});
    }
    return entries;
}

} // namespace mado::eval

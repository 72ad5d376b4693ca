// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trends/sheet_text.h"

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

const auto mark = QByteArrayLiteral("\xEF\xBB\xBF");
// Full-width forms too: Japanese spreadsheets take them for the same.
const auto begins = u"=+-@\t\r\u2212\uFF1D\uFF0B\uFF0D\uFF20"_s;

bool isNumber(const QString &text)
{
    bool fine = false;
    QString plain = text;
    plain.replace(u'\u2212', u'-').remove(u',');
    plain.toDouble(&fine);
    return fine;
}

QString field(QString text)
{
    if (!text.isEmpty() && begins.contains(text.at(0)) && !isNumber(text))
        text.prepend(u'\'');
    if (!text.contains(u'"') && !text.contains(u',') && !text.contains(u'\n') && !text.contains(u'\r'))
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QString record(const QStringList &fields)
{
    QStringList out;
    for (const QString &each : fields)
        out << field(each);
    return out.join(u',') + u"\r\n"_s;
}

QString unguarded(const QString &text)
{
    return text.size() > 1 && text.at(0) == u'\'' && begins.contains(text.at(1)) ? text.mid(1) : text;
}

} // namespace

QByteArray csvOf(const SheetText &sheet)
{
    QString out;
    for (const QStringList &fact : sheet.facts)
        out += record(fact);
    if (!sheet.facts.isEmpty())
        out += u"\r\n"_s;
    out += record(sheet.header);
    for (const QStringList &row : sheet.rows)
        out += record(row);
    return mark + out.toUtf8();
}

QList<QStringList> csvRecords(const QByteArray &csv)
{
    QList<QStringList> out;
    QStringList fields;
    QString now;
    bool quoted = false;
    const QString text = QString::fromUtf8(csv.startsWith(mark) ? csv.mid(mark.size()) : csv);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (quoted && c == u'"' && i + 1 < text.size() && text.at(i + 1) == u'"')
            now += text.at(++i);
        else if (c == u'"')
            quoted = !quoted;
        else if (!quoted && (c == u',' || c == u'\n')) {
            fields << unguarded(now);
            now.clear();
            if (c == u'\n')
                out.append(std::exchange(fields, {}));
        } else if (quoted || c != u'\r')
            now += c;
    }
    return out;
}

} // namespace mado

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/faq_csv.h"

#include "app/services/csv.h"
#include "contract/codecs_people.h"

#include <array>
#include <functional>

namespace mado {

namespace {

using namespace Qt::Literals::StringLiterals;

using Kind = FaqCsvFault::Kind;

/// One column: how it is written, and where a text is put.
struct Column
{
    const char *name;
    std::function<QString(const FaqItem &)> text;
    std::function<bool(FaqItem &, const QString &)> put; ///< False: it cannot be read.
    Kind fault = Kind::BadDay;
};

QString day(const std::optional<QDate> &value) { return value ? dayText(*value) : QString(); }

bool putDay(std::optional<QDate> &place, const QString &text)
{
    if (text.isEmpty())
        return true;
    // Spreadsheets write days their own way: 2020-06-15, 2020/6/15.
    place = dayFrom(text);
    if (!place) {
        const QDate written = QDate::fromString(text, u"yyyy/M/d"_s);
        if (written.isValid())
            place = written;
    }
    return place.has_value();
}

bool putId(FaqItem &item, const QString &text)
{
    if (!text.isEmpty())
        item.id = FaqEntryId::from(text);
    return text.isEmpty() || item.id;
}

QStringList lines(const QString &text) { return text.split(u'\n', Qt::SkipEmptyParts); }

const QList<Column> &columns()
{
    const auto plain = [](const char *name, auto place) {
        return Column{name, [place](const FaqItem &item) { return place(const_cast<FaqItem &>(item)); },
                      [place](FaqItem &item, const QString &text) {
                          place(item) = text;
                          return true;
                      }};
    };
    static const QList<Column> all{
        {"id", [](const FaqItem &item) { return item.id ? item.id->text() : QString(); }, putId, Kind::BadId},
        plain("category", [](FaqItem &item) -> QString & { return item.content.category; }),
        plain("question_ja", [](FaqItem &item) -> QString & { return item.content.question.ja; }),
        plain("question_en", [](FaqItem &item) -> QString & { return item.content.question.en; }),
        {"also_ja", [](const FaqItem &item) { return item.content.alsoJa.join(u'\n'); },
         [](FaqItem &item, const QString &text) {
             item.content.alsoJa = lines(text);
             return true;
         }},
        {"also_en", [](const FaqItem &item) { return item.content.alsoEn.join(u'\n'); },
         [](FaqItem &item, const QString &text) {
             item.content.alsoEn = lines(text);
             return true;
         }},
        plain("answer_ja", [](FaqItem &item) -> QString & { return item.content.answer.ja; }),
        plain("answer_en", [](FaqItem &item) -> QString & { return item.content.answer.en; }),
        plain("source_ja", [](FaqItem &item) -> QString & { return item.content.source.title.ja; }),
        plain("source_en", [](FaqItem &item) -> QString & { return item.content.source.title.en; }),
        plain("source_url", [](FaqItem &item) -> QString & { return item.content.source.url; }),
        {"as_of", [](const FaqItem &item) { return day(item.content.source.asOf); },
         [](FaqItem &item, const QString &text) { return putDay(item.content.source.asOf, text); }},
        {"review_on", [](const FaqItem &item) { return day(item.content.reviewOn); },
         [](FaqItem &item, const QString &text) { return putDay(item.content.reviewOn, text); }}};
    return all;
}

bool tooLong(const FaqContent &content)
{
    return content.question.ja.size() > faqQuestionLimit || content.question.en.size() > faqQuestionLimit ||
           content.answer.ja.size() > faqAnswerLimit || content.answer.en.size() > faqAnswerLimit ||
           content.alsoJa.size() > faqAlsoLimit || content.alsoEn.size() > faqAlsoLimit;
}

FaqItem readRow(const CsvRow &row, const QStringList &header, QList<FaqCsvFault> &faults)
{
    FaqItem item;
    for (const Column &column : columns()) {
        const qsizetype at = header.indexOf(QLatin1String(column.name));
        if (at >= 0 && !column.put(item, csvCell(row.cells.value(at)).trimmed()))
            faults.append({column.fault, row.line});
    }
    if (item.content.question.ja.isEmpty() && item.content.question.en.isEmpty())
        faults.append({Kind::NoQuestion, row.line});
    if (tooLong(item.content))
        faults.append({Kind::TooLong, row.line});
    return item;
}

} // namespace

tl::expected<FaqContents, QList<FaqCsvFault>> readFaqCsv(const QByteArray &bytes)
{
    const auto text = csvText(bytes);
    if (!text)
        return tl::unexpected(QList<FaqCsvFault>{{Kind::Encoding, 1}});
    const QList<CsvRow> rows = csvRows(*text);
    if (rows.isEmpty() || !rows.first().cells.contains(u"question_ja"_s))
        return tl::unexpected(QList<FaqCsvFault>{{Kind::NoHeader, 1}});
    if (rows.size() - 1 > faqImportLimit)
        return tl::unexpected(QList<FaqCsvFault>{{Kind::TooMany, rows[faqImportLimit].line}});
    FaqContents contents;
    QList<FaqCsvFault> faults;
    for (const CsvRow &row : rows.mid(1))
        contents.items.append(readRow(row, rows.first().cells, faults));
    if (!faults.isEmpty())
        return tl::unexpected(faults);
    return contents;
}

QByteArray writeFaqCsv(const FaqContents &contents)
{
    QStringList header;
    for (const Column &column : columns())
        header << QLatin1String(column.name);
    QList<QStringList> rows{header};
    for (const FaqItem &item : contents.items) {
        QStringList cells;
        for (const Column &column : columns())
            cells << column.text(item);
        rows.append(cells);
    }
    return csvBytes(rows);
}

} // namespace mado

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/faq_words.h"

#include "contract/tokyo.h"
#include "ui/shared/wording.h"

#include <QLocale>

namespace mado {

using namespace Qt::Literals::StringLiterals;

QString FaqWords::fault(FaqFault fault)
{
    switch (fault) {
    case FaqFault::NoCategory:
        return tr("A category");
    case FaqFault::NoQuestion:
        return tr("The question in Japanese");
    case FaqFault::NoEnglishQuestion:
        return tr("The question in English");
    case FaqFault::NoAnswer:
        return tr("The answer in Japanese");
    case FaqFault::NoEnglishAnswer:
        return tr("The answer in English");
    case FaqFault::AnswerLong:
        return tr("An answer of at most %1 characters").arg(faqAnswerLimit);
    case FaqFault::NoSource:
        return tr("The source in both languages, with its day");
    case FaqFault::UnsafeLink:
        return tr("A link that begins with https://");
    }
    Q_UNREACHABLE();
}

QString FaqWords::version(const FaqVersion &version, Language language)
{
    const QString by = version.publishedBy ? wording::staff(*version.publishedBy, language) : QString();
    const QString at = version.at ? inTokyo(*version.at).toString(u"M/d H:mm"_s) : QString();
    switch (version.what) {
    case FaqVersionKind::Shipped:
        return tr("%1. Came with the account").arg(version.number);
    case FaqVersionKind::Published:
        return tr("%1. Published by %2, %3").arg(QString::number(version.number), by, at);
    case FaqVersionKind::Restored:
        return tr("%1. Brought back by %2, %3").arg(QString::number(version.number), by, at);
    case FaqVersionKind::Withdrawn:
        return tr("%1. Withdrawn by %2, %3").arg(QString::number(version.number), by, at);
    }
    Q_UNREACHABLE();
}

QString FaqWords::csvFault(const FaqCsvFault &fault)
{
    const auto line = QString::number(fault.line);
    switch (fault.kind) {
    case FaqCsvFault::Kind::Encoding:
        return tr("The file is neither UTF-8 nor Shift_JIS. Save it as CSV UTF-8.");
    case FaqCsvFault::Kind::NoHeader:
        return tr("The first line has no column question_ja. Export first to see the columns.");
    case FaqCsvFault::Kind::NoQuestion:
        return tr("Line %1: there is no question.").arg(line);
    case FaqCsvFault::Kind::BadId:
        return tr("Line %1: the id has other characters than letters, digits, _ and -.").arg(line);
    case FaqCsvFault::Kind::BadDay:
        return tr("Line %1: write days like 2020-06-15.").arg(line);
    case FaqCsvFault::Kind::TooLong:
        return tr("Line %1: a text is too long.").arg(line);
    case FaqCsvFault::Kind::TooMany:
        return tr("Line %1: at most %2 entries at once.").arg(line, QString::number(faqImportLimit));
    }
    Q_UNREACHABLE();
}

QString FaqWords::count(int number) { return QLocale(QLocale::Japanese).toString(number); }

QString FaqWords::share(int part, int whole)
{
    if (whole <= 0)
        return u"—"_s;
    return tr("%1% (%2)").arg(QString::number(100.0 * part / whole, 'f', 1), count(part));
}

} // namespace mado

// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/faq.h"

#include <QLocale>
#include <QUrl>

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

bool blank(const QString &text) { return text.trimmed().isEmpty(); }

bool safeLink(const QString &link)
{
    const QUrl url(link, QUrl::StrictMode);
    return url.isValid() && url.scheme() == u"https" && !url.host().isEmpty() && url.userInfo().isEmpty();
}

QString sourceLine(const FaqSource &source, Language language)
{
    const QString title = source.title.in(language);
    if (title.isEmpty())
        return {};
    if (!source.asOf)
        return (language == Language::Japanese ? u"出典：%1"_s : u"Source: %1"_s).arg(title);
    if (language == Language::Japanese)
        return u"出典：%1（%2時点）"_s.arg(title, source.asOf->toString(u"yyyy年M月d日"_s));
    return u"Source: %1 (as of %2)"_s.arg(title, QLocale::c().toString(*source.asOf, u"d MMMM yyyy"_s));
}

} // namespace

QList<FaqFault> faqFaults(const FaqContent &content)
{
    QList<FaqFault> faults;
    const auto add = [&faults](bool wrong, FaqFault fault) {
        if (wrong)
            faults.append(fault);
    };
    const LocalText &answer = content.answer;
    add(blank(content.category), FaqFault::NoCategory);
    add(blank(content.question.ja), FaqFault::NoQuestion);
    add(blank(content.question.en), FaqFault::NoEnglishQuestion);
    add(blank(answer.ja), FaqFault::NoAnswer);
    add(blank(answer.en), FaqFault::NoEnglishAnswer);
    add(answer.ja.size() > faqAnswerLimit || answer.en.size() > faqAnswerLimit, FaqFault::AnswerLong);
    add(blank(content.source.title.ja) || blank(content.source.title.en) || !content.source.asOf, FaqFault::NoSource);
    add(!content.source.url.isEmpty() && !safeLink(content.source.url), FaqFault::UnsafeLink);
    return faults;
}

QString faqMessage(const FaqContent &content, Language language)
{
    QStringList parts{content.answer.in(language)};
    QStringList source{sourceLine(content.source, language), content.source.url};
    source.removeAll(QString());
    parts << source.join(u'\n');
    parts.removeAll(QString());
    return parts.join(u"\n\n"_s);
}

} // namespace mado

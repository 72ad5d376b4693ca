// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/replies/reply_choice.h"

#include "contract/canned_text.h"

#include <algorithm>

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Full-width letters and half-width kana are found by their ordinary forms.
QString plain(const QString &text) { return text.normalized(QString::NormalizationForm_KC).toCaseFolded(); }

bool holdsAll(const CannedReplyContent &content, const QStringList &words)
{
    const QString all =
        plain(content.title.ja + u'\n' + content.title.en + u'\n' + content.text.ja + u'\n' + content.text.en);
    return std::all_of(words.cbegin(), words.cend(), [&all](const QString &word) { return all.contains(word); });
}

bool beginsWith(const CannedReplyContent &content, const QString &search)
{
    return plain(content.title.ja).startsWith(search) || plain(content.title.en).startsWith(search);
}

Language languageOf(const Consultation &consultation)
{
    return consultation.resident.language == u"ja" ? Language::Japanese : Language::English;
}

} // namespace

QList<CannedReply> repliesFor(const CannedReplyList &list, const Consultation &consultation, const QString &search)
{
    const QString wanted = plain(search).simplified();
    const QStringList words = wanted.split(u' ', Qt::SkipEmptyParts);
    QList<CannedReply> found;
    for (const CannedReply &reply : list.replies) {
        const bool here = !reply.content.account || *reply.content.account == consultation.account;
        if (here && !reply.content.retired && holdsAll(reply.content, words))
            found.append(reply);
    }
    if (!wanted.isEmpty())
        std::stable_partition(found.begin(), found.end(),
                              [&wanted](const CannedReply &reply) { return beginsWith(reply.content, wanted); });
    return found;
}

QString cannedText(const CannedReply &reply, const CannedReplyList &list, const Consultation &consultation,
                   const StaffProfile &me)
{
    const Language language = languageOf(consultation);
    QHash<QString, QString> values{
        {u"name"_s, consultation.resident.displayName}, {u"staff"_s, me.name}, {u"case"_s, consultation.caseNumber}};
    for (const CannedPlace &place : list.places) {
        if (place.account != consultation.account)
            continue;
        values.insert(u"centre"_s, place.centre.in(language));
        values.insert(u"hours"_s, place.hours.in(language));
    }
    return fillVariables(reply.content.text.in(language), values);
}

} // namespace mado

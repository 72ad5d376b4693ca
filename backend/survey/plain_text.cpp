// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/survey/plain_text.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace mado::survey {

QString plainText(const QString &typed)
{
    QString plain = typed.normalized(QString::NormalizationForm_KC).toCaseFolded().simplified();
    plain.replace(u'’', u'\'');
    static const QString marks = u"。、.,!?~…♪ "_s;
    while (!plain.isEmpty() && marks.contains(plain.back()))
        plain.chop(1);
    return plain;
}

std::optional<double> numberIn(const QString &typed)
{
    static const QRegularExpression form(
        u"^(?:約|およそ|about |around )?(\\d{1,3})(?:[.,](\\d{1,2})|度(\\d)分?)?\\s*"
        "(?:°c|c|度|日目|日間|日|days?|degrees?)?\\s*(?:目)?(?:です|でした|くらい|ぐらい|ほど)*$"_s);
    const auto match = form.match(plainText(typed));
    if (!match.hasMatch())
        return std::nullopt;
    const QString fraction = match.captured(2) + match.captured(3);
    return QString(match.captured(1) + u'.' + (fraction.isEmpty() ? u"0"_s : fraction)).toDouble();
}

QString filled(const QString &text, const QHash<QString, QString> &values)
{
    static const QRegularExpression place(u"\\{([a-z_]+)\\}"_s);
    QString result;
    qsizetype from = 0;
    for (auto it = place.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        result += text.mid(from, match.capturedStart() - from);
        result += values.value(match.captured(1), match.captured(0));
        from = match.capturedEnd();
    }
    return result + text.mid(from);
}

} // namespace mado::survey

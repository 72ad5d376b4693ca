// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/account_words.h"

#include <QHash>
#include <QLocale>

namespace mado {

QString AccountWords::check(AccountCheckKind what)
{
    switch (what) {
    case AccountCheckKind::Form:
        return tr("The package can be read");
    case AccountCheckKind::Ends:
        return tr("Every branch is reached and ends");
    case AccountCheckKind::Texts:
        return tr("All texts in Japanese and English");
    case AccountCheckKind::Limits:
        return tr("Within the limits of LINE");
    case AccountCheckKind::Levels:
        return tr("The rules reach every level");
    case AccountCheckKind::Consent:
        return tr("Consent covers every answer that is kept");
    case AccountCheckKind::Links:
        return tr("Links are safe");
    case AccountCheckKind::Danger:
        return tr("Words of danger are found");
    case AccountCheckKind::Rules:
        return tr("The cases agree with the rules");
    case AccountCheckKind::Physician:
        return tr("A supervising physician is named");
    }
    Q_UNREACHABLE();
}

QString AccountWords::outcome(const AccountCheck &check)
{
    if (check.faults.isEmpty())
        return tr("%n looked at", nullptr, check.looked);
    const AccountFault &first = check.faults.first();
    const bool own = first.file == QStringLiteral("adapted.yaml"); // written here, not in the template
    if (own && check.what == AccountCheckKind::Physician)
        return tr("Name the physician in both languages, under Basics.");
    if (own && check.what == AccountCheckKind::Links)
        return tr("Write the department's page, beginning with https://, under Basics.");
    const QString told = QStringLiteral("%1:%2: %3").arg(first.file, QString::number(first.line), first.what);
    const int more = int(check.faults.size()) - 1;
    return more > 0 ? tr("%1 (and %n more)", nullptr, more).arg(told) : told;
}

QString AccountWords::text(const QString &key)
{
    static const QHash<QString, const char *> names{
        {QStringLiteral("welcome"), QT_TR_NOOP("Welcome")},
        {QStringLiteral("idle"), QT_TR_NOOP("When nothing is asked")},
        {QStringLiteral("survey_intro"), QT_TR_NOOP("Before the questions")},
        {QStringLiteral("result_high"), QT_TR_NOOP("After the questions: high")},
        {QStringLiteral("result_unrated"), QT_TR_NOOP("After the questions: unrated")},
        {QStringLiteral("result_moderate"), QT_TR_NOOP("After the questions: moderate")},
        {QStringLiteral("result_low"), QT_TR_NOOP("After the questions: low")},
        {QStringLiteral("human_called"), QT_TR_NOOP("When staff were told")},
        {QStringLiteral("human_closed"), QT_TR_NOOP("Outside the hours")},
        {QStringLiteral("consent_declined"), QT_TR_NOOP("Without consent")}};
    const char *name = names.value(key);
    return name ? tr(name) : key;
}

QString AccountWords::step(int step)
{
    switch (step) {
    case 0:
        return tr("Choose a template");
    case 1:
        return tr("Basics");
    case 2:
        return tr("Messages");
    case 3:
        return tr("Triage rules");
    case 4:
        return tr("Checks");
    default:
        return tr("Publish");
    }
}

QString AccountWords::stepHint(int step)
{
    switch (step) {
    case 0:
        return tr("What the account is for, and where");
    case 1:
        return tr("Name, hours, physician, page");
    case 2:
        return tr("In the department's own words");
    case 3:
        return tr("Who is urgent, and the cases that show it");
    case 4:
        return tr("Before anybody reads it");
    default:
        return tr("By somebody else than its writer");
    }
}

QString AccountWords::weekday(int day, Language language)
{
    const QLocale locale(language == Language::Japanese ? QLocale::Japanese : QLocale::English);
    return locale.dayName(day, QLocale::ShortFormat);
}

QString AccountWords::rules(const QStringList &ids)
{
    return ids.isEmpty() ? tr("No rule") : ids.join(QStringLiteral(", "));
}

} // namespace mado

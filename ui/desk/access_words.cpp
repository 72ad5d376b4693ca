// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/access_words.h"

#include "ui/shared/wording.h"

namespace mado {

QString AccessWords::relation(Relation relation)
{
    switch (relation) {
    case Relation::Self:
        return tr("Themselves");
    case Relation::Child:
        return tr("Child");
    case Relation::Parent:
        return tr("Parent");
    case Relation::Partner:
        return tr("Partner");
    case Relation::Family:
        return tr("Family");
    case Relation::Other:
        return tr("Other");
    }
    Q_UNREACHABLE();
}

QString AccessWords::person(const Consultation &consultation, Language language)
{
    if (!consultation.person)
        return {};
    const PersonConcerned &person = *consultation.person;
    QStringList words;
    if (person.relation != Relation::Self)
        words << relation(person.relation);
    if (person.age)
        words << tr("%1 years").arg(*person.age);
    if (!person.guardian.isEmpty())
        words << tr("for them: %1").arg(person.guardian);
    if (words.isEmpty())
        return {};
    return tr("About: %1").arg(words.join(language == Language::Japanese ? u"・"_qs : u", "_qs));
}

QStringList AccessWords::needs(const Consultation &consultation, Language language)
{
    QStringList words;
    if (consultation.danger && !consultation.danger->second && !consultation.closed)
        words << tr("Second person wanted");
    if (consultation.access.noVoice)
        words << tr("No voice");
    const QString spoken = wording::languageName(consultation.access.spoken, language);
    if (consultation.access.interpreter == Interpreter::Needed)
        words << tr("Interpreter needed (%1)").arg(spoken);
    if (consultation.access.interpreter == Interpreter::Arranged)
        words << tr("Interpreter arranged (%1)").arg(spoken);
    return words;
}

QString AccessWords::waysWithoutVoice()
{
    return tr("Not by telephone: go on in the chat, use NET119, the telephone relay service (registration needed) or a "
              "visit.");
}

} // namespace mado

// SPDX-License-Identifier: GPL-3.0-or-later
// What the bot says around frequent questions. Pure.
#pragma once

#include "backend/bot/speech.h"
#include "backend/faq/search.h"

namespace mado::bot {

class FaqVoice
{
public:
    FaqVoice(const survey::AccountPackage &package, const faq::Knowledge &knowledge, Language language)
        : m_package(package),
          m_knowledge(knowledge),
          m_language(language)
    {
    }

    Speech answer(const faq::Entry &entry, const FaqQuestionId &asked) const;
    /// Entries by number; the way 'none of these' keeps the question for staff.
    Speech nearest(const QList<faq::Entry> &entries, const FaqQuestionId &asked) const;
    Speech menu(const faq::MenuNode &node, const QList<faq::Entry> &entries, int page) const;
    /// Words of the knowledge with the ways on: a person, a physician, the menu.
    Speech words(const char *key) const;
    Speech physicianLink() const;

    QString text(const char *key) const { return m_knowledge.texts[key].in(m_language); }

private:
    /// A person and a physician are one tap away from everywhere.
    void addPeople(QList<Choice> &choices) const;
    QString listed(const QList<faq::Entry> &entries, QList<Choice> &choices, const QString &asked) const;

    const survey::AccountPackage &m_package;
    const faq::Knowledge &m_knowledge;
    Language m_language;
};

} // namespace mado::bot

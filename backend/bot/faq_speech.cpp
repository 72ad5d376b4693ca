// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/bot/faq_speech.h"

#include "backend/survey/limits.h"

namespace mado::bot {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int entriesPerPage = 8; ///< Beside 'more', 'back', a person, a physician and the menu.
constexpr qsizetype mostSaid = 300;

} // namespace

void FaqVoice::addPeople(QList<Choice> &choices) const
{
    choices.append(Voice(m_package, m_language).command(u"human"_s));
    if (!m_package.physicianLink.isEmpty() || m_package.kinds.contains(ConsultationKind::Physician))
        choices.append({text("physician"), u"do=physician"_s});
}

Speech FaqVoice::answer(const faq::Entry &entry, const FaqQuestionId &asked) const
{
    Speech speech{faqMessage(entry.content, m_language) + u"\n\n"_s + text("ask_rating"), {}};
    speech.choices.append({text("helped"), u"do=faq_helped&i="_s + asked.text()});
    speech.choices.append({text("not_helped"), u"do=faq_not&i="_s + asked.text()});
    addPeople(speech.choices);
    speech.choices.append({text("menu"), u"do=menu"_s});
    return speech;
}

QString FaqVoice::listed(const QList<faq::Entry> &entries, QList<Choice> &choices, const QString &asked) const
{
    QStringList lines;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QString number = QString::number(i + 1);
        const QString question = entries[i].content.question.in(m_language);
        lines << number + u". "_s + question;
        choices.append({number, u"do=faq&e="_s + entries[i].id.text() + asked, question.left(mostSaid)});
    }
    return lines.join(u'\n');
}

Speech FaqVoice::nearest(const QList<faq::Entry> &entries, const FaqQuestionId &asked) const
{
    Speech speech;
    const QString list = listed(entries, speech.choices, u"&i="_s + asked.text());
    speech.text = text("nearest") + u"\n\n"_s + list;
    speech.choices.append({text("none_of_these"), u"do=faq_none&i="_s + asked.text()});
    addPeople(speech.choices);
    speech.choices.append({text("menu"), u"do=menu"_s});
    return speech;
}

Speech FaqVoice::menu(const faq::MenuNode &node, const QList<faq::Entry> &entries, int page) const
{
    Speech speech{node.ask.in(m_language), {}};
    for (const QString &key : node.leadsTo) {
        if (const faq::MenuNode *next = m_knowledge.menu.node(key))
            speech.choices.append({next->label.in(m_language), u"do=menu&m="_s + key});
    }
    if (!node.category.isEmpty()) {
        const int pages = std::max(1, int((entries.size() + entriesPerPage - 1) / entriesPerPage));
        const int shown = page % pages;
        const QString list = listed(entries.mid(shown * entriesPerPage, entriesPerPage), speech.choices, {});
        speech.text = node.label.in(m_language) + u'\n' + text("choose_entry") + u"\n\n"_s + list;
        if (pages > 1)
            speech.choices.append(
                {text("more"), u"do=menu&m=%1&n=%2"_s.arg(node.key, QString::number((shown + 1) % pages))});
    }
    if (const faq::MenuNode *above = m_knowledge.menu.above(node.key))
        speech.choices.append({text("back"), u"do=menu&m="_s + above->key});
    addPeople(speech.choices);
    return speech;
}

Speech FaqVoice::words(const char *key) const
{
    Speech speech{text(key), {}};
    addPeople(speech.choices);
    speech.choices.append({text("menu"), u"do=menu"_s});
    return speech;
}

Speech FaqVoice::physicianLink() const
{
    Speech speech = words("physician_link");
    speech.text += u'\n' + m_package.physicianLink;
    return speech;
}

} // namespace mado::bot

// SPDX-License-Identifier: GPL-3.0-or-later
// How well the search answers a set of questions: ./dev faq-eval FILE.
#include "measure.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <cstdio>

using namespace mado;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int exitWrongUse = 2;

int failed(const QString &why)
{
    std::fprintf(stderr, "faq-eval: %s\n", qPrintable(why));
    return exitWrongUse;
}

double share(int part, int whole) { return whole > 0 ? double(part) / double(whole) : 0.0; }

void print(const eval::Measured &m)
{
    std::printf("questions with an answer: %d\n", m.answerable);
    std::printf("success@1 %.3f  success@3 %.3f  success@5 %.3f  MRR %.3f\n", share(m.first, m.answerable),
                share(m.amongThree, m.answerable), share(m.amongFive, m.answerable),
                m.answerable > 0 ? m.reciprocalRanks / m.answerable : 0.0);
    std::printf("answered as sure: %d, of these right: %.3f\n", m.sure, share(m.sureRight, m.sure));
    std::printf("questions without an answer: %d, answered as sure: %d\n", m.beside, m.besideSure);
    std::printf("in other languages: %d, answered as sure: %d\n", m.foreign, m.foreignSure);
    std::printf("p99 %.2f ms\n", m.slowestMs);
}

std::shared_ptr<const faq::Analyser> analyserOf(const faq::Knowledge &knowledge)
{
    return std::make_shared<const faq::Analyser>(knowledge.synonyms);
}

/// Each paraphrase of the entries asked while it is left out: for tuning, where the questions kept apart may not be
/// used.
eval::Measured leaveOneOut(const faq::Knowledge &knowledge)
{
    eval::Measured sum;
    const auto analyser = analyserOf(knowledge);
    for (qsizetype part = 0; part < faqAlsoLimit; ++part) {
        QList<faq::Entry> entries = knowledge.entries;
        QList<eval::Asked> questions;
        for (faq::Entry &entry : entries) {
            for (QStringList *also : {&entry.content.alsoJa, &entry.content.alsoEn}) {
                if (part < also->size())
                    questions.append({entry.id.text(), also->takeAt(part)});
            }
        }
        const eval::Measured some = eval::measure(faq::Search(entries, analyser, knowledge.languages), questions);
        sum.answerable += some.answerable;
        sum.first += some.first;
        sum.amongThree += some.amongThree;
        sum.amongFive += some.amongFive;
        sum.reciprocalRanks += some.reciprocalRanks;
        sum.sure += some.sure;
        sum.sureRight += some.sureRight;
        sum.slowestMs = std::max(sum.slowestMs, some.slowestMs);
        sum.misses += some.misses;
    }
    return sum;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Measures the search among frequent questions."_s);
    parser.addHelpOption();
    parser.addPositionalArgument(u"FILE"_s,
                                 u"expected<TAB>question, a line each; '-' asks the entries' own paraphrases"_s);
    parser.addOption({u"knowledge"_s, u"The folder of entries."_s, u"folder"_s,
                      QStringLiteral(MADOGUCHI_SOURCE_DIR "/resources/accounts/faq/faq")});
    parser.addOption({u"entries"_s, u"Entries of one's own: id<TAB>question<TAB>answer."_s, u"file"_s});
    parser.addOption({u"misses"_s, u"Prints the questions that were not answered by the first entry."_s});
    parser.process(application);
    if (parser.positionalArguments().size() != 1)
        return failed(u"name one FILE of questions"_s);
    auto knowledge = faq::loadKnowledge(parser.value(u"knowledge"_s));
    if (!knowledge)
        return failed(knowledge.error().first().text());
    if (parser.isSet(u"entries"_s)) {
        const auto own = eval::readEntries(parser.value(u"entries"_s));
        if (!own)
            return failed(own.error());
        knowledge->entries = *own;
    }
    const QString file = parser.positionalArguments().first();
    eval::Measured measured;
    if (file == u"-") {
        measured = leaveOneOut(*knowledge);
    } else {
        const auto questions = eval::readQuestions(file);
        if (!questions)
            return failed(questions.error());
        measured =
            eval::measure(faq::Search(knowledge->entries, analyserOf(*knowledge), knowledge->languages), *questions);
    }
    if (parser.isSet(u"misses"_s)) {
        for (const QString &miss : std::as_const(measured.misses))
            std::printf("%s\n", qPrintable(miss));
    }
    print(measured);
    return 0;
}

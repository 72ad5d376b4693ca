// SPDX-License-Identifier: GPL-3.0-or-later
// A question among 2,000 entries: how long it takes, beside the time it may take and beside a plain comparison with
// every wording.
#include "backend/faq/search.h"
#include "tests/bench/support/figure.h"

#include <QElapsedTimer>
#include <QFile>
#include <algorithm>
#include <cstdio>
#include <vector>

namespace {

using namespace mado;
using namespace Qt::Literals::StringLiterals;

constexpr qsizetype entries = 2000;
constexpr double mayTake = 5.0; ///< Milliseconds.
constexpr double target = 0.5;  ///< Of comparing with every wording.

/// The shipped entries again and again, each time told apart by a word of its own.
QList<faq::Entry> many(const QList<faq::Entry> &few)
{
    QList<faq::Entry> all;
    for (int round = 0; all.size() < entries; ++round) {
        for (faq::Entry entry : few) {
            const QString own = QString::number(round);
            entry.id = *FaqEntryId::from(entry.id.text() + u'-' + own);
            entry.content.question.ja += u" 第%1区"_s.arg(own);
            entry.content.question.en += u" district "_s + own;
            all.append(entry);
        }
    }
    return all.mid(0, entries);
}

QStringList questions()
{
    QFile file(QStringLiteral(MADOGUCHI_SOURCE_DIR "/tests/data/faq_questions.tsv"));
    QStringList found;
    if (!file.open(QIODevice::ReadOnly))
        return found;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith(u'#'))
            found << line.section(u'\t', 1);
    }
    return found;
}

template <class Ask> double p99(const QStringList &asked, const Ask &ask)
{
    std::vector<double> times;
    for (const QString &question : asked) {
        QElapsedTimer since;
        since.start();
        ask(question);
        times.push_back(double(since.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    return times[(times.size() * 99 + 99) / 100 - 1];
}

/// What the index saves: the terms of every wording compared one after the other.
double nearest(const std::vector<faq::Terms> &wordings, const faq::Terms &question)
{
    double best = 0;
    for (const faq::Terms &wording : wordings) {
        double sum = 0;
        for (auto term = question.cbegin(); term != question.cend(); ++term)
            sum += term.value() * wording.value(term.key());
        best = std::max(best, sum);
    }
    return best;
}

} // namespace

int main()
{
    const auto knowledge = faq::loadKnowledge(QStringLiteral(MADOGUCHI_SOURCE_DIR "/resources/accounts/faq/faq"));
    const QStringList asked = questions();
    if (!knowledge || asked.isEmpty()) {
        std::fprintf(stderr, "bench faq: resources/accounts/faq/faq or tests/data/faq_questions.tsv cannot be read\n");
        return 1;
    }
    const auto analyser = std::make_shared<const faq::Analyser>(knowledge->synonyms);
    const faq::Search search(many(knowledge->entries), analyser, knowledge->languages);
    std::vector<faq::Terms> wordings;
    for (const faq::Entry &entry : search.entries()) {
        for (const QString &wording : QStringList{entry.content.question.ja} + entry.content.alsoJa)
            wordings.push_back(analyser->terms(wording));
    }
    double sink = 0;
    const double ours =
        p99(asked, [&](const QString &text) { sink += search.ask(text, Language::Japanese).confidence; });
    const double plain = p99(asked, [&](const QString &text) { sink += nearest(wordings, analyser->terms(text)); });
    bench::Figure figure{.bench = u"faq"_s,
                         .figure = u"p99 of a question, 2,000 entries"_s,
                         .ours = ours,
                         .reference = mayTake,
                         .unit = u"ms"_s,
                         .target = 1.0,
                         .better = bench::Better::Lower};
    const bool fast = bench::report(figure);
    figure.figure = u"p99 beside comparing with every wording"_s;
    figure.reference = plain;
    figure.target = target;
    return bench::report(figure) && fast && sink > 0 ? 0 : 1;
}

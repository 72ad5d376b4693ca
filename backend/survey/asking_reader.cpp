// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/survey/asking_reader.h"

#include "backend/survey/limits.h"

using namespace Qt::Literals::StringLiterals;

namespace mado::survey {

namespace {

using triage::Section;

LocalText labelIn(const Section &root, const char *key)
{
    const Section section = root.at(key);
    const LocalText label = section.asLocal();
    if (!fitsLabel(label))
        section.fault(u"a label has at most %1 characters"_s.arg(maxLabelUnits));
    return label;
}

LocalText messageIn(const Section &root, const char *key)
{
    const Section section = root.at(key);
    const LocalText text = section.asLocal();
    if (!fitsMessage(text))
        section.fault(u"longer than the 5,000 units of a LINE message"_s);
    return text;
}

} // namespace

void readFollowUp(const Section &root, AccountPackage &package)
{
    root.allowOnly({u"offer"_s, u"ask"_s, u"chosen"_s, u"stop"_s, u"stopped"_s, u"question"_s});
    package.followUp = FollowUpTexts{.offer = labelIn(root, "offer"),
                                     .ask = messageIn(root, "ask"),
                                     .chosen = messageIn(root, "chosen"),
                                     .stop = labelIn(root, "stop"),
                                     .stopped = messageIn(root, "stopped"),
                                     .question = messageIn(root, "question")};
    for (const QString &text : {package.followUp->chosen.ja, package.followUp->chosen.en}) {
        if (!text.contains(u"{hour}"_s))
            root.at("chosen").fault(u"'chosen' names the {hour}"_s);
    }
}

void readRounds(const Section &root, AccountPackage &package)
{
    root.allowOnly({u"closed"_s});
    package.rounds = RoundTexts{messageIn(root, "closed")};
}

} // namespace mado::survey

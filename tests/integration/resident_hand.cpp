// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/resident_hand.h"

#include "backend/training/quick_replies.h"

#include <QTest>

namespace mado::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 20000;
constexpr int mostPresses = 60;

std::optional<QString> usual(const training::QuickReplies &offered)
{
    for (const auto &key : {u"none"_s, u"no"_s, u"unknown"_s}) {
        if (const auto option = offered.option(key))
            return option;
    }
    return std::nullopt;
}

} // namespace

ResidentHand::ResidentHand(TrainingProcess &training, QString id, QString name)
    : m_training(training),
      m_id(std::move(id)),
      m_name(std::move(name))
{
}

void ResidentHand::follow() { m_training.control(u"follow"_s, {{u"resident"_s, m_id}, {u"name"_s, m_name}}); }

void ResidentHand::press(const QString &data)
{
    m_training.control(u"say"_s, {{u"resident"_s, m_id}, {u"postback"_s, data}});
}

bool ResidentHand::waitForMore()
{
    QJsonArray all;
    const bool came = QTest::qWaitFor(
        [&] {
            all = m_training.deliveries(m_id);
            return all.size() > m_heard;
        },
        patience);
    m_heard = all.size();
    m_newest = all.last()["messages"_L1].toArray();
    return came;
}

bool ResidentHand::answerAll(const QHash<QString, QString> &answers)
{
    QStringList given;
    for (int presses = 0; presses < mostPresses && waitForMore(); ++presses) {
        const training::QuickReplies offered(m_newest);
        const auto question = offered.question();
        if (const auto language = offered.action(m_language)) {
            press(*language);
        } else if (const auto consent = offered.action(u"consent_yes"_s)) {
            press(*consent);
        } else if (const auto guardian = offered.action(u"guardian_yes"_s)) {
            press(*guardian);
        } else if (question.isEmpty()) {
            return true;
        } else if (const auto ending = offered.ending(); ending && given.contains(question)) {
            press(*ending);
        } else if (answers.contains(question) && !offered.option(answers[question])) {
            write(answers[question]);
        } else if (const auto option =
                       answers.contains(question) ? offered.option(answers[question]) : usual(offered)) {
            press(*option);
        } else {
            return false;
        }
        given.append(question);
    }
    return false;
}

} // namespace mado::test

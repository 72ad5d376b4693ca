// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/training_process.h"

#include <QHash>

namespace mado::test {

/// A resident at their phone: follows the account, presses the buttons the bot offers, and writes.
class ResidentHand
{
public:
    ResidentHand(TrainingProcess &training, QString id, QString name);

    void speakEnglish() { m_language = QStringLiteral("lang_en"); } ///< Before answerAll().
    void follow();
    /// Answers whatever is asked: by these option keys or words, else 'none', 'no' or 'unknown'. True when the bot
    /// asks no more.
    bool answerAll(const QHash<QString, QString> &answers);
    void write(const QString &text) { m_training.say(m_id, text); }
    QStringList received() const { return m_training.received(m_id); }
    /// How often exactly this text came.
    int times(const QString &text) const { return int(received().count(text)); }

private:
    void press(const QString &data);
    bool waitForMore();

    TrainingProcess &m_training;
    const QString m_id;
    const QString m_name;
    QString m_language = QStringLiteral("lang_ja");
    qsizetype m_heard = 0;
    QJsonArray m_newest; ///< Messages of the newest call.
};

} // namespace mado::test

// SPDX-License-Identifier: GPL-3.0-or-later
// The table that drives every route. A new route of the contract needs rows here: at least one that succeeds and, where
// the contract names a refusal, one that is refused.
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QString>
#include <functional>
#include <vector>

namespace mado::test {

/// What earlier steps left for later ones.
struct World
{
    QByteArray channelSecret;
    QString password;
    QHash<QString, QByteArray> tokens; ///< By the login of whoever signed in.
    QHash<QString, QString> ids;       ///< Whatever later steps put into paths and bodies, by a name of their choice.
    QHash<QString, qint64> numbers;

    std::function<bool()> leaveNumber; ///< The resident leaves a telephone number.
    std::function<bool()> keepExport;  ///< The newest export waits to be fetched.
    std::function<bool()> findDanger;  ///< Words of danger open the two-person protocol.

    /// Of whoever signed in with this login.
    QString staff(const char *login) const { return ids.value(QString::fromLatin1(login)); }
    QByteArray token(const char *login) const { return tokens.value(QString::fromLatin1(login)); }
};

namespace login {
inline constexpr auto nurse = "K-30417";
inline constexpr auto colleague = "K-30422";
inline constexpr auto auditor = "K-30500";
inline constexpr auto administrator = "K-30001";
inline constexpr auto supervisor = "K-30002";
inline constexpr auto officer = "K-30003";
inline constexpr auto secondOfficer = "K-30004";
inline constexpr auto physician = "K-30005";
} // namespace login

/// One request. Method and path come from the contract.
struct Ask
{
    QByteArray token = {};             ///< Empty: nobody is signed in.
    QHash<QString, QString> path = {}; ///< Values of the {name} parts.
    QString query = {};
    QByteArray body = {}; ///< Empty: none.
    QByteArray key = {};  ///< Idempotency-Key; empty: none.
    QHash<QByteArray, QByteArray> headers = {};
};

struct Step
{
    const char *operation; ///< operationId of the contract.
    const char *what;
    int status;
    std::function<Ask(const World &)> ask;
    std::function<void(World &, const QJsonObject &)> then = {};
    /// The request itself is against the contract, and Prism has to say so: what is looked at is the refusal.
    bool wrongRequest = false;
};
using Steps = std::vector<Step>;

QByteArray bytes(const QJsonObject &json);
QByteArray newKey();

Steps sessionSteps(); ///< Leave tokens of everybody above.
Steps deskSteps();
Steps staffSteps();
Steps statisticsSteps();
Steps repliesSteps();
Steps governanceSteps();
Steps faqSteps();
Steps medicineSteps();
Steps announcementSteps();
Steps surveySteps();
Steps learningSteps();
Steps accountSteps();
Steps lineSteps();
Steps leavingSteps(); ///< Last: signs out.

} // namespace mado::test

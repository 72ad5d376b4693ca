// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QString>

namespace mado::test {

/// One route of the contract.
struct Operation
{
    QByteArray method;
    QString path; ///< "/v1/consultations/{id}/close".
    QSet<int> statuses;
};

QString contractFile();

/// What contract/openapi.yaml describes, by operationId.
QHash<QString, Operation> operationsOfContract();

} // namespace mado::test

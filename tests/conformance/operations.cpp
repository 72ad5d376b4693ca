// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/conformance/operations.h"

#include <yaml-cpp/yaml.h>

namespace mado::test {

QString contractFile() { return QStringLiteral(MADOGUCHI_SOURCE_DIR "/contract/openapi.yaml"); }

QHash<QString, Operation> operationsOfContract()
{
    QHash<QString, Operation> operations;
    const auto contract = YAML::LoadFile(contractFile().toStdString());
    for (const auto &path : contract["paths"]) {
        for (const auto &method : path.second) {
            Operation operation{QByteArray::fromStdString(method.first.as<std::string>()).toUpper(),
                                QString::fromStdString(path.first.as<std::string>()),
                                {}};
            for (const auto &response : method.second["responses"])
                operation.statuses.insert(response.first.as<int>());
            operations.insert(QString::fromStdString(method.second["operationId"].as<std::string>()), operation);
        }
    }
    return operations;
}

} // namespace mado::test

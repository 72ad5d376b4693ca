// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/governance/provisions.h"
#include "app/then.h"

namespace mado::test {

/// A server's provisions without a server: answers at once with what the test put there, and remembers what it was
/// asked.
class FakeProvisions final : public Provisions
{
public:
    Governance all{};
    Decision decision{Outcome::Permitted, QDate(2020, 6, 17), {}};
    QList<AuditRecord> records;
    AuditCheck whole{};
    QByteArray file = "sealed";
    std::optional<AppError> error; ///< Everything fails with this.
    QList<DecisionRequest> questions;
    QList<ProvisionRequest> requests;
    QList<AgreementContent> agreements;
    QList<std::pair<ProvisionId, ProvisionAnswer>> answers;
    QList<std::pair<ProvisionId, ProvisionAnswer>> stops;
    QList<AuditQuery> queries;

    QFuture<Result<Governance>> overview() override { return tell(all); }
    QFuture<Result<Decision>> decide(const DecisionRequest &request) override
    {
        questions.append(request);
        return tell(decision);
    }
    QFuture<Result<Agreement>> recordAgreement(const AgreementContent &content) override
    {
        agreements.append(content);
        return tell(Agreement{AgreementId::random(), content, who, QDateTime(), std::nullopt});
    }
    QFuture<Result<Agreement>> endAgreement(const AgreementId &) override { return tell(all.agreements.first()); }
    QFuture<Result<Provision>> request(const ProvisionRequest &request) override
    {
        requests.append(request);
        return tell(all.provisions.first());
    }
    QFuture<Result<Provision>> answer(const ProvisionId &id, const ProvisionAnswer &answer) override
    {
        answers.append({id, answer});
        return tell(all.provisions.first());
    }
    QFuture<Result<Provision>> stop(const ProvisionId &id, const ProvisionAnswer &answer) override
    {
        stops.append({id, answer});
        return tell(all.provisions.first());
    }
    QFuture<Result<ProvisionExport>> exportFile(const ProvisionId &id) override
    {
        return tell(ProvisionExport{{ProvisionExportId::random(), id, QDateTime(), who, who, {}, 1, 0, 1, {}, {}},
                                    QString::fromLatin1(file.toBase64())});
    }
    QFuture<Result<AuditPage>> audit(const AuditQuery &query) override
    {
        queries.append(query);
        return tell(AuditPage{records, std::nullopt});
    }
    QFuture<Result<AuditCheck>> check() override { return tell(whole); }

    StaffName who{*StaffId::from(QStringLiteral("s-imai")), QStringLiteral("今井"), Role::Officer};

private:
    template <class T> QFuture<Result<T>> tell(const T &value) const
    {
        return ready(error ? Result<T>(tl::make_unexpected(*error)) : Result<T>(value));
    }
};

} // namespace mado::test

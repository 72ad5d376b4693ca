// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/withdraw_consent.h"

#include "app/api/answers.h"
#include "app/commands/instant.h"
#include "contract/codecs.h"
#include "contract/codecs_disposal.h"

namespace mado::commands {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<std::optional<CommandApplied>> appliedIn(const Result<QJsonObject> &answer)
{
    if (!answer)
        return tl::make_unexpected(answer.error());
    auto applied = decodeCommandApplied(*answer);
    if (!applied)
        return tl::make_unexpected(incompatible(applied.error()));
    return std::optional(std::move(*applied));
}

} // namespace

QFuture<Result<Consultation>> withdrawConsent(const CommandContext &context, const ConsultationId &id,
                                              const QString &purpose)
{
    const ApiCall call{.verb = "POST",
                       .path = u"/v1/consultations/%1/consent-withdrawals"_s.arg(id.text()),
                       .body = encode(ConsentWithdrawal{purpose}),
                       .key = CommandKey::random()};
    const InstantAsk ask = [context, call] { return context.api.call(call).then(appliedIn); };
    return askNow(context, ask).then([](const Result<std::optional<Consultation>> &outcome) -> Result<Consultation> {
        if (!outcome)
            return tl::make_unexpected(outcome.error());
        return **outcome;
    });
}

} // namespace mado::commands

// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/main/content.h"

namespace mado::main {

tl::expected<Content, QList<Fault>> contentOf(const Services &services, const std::map<AccountId, QString> &folders)
{
    auto governance = loadGovernance(services);
    if (!governance)
        return tl::unexpected(governance.error());
    auto templates = loadTemplates();
    if (!templates)
        return tl::unexpected(templates.error());
    return Content{.services = services,
                   .faq = faqIn(services),
                   .medicine = medicineIn(services),
                   .announcing = announcingIn(services),
                   .teaching = teachingIn(services),
                   .asking = askingIn(services),
                   .templates = std::move(*templates),
                   .rules = rulesIn(services, folders),
                   .governance = std::move(*governance)};
}

} // namespace mado::main

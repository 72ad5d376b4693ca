// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/main/paging_config.h"

#include "backend/main/account_config.h"
#include "backend/main/listen_config.h"

namespace mado::main {

using namespace Qt::Literals::StringLiterals;
using triage::Section;

namespace {

paging::Webhook readWebhook(const Section &from, const QDir &folder)
{
    from.allowOnly({u"url"_s, u"token_file"_s});
    return {.url = urlAt(from, "url", {}), .token = from.has("token_file") ? secretAt(from, "token_file", folder) : ""};
}

bool isAddress(const QString &text)
{
    return text.count(u'@') == 1 && !text.startsWith(u'@') && !text.endsWith(u'@') && !text.contains(u' ') &&
           !text.contains(u'<') && !text.contains(u'\r') && !text.contains(u'\n');
}

QUrl mailServer(const Section &from)
{
    const QUrl url(from.text("server"), QUrl::StrictMode);
    const bool known = url.scheme() == "smtp"_L1 || url.scheme() == "smtps"_L1;
    if (from.has("server") && (!known || url.host().isEmpty()))
        from.at("server").fault(u"write smtps://host, or smtp://host where the server offers STARTTLS"_s);
    return url;
}

paging::Mail readMail(const Section &from, const QDir &folder)
{
    from.allowOnly({u"server"_s, u"user"_s, u"password_file"_s, u"from"_s, u"to"_s});
    paging::Mail mail{.server = mailServer(from),
                      .user = from.textOr("user", {}),
                      .password = from.has("password_file") ? secretAt(from, "password_file", folder) : "",
                      .from = from.text("from"),
                      .to = from.textsIfAny("to")};
    if (from.has("from") && !isAddress(mail.from))
        from.at("from").fault(u"write one address, such as desk@pref.example"_s);
    if (mail.to.isEmpty())
        from.fault(u"'to': name at least one address of those on call"_s);
    for (const QString &address : mail.to) {
        if (!isAddress(address))
            from.at("to").fault(u"one of these is not an address"_s);
    }
    return mail;
}

} // namespace

paging::Rules readPaging(const std::optional<Section> &from, const QDir &folder)
{
    paging::Rules rules;
    if (!from)
        return rules;
    from->allowOnly({u"webhook"_s, u"mail"_s, u"repeat_seconds"_s, u"untaken_minutes"_s});
    rules.repeat = std::chrono::seconds(within(from->maybe("repeat_seconds"), 30, 3600, int(rules.repeat.count())));
    rules.untaken = std::chrono::minutes(within(from->maybe("untaken_minutes"), 5, 60, int(rules.untaken.count())));
    if (const auto webhook = from->maybe("webhook"))
        rules.webhook = readWebhook(*webhook, folder);
    if (const auto mail = from->maybe("mail"))
        rules.mail = readMail(*mail, folder);
    if (rules.webhook.has_value() == rules.mail.has_value())
        from->fault(u"name either a webhook or a mail server"_s);
    return rules;
}

} // namespace mado::main

// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/training/quick_replies.h"

#include <QJsonObject>
#include <QUrl>
#include <QUrlQuery>

namespace mado::training {

using namespace Qt::Literals::StringLiterals;

namespace {

QString part(const QString &data, const QString &name)
{
    return QUrlQuery(data).queryItemValue(name, QUrl::FullyDecoded);
}

} // namespace

QuickReplies::QuickReplies(const QJsonArray &messages)
{
    // LINE shows those of the last message only.
    if (messages.isEmpty())
        return;
    for (const auto &item : messages.last()["quickReply"_L1]["items"_L1].toArray())
        m_data.append(item["action"_L1]["data"_L1].toString());
}

QString QuickReplies::question() const
{
    for (const auto &data : m_data) {
        if (const auto key = part(data, u"q"_s); !key.isEmpty())
            return key;
    }
    return {};
}

std::optional<QString> QuickReplies::option(const QString &key) const { return with(u"a"_s, key); }

std::optional<QString> QuickReplies::action(const QString &name) const { return with(u"do"_s, name); }

std::optional<QString> QuickReplies::ending() const
{
    const auto option = with(u"a"_s, u"done"_s);
    return option ? option : with(u"do"_s, u"done"_s);
}

std::optional<QString> QuickReplies::with(const QString &name, const QString &value) const
{
    for (const auto &data : m_data) {
        if (part(data, name) == value)
            return data;
    }
    return std::nullopt;
}

} // namespace mado::training

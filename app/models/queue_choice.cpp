// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/queue_choice.h"

#include "contract/codecs.h"

#include <algorithm>

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject encodeView(const QueueView &view)
{
    const QueueChoice &choice = view.choice;
    return {{u"name"_s, view.name},
            {u"kind"_s, choice.kind ? word(*choice.kind) : QString()},
            {u"channel"_s, choice.channel ? word(*choice.channel) : QString()},
            {u"language"_s, choice.language},
            {u"account"_s, choice.account ? choice.account->text() : QString()},
            {u"mine"_s, choice.mine},
            {u"prefecture"_s, choice.prefecture},
            {u"team"_s, choice.team ? choice.team->text() : QString()}};
}

bool isHeldBy(const TeamId &team, const Consultation &consultation)
{
    return consultation.owner && std::any_of(consultation.owner->teams.cbegin(), consultation.owner->teams.cend(),
                                             [&team](const Team &one) { return one.id == team; });
}

} // namespace

bool QueueChoice::takes(const Consultation &consultation, const StaffId &me) const
{
    return (!kind || consultation.kind == *kind) && (!channel || consultation.channel == *channel) &&
           (language.isEmpty() || consultation.resident.language == language) &&
           (!account || consultation.account == *account) &&
           (prefecture.isEmpty() || consultation.prefecture == prefecture) &&
           (!team || isHeldBy(*team, consultation)) &&
           (!mine || (consultation.owner && consultation.owner->staff.id == me));
}

QJsonObject keptViews(const QList<QueueView> &views)
{
    QJsonArray all;
    for (const QueueView &view : views)
        all.append(encodeView(view));
    return {{u"views"_s, all}};
}

QList<QueueView> viewsFrom(const QJsonObject &kept)
{
    QList<QueueView> views;
    for (const auto &item : kept.value("views"_L1).toArray()) {
        const QJsonObject json = item.toObject();
        const QString name = json.value("name"_L1).toString();
        if (name.isEmpty())
            continue;
        views.append({name,
                      {consultationKindFrom(json.value("kind"_L1).toString()),
                       channelFrom(json.value("channel"_L1).toString()), json.value("language"_L1).toString(),
                       AccountId::from(json.value("account"_L1).toString()), json.value("mine"_L1).toBool(),
                       json.value("prefecture"_L1).toString(), TeamId::from(json.value("team"_L1).toString())}});
    }
    return views;
}

} // namespace mado

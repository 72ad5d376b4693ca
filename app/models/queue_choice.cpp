// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/queue_choice.h"

#include "contract/codecs.h"

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
            {u"mine"_s, choice.mine}};
}

} // namespace

bool QueueChoice::takes(const Consultation &consultation, const StaffId &me) const
{
    return (!kind || consultation.kind == *kind) && (!channel || consultation.channel == *channel) &&
           (language.isEmpty() || consultation.resident.language == language) &&
           (!account || consultation.account == *account) &&
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
                       AccountId::from(json.value("account"_L1).toString()), json.value("mine"_L1).toBool()}});
    }
    return views;
}

} // namespace mado

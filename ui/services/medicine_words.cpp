// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/medicine_words.h"

#include "ui/shared/wording.h"

namespace mado {

using namespace Qt::Literals::StringLiterals;

QString MedicineWords::stage(MedicineStage stage)
{
    switch (stage) {
    case MedicineStage::Requested:
        return tr("Requested");
    case MedicineStage::Prescribed:
        return tr("Prescribed");
    case MedicineStage::Arranged:
        return tr("Arranged");
    case MedicineStage::Delivered:
        return tr("Delivered");
    }
    Q_UNREACHABLE();
}

QString MedicineWords::trouble(MedicineTrouble trouble)
{
    return trouble == MedicineTrouble::OutOfStock ? tr("Out of stock") : tr("Needs a physician");
}

QString MedicineWords::change(const MedicineChange &change)
{
    switch (change.what) {
    case MedicineChangeKind::Requested:
        return stage(MedicineStage::Requested);
    case MedicineChangeKind::Prescribed:
        return stage(MedicineStage::Prescribed);
    case MedicineChangeKind::Arranged:
        return stage(MedicineStage::Arranged);
    case MedicineChangeKind::Delivered:
        return stage(MedicineStage::Delivered);
    case MedicineChangeKind::Stopped:
        return change.trouble ? trouble(*change.trouble) : QString();
    case MedicineChangeKind::GoesOn:
        return tr("Goes on");
    }
    Q_UNREACHABLE();
}

std::optional<MedicineChangeKind> MedicineWords::next(const MedicineRequest &request)
{
    if (request.trouble == MedicineTrouble::OutOfStock)
        return MedicineChangeKind::GoesOn;
    if (request.trouble)
        return std::nullopt;
    if (request.stage == MedicineStage::Prescribed)
        return MedicineChangeKind::Arranged;
    if (request.stage == MedicineStage::Arranged)
        return MedicineChangeKind::Delivered;
    return std::nullopt;
}

QString MedicineWords::nextStep(const MedicineRequest &request)
{
    const auto step = next(request);
    if (!step)
        return {};
    return *step == MedicineChangeKind::GoesOn     ? tr("It is there again")
           : *step == MedicineChangeKind::Arranged ? tr("It is arranged")
                                                   : tr("It was delivered");
}

QString MedicineWords::neededOn(const QDate &day, const QDate &today, Language language)
{
    if (day < today)
        return tr("Since %1").arg(wording::shortDate(day, language));
    if (day == today)
        return tr("Today");
    return day == today.addDays(1) ? tr("Tomorrow") : wording::shortDate(day, language);
}

QString MedicineWords::spoken(const MedicineRequest &request, const QDate &today, Language language)
{
    QStringList parts{request.number, request.resident, request.place, request.medicine, stage(request.stage)};
    if (request.trouble)
        parts << trouble(*request.trouble);
    if (request.urgent)
        parts << tr("Must not run out");
    if (request.neededOn)
        parts << tr("Needed: %1").arg(neededOn(*request.neededOn, today, language));
    parts.removeAll(QString());
    return parts.join(u"、"_s);
}

} // namespace mado

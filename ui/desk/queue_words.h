// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/queue_model.h"
#include "ui/shared/wording.h"

#include <QCoreApplication>

namespace mado {

/// What the words of a row depend on besides its consultation.
struct QueueContext
{
    Language language;
    StaffId me;
    QDateTime now;                      ///< UTC.
    std::optional<QDateTime> offlineAs; ///< While offline: the time of the data. Waits are then 'at least'.
    double nearFraction;                ///< From this part of the goal on a wait is nearly late.
};

/// The words of the queue, for its painter and for screen readers.
class QueueWords
{
    Q_DECLARE_TR_FUNCTIONS(mado::QueueWords)

public:
    static bool isMine(const Consultation &consultation, const QueueContext &context);
    static bool isOthers(const Consultation &consultation, const QueueContext &context);
    static QString group(QueueGroup group, const QueueContext &context);
    static QString answer(const RiskReason &reason, Language language); ///< "Cough: mild"; 「せき 少しある」.
    static QString reasons(const Consultation &consultation, const QueueContext &context);
    /// Last words of the resident, or who is on it.
    static QString lastLine(const Consultation &consultation, const QueueContext &context);
    static wording::Wait wait(const Consultation &consultation, const QueueContext &context);
    /// 「緊急、harukaze_22、胸の痛み、待ち6分、目標超過、未読2件」
    static QString spoken(const QueueModel::RowContent &row, const QueueContext &context);
};

} // namespace mado

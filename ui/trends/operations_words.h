// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/operations.h"
#include "ui/trends/count_picture.h"
#include "ui/trends/sheets.h"

#include <QCoreApplication>

namespace mado {

/// Operations in words and digits: charts, table twins and files read the same rows.
class OperationsWords
{
    Q_DECLARE_TR_FUNCTIONS(mado::OperationsWords)

public:
    enum class Part { Kinds, Waits, Hours, Days, Outcomes };
    static constexpr std::array parts{Part::Kinds, Part::Waits, Part::Days, Part::Hours, Part::Outcomes};

    OperationsWords(const Operations &operations, Language language) : m_of(operations), m_language(language) {}

    QString title(Part part) const;
    QString subtitle(Part part) const;
    QList<CountRow> rows(Part part) const;
    Picture picture(Part part) const;
    TwinSheet sheet(Part part) const;
    QString summary(Part part) const; ///< For who does not see the chart.

    QStringList bot() const; ///< What the bot spared, and how that is estimated.
    QString sentence() const;
    /// Everything in one table, one number a row.
    SheetText wholeSheet() const;
    Picture wholePicture() const;

private:
    QList<CountRow> kindRows() const;
    QList<CountRow> waitRows() const;
    QList<CountRow> hourRows() const;
    QList<CountRow> dayRows() const;
    QList<CountRow> outcomeRows() const;
    QString minutes(const std::optional<int> &value) const;
    QList<QStringList> facts() const;
    QList<QStringList> waitTable() const;

    const Operations &m_of;
    const Language m_language;
};

} // namespace mado

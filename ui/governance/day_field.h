// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLineEdit>
#include <optional>

namespace mado {

/// A day written as 2020-06-17.
class DayField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit DayField(QWidget *parent = nullptr);
    void setDay(const std::optional<QDate> &day);
    std::optional<QDate> day() const; ///< nullopt: empty, or no day.
    bool isWrong() const;             ///< Something is written that is no day.
};

} // namespace mado

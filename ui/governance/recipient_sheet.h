// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/sheet.h"

#include <QDate>

class QLineEdit;

namespace mado {

class DayField;

/// What an office outside was told or answered: the day, and the number of what was written.
class RecipientSheet final : public Sheet
{
    Q_OBJECT

public:
    struct Words
    {
        QString title;
        QString consequence;
        QString day;         ///< What happened on it.
        QString number;      ///< Of which paper.
        QString begins = {}; ///< What stands there at first.
    };

    RecipientSheet(const Theme &theme, QWidget *window);
    /// Days from `earliest` to `today` are taken.
    void ask(const Words &words, const QDate &earliest, const QDate &today);
    QDate on() const;
    QString number() const;

protected:
    QWidget *firstField() const override;

private:
    void check();

    TextLabel *m_consequence;
    TextLabel *m_dayLabel;
    DayField *m_day;
    TextLabel *m_numberLabel;
    QLineEdit *m_number;
    QDate m_earliest;
    QDate m_today;
};

} // namespace mado

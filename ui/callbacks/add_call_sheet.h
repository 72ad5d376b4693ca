// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clock.h"
#include "app/models/callable.h"
#include "ui/shared/sheet.h"

class QCheckBox;
class QDateTimeEdit;
class QLineEdit;
class QListWidget;

namespace mado {

class Chip;

/// 折り返しを追加: a resident whose number is known, and when they are to be called. Who is searched for is found after
/// their consultation ended, too: it is opened again, which is said before, with a reason.
class AddCallSheet final : public Sheet
{
    Q_OBJECT

public:
    struct Wanted
    {
        Consultation consultation;
        QDateTime at;      ///< UTC.
        bool mine;         ///< The caller is oneself; else it waits for whoever takes it over.
        QString reopening; ///< Why it is opened again; "" where it is open.
    };

    /// `reopens`: the role may open what ended.
    AddCallSheet(const Theme &theme, const AppClock &clock, const Callable &people, bool reopens, QWidget *window);

    void ask(Language language, bool barred);
    void setLanguage(Language language);
    void peopleChanged(); ///< The one chosen stays chosen while they can be called.
    std::optional<Wanted> wanted() const;

protected:
    QWidget *firstField() const override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void fill();
    void chooseTime(int index);
    void chooseTimes(const QDateTime &now);
    void check();
    void retranslate();
    QString lineOf(const Consultation &one) const;
    void buildReopening();
    void showReopening();
    const Consultation *chosen() const;
    bool reasonFits() const;
    QString missing() const;

    const AppClock &m_clock;
    const Callable &m_people;
    const bool m_reopens;
    Language m_language = Language::Japanese;
    bool m_barred = false;
    QList<Consultation> m_found;
    QList<QDateTime> m_times; ///< Of the chips but the last, which is the field beside.
    int m_time = 0;
    TextLabel *m_whoLabel;
    QLineEdit *m_search;
    QListWidget *m_list;
    TextLabel *m_reopening;
    TextLabel *m_whyLabel;
    QLineEdit *m_why;
    TextLabel *m_whenLabel;
    QList<Chip *> m_chips;
    QDateTimeEdit *m_at;
    QCheckBox *m_mine;
};

} // namespace mado

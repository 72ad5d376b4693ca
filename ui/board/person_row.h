// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/board.h"
#include "ui/shared/theme.h"

#include <QWidget>

namespace mado {

class Button;

/// What is done to one person of the board.
enum class PersonAct {
    None,
    Assign, ///< The chosen consultation.
    CallIn  ///< They are not here.
};

/// One person: who they are, whether they can take another one, how many they hold, and one button.
class PersonRow final : public QWidget
{
    Q_OBJECT

public:
    PersonRow(const Theme &theme, const StaffId &id, QWidget *parent = nullptr);

    const StaffId &id() const { return m_id; }
    void setPerson(const BoardPerson &person, int comfortable, const QDateTime &now, Language language);
    /// `words`: instead of the button, such as when they were called. `best`: the button is the region's primary one.
    void setAct(PersonAct act, bool enabled, bool best, const QString &words);
    Button *button() const { return m_button; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void acted(mado::PersonAct act, const mado::StaffId &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();
    void paintLoad(QPainter &painter, const QRect &rect) const;
    void paintNames(QPainter &painter) const;

    const Theme &m_theme;
    const StaffId m_id;
    std::optional<BoardPerson> m_person;
    int m_comfortable = 1;
    QDateTime m_now;
    Language m_language = Language::Japanese;
    PersonAct m_act = PersonAct::None;
    bool m_best = false;
    QString m_words;
    Button *m_button;
};

} // namespace mado

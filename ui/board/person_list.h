// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/board.h"
#include "ui/board/person_row.h"

#include <QScrollArea>
#include <map>

class QVBoxLayout;

namespace mado {

/// The people of the board, the most suitable first. Their order stays while one of their buttons has the focus or the
/// pointer is over them: nothing moves under the hand.
class PersonList final : public QScrollArea
{
    Q_OBJECT

public:
    explicit PersonList(const Theme &theme, QWidget *parent = nullptr);

    /// `chosen`: what would be assigned; nullopt: nothing.
    void show(const Board &board, const std::optional<Consultation> &chosen, bool able, Language language);
    void focusFirst();

    using QWidget::show;

Q_SIGNALS:
    void acted(mado::PersonAct act, const mado::StaffId &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    PersonRow *rowOf(const StaffId &id);
    bool inUse() const;
    void order(const QList<BoardPerson> &people);
    QList<Button *> buttons() const;
    void step(int direction);

    const Theme &m_theme;
    std::map<StaffId, PersonRow *> m_rows;
    QWidget *m_body;
    QVBoxLayout *m_column;
};

} // namespace mado

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/person_list.h"

#include "app/board/suitable.h"
#include "ui/shared/button.h"
#include "ui/shared/wording.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

namespace mado {

namespace {

/// When they were called and have not come.
std::optional<QDateTime> calledAt(const Board &board, const StaffId &id)
{
    for (const Page &page : board.pages) {
        if (page.kind == PageKind::CallIn && page.to && page.to->id == id && !page.answeredAt &&
            page.state != PageState::Failed)
            return page.at;
    }
    return std::nullopt;
}

} // namespace

PersonList::PersonList(const Theme &theme, QWidget *parent)
    : QScrollArea(parent),
      m_theme(theme),
      m_body(new QWidget),
      m_column(new QVBoxLayout(m_body))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addStretch(1);
    setWidget(m_body);
    viewport()->setAutoFillBackground(false);
    m_body->setAutoFillBackground(false);
    m_body->setAttribute(Qt::WA_InputMethodEnabled, false);
}

PersonRow *PersonList::rowOf(const StaffId &id)
{
    PersonRow *&row = m_rows[id];
    if (!row) {
        row = new PersonRow(m_theme, id, m_body);
        m_column->insertWidget(m_column->count() - 1, row);
        connect(row, &PersonRow::acted, this, &PersonList::acted);
    }
    return row;
}

bool PersonList::inUse() const
{
    const QWidget *focused = QApplication::focusWidget();
    return underMouse() || (focused && m_body->isAncestorOf(focused));
}

void PersonList::order(const QList<BoardPerson> &people)
{
    for (int i = 0; i < people.size(); ++i) {
        PersonRow *row = m_rows.at(people.at(i).staff.id);
        if (m_column->indexOf(row) != i) {
            m_column->removeWidget(row);
            m_column->insertWidget(i, row);
        }
    }
}

void PersonList::show(const Board &board, const std::optional<Consultation> &chosen, bool able, Language language)
{
    const auto people = bySuitability(board.people, chosen, board.comfortable);
    const bool fresh = m_rows.empty();
    for (const BoardPerson &person : people) {
        PersonRow *row = rowOf(person.staff.id);
        row->setPerson(person, board.comfortable, board.serverTime, language);
        const bool holder = chosen && chosen->owner && chosen->owner->staff.id == person.staff.id;
        const auto called = calledAt(board, person.staff.id);
        const PersonAct act = holder ? PersonAct::None : person.connected ? PersonAct::Assign : PersonAct::CallIn;
        const QString words = !person.connected && called ? tr("Called at %1").arg(wording::clock(*called)) : QString();
        const bool best = chosen && &person == &people.constFirst() && act == PersonAct::Assign;
        row->setAct(act, able && (act == PersonAct::CallIn ? board.paging : chosen.has_value()), best, words);
    }
    std::erase_if(m_rows, [&](const auto &entry) {
        const bool gone = std::none_of(people.begin(), people.end(),
                                       [&](const BoardPerson &one) { return one.staff.id == entry.first; });
        if (gone)
            entry.second->deleteLater();
        return gone;
    });
    if (fresh || !inUse())
        order(people);
    // A scroll area that is hidden now is not told that its rows need more room.
    if (!people.isEmpty())
        m_body->setMinimumHeight(int(people.size()) * m_rows.at(people.first().staff.id)->height());
}

// The buttons in the order in which they stand; those of people who hold it already are hidden.
QList<Button *> PersonList::buttons() const
{
    QList<Button *> found;
    for (int i = 0; i < m_column->count(); ++i) {
        const auto *row = qobject_cast<PersonRow *>(m_column->itemAt(i)->widget());
        if (row && row->button()->isVisible() && row->button()->isEnabled())
            found.append(row->button());
    }
    return found;
}

void PersonList::focusFirst()
{
    const auto all = buttons();
    if (all.isEmpty())
        return;
    all.first()->setFocus(Qt::ShortcutFocusReason);
    ensureWidgetVisible(all.first()->parentWidget(), 0, 0);
}

void PersonList::step(int direction)
{
    const auto all = buttons();
    const qsizetype at = all.indexOf(qobject_cast<Button *>(QApplication::focusWidget()));
    const qsizetype next = at + direction;
    if (at < 0 || next < 0 || next >= all.size())
        return;
    all.at(next)->setFocus(Qt::TabFocusReason);
    ensureWidgetVisible(all.at(next)->parentWidget(), 0, 0);
}

void PersonList::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (plain && (event->key() == Qt::Key_J || event->key() == Qt::Key_Down))
        step(+1);
    else if (plain && (event->key() == Qt::Key_K || event->key() == Qt::Key_Up))
        step(-1);
    else
        event->ignore(); // the page's
}

void PersonList::paintEvent(QPaintEvent *)
{
    QPainter(viewport()).fillRect(viewport()->rect(), m_theme.color(ColorRole::Surface));
}

} // namespace mado

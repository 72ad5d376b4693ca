// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/go_chord.h"

#include <QKeyEvent>
#include <QWidget>

namespace mado {

namespace {

std::optional<Place> placeOf(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_T)
        return Place::Desk;
    if (event.key() == Qt::Key_C)
        return Place::Calls;
    if (event.key() == Qt::Key_A)
        return Place::Board;
    if (event.key() == Qt::Key_S)
        return Place::Services;
    if (event.key() == Qt::Key_R)
        return Place::Trends;
    if (event.key() == Qt::Key_D)
        return Place::Data;
    if (event.key() == Qt::Key_Comma)
        return Place::Settings;
    return std::nullopt;
}

bool isLetter(const QKeyEvent &event)
{
    const bool plain = !(event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier));
    return plain && !event.text().isEmpty() && event.text().at(0).isPrint();
}

} // namespace

void GoChord::begin(QWidget *focused)
{
    end();
    m_watched = focused;
    if (focused)
        focused->installEventFilter(this);
}

void GoChord::end()
{
    if (m_watched)
        m_watched->removeEventFilter(this);
    m_watched.clear();
}

bool GoChord::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        end();
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (key.key() == Qt::Key_Shift || key.key() == Qt::Key_Control || key.key() == Qt::Key_Alt)
        return false;
    end();
    if (!isLetter(key))
        return false;
    if (const auto place = placeOf(key))
        Q_EMIT chosen(*place);
    return true;
}

} // namespace mado

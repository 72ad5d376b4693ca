// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hands.h"

#include "ui/shared/text_label.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QTest>
#include <QTextEdit>
#include <QWindow>
#include <cstdio>

namespace mado::test {

namespace {

QStringList rowsOf(const QAbstractItemView &view)
{
    QStringList rows;
    const QAbstractItemModel *model = view.model();
    for (int row = 0; model && row < model->rowCount(); ++row)
        rows.append(model->index(row, 0).data(Qt::AccessibleTextRole).toString());
    return rows;
}

QStringList wordsOn(QWidget &widget)
{
    if (const auto *label = qobject_cast<TextLabel *>(&widget))
        return {label->text()};
    if (const auto *pressed = qobject_cast<QAbstractButton *>(&widget))
        return {pressed->text(), pressed->accessibleName()};
    if (const auto *line = qobject_cast<QLineEdit *>(&widget))
        return {line->text()};
    if (const auto *text = qobject_cast<QTextEdit *>(&widget))
        return {text->toPlainText()};
    if (const auto *view = qobject_cast<QAbstractItemView *>(&widget))
        return rowsOf(*view);
    return {};
}

} // namespace

bool Hands::waitForFocus()
{
    m_window.activateWindow();
    return QTest::qWaitForWindowActive(&m_window, 20000);
}

void Hands::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(m_window.windowHandle(), key, modifiers);
    QCoreApplication::processEvents();
}

void Hands::type(const QString &latin)
{
    for (const QChar c : latin)
        QTest::keyClick(m_window.windowHandle(), c.toLatin1());
    QCoreApplication::processEvents();
}

void Hands::compose(const QString &words)
{
    QInputMethodEvent event;
    event.setCommitString(words);
    if (auto *focus = m_window.focusWidget())
        QCoreApplication::sendEvent(focus, &event);
    QCoreApplication::processEvents();
}

QAbstractButton *Hands::button(const QString &word) const
{
    for (auto *candidate : m_window.findChildren<QAbstractButton *>()) {
        const bool named = candidate->text() == word || candidate->accessibleName() == word;
        if (named && candidate->isVisible() && candidate->isEnabled())
            return candidate;
    }
    return nullptr;
}

void Hands::clickOn(const QString &word)
{
    if (auto *found = button(word))
        clickAt(*found, found->rect().center());
    else
        qWarning("there is no button '%s'", qPrintable(word));
}

void Hands::clickAt(QWidget &widget, const QPoint &place)
{
    QTest::mouseClick(m_window.windowHandle(), Qt::LeftButton, Qt::NoModifier, widget.mapTo(&m_window, place));
    QCoreApplication::processEvents();
}

QStringList Hands::words() const
{
    QStringList all;
    for (auto *widget : m_window.findChildren<QWidget *>()) {
        if (widget->isVisible())
            all += wordsOn(*widget);
    }
    all.removeAll(QString());
    return all;
}

bool Hands::sees(const QString &part) const { return timesSeen(part) > 0; }

bool Hands::seesTogether(const QString &part, const QString &other) const
{
    return !words().filter(part).filter(other).isEmpty();
}

void Hands::report() const { std::fprintf(stderr, "on screen:\n%s\n", qPrintable(words().join(u'\n'))); }

int Hands::timesSeen(const QString &part) const { return int(words().filter(part).size()); }

} // namespace mado::test

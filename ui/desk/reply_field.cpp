// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/reply_field.h"

#include "contract/canned_text.h"
#include "ui/desk/reply_gaps.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>

namespace mado {

ReplyField::ReplyField(const Theme &theme, TextStyle style, int minLines, int maxLines, QWidget *parent)
    : QTextEdit(parent),
      m_theme(theme),
      m_style(style),
      m_minLines(minLines),
      m_maxLines(maxLines)
{
    setAcceptRichText(false);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    connect(&theme, &Theme::changed, this, &ReplyField::restyle);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &ReplyField::fit);
    new ReplyGaps(theme, document());
    setMargins(12, 8);
    setText(QString());
    restyle();
}

void ReplyField::setMargins(int horizontal, int vertical)
{
    document()->setDocumentMargin(0);
    setViewportMargins(horizontal, vertical, horizontal, vertical);
    m_padding = vertical;
    fit();
}

void ReplyField::setMinLines(int lines)
{
    m_minLines = lines;
    fit();
}

void ReplyField::setText(const QString &text)
{
    setPlainText(text);
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    QTextBlockFormat lines;
    lines.setLineHeight(m_theme.lineHeight(m_style), QTextBlockFormat::FixedHeight);
    document()->setUndoRedoEnabled(false); // what was restored is where undo ends
    cursor.mergeBlockFormat(lines);
    document()->setUndoRedoEnabled(true);
    moveCursor(QTextCursor::End);
}

void ReplyField::prepend(const QString &text)
{
    if (document()->isEmpty()) {
        setText(text);
        return;
    }
    QTextCursor cursor(document());
    cursor.insertText(text + QLatin1Char('\n'));
}

void ReplyField::insertPhrase(const QString &text)
{
    QTextCursor cursor = textCursor();
    const int at = cursor.selectionStart();
    cursor.insertText(text);
    const auto gaps = gapsIn(text);
    if (!gaps.isEmpty()) {
        cursor.setPosition(at + int(gaps.first().position));
        cursor.setPosition(at + int(gaps.first().position + gaps.first().length), QTextCursor::KeepAnchor);
    }
    setTextCursor(cursor);
    setFocus(Qt::OtherFocusReason);
}

bool ReplyField::selectGap()
{
    const auto gaps = gapsIn(text());
    if (gaps.isEmpty())
        return false;
    QTextCursor cursor = textCursor();
    cursor.setPosition(int(gaps.first().position));
    cursor.setPosition(int(gaps.first().position + gaps.first().length), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    setFocus(Qt::OtherFocusReason);
    return true;
}

void ReplyField::keyPressEvent(QKeyEvent *event)
{
    // Keys that reach us while text is being composed belong to the input method, whatever they are.
    if (m_composing) {
        event->accept();
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        event->accept();
        Q_EMIT submitted();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        event->accept();
        Q_EMIT escaped();
        return;
    }
    if (event->key() == Qt::Key_J && event->modifiers() == Qt::ControlModifier) {
        event->accept();
        Q_EMIT phrasesRequested();
        return;
    }
    QTextEdit::keyPressEvent(event);
}

bool ReplyField::event(QEvent *event)
{
    // Letters typed here must never reach a single-letter shortcut of a window.
    if (event->type() == QEvent::ShortcutOverride && m_composing) {
        event->accept();
        return true;
    }
    return QTextEdit::event(event);
}

void ReplyField::inputMethodEvent(QInputMethodEvent *event)
{
    m_composing = !event->preeditString().isEmpty();
    QTextEdit::inputMethodEvent(event);
}

bool ReplyField::canInsertFromMimeData(const QMimeData *source) const { return source->hasText(); }

void ReplyField::insertFromMimeData(const QMimeData *source)
{
    if (source->hasText())
        textCursor().insertText(source->text());
    ensureCursorVisible();
}

void ReplyField::focusInEvent(QFocusEvent *event)
{
    QTextEdit::focusInEvent(event);
    Q_EMIT focusChanged(true);
}

void ReplyField::focusOutEvent(QFocusEvent *event)
{
    m_composing = false;
    QTextEdit::focusOutEvent(event);
    Q_EMIT focusChanged(false);
}

void ReplyField::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    fit();
}

void ReplyField::restyle()
{
    setFont(m_theme.font(m_style));
    document()->setDefaultFont(m_theme.font(m_style));
    QPalette colors = m_theme.palette();
    colors.setColor(QPalette::Base, Qt::transparent);
    colors.setColor(QPalette::Highlight, m_theme.color(ColorRole::AccentBorder));
    setPalette(colors);
    viewport()->setAutoFillBackground(false);
    fit();
}

void ReplyField::fit()
{
    const int line = m_theme.lineHeight(m_style);
    const int wanted = qRound(document()->size().height());
    setFixedHeight(std::clamp(wanted, m_minLines * line, m_maxLines * line) + 2 * m_padding);
    setVerticalScrollBarPolicy(wanted > m_maxLines * line ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
}

} // namespace mado

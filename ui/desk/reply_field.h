// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/theme.h"

#include <QTextEdit>

namespace mado {

/// A plain-text field for Japanese: lines of one fixed height, grows with its text between two numbers of lines, and
/// takes no key for itself while an input method is composing.
class ReplyField final : public QTextEdit
{
    Q_OBJECT

public:
    ReplyField(const Theme &theme, TextStyle style, int minLines, int maxLines, QWidget *parent = nullptr);

    bool isComposing() const { return m_composing; }
    QString text() const { return toPlainText(); }
    void setText(const QString &text);
    void prepend(const QString &text); ///< Before what is there, which stays where the cursor is.
    /// At the cursor, in place of a selection; the first gap in it is then selected, to be typed over.
    void insertPhrase(const QString &text);
    /// Selects the first variable that nobody filled; false: there is none.
    bool selectGap();
    void setHint(const QString &hint) { setPlaceholderText(hint); }
    void setMargins(int horizontal, int vertical);
    void setMinLines(int lines);

Q_SIGNALS:
    void submitted();        ///< Ctrl+Enter, never while composing.
    void escaped();          ///< Esc, never while composing.
    void phrasesRequested(); ///< Ctrl+J, never while composing.
    void focusChanged(bool focused);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void restyle();
    void fit();

    const Theme &m_theme;
    TextStyle m_style;
    int m_minLines;
    int m_maxLines;
    int m_padding = 8;
    bool m_composing = false;
};

} // namespace mado

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/theme.h"

#include <QWidget>

class QLineEdit;

namespace mado {

class IconButton;
class TextLabel;

/// Finding words in the conversation: how many rows have them, which one is shown, next and previous. Enter and
/// Shift+Enter step, Esc closes.
class FindBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(const Theme &theme, QWidget *parent = nullptr);

    void open();
    QString text() const;
    void setResult(int place, int count); ///< From 1; 0 of 0: nothing found.
    void retranslate();

Q_SIGNALS:
    void textChanged(const QString &text);
    void stepped(int by); ///< +1 or -1.
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QLineEdit *m_field;
    TextLabel *m_count;
    IconButton *m_previous;
    IconButton *m_next;
    IconButton *m_close;
};

} // namespace mado

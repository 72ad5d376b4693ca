// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/button.h"
#include "ui/shared/text_label.h"

#include <QPointer>

class QHBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace mado {

class AlarmStrip;

/// A card over the whole window: title, content, a line that says what is missing or went wrong, buttons. Keeps the
/// keyboard inside; Esc closes it and gives the focus back; Ctrl+Enter presses its main button.
class Sheet : public QWidget
{
    Q_OBJECT

public:
    Sheet(const Theme &theme, QWidget *window);

    void open();
    void dismiss();
    bool isOpen() const { return !isHidden(); }
    /// The main button does nothing while busy; what was typed stays.
    void setBusy(bool busy);
    void showFailure(const QString &words); ///< Ends being busy. Empty: none.
    void showHint(const QString &words);    ///< What is still missing; muted.
    QString message() const;

Q_SIGNALS:
    void accepted(); ///< The main button, while it is enabled.
    void dismissed();

protected:
    QVBoxLayout *body() const { return m_body; }
    Button *mainButton() const { return m_main; }
    Button *cancelButton() const { return m_cancel; }
    void setTitle(const QString &title, const QString &beside = {});
    /// Before setTitle(): a large title after this icon, as what must not wait has it.
    void setUrgentHead(const QString &icon);
    void addToHead(QWidget *widget); ///< At the right end of the title's row.
    void addToFoot(QWidget *widget); ///< Before the buttons.
    void setComplete(bool complete); ///< Whether the main button may be pressed.
    void setWidest(int width);
    TextLabel *addLabel(const QString &words = {}); ///< Over the field that comes next.

    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    virtual QWidget *firstField() const = 0;

    const Theme &m_theme;

private:
    void place();
    void updateMain();

    class Card;
    AlarmStrip *m_alarm;
    Card *m_card;
    QScrollArea *m_scroll;
    QVBoxLayout *m_body;
    QHBoxLayout *m_head;
    QHBoxLayout *m_foot;
    TextLabel *m_title;
    TextLabel *m_beside;
    TextLabel *m_message;
    Button *m_cancel;
    Button *m_main;
    QPointer<QWidget> m_before;
    int m_widest = 560;
    bool m_busy = false;
    bool m_complete = true;
};

} // namespace mado

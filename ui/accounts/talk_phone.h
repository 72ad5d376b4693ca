// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/service_account.h"
#include "ui/shared/theme.h"

#include <QScrollArea>
#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace mado {

class Button;
class TextLabel;

/// 見本: the talk as a resident sees it, in the shape of a telephone. The choices are real: each asks the account's
/// bot.
class TalkPhone final : public QWidget
{
    Q_OBJECT

public:
    explicit TalkPhone(const Theme &theme, QWidget *parent = nullptr);

    void setAccountName(const QString &name);
    void showTalk(const TrialTalk &talk, const QString &calledWords); ///< The words are empty: nobody is called.
    void showFault(const QString &words);
    void setBusy(bool busy); ///< Choices wait for the bot's answer.
    void focusTalk();

Q_SIGNALS:
    void stepTaken(const mado::TrialStep &step);
    void restartChosen();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    class Bubble;
    QWidget *buildHead();
    void retranslate();
    void clear();
    void addChoices(const QList<TrialChoice> &choices);
    void send();

    const Theme &m_theme;
    TextLabel *m_name;
    Button *m_restart;
    QScrollArea *m_scroll;
    QWidget *m_talk;
    QVBoxLayout *m_column;
    QLineEdit *m_field;
    Button *m_send;
    TextLabel *m_note;
    QList<Button *> m_choices;
};

} // namespace mado

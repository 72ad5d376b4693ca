// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/close_check.h"
#include "ui/shared/theme.h"

#include <QWidget>

class QButtonGroup;
class QGridLayout;

namespace mado {

class Button;
class Chip;
class FieldFrame;
class IconButton;
class ReplyField;
class ResultChoice;
class RiskBadge;
class TextLabel;
class TintStrip;

/// The form of the closing dialog. Passive: shows what it is told, says what was chosen.
class CloseCard final : public QWidget
{
    Q_OBJECT

public:
    explicit CloseCard(const Theme &theme, QWidget *parent = nullptr);

    void reset();
    void focusFirst();
    void choose(int result); ///< From 0.
    std::optional<Disposition> result() const;
    std::optional<NextContact> next() const;
    QString note() const;
    void setNote(const QString &note);

    void showPerson(const QString &name, const QString &caseNumber, RiskLevel level, Language language);
    void showNextTimes(const QDateTime &inAnHour);
    void showLater(const QString &fact);             ///< Empty hides it.
    void showWhy(const QString &words, bool failed); ///< In the foot; empty: nothing stands against finishing.
    void setCanFinish(bool can);

    QSize sizeHint() const override; ///< High enough to show everything without scrolling.

Q_SIGNALS:
    void changed();
    void nextChosen(mado::NextContact next);
    void finishRequested();
    void backRequested();
    void conversationRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildBody();
    QLayout *buildResults();
    void fitResults();
    QLayout *buildNext();
    QLayout *buildNote();
    QWidget *buildFoot();
    void connectParts();
    void retranslate();

    const Theme &m_theme;
    TextLabel *m_title;
    TextLabel *m_who;
    RiskBadge *m_badge;
    IconButton *m_x;
    TextLabel *m_question;
    TextLabel *m_digits;
    QGridLayout *m_grid = nullptr;
    int m_columns = 3;
    QList<ResultChoice *> m_results;
    QButtonGroup *m_resultGroup;
    TextLabel *m_nextTitle;
    QList<Chip *> m_next;
    QButtonGroup *m_nextGroup;
    TextLabel *m_noteTitle;
    FieldFrame *m_noteFrame;
    ReplyField *m_note;
    TextLabel *m_laterWords;
    TintStrip *m_later;
    Button *m_look;
    QWidget *m_inner = nullptr; ///< What scrolls when the window is low.
    QWidget *m_foot = nullptr;
    TextLabel *m_why;
    Button *m_back;
    Button *m_finish;
    QDateTime m_inAnHour;
    bool m_blocked = false;
};

} // namespace mado

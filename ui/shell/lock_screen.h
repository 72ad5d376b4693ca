// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/screen_lock.h"
#include "contract/staff.h"
#include "ui/shared/theme.h"

#include <QDateTime>
#include <QWidget>

class QLineEdit;

namespace mado {

class Avatar;
class Button;
class ProblemBox;
class Tag;
class TextLabel;

/// What goes on behind the locked screen, in numbers alone.
struct LockNews
{
    int replies = 0;     ///< Unread, of people in one's care.
    bool urgent = false; ///< One of those is an emergency.
    int emergencies = 0; ///< That nobody has taken over.
    friend bool operator==(const LockNews &, const LockNews &) = default;
};

/// The screen while its person is away: bars, who they are, and one field that opens it again.
class LockScreen final : public QWidget
{
    Q_OBJECT

public:
    explicit LockScreen(const Theme &theme, QWidget *parent = nullptr);

    void begin(const StaffProfile &person, const ScreenLock::Ways &ways, const QDateTime &at);
    void setNews(const LockNews &news);
    void setLanguage(Language language);
    void setBusy(bool busy);
    void showProblem(const QString &words); ///< Ends being busy, empties the field. Empty: none.
    void refuse(int triesLeft);
    void focusField();

Q_SIGNALS:
    void wordsEntered(const QString &passwordOrPin); ///< "" where it opens freely.
    void providerChosen();
    void otherPersonChosen(); ///< The question was answered: this person is to be signed out.

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    class Card;
    class Notice;
    void build();
    void connectParts();
    void submit();
    void askForOther(bool ask);
    void retranslate();
    QString newsWords() const;

    const Theme &m_theme;
    Language m_language = Language::Japanese;
    ScreenLock::Ways m_ways;
    QString m_name;
    std::optional<Role> m_role;
    QDateTime m_at;
    LockNews m_news;
    int m_triesLeft = -1; ///< -1: nothing to say about it.
    bool m_asksForOther = false;
    Card *m_card;
    Avatar *m_avatar;
    TextLabel *m_who;
    TextLabel *m_when;
    QLineEdit *m_field;
    Tag *m_latin;
    ProblemBox *m_problem;
    Button *m_open;
    Button *m_provider;
    Notice *m_notice;
    TextLabel *m_foot;
    Button *m_other;
    TextLabel *m_question;
    Button *m_stay;
    Button *m_leave;
};

} // namespace mado

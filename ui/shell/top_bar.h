// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/diffs.h"
#include "contract/session.h"
#include "ui/desk/desk_page.h"
#include "ui/shell/place.h"

#include <QWidget>

class QHBoxLayout;

namespace mado {

class ConnectionPill;
class IconButton;
class LanguageSwitch;
class PlaceLabel;
class SearchField;
class Tag;
class TextLabel;
class UserButton;

/// 52 high (44 in the stack layout): where one is, search, training tag, connection, privacy, language, person.
class TopBar final : public QWidget
{
    Q_OBJECT

public:
    explicit TopBar(const Theme &theme, QWidget *parent = nullptr);

    void setUser(const StaffProfile &user);
    void setTraining(bool training);
    void setConnection(ConnectionState::Phase phase);
    void setLanguage(Language language);
    void setLayoutMode(DeskLayout layout);
    void setPlace(Place place); ///< Its title; only the desk is searched.
    /// Stack: over a conversation the title gives way to the way back.
    void setBack(bool back);
    void setFacts(const QString &waiting, const QString &alarm); ///< Stack: "12 people", "1 emergency over".
    void setPrivacyBars(bool on);
    void clearSearch();
    void focusSearch();

Q_SIGNALS:
    void searched(const QString &text);
    void searchLeft();
    void privacyToggled(bool on);
    void languageChosen(mado::Language language);
    void userMenuRequested(const QPoint &corner);
    void backChosen();
    void sidePanelChosen();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void retranslate();
    void arrange();

    const Theme &m_theme;
    std::optional<StaffProfile> m_user;
    Language m_language = Language::Japanese;
    DeskLayout m_layout = DeskLayout::Full;
    Place m_at = Place::Desk;
    bool m_back = false;
    bool m_training = false;
    bool m_searching = false; ///< Stack: the search took the place of the title.
    IconButton *m_backButton;
    TextLabel *m_title;
    TextLabel *m_waiting;
    TextLabel *m_alarm;
    PlaceLabel *m_place;
    SearchField *m_search;
    IconButton *m_searchButton;
    Tag *m_trainingTag;
    ConnectionPill *m_connection;
    IconButton *m_side;
    IconButton *m_privacy;
    LanguageSwitch *m_languages;
    UserButton *m_person;
    QHBoxLayout *m_row;
};

} // namespace mado

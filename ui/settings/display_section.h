// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/quiet_hours.h"
#include "app/people/screen_lock.h"
#include "contract/local_text.h"
#include "ui/desk/desk_page.h"
#include "ui/shared/theme.h"

#include <QPointer>
#include <QScrollArea>

class QBoxLayout;

namespace mado {

class Button;
class KeyCard;
class PinSheet;
class Segmented;
class SettingsCard;
class TextLabel;

/// 表示と文字: theme and language, the widths of the columns, sounds, privacy bars; the most used keys beside them.
class DisplaySection final : public QScrollArea
{
    Q_OBJECT

public:
    explicit DisplaySection(Theme &theme, QWidget *parent = nullptr);

    void setLanguage(Language language);
    void setPrivacyBars(bool on);
    void setLockMinutes(int minutes);
    void setQuietHours(QuietHours quiet);
    void setScreenLock(ScreenLock *lock);  ///< Null: none.
    void setLayoutMode(DeskLayout layout); ///< The keys stand below where there is no room beside.
    void focusFirst();

Q_SIGNALS:
    void languageChosen(mado::Language language);
    void privacyBarsChosen(bool on);
    void columnsResetChosen();
    void lockMinutesChosen(int minutes);
    void quietHoursChosen(mado::QuietHours quiet);
    void said(const QString &words);
    void allKeysChosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void showTheme();
    void showPin();
    void askPin();
    void removePin();

    Theme &m_theme;
    TextLabel *m_title;
    SettingsCard *m_look;
    Segmented *m_mode;
    Segmented *m_languages;
    Button *m_columns;
    TextLabel *m_soundTitle;
    SettingsCard *m_sound;
    Segmented *m_quiet;
    TextLabel *m_privacyTitle;
    SettingsCard *m_privacy;
    Segmented *m_lock;
    Segmented *m_bars;
    Button *m_pin;
    Button *m_noPin;
    QPointer<ScreenLock> m_screenLock;
    PinSheet *m_pinSheet = nullptr;
    Language m_language = Language::Japanese;
    KeyCard *m_keys;
    Button *m_allKeys;
    QBoxLayout *m_row;
};

} // namespace mado

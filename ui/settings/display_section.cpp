// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/display_section.h"

#include "app/then.h"
#include "ui/desk/error_words.h"
#include "ui/settings/pin_sheet.h"
#include "ui/settings/settings_card.h"
#include "ui/shared/button.h"
#include "ui/shared/segmented.h"
#include "ui/shared/text_label.h"
#include "ui/shared/wording.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace mado {

namespace {

constexpr int outer = 24;
constexpr int keysWidth = 340;
constexpr int widest = 720;
constexpr int lockChoices[] = {1, 3, 5, 10}; // minutes

} // namespace

DisplaySection::DisplaySection(Theme &theme, QWidget *parent)
    : QScrollArea(parent),
      m_theme(theme),
      m_title(new TextLabel(theme, TextStyle::Section, ColorRole::TextPrimary)),
      m_look(new SettingsCard(theme)),
      m_mode(new Segmented(theme)),
      m_languages(new Segmented(theme)),
      m_columns(new Button(theme, ButtonKind::Secondary, ButtonHeight::Medium)),
      m_soundTitle(new TextLabel(theme, TextStyle::Section, ColorRole::TextPrimary)),
      m_sound(new SettingsCard(theme)),
      m_quiet(new Segmented(theme)),
      m_privacyTitle(new TextLabel(theme, TextStyle::Section, ColorRole::TextPrimary)),
      m_privacy(new SettingsCard(theme)),
      m_lock(new Segmented(theme)),
      m_bars(new Segmented(theme)),
      m_pin(new Button(theme, ButtonKind::Secondary, ButtonHeight::Medium)),
      m_noPin(new Button(theme, ButtonKind::Text, ButtonHeight::Medium)),
      m_keys(new KeyCard(theme, KeyCard::Which::MostUsed)),
      m_allKeys(new Button(theme, ButtonKind::Text, ButtonHeight::Small)),
      m_row(new QHBoxLayout)
{
    build();
    connect(m_mode, &Segmented::chosen, this,
            [this](int index) { m_theme.setMode(index == 1 ? Theme::Mode::Dark : Theme::Mode::Light); });
    connect(m_languages, &Segmented::chosen, this, [this](int index) { Q_EMIT languageChosen(Language(index)); });
    connect(m_quiet, &Segmented::chosen, this, [this](int index) { Q_EMIT quietHoursChosen(QuietHours(index)); });
    connect(m_bars, &Segmented::chosen, this, [this](int index) { Q_EMIT privacyBarsChosen(index == 1); });
    connect(m_lock, &Segmented::chosen, this, [this](int index) { Q_EMIT lockMinutesChosen(lockChoices[index]); });
    connect(m_pin, &QPushButton::clicked, this, &DisplaySection::askPin);
    connect(m_noPin, &QPushButton::clicked, this, &DisplaySection::removePin);
    connect(m_columns, &QPushButton::clicked, this, &DisplaySection::columnsResetChosen);
    connect(m_allKeys, &QPushButton::clicked, this, &DisplaySection::allKeysChosen);
    connect(&theme, &Theme::changed, this, &DisplaySection::showTheme);
    retranslate();
    showTheme();
}

void DisplaySection::build()
{
    for (TextLabel *title : {m_title, m_soundTitle, m_privacyTitle})
        title->setBold(true);
    m_look->addRow(m_mode);
    m_look->addRow(m_languages);
    m_look->addRow(m_columns);
    m_sound->addRow(m_quiet);
    m_privacy->addRow(m_lock);
    m_privacy->addRow(m_bars);
    auto *pin = new QWidget;
    auto *pinRow = new QHBoxLayout(pin);
    pinRow->setContentsMargins(0, 0, 0, 0);
    pinRow->addWidget(m_noPin);
    pinRow->addWidget(m_pin);
    m_privacy->addRow(pin);
    auto *left = new QVBoxLayout;
    left->setSpacing(10);
    left->addWidget(m_title);
    left->addWidget(m_look);
    left->addSpacing(16);
    left->addWidget(m_soundTitle);
    left->addWidget(m_sound);
    left->addSpacing(16);
    left->addWidget(m_privacyTitle);
    left->addWidget(m_privacy);
    left->addStretch(1);
    m_look->setMaximumWidth(widest);
    m_sound->setMaximumWidth(widest);
    m_privacy->setMaximumWidth(widest);
    auto *right = new QVBoxLayout;
    right->setSpacing(4);
    right->addSpacing(34);
    right->addWidget(m_keys);
    right->addWidget(m_allKeys, 0, Qt::AlignRight);
    right->addStretch(1);
    auto *content = new QWidget;
    m_row->setSpacing(28);
    m_row->addLayout(left, 1);
    m_row->addLayout(right);
    auto *whole = new QVBoxLayout(content);
    whole->setContentsMargins(outer + 8, outer, outer + 8, outer);
    whole->addLayout(m_row);
    whole->addStretch(1);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
}

void DisplaySection::setLayoutMode(DeskLayout layout)
{
    const bool beside = layout != DeskLayout::Stack;
    m_row->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_keys->setFixedWidth(layout == DeskLayout::Full ? keysWidth : 300);
}

void DisplaySection::showTheme() { m_mode->setCurrent(m_theme.mode() == Theme::Mode::Dark ? 1 : 0); }

void DisplaySection::setLanguage(Language language)
{
    m_language = language;
    retranslate();
    m_languages->setCurrent(int(language));
}

void DisplaySection::setPrivacyBars(bool on) { m_bars->setCurrent(on ? 1 : 0); }

void DisplaySection::setLockMinutes(int minutes)
{
    const auto *found = std::find(std::begin(lockChoices), std::end(lockChoices), minutes);
    if (found != std::end(lockChoices))
        m_lock->setCurrent(int(found - std::begin(lockChoices)));
}

void DisplaySection::setQuietHours(QuietHours quiet) { m_quiet->setCurrent(int(quiet)); }

void DisplaySection::setScreenLock(ScreenLock *lock)
{
    m_screenLock = lock;
    if (lock)
        connect(lock, &ScreenLock::waysChanged, this, &DisplaySection::showPin);
    showPin();
}

void DisplaySection::showPin()
{
    const bool pin = m_screenLock && m_screenLock->ways().pin;
    m_pin->setEnabled(m_screenLock);
    m_noPin->setVisible(pin);
    m_pin->setText(pin ? tr("Change") : tr("Set a PIN"));
}

void DisplaySection::askPin()
{
    if (!m_screenLock)
        return;
    // It covers the window, which the section gets only after it was built.
    if (!m_pinSheet) {
        m_pinSheet = new PinSheet(m_theme, window());
        connect(this, &QObject::destroyed, m_pinSheet, &QObject::deleteLater);
        connect(m_pinSheet, &PinSheet::done, this, &DisplaySection::said);
    }
    m_pinSheet->ask(*m_screenLock, m_language);
}

void DisplaySection::removePin()
{
    if (!m_screenLock)
        return;
    then(m_screenLock->removePin(), this, [this](const Result<void> &removed) {
        Q_EMIT said(removed ? tr("The PIN is gone.") : ErrorWords::of(removed.error(), m_language));
    });
}

void DisplaySection::focusFirst() { m_mode->setFocus(Qt::TabFocusReason); }

void DisplaySection::retranslate()
{
    m_title->setText(tr("Appearance and text"));
    setAccessibleName(m_title->text());
    m_mode->setWords({tr("Light"), tr("Dark")});
    m_languages->setWords({QStringLiteral("日本語"), QStringLiteral("English")});
    m_columns->setText(tr("Reset widths"));
    m_look->setRow(0, tr("Brightness"), tr("Changes at once, without a restart"));
    m_look->setRow(1, tr("Language"), tr("Residents are written to in their own language all the same"));
    m_look->setRow(2, tr("Column widths"), tr("Queue and side panel as wide as they were at first"));
    m_soundTitle->setText(tr("Sounds"));
    m_quiet->setWords({tr("Always"), tr("By day"), tr("Never")});
    m_sound->setRow(0, tr("Softer tones"),
                    tr("Replies and hand-overs. By day is 6:00 to 22:00. Emergencies always sound"));
    m_privacyTitle->setText(tr("Privacy on screen"));
    m_bars->setWords({tr("Off"), tr("On")});
    QStringList minutes;
    for (const int choice : lockChoices)
        minutes.append(wording::minutes(choice, m_language));
    m_lock->setWords(minutes);
    m_privacy->setRow(
        0, tr("Lock by itself"),
        tr("When nothing is touched. 10 minutes while an emergency is in your care. Ctrl+L locks at once"));
    m_privacy->setRow(2, tr("PIN for the locked screen"),
                      tr("Six digits instead of the password, on this computer only"));
    m_noPin->setText(tr("Remove"));
    showPin();
    m_privacy->setRow(1, tr("Privacy bars"),
                      tr("Hide names and texts of everybody but the person chosen. Ctrl+Shift+H"));
    m_allKeys->setText(tr("All keys"));
    m_keys->retranslate();
}

void DisplaySection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QScrollArea::changeEvent(event);
}

} // namespace mado

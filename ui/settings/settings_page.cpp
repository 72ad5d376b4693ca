// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_page.h"

#include "contract/permissions.h"
#include "ui/settings/access_section.h"
#include "ui/settings/display_section.h"
#include "ui/settings/keys_section.h"
#include "ui/settings/settings_nav.h"
#include "ui/staff/staff_page.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QStackedWidget>

namespace mado {

SettingsPage::SettingsPage(Theme &theme, const AppClock &clock, const StaffProfile &me, People &people, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_nav(new SettingsNav(theme, this)),
      m_sections(new QStackedWidget(this)),
      m_display(new DisplaySection(theme)),
      m_keys(new KeysSection(theme)),
      m_access(new AccessSection(theme, people, me.login))
{
    m_nav->addHeading();
    m_nav->addEntry(QStringLiteral("moon"));
    m_nav->addEntry(QStringLiteral("keyboard"));
    m_nav->addEntry(QStringLiteral("key"));
    m_sections->addWidget(m_display);
    m_sections->addWidget(m_keys);
    m_sections->addWidget(m_access);
    if (showsStaff(me.role)) {
        m_staff = new StaffPage(theme, clock, me, people);
        m_nav->addHeading();
        m_nav->addEntry(QStringLiteral("users"));
        m_sections->addWidget(m_staff);
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_nav);
    row->addWidget(m_sections, 1);
    connect(m_nav, &SettingsNav::chosen, this, &SettingsPage::show);
    connect(m_display, &DisplaySection::languageChosen, this, &SettingsPage::languageChosen);
    connect(m_display, &DisplaySection::privacyBarsChosen, this, &SettingsPage::privacyBarsChosen);
    connect(m_display, &DisplaySection::columnsResetChosen, this, &SettingsPage::columnsResetChosen);
    connect(m_display, &DisplaySection::lockMinutesChosen, this, &SettingsPage::lockMinutesChosen);
    connect(m_display, &DisplaySection::said, this, &SettingsPage::said);
    connect(m_access, &AccessSection::said, this, &SettingsPage::said);
    connect(m_display, &DisplaySection::allKeysChosen, this, [this] {
        open(Section::Keys);
        m_nav->focusCurrent();
    });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    open(Section::Display);
    retranslate();
}

bool SettingsPage::showsStaff(Role role)
{
    return allows(role, Permission::ReadStaff) && allows(role, Permission::ChangeShifts);
}

void SettingsPage::open(Section section)
{
    if (int(section) >= m_nav->count())
        return;
    m_nav->setCurrent(int(section));
    show(int(section));
}

SettingsPage::Section SettingsPage::section() const { return Section(m_sections->currentIndex()); }

void SettingsPage::show(int entry) { m_sections->setCurrentIndex(entry); }

void SettingsPage::setLanguage(Language language)
{
    m_display->setLanguage(language);
    m_keys->retranslate();
    m_access->setLanguage(language);
    if (m_staff)
        m_staff->setLanguage(language);
    retranslate();
}

void SettingsPage::setPrivacyBars(bool on) { m_display->setPrivacyBars(on); }

void SettingsPage::setLockMinutes(int minutes) { m_display->setLockMinutes(minutes); }

void SettingsPage::setScreenLock(ScreenLock *lock) { m_display->setScreenLock(lock); }

void SettingsPage::setLayoutMode(DeskLayout layout)
{
    m_nav->setNarrow(layout != DeskLayout::Full);
    m_display->setLayoutMode(layout);
    if (m_staff)
        m_staff->setLayoutMode(layout);
}

void SettingsPage::focusFirst() { m_nav->focusCurrent(); }

bool SettingsPage::goUp()
{
    if (m_staff && section() == Section::Staff && m_staff->goUp())
        return true;
    if (m_nav->isAncestorOf(window()->focusWidget()))
        return false;
    m_nav->focusCurrent();
    return true;
}

void SettingsPage::cyclePane()
{
    if (!m_nav->isAncestorOf(window()->focusWidget()))
        m_nav->focusCurrent();
    else if (section() == Section::Staff)
        m_staff->focusFirst();
    else if (section() == Section::Access)
        m_access->focusFirst();
    else
        m_display->focusFirst();
}

void SettingsPage::retranslate()
{
    m_nav->setAccessibleName(tr("Settings"));
    m_nav->setHeading(0, tr("My settings"));
    m_nav->setEntry(int(Section::Display), tr("Appearance and text"));
    m_nav->setEntry(int(Section::Keys), tr("Keyboard"));
    m_nav->setEntry(int(Section::Access), tr("Signed-in computers"));
    if (m_staff) {
        m_nav->setHeading(1, tr("Administration"));
        m_nav->setEntry(int(Section::Staff), tr("Staff and roles"));
    }
}

void SettingsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SettingsPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(ColorRole::BgApp));
}

} // namespace mado

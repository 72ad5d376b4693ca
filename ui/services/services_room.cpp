// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/services_room.h"

#include "ui/desk/panel_tabs.h"

#include <QEvent>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace mado {

ServicesRoom::ServicesRoom(const Theme &theme, const StaffProfile &me, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_tabs(new PanelTabs(theme, Tabs)),
      m_pages(new QStackedWidget),
      m_faq(new FaqPage(theme, me)),
      m_medicine(new MedicinePage(theme, me)),
      m_learning(new LearningPage(theme, me)),
      m_surveys(new SurveysPage(theme, me)),
      m_announcements(new AnnouncementsPage(theme, me))
{
    build(me.role);
    connect(m_tabs, &PanelTabs::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    for (const ServicePage *page : pages())
        connect(page, &ServicePage::said, this, &ServicesRoom::said);
    connect(m_learning, &ServicePage::accountsKnown, this,
            [this](int count) { m_tabs->setShown(LearningTab, count > 0); });
    connect(m_medicine, &MedicinePage::conversationRequested, this, &ServicesRoom::conversationRequested);
    connect(m_medicine, &MedicinePage::countChanged, this, [this](int waiting) {
        m_waiting = waiting;
        retranslate();
    });
    retranslate();
}

bool ServicesRoom::isFor(Role role)
{
    return FaqPage::isFor(role) || MedicinePage::isFor(role) || AnnouncementsPage::isFor(role) ||
           SurveysPage::isFor(role);
}

void ServicesRoom::build(Role role)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_pages, 1);
    for (ServicePage *page : pages())
        m_pages->addWidget(page);
    m_tabs->setShown(LearningTab, false); // until an account teaches
    m_tabs->setShown(SurveysTab, SurveysPage::isFor(role));
    m_tabs->setShown(AnnouncementsTab, AnnouncementsPage::isFor(role));
    m_tabs->setShown(FaqTab, FaqPage::isFor(role));
    m_tabs->setShown(MedicineTab, MedicinePage::isFor(role));
    m_pages->setCurrentIndex(m_tabs->current());
}

QList<ServicePage *> ServicesRoom::pages() const { return {m_faq, m_medicine, m_learning, m_surveys, m_announcements}; }

ServicePage *ServicesRoom::current() const { return pages().at(m_tabs->current()); }

void ServicesRoom::setLanguage(Language language)
{
    for (ServicePage *page : pages())
        page->setLanguage(language);
}

void ServicesRoom::setPrivacyBars(bool on)
{
    m_faq->setPrivacyBars(on);
    m_medicine->setPrivacyBars(on);
}

void ServicesRoom::showMedicine() { m_tabs->setCurrent(MedicineTab); }

void ServicesRoom::showLearning() { m_tabs->setCurrent(LearningTab); }

void ServicesRoom::showSurveys() { m_tabs->setCurrent(SurveysTab); }

void ServicesRoom::showAnnouncements() { m_tabs->setCurrent(AnnouncementsTab); }

void ServicesRoom::focusList() { current()->focusList(); }

void ServicesRoom::cyclePane() { current()->cyclePane(); }

void ServicesRoom::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ServicesRoom::paintEvent(QPaintEvent *) { QPainter(this).fillRect(rect(), m_theme.color(ColorRole::Surface)); }

void ServicesRoom::retranslate()
{
    m_tabs->setTab(FaqTab, tr("Frequent questions"));
    m_tabs->setTab(LearningTab, tr("Learning"));
    m_tabs->setTab(SurveysTab, tr("Surveys"));
    m_tabs->setTab(AnnouncementsTab, tr("Announcements"));
    m_tabs->setTab(MedicineTab, tr("Medicine"), m_waiting);
}

} // namespace mado

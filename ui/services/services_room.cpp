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
      m_faq(new ServicesPage(theme, me)),
      m_medicine(new MedicinePage(theme, me)),
      m_learning(new LearningPage(theme, me)),
      m_surveys(new SurveysPage(theme, me)),
      m_announcements(new AnnouncementsPage(theme, me))
{
    build(me.role);
    connect(m_tabs, &PanelTabs::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_faq, &ServicesPage::said, this, &ServicesRoom::said);
    connect(m_medicine, &MedicinePage::said, this, &ServicesRoom::said);
    connect(m_learning, &LearningPage::said, this, &ServicesRoom::said);
    connect(m_learning, &LearningPage::taughtChanged, this, [this](bool any) { m_tabs->setShown(LearningTab, any); });
    connect(m_surveys, &SurveysPage::said, this, &ServicesRoom::said);
    connect(m_announcements, &AnnouncementsPage::said, this, &ServicesRoom::said);
    connect(m_medicine, &MedicinePage::conversationRequested, this, &ServicesRoom::conversationRequested);
    connect(m_medicine, &MedicinePage::countChanged, this, [this](int waiting) {
        m_waiting = waiting;
        retranslate();
    });
    retranslate();
}

bool ServicesRoom::isFor(Role role)
{
    return ServicesPage::isFor(role) || MedicinePage::isFor(role) || AnnouncementsPage::isFor(role) ||
           SurveysPage::isFor(role);
}

void ServicesRoom::build(Role role)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_pages, 1);
    m_pages->addWidget(m_faq);
    m_pages->addWidget(m_medicine);
    m_pages->addWidget(m_learning);
    m_pages->addWidget(m_surveys);
    m_tabs->setShown(LearningTab, false); // until an account teaches
    m_pages->addWidget(m_announcements);
    m_tabs->setShown(SurveysTab, SurveysPage::isFor(role));
    m_tabs->setShown(AnnouncementsTab, AnnouncementsPage::isFor(role));
    m_tabs->setShown(FaqTab, ServicesPage::isFor(role));
    m_tabs->setShown(MedicineTab, MedicinePage::isFor(role));
    m_pages->setCurrentIndex(m_tabs->current());
}

void ServicesRoom::setLanguage(Language language)
{
    m_faq->setLanguage(language);
    m_medicine->setLanguage(language);
    m_learning->setLanguage(language);
    m_surveys->setLanguage(language);
    m_announcements->setLanguage(language);
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

void ServicesRoom::focusList()
{
    if (m_tabs->current() == LearningTab)
        m_learning->focusList();
    else if (m_tabs->current() == SurveysTab)
        m_surveys->focusList();
    else if (m_tabs->current() == AnnouncementsTab)
        m_announcements->focusList();
    else
        m_tabs->current() == MedicineTab ? m_medicine->focusList() : m_faq->focusList();
}

void ServicesRoom::cyclePane()
{
    if (m_tabs->current() == LearningTab)
        m_learning->cyclePane();
    else if (m_tabs->current() == SurveysTab)
        m_surveys->cyclePane();
    else if (m_tabs->current() == AnnouncementsTab)
        m_announcements->cyclePane();
    else
        m_tabs->current() == MedicineTab ? m_medicine->cyclePane() : m_faq->cyclePane();
}

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

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/staff.h"
#include "ui/services/announcements_page.h"
#include "ui/services/faq_page.h"
#include "ui/services/learning_page.h"
#include "ui/services/medicine_page.h"
#include "ui/services/surveys_page.h"

class QStackedWidget;

namespace mado {

class PanelTabs;

/// The services of the accounts side by side, one in front: questions, medicine, learning, surveys, announcements. A
/// tab is there for those whose role has the page.
class ServicesRoom final : public QWidget
{
    Q_OBJECT

public:
    ServicesRoom(const Theme &theme, const StaffProfile &me, QWidget *parent = nullptr);

    static bool isFor(Role role);
    FaqPage &faq() { return *m_faq; }
    MedicinePage &medicine() { return *m_medicine; }
    AnnouncementsPage &announcements() { return *m_announcements; }
    SurveysPage &surveys() { return *m_surveys; }
    LearningPage &learning() { return *m_learning; }
    void setLanguage(Language language);
    void setPrivacyBars(bool on);
    void showMedicine();
    void showAnnouncements();
    void showSurveys();
    void showLearning();
    void focusList();
    void cyclePane();

Q_SIGNALS:
    void said(const QString &words); ///< For a toast.
    void conversationRequested(const mado::ConsultationId &id);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    enum Tab { FaqTab, MedicineTab, LearningTab, SurveysTab, AnnouncementsTab, Tabs };
    QList<ServicePage *> pages() const; ///< In the order of their tabs.
    ServicePage *current() const;
    void build(Role role);
    void retranslate();

    const Theme &m_theme;
    PanelTabs *m_tabs;
    QStackedWidget *m_pages;
    FaqPage *m_faq;
    MedicinePage *m_medicine;
    LearningPage *m_learning;
    SurveysPage *m_surveys;
    AnnouncementsPage *m_announcements;
    int m_waiting = 0; ///< Requests for medicine.
};

} // namespace mado

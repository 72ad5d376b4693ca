// SPDX-License-Identifier: GPL-3.0-or-later
// The pages in the frame: what each is given, what each asks for, and all that can be done by name.
#include "ui/shell/alarm_notices.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/desk_actions.h"
#include "ui/shell/desk_frame.h"
#include "ui/shell/duty_toasts.h"
#include "ui/shell/go_chord.h"
#include "ui/shell/leaving.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/rail.h"
#include "ui/shell/reach.h"
#include "ui/shell/top_bar.h"

namespace mado {

void DeskFrame::connectPages()
{
    connect(m_rail, &Rail::chosen, this, [this](Place place) {
        const bool there = m_pages->place() == place;
        m_pages->go(place);
        if (there && place == Place::Desk)
            m_page->showQueue();
    });
    connect(m_chord, &GoChord::chosen, m_pages, &PageStack::go);
    connect(m_pages, &PageStack::placeChanged, this, [this](Place place) {
        m_rail->setPlace(place);
        m_topBar->setPlace(place);
        refreshPage();
    });
    connect(&m_pages->calls(), &CallbacksPage::countChanged, m_rail, &Rail::setCalls);
    connect(&m_pages->calls(), &CallbacksPage::conversationRequested, this, [this](const ConsultationId &id) {
        m_pages->go(Place::Desk);
        m_page->open(id);
    });
    connect(m_leaving, &Leaving::shiftRead, &m_pages->calls(), &CallbacksPage::setShiftEnd);
    BoardPage &board = m_pages->board();
    m_rail->setBoardShown(BoardPage::isFor(m_page->me().role));
    connect(&board, &BoardPage::conversationRequested, this, [this](const ConsultationId &id) {
        m_pages->go(Place::Desk);
        m_page->open(id);
    });
    connect(&board, &BoardPage::said, this, &DeskFrame::say);
    connect(&board, &BoardPage::attendedChanged, m_duty, &DutyToasts::setAttended);
    m_rail->setServicesShown(ServicesRoom::isFor(m_page->me().role));
    connect(&m_pages->services(), &ServicesRoom::said, this, &DeskFrame::say);
    connect(&m_pages->services(), &ServicesRoom::conversationRequested, this, [this](const ConsultationId &id) {
        m_pages->go(Place::Desk);
        m_page->open(id);
    });
    m_rail->setDataShown(GovernancePage::isFor(m_page->me().role));
    connect(&m_pages->governance(), &GovernancePage::said, this, &DeskFrame::say);
    SettingsPage &settings = m_pages->settings();
    connect(&settings, &SettingsPage::languageChosen, this, &DeskFrame::languageChosen);
    connect(&settings, &SettingsPage::lockMinutesChosen, this, &DeskFrame::lockMinutesChosen);
    connect(&settings, &SettingsPage::said, this, &DeskFrame::say);
    connect(&settings, &SettingsPage::privacyBarsChosen, this, &DeskFrame::setBars);
    connect(&settings, &SettingsPage::columnsResetChosen, this, [this] {
        m_page->setColumnWidths({m_theme.size(Size::Queue), m_theme.size(Size::SidePanel)});
        Q_EMIT columnsReset();
        say(tr("The columns have their first widths again"));
    });
    connect(m_reach, &Reach::opened, this, [this](const QString &words) {
        say(words);
        m_page->reconnectNow();
    });
}

void DeskFrame::openPalette()
{
    const Language other = m_language == Language::Japanese ? Language::English : Language::Japanese;
    const bool leads = SettingsPage::showsStaff(m_page->me().role);
    const auto go = [this](SettingsPage::Section section) { return [this, section] { m_pages->goTo(section); }; };
    using Act = std::function<void()>;
    const FrameActions frame{
        .showDesk = [this] { m_pages->go(Place::Desk); },
        .showCalls = [this] { m_pages->go(Place::Calls); },
        .showBoard = BoardPage::isFor(m_page->me().role) ? Act([this] { m_pages->go(Place::Board); }) : Act(),
        .showTrends = m_pages->trends() ? Act([this] { m_pages->go(Place::Trends); }) : Act(),
        .showServices = ServicesRoom::isFor(m_page->me().role) ? Act([this] { m_pages->go(Place::Services); }) : Act(),
        .showMedicine = MedicinePage::isFor(m_page->me().role) ? Act([this] {
            m_pages->services().showMedicine();
            m_pages->go(Place::Services);
        })
                                                               : Act(),
        .showData = GovernancePage::isFor(m_page->me().role) ? Act([this] { m_pages->go(Place::Data); }) : Act(),
        .review = [this] { m_leaving->review(); },
        .showSettings = go(SettingsPage::Section::Display),
        .showStaff = leads ? Act(go(SettingsPage::Section::Staff)) : Act(),
        .reach = m_reach->isAllowed() ? Act([this] { m_reach->ask(); }) : Act(),
        .search = [this] { m_topBar->focusSearch(); },
        .toggleBars = [this] { setBars(!m_bars); },
        .lock = [this] { Q_EMIT lockRequested(); },
        .quiet = [this] { m_alarms->quiet(); },
        .showKeys = [this] { openKeyList(); },
        .switchLanguage = [this, other] { Q_EMIT languageChosen(other); },
        .barsShown = m_bars};
    m_palette->open(deskActions(*m_page, m_language, frame));
}

void DeskFrame::setTrends(TrendsPage *page)
{
    m_pages->setTrends(page);
    m_rail->setTrendsShown(true);
    page->setLanguage(m_language);
    connect(page, &TrendsPage::said, this, &DeskFrame::say);
}

void DeskFrame::setProvisions(Provisions *provisions) { m_pages->governance().setProvisions(provisions); }

void DeskFrame::setAccounts(ServiceAccounts *accounts) { m_pages->settings().setAccounts(accounts); }

void DeskFrame::setFaq(Faq *faq) { m_pages->services().faq().setFaq(faq); }

void DeskFrame::setAnnouncements(Announcements *announcements)
{
    m_pages->services().announcements().setAnnouncements(announcements);
}

void DeskFrame::setLearning(Learning *learning) { m_pages->services().learning().setLearning(learning); }

void DeskFrame::setSurveys(SurveyRounds *surveys) { m_pages->services().surveys().setSurveys(surveys); }

void DeskFrame::setMedicine(Medicine *medicine) { m_pages->services().medicine().setMedicine(medicine); }

} // namespace mado

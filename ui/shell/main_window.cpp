// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/shell/desk_frame.h"
#include "ui/shell/lock_control.h"
#include "ui/shell/logo.h"
#include "ui/shell/menus.h"
#include "ui/shell/quiet_control.h"
#include "ui/trends/trends_page.h"

#include <QApplication>
#include <QCloseEvent>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace mado {

namespace {

constexpr QSize firstSize(1440, 900);

QString columnsKey(const DeskPage &page) { return QStringLiteral("columns/") + page.me().id.text(); }

} // namespace

MainWindow::MainWindow(Theme &theme, const AppClock &clock, QSettings &settings, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_clock(clock),
      m_settings(settings),
      m_pages(new QStackedWidget(this)),
      m_lock(new LockControl(theme, clock, settings, *this, *m_pages)),
      m_quiet(new QuietControl(clock, settings, this))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_pages);
    setMinimumSize(theme.minimumWindow());
    resize(firstSize);
    restoreGeometry(settings.value(QStringLiteral("window")).toByteArray());
    if (settings.contains(QStringLiteral("theme")))
        theme.setMode(settings.value(QStringLiteral("theme")).toString() == QLatin1String("dark") ? Theme::Mode::Dark
                                                                                                  : Theme::Mode::Light);
    connect(m_lock, &LockControl::lockedOut, this, &MainWindow::lockedOut);
    connect(m_lock, &LockControl::otherPersonRequested, this, &MainWindow::signOutRequested);
    connect(m_quiet, &QuietControl::ring, this, &MainWindow::ring);
    connect(&theme, &Theme::changed, this, &MainWindow::applyTheme);
    applyTheme();
    retitle();
}

MainWindow::~MainWindow() = default;

void MainWindow::applyTheme()
{
    qApp->setPalette(m_theme.palette());
    qApp->setFont(m_theme.font(TextStyle::Body));
    qApp->setStyleSheet(m_theme.styleSheet());
    setWindowIcon(appIcon(m_theme));
    m_settings.setValue(QStringLiteral("theme"),
                        m_theme.mode() == Theme::Mode::Dark ? QStringLiteral("dark") : QStringLiteral("light"));
}

void MainWindow::retitle() { setWindowTitle(tr("Madoguchi")); }

void MainWindow::showSignIn(QWidget &page)
{
    endDesk();
    if (m_pages->indexOf(&page) < 0)
        m_pages->addWidget(&page);
    m_pages->setCurrentWidget(&page);
}

void MainWindow::showDesk(DeskPage *page, People &people, const About &server)
{
    endDesk();
    m_frame = new DeskFrame(m_theme, m_clock, page, people, server);
    m_pages->addWidget(m_frame);
    m_pages->setCurrentWidget(m_frame);
    QList<int> widths;
    const QVariantList saved = m_settings.value(columnsKey(*page)).toList();
    for (const QVariant &width : saved)
        widths.append(width.toInt());
    page->setColumnWidths(widths);
    connect(page, &DeskPage::columnsResized, this, [this, page] {
        QVariantList now;
        for (const int width : page->columnWidths())
            now.append(width);
        m_settings.setValue(columnsKey(*page), now);
    });
    connect(m_frame, &DeskFrame::languageChosen, this, &MainWindow::languageRequested);
    connect(m_frame, &DeskFrame::userMenuRequested, this,
            [this](const QPoint &corner) { openUserMenu(*this, corner, [this] { m_frame->leave(); }); });
    connect(m_frame, &DeskFrame::signOutRequested, this, &MainWindow::signOutRequested, Qt::QueuedConnection);
    connect(m_frame, &DeskFrame::columnsReset, this, [this, page] { m_settings.remove(columnsKey(*page)); });
    m_quiet->begin(*m_frame);
    connect(&page->alarms(), &Alarms::changed, this,
            [this, page] { Q_EMIT emergenciesChanged(page->alarms().waiting()); });
    m_frame->setSilent(m_silent);
    m_frame->setLanguage(m_language);
    m_frame->setNotice(m_noticeFact, m_noticeText);
    page->focusQueue();
    if (m_screenLock)
        m_lock->begin(*m_frame, *m_screenLock);
}

void MainWindow::endDesk()
{
    if (!m_frame)
        return;
    m_frame->page().flushDraft();
    m_lock->end();
    delete std::exchange(m_frame, nullptr);
    Q_EMIT emergenciesChanged(0);
}

DeskPage *MainWindow::desk() const { return m_frame ? &m_frame->page() : nullptr; }

void MainWindow::setLanguage(Language language)
{
    m_language = language;
    m_lock->setLanguage(language);
    if (m_frame)
        m_frame->setLanguage(language);
}

void MainWindow::setScreenLock(ScreenLock *lock) { m_screenLock = lock; }

void MainWindow::lockQuietly() { m_lock->lockQuietly(); }

bool MainWindow::isLocked() const { return m_lock->isLocked(); }

void MainWindow::setSilent(bool silent)
{
    m_silent = silent;
    if (m_frame)
        m_frame->setSilent(silent);
}

void MainWindow::setTrends(Trends *trends)
{
    if (m_frame)
        m_frame->setTrends(new TrendsPage(m_theme, *trends, m_clock, m_frame->page().me()));
}

void MainWindow::setProvisions(Provisions *provisions)
{
    if (m_frame)
        m_frame->setProvisions(provisions);
}

void MainWindow::setAnnouncements(Announcements *announcements)
{
    if (m_frame)
        m_frame->setAnnouncements(announcements);
}

void MainWindow::setLearning(Learning *learning)
{
    if (m_frame)
        m_frame->setLearning(learning);
}

void MainWindow::setSurveys(SurveyRounds *surveys)
{
    if (m_frame)
        m_frame->setSurveys(surveys);
}

void MainWindow::setMedicine(Medicine *medicine)
{
    if (m_frame)
        m_frame->setMedicine(medicine);
}

void MainWindow::setAccounts(ServiceAccounts *accounts)
{
    if (m_frame)
        m_frame->setAccounts(accounts);
}

void MainWindow::setFaq(Faq *faq)
{
    if (m_frame)
        m_frame->setFaq(faq);
}

void MainWindow::setNotice(const QString &fact, const QString &text)
{
    m_noticeFact = fact;
    m_noticeText = text;
    if (m_frame)
        m_frame->setNotice(fact, text);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_frame)
        m_frame->page().flushDraft();
    m_settings.setValue(QStringLiteral("window"), saveGeometry());
    QWidget::closeEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retitle();
    QWidget::changeEvent(event);
}

} // namespace mado

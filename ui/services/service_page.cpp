// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/service_page.h"

#include "ui/desk/error_words.h"
#include "ui/shared/banner.h"
#include "ui/shared/choice_box.h"
#include "ui/shared/paint.h"
#include "ui/shared/wording.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace mado {

using namespace Qt::Literals::StringLiterals;

ServicePage::ServicePage(const Theme &theme, const StaffProfile &me, bool readable, std::chrono::seconds readEvery,
                         QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_me(me),
      m_accountBox(new ChoiceBox(theme)),
      m_readable(readable),
      m_banner(new Banner(theme, this))
{
    m_banner->hide();
    m_accountBox->setAccessibleName(tr("Account"));
    m_reads.setInterval(readEvery);
    connect(&m_reads, &QTimer::timeout, this, &ServicePage::reload);
    connect(m_accountBox, &QComboBox::activated, this, &ServicePage::chooseAccount);
}

void ServicePage::layOut(QLayout *content)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addLayout(content, 1);
}

void ServicePage::setLanguage(Language language)
{
    m_language = language;
    refresh();
}

void ServicePage::reload()
{
    if (!hasServer() || m_asking || m_busy || !m_readable)
        return;
    m_account ? loadBoard() : loadAccounts();
}

void ServicePage::reloadIfShown()
{
    if (isVisible())
        reload();
}

void ServicePage::showAccounts()
{
    Q_EMIT accountsKnown(int(m_accounts.size()));
    m_accountBox->clear();
    for (const ServiceAccount &account : std::as_const(m_accounts))
        m_accountBox->addItem(account.name.in(m_language));
    m_accountBox->setVisible(m_accounts.size() > 1);
    if (m_accounts.isEmpty())
        refresh();
    else
        chooseAccount(0);
}

void ServicePage::chooseAccount(int index)
{
    m_account = m_accounts.at(index).id;
    leaveAccount();
    reload();
}

void ServicePage::tellFault(const AppError &error)
{
    const auto time = asOf();
    warn(time ? tr("As of %1.").arg(wording::clockWithSeconds(*time)) : tr("That did not work."),
         ErrorWords::of(error, m_language));
}

void ServicePage::warn(const QString &title, const QString &words)
{
    m_banner->setTone(BannerTone::Warning);
    m_banner->setIcon(u"alert"_s);
    m_banner->setWords(title, words);
    m_banner->show();
}

void ServicePage::hideFault() { m_banner->hide(); }

void ServicePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_reads.start();
    reload();
}

void ServicePage::hideEvent(QHideEvent *event)
{
    m_reads.stop();
    QWidget::hideEvent(event);
}

void ServicePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_accountBox->setAccessibleName(tr("Account"));
        retranslate();
    }
    QWidget::changeEvent(event);
}

void ServicePage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(ColorRole::Surface));
    if (m_list)
        paint::edge(painter, {0, 0, m_list->width(), height()}, Qt::RightEdge, m_theme.color(ColorRole::BorderSubtle));
}

} // namespace mado

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/sign_in_page.h"

#include "ui/shared/text_label.h"
#include "ui/signin/enrolment_form.h"
#include "ui/signin/language_switch.h"
#include "ui/signin/sign_in_form.h"
#include "ui/signin/window_wall.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace mado {

namespace {
constexpr int formWidth = 384;
constexpr double wallShare = 0.425;
constexpr int widthWithWall = 900;
} // namespace

SignInPage::SignInPage(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_wall(new WindowWall(theme, this)),
      m_switch(new SignInLanguage(theme)),
      m_form(new SignInForm(theme)),
      m_enrolment(new EnrolmentForm(theme)),
      m_version(new TextLabel(theme, TextStyle::Meta, ColorRole::TextMuted))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_wall);
    row->addWidget(buildRight(), 1);
    connectForms();
    connect(m_switch, &SignInLanguage::chosen, this, &SignInPage::languageRequested);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

void SignInPage::connectForms()
{
    connect(m_form, &SignInForm::signInRequested, this, &SignInPage::signInRequested);
    connect(m_form, &SignInForm::providerRequested, this, &SignInPage::providerRequested);
    connect(m_form, &SignInForm::invitationRequested, this, &SignInPage::invitationRequested);
    connect(m_form, &SignInForm::serverEntered, this, &SignInPage::serverEntered);
    connect(m_form, &SignInForm::practiseRequested, this, &SignInPage::practiseRequested);
    connect(m_form, &SignInForm::resumeRequested, this, &SignInPage::resumeRequested);
    connect(m_enrolment, &EnrolmentForm::invitationEntered, this, &SignInPage::invitationEntered);
    connect(m_enrolment, &EnrolmentForm::codeEntered, this, &SignInPage::appCodeEntered);
    connect(m_enrolment, &EnrolmentForm::codesKept, this, &SignInPage::recoveryCodesKept);
    connect(m_enrolment, &EnrolmentForm::cancelled, this, &SignInPage::enrolmentCancelled);
}

QWidget *SignInPage::buildRight()
{
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(28, 18, 28, 18);
    auto *top = new QHBoxLayout;
    top->addStretch(1);
    top->addWidget(m_switch);
    column->addLayout(top);
    column->addStretch(1);
    auto *middle = new QHBoxLayout;
    m_form->setFixedWidth(formWidth);
    middle->addStretch(1);
    middle->addWidget(m_form);
    m_enrolment->setFixedWidth(formWidth);
    m_enrolment->hide();
    middle->addWidget(m_enrolment);
    middle->addStretch(1);
    column->addLayout(middle);
    column->addStretch(1);
    m_version->setAlignment(Qt::AlignRight);
    column->addWidget(m_version);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(right);
    scroll->viewport()->setAutoFillBackground(false);
    right->setAutoFillBackground(false);
    return scroll;
}

void SignInPage::setBusy(const QString &what)
{
    m_form->setBusy(what);
    m_enrolment->setBusy(what);
}

void SignInPage::showProblem(const QString &problem)
{
    if (m_enrolment->isHidden())
        m_form->showProblem(problem);
    else
        m_enrolment->showProblem(problem);
}

void SignInPage::setProviderOffered(bool offered) { m_form->setProviderOffered(offered); }

void SignInPage::setProviderWaiting(bool waiting) { m_form->setProviderWaiting(waiting); }

void SignInPage::askForCode() { m_form->askForCode(); }

void SignInPage::swap(QWidget *to, QWidget *from)
{
    from->hide();
    to->show();
    focusFirst();
}

void SignInPage::showForm() { swap(m_form, m_enrolment); }

void SignInPage::showInvitation()
{
    m_enrolment->showInvitation();
    swap(m_enrolment, m_form);
}

void SignInPage::showApp(const QString &secret, const QString &uri)
{
    m_enrolment->showApp(secret, uri);
    swap(m_enrolment, m_form);
}

void SignInPage::showRecoveryCodes(const QStringList &codes)
{
    m_enrolment->showCodes(codes);
    swap(m_enrolment, m_form);
}

void SignInPage::setRemembered(const std::optional<QString> &person) { m_form->setRemembered(person); }

void SignInPage::setServer(const QUrl &server) { m_form->setServer(server); }

void SignInPage::setServerName(const QString &name) { m_form->setServerName(name); }

void SignInPage::setLanguage(Language language)
{
    m_switch->setLanguage(language);
    m_wall->setLanguage(language);
}

void SignInPage::focusFirst()
{
    if (m_enrolment->isHidden())
        m_form->focusFirst();
    else
        m_enrolment->focusFirst();
}

void SignInPage::retranslate()
{
    const QString version = QCoreApplication::applicationVersion();
    m_version->setText(version.isEmpty() ? QString() : tr("Version %1").arg(version));
}

void SignInPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SignInPage::resizeEvent(QResizeEvent *event)
{
    m_wall->setVisible(width() >= widthWithWall);
    m_wall->setFixedWidth(int(width() * wallShare));
    QWidget::resizeEvent(event);
}

void SignInPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(ColorRole::Surface));
}

} // namespace mado

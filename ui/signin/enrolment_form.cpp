// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/enrolment_form.h"

#include "ui/shared/button.h"
#include "ui/shared/text_label.h"
#include "ui/signin/code_row.h"
#include "ui/signin/qr_code.h"
#include "ui/signin/sign_in_boxes.h"

#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLineEdit>
#include <QVBoxLayout>

namespace mado {

namespace {

constexpr int minimumPassword = 12;

/// "ABCD EFGH …": read off more easily.
QString grouped(const QString &secret)
{
    QStringList groups;
    for (int at = 0; at < secret.size(); at += 4)
        groups.append(secret.mid(at, 4));
    return groups.join(u' ');
}

} // namespace

EnrolmentForm::EnrolmentForm(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_title(new TextLabel(theme, TextStyle::FigureM, ColorRole::TextPrimary)),
      m_explanation(new TextLabel(theme, TextStyle::Body, ColorRole::TextSecondary)),
      m_steps(new QWidget),
      m_invitationLabel(new TextLabel(theme, TextStyle::Small, ColorRole::TextPrimary)),
      m_passwordLabel(new TextLabel(theme, TextStyle::Small, ColorRole::TextPrimary)),
      m_againLabel(new TextLabel(theme, TextStyle::Small, ColorRole::TextPrimary)),
      m_qr(new QrCode(theme)),
      m_secretLabel(new TextLabel(theme, TextStyle::Small, ColorRole::TextPrimary)),
      m_code(new CodeRow(theme, false)),
      m_copy(new Button(theme, ButtonKind::Secondary, ButtonHeight::Medium)),
      m_problem(new ProblemBox(theme)),
      m_next(new Button(theme, ButtonKind::Primary, ButtonHeight::Large)),
      m_back(new Button(theme, ButtonKind::Text, ButtonHeight::Medium))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    m_title->setBold(true);
    m_explanation->setWrap(true);
    m_next->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_pages = {buildInvitation(), buildApp(), buildCodes()};
    auto *steps = new QVBoxLayout(m_steps);
    steps->setContentsMargins(0, 0, 0, 0);
    for (QWidget *page : m_pages)
        steps->addWidget(page);
    for (QWidget *part :
         {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_explanation), static_cast<QWidget *>(m_steps),
          static_cast<QWidget *>(m_problem), static_cast<QWidget *>(m_next)})
        column->addWidget(part);
    column->addWidget(m_back, 0, Qt::AlignHCenter);
    connect(m_next, &QPushButton::clicked, this, &EnrolmentForm::submit);
    connect(m_back, &QPushButton::clicked, this, &EnrolmentForm::cancelled);
    connect(m_code, &CodeRow::submitted, this, &EnrolmentForm::submit);
    connect(&m_theme, &Theme::changed, this, &EnrolmentForm::restyle);
    restyle();
    show(Step::Invitation);
}

QLineEdit *EnrolmentForm::field(QVBoxLayout &column, TextLabel *label, bool hidden)
{
    auto *field = new QLineEdit;
    field->setInputMethodHints(Qt::ImhLatinOnly | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase |
                               Qt::ImhSensitiveData);
    if (hidden)
        field->setEchoMode(QLineEdit::Password);
    label->setBold(true);
    column.addWidget(label);
    column.addWidget(field);
    connect(field, &QLineEdit::returnPressed, this, &EnrolmentForm::submit);
    return field;
}

QWidget *EnrolmentForm::buildInvitation()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_invitation = field(*column, m_invitationLabel, false);
    m_password = field(*column, m_passwordLabel, true);
    m_again = field(*column, m_againLabel, true);
    column->addStretch();
    return page;
}

QWidget *EnrolmentForm::buildApp()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_qr, 0, Qt::AlignHCenter);
    m_secret = field(*column, m_secretLabel, false);
    m_secret->setReadOnly(true);
    column->addWidget(m_code);
    column->addStretch();
    return page;
}

QWidget *EnrolmentForm::buildCodes()
{
    auto *page = new QWidget;
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(0, 0, 0, 0);
    for (int i = 0; i < int(std::size(m_codes)); ++i) {
        m_codes[i] = new QLineEdit;
        m_codes[i]->setReadOnly(true);
        grid->addWidget(m_codes[i], i / 2, i % 2);
    }
    grid->addWidget(m_copy, 5, 0, 1, 2, Qt::AlignRight);
    grid->setRowStretch(6, 1);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QStringList all;
        for (const QLineEdit *code : m_codes)
            all.append(code->text());
        QGuiApplication::clipboard()->setText(all.join(u'\n'));
    });
    return page;
}

void EnrolmentForm::show(Step step)
{
    m_step = step;
    for (qsizetype i = 0; i < m_pages.size(); ++i)
        m_pages.at(i)->setVisible(i == int(step));
    m_back->setVisible(step != Step::Codes);
    showProblem({});
    retranslate();
}

void EnrolmentForm::showInvitation()
{
    for (QLineEdit *each : {m_invitation, m_password, m_again})
        each->clear();
    show(Step::Invitation);
}

void EnrolmentForm::showApp(const QString &secret, const QString &uri)
{
    m_secret->setText(grouped(secret));
    m_qr->setContent(uri);
    m_code->clear();
    show(Step::App);
}

void EnrolmentForm::showCodes(const QStringList &codes)
{
    for (int i = 0; i < int(std::size(m_codes)); ++i) {
        m_codes[i]->setText(codes.value(i));
        m_codes[i]->setCursorPosition(0);
    }
    show(Step::Codes);
}

void EnrolmentForm::submit()
{
    if (!m_busy.isEmpty())
        return;
    showProblem({});
    if (m_step == Step::Invitation)
        submitInvitation();
    else if (m_step == Step::Codes)
        Q_EMIT codesKept();
    else if (m_code->isComplete())
        Q_EMIT codeEntered(m_code->code());
    else
        showProblem(tr("Enter the 6 digits that the app shows."));
}

void EnrolmentForm::submitInvitation()
{
    if (m_invitation->text().trimmed().isEmpty())
        showProblem(tr("Enter the invitation code that you were given."));
    else if (m_password->text().toUcs4().size() < minimumPassword)
        showProblem(tr("A password needs at least 12 characters."));
    else if (m_password->text() != m_again->text())
        showProblem(tr("The two passwords differ."));
    else
        Q_EMIT invitationEntered(m_invitation->text().trimmed(), m_password->text());
}

void EnrolmentForm::setBusy(const QString &what)
{
    m_busy = what;
    for (QWidget *part : {static_cast<QWidget *>(m_steps), static_cast<QWidget *>(m_next)})
        part->setEnabled(what.isEmpty());
    retranslate();
}

void EnrolmentForm::showProblem(const QString &problem)
{
    m_problem->setProblem(problem);
    if (!problem.isEmpty())
        focusFirst();
}

void EnrolmentForm::focusFirst()
{
    if (m_step == Step::App)
        m_code->focusField();
    else if (m_step == Step::Codes)
        m_next->setFocus(Qt::OtherFocusReason);
    else
        (m_invitation->text().isEmpty() ? m_invitation : m_password)->setFocus(Qt::OtherFocusReason);
}

void EnrolmentForm::restyle()
{
    for (QLineEdit *each : findChildren<QLineEdit *>())
        each->setFont(m_theme.font(TextStyle::Body));
}

void EnrolmentForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void EnrolmentForm::retranslate()
{
    const QString titles[] = {tr("The first time"), tr("Set up the authenticator app"), tr("Recovery codes")};
    const QString explanations[] = {
        tr("With the invitation of your administrator you choose a password."),
        tr("Scan this with an authenticator app on your telephone, then enter the 6 digits that it shows."),
        tr("Each opens the desk once when the telephone is not at hand. Write them down or print them; they are never "
           "shown again.")};
    const QString next[] = {tr("Next"), tr("Confirm"), tr("I have kept them: start")};
    m_title->setText(titles[int(m_step)]);
    m_explanation->setText(explanations[int(m_step)]);
    m_next->setText(m_busy.isEmpty() ? next[int(m_step)] : m_busy);
    m_back->setText(tr("Back to signing in"));
    m_invitationLabel->setText(tr("Invitation code"));
    m_invitation->setAccessibleName(tr("Invitation code"));
    m_passwordLabel->setText(tr("New password (12 characters or more)"));
    m_password->setAccessibleName(tr("New password (12 characters or more)"));
    m_againLabel->setText(tr("The same once more"));
    m_again->setAccessibleName(tr("The same once more"));
    m_qr->setAccessibleName(tr("QR code for the authenticator app"));
    m_secretLabel->setText(tr("Where it cannot be scanned, type this key"));
    m_secret->setAccessibleName(tr("Where it cannot be scanned, type this key"));
    m_copy->setText(tr("Copy"));
}

} // namespace mado

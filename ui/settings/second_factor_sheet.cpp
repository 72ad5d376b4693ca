// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/second_factor_sheet.h"

#include "app/then.h"
#include "ui/desk/error_words.h"
#include "ui/signin/code_row.h"
#include "ui/signin/qr_code.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace mado {

namespace {

QVBoxLayout *columnIn(QWidget *part)
{
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    return column;
}

/// "ABCD EFGH …": read off more easily.
QString grouped(QString secret)
{
    for (qsizetype at = 4; at < secret.size(); at += 5)
        secret.insert(at, u' ');
    return secret;
}

} // namespace

SecondFactorSheet::SecondFactorSheet(const Theme &theme, People &people, const QString &login, QWidget *window)
    : Sheet(theme, window),
      m_people(people),
      m_login(login),
      m_words(new TextLabel(theme, TextStyle::Small, ColorRole::TextPrimary, this)),
      m_provePart(buildProve()),
      m_appPart(buildApp()),
      m_codesPart(new TextLabel(theme, TextStyle::Chat, ColorRole::TextPrimary, this))
{
    m_words->setWrap(true);
    m_codesPart->setWrap(true);
    m_codesPart->setBold(true);
    for (QWidget *part : QList<QWidget *>{m_words, m_provePart, m_appPart, m_codesPart})
        body()->addWidget(part);
    connect(m_password, &QLineEdit::returnPressed, this, &SecondFactorSheet::goOn);
    connect(m_present, &CodeRow::submitted, this, &SecondFactorSheet::goOn);
    connect(m_first, &CodeRow::submitted, this, &SecondFactorSheet::goOn);
    connect(this, &Sheet::accepted, this, &SecondFactorSheet::goOn);
    connect(this, &Sheet::dismissed, this, &SecondFactorSheet::forget);
}

QWidget *SecondFactorSheet::buildProve()
{
    auto *part = new QWidget(this);
    auto *column = columnIn(part);
    m_passwordLabel = new TextLabel(m_theme, TextStyle::Small, ColorRole::TextSecondary, part);
    m_password = new QLineEdit(part);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setInputMethodHints(Qt::ImhLatinOnly | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_present = new CodeRow(m_theme, true, part);
    column->addWidget(m_passwordLabel);
    column->addWidget(m_password);
    column->addWidget(m_present);
    return part;
}

QWidget *SecondFactorSheet::buildApp()
{
    auto *part = new QWidget(this);
    auto *column = columnIn(part);
    m_qr = new QrCode(m_theme, part);
    m_secretLabel = new TextLabel(m_theme, TextStyle::Small, ColorRole::TextSecondary, part);
    m_secret = new QLineEdit(part);
    m_secret->setReadOnly(true);
    m_first = new CodeRow(m_theme, false, part);
    column->addWidget(m_qr, 0, Qt::AlignHCenter);
    column->addWidget(m_secretLabel);
    column->addWidget(m_secret);
    column->addWidget(m_first);
    return part;
}

QWidget *SecondFactorSheet::firstField() const { return m_step == Step::Prove ? m_password : nullptr; }

void SecondFactorSheet::begin(Wish wish, Language language)
{
    m_wish = wish;
    m_language = language;
    forget();
    setTitle(wish == Wish::NewApp ? tr("New authenticator app") : tr("New recovery codes"));
    m_passwordLabel->setText(tr("Password"));
    m_password->setAccessibleName(tr("Password"));
    m_secretLabel->setText(tr("Where it cannot be scanned, type this key"));
    m_secret->setAccessibleName(m_secretLabel->text());
    m_qr->setAccessibleName(tr("QR code for the authenticator app"));
    cancelButton()->setText(tr("Cancel"));
    show(Step::Prove);
    open();
}

void SecondFactorSheet::show(Step step)
{
    m_step = step;
    m_provePart->setVisible(step == Step::Prove);
    m_appPart->setVisible(step == Step::App);
    m_codesPart->setVisible(step == Step::Codes);
    cancelButton()->setVisible(step != Step::Codes);
    const QString next[] = {tr("Next"), tr("Confirm"), tr("I have kept them")};
    mainButton()->setText(next[int(step)]);
    const QString words[] = {
        tr("First your password, and a code of the app you use now or a recovery code."),
        tr("Scan this with the new app, then enter the 6 digits that it shows. The former app is worthless after "
           "that."),
        tr("Each opens the desk once when the telephone is not at hand. Write them down or print them; they are never "
           "shown again.")};
    m_words->setText(words[int(step)]);
    if (step == Step::App)
        m_first->focusField();
    else if (step == Step::Codes)
        mainButton()->setFocus(Qt::OtherFocusReason);
    showFailure({});
}

void SecondFactorSheet::goOn()
{
    if (!mainButton()->isEnabled())
        return;
    if (m_step == Step::Prove)
        prove();
    else if (m_step == Step::App)
        confirm();
    else
        dismiss();
}

void SecondFactorSheet::prove()
{
    const std::optional<QString> code = m_present->isComplete() ? std::optional(m_present->code()) : std::nullopt;
    if (m_password->text().isEmpty() || (m_wish == Wish::NewCodes && !code))
        return showHint(tr("Enter your password and the code."));
    setBusy(true);
    if (m_wish == Wish::NewCodes) {
        then(m_people.renewRecoveryCodes({m_password->text(), *code}), this,
             [this](const Result<RecoveryCodes> &codes) { showCodes(codes); });
        return;
    }
    then(m_people.beginSecondFactor({std::nullopt, m_login, m_password->text(), code}), this,
         [this](const Result<EnrolmentStarted> &started) {
             if (!started)
                 showFailure(ErrorWords::of(started.error(), m_language));
             else
                 showApp(*started);
         });
}

void SecondFactorSheet::showApp(const EnrolmentStarted &started)
{
    if (!started.secondFactor)
        return showFailure(tr("This server asks for no second factor."));
    m_enrolment = started.enrolment;
    m_qr->setContent(started.secondFactor->uri);
    m_secret->setText(grouped(started.secondFactor->secret));
    m_first->clear();
    show(Step::App);
}

void SecondFactorSheet::confirm()
{
    if (!m_first->isComplete())
        return showHint(tr("Enter the 6 digits that the app shows."));
    setBusy(true);
    then(m_people.confirmSecondFactor({m_enrolment, m_first->code()}), this,
         [this](const Result<RecoveryCodes> &codes) { showCodes(codes); });
}

void SecondFactorSheet::showCodes(const Result<RecoveryCodes> &codes)
{
    if (!codes)
        return showFailure(ErrorWords::of(codes.error(), m_language));
    if (codes->recoveryCodes.isEmpty())
        return showFailure(tr("This server asks for no second factor."));
    m_codesPart->setText(codes->recoveryCodes.join(u'\n'));
    m_codesPart->setAccessibleName(codes->recoveryCodes.join(u", "_qs));
    show(Step::Codes);
    Q_EMIT done(m_wish == Wish::NewApp ? tr("The new app is in use.") : tr("The former recovery codes are worthless."));
}

/// Secrets do not outlive the card.
void SecondFactorSheet::forget()
{
    m_enrolment.clear();
    m_password->clear();
    m_present->clear();
    m_first->clear();
    m_secret->clear();
    m_qr->setContent({});
    m_codesPart->setText({});
    m_codesPart->setAccessibleName({});
}

} // namespace mado

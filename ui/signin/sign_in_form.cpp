// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/sign_in_form.h"

#include "ui/shared/button.h"
#include "ui/shared/tag.h"
#include "ui/shared/text_label.h"
#include "ui/signin/code_row.h"
#include "ui/signin/provider_box.h"
#include "ui/signin/sign_in_boxes.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace mado {

namespace {
constexpr int fieldHeight = 42;
constexpr int eyeRoom = 40;
} // namespace

std::optional<QUrl> serverFrom(const QString &text)
{
    const QString typed = text.trimmed();
    if (typed.isEmpty())
        return std::nullopt;
    const QUrl url(typed.contains(QLatin1String("://")) ? typed : QStringLiteral("https://") + typed, QUrl::StrictMode);
    const bool web = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    return url.isValid() && web && !url.host().isEmpty() ? std::optional(url) : std::nullopt;
}

SignInForm::SignInForm(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_title(new TextLabel(theme, TextStyle::FigureM, ColorRole::TextPrimary)),
      m_serverName(new TextLabel(theme, TextStyle::Body, ColorRole::TextSecondary)),
      m_resume(new OfferBox(theme, false)),
      m_serverLabel(new TextLabel(theme, TextStyle::Small, ColorRole::TextPrimary)),
      m_server(lineEdit(true)),
      m_provider(new ProviderBox(theme)),
      m_loginLabel(new TextLabel(theme, TextStyle::Small, ColorRole::TextPrimary)),
      m_login(lineEdit(true)),
      m_passwordLabel(new TextLabel(theme, TextStyle::Small, ColorRole::TextPrimary)),
      m_latin(new Tag(theme, TagTone::Plain)),
      m_password(lineEdit(true)),
      m_eye(new IconButton(theme, QStringLiteral("eye"), m_password)),
      m_code(new CodeRow(theme, true)),
      m_problem(new ProblemBox(theme)),
      m_signIn(new Button(theme, ButtonKind::Primary, ButtonHeight::Large)),
      m_invited(new Button(theme, ButtonKind::Text, ButtonHeight::Small)),
      m_practise(new OfferBox(theme, true))
{
    build();
    connectParts();
    restyle();
    retranslate();
}

QLineEdit *SignInForm::lineEdit(bool latinOnly)
{
    auto *field = new QLineEdit(this);
    if (latinOnly)
        field->setInputMethodHints(Qt::ImhLatinOnly | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    return field;
}

QLayout *SignInForm::labelled(TextLabel *label, QWidget *right, QWidget *field)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    auto *row = new QHBoxLayout;
    label->setBold(true);
    label->setFixedHeight(m_theme.size(Size::Tag));
    row->addWidget(label, 1);
    if (right)
        row->addWidget(right);
    column->addLayout(row);
    column->addWidget(field);
    return column;
}

void SignInForm::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    m_title->setBold(true);
    auto *head = new QVBoxLayout;
    head->setSpacing(4);
    head->addWidget(m_title);
    head->addWidget(m_serverName);
    column->addLayout(head);
    column->addSpacing(8);
    column->addWidget(m_resume);
    column->addLayout(labelled(m_serverLabel, nullptr, m_server));
    column->addWidget(m_provider);
    column->addLayout(labelled(m_loginLabel, nullptr, m_login));
    column->addLayout(labelled(m_passwordLabel, m_latin, m_password));
    column->addWidget(m_code);
    column->addWidget(m_problem);
    m_signIn->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    column->addWidget(m_signIn);
    column->addWidget(m_invited, 0, Qt::AlignHCenter);
    column->addWidget(m_practise);
    m_resume->hide();
    m_provider->hide();
    m_code->hide();
    m_serverName->hide();
    m_practise->setIcon(QStringLiteral("play"));
    m_password->setTextMargins(0, 0, eyeRoom, 0);
    m_password->setInputMethodHints(m_password->inputMethodHints() | Qt::ImhSensitiveData);
    auto *inside = new QHBoxLayout(m_password);
    inside->setContentsMargins(0, 0, 5, 0);
    inside->addStretch(1);
    inside->addWidget(m_eye);
    m_eye->setCheckable(true);
    m_eye->setCursor(Qt::ArrowCursor);
    showPassword(false);
    orderTabs();
}

/// As it is read; parts made before the layout took them would come last.
void SignInForm::orderTabs()
{
    QList<QWidget *> order{m_resume->button(), m_server, m_provider->button(), m_login, m_password, m_eye};
    order += m_code->tabOrder();
    order += {m_signIn, m_invited, m_practise->button()};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

void SignInForm::connectParts()
{
    for (QLineEdit *field : {m_server, m_login, m_password})
        connect(field, &QLineEdit::returnPressed, this, &SignInForm::submit);
    connect(m_signIn, &QPushButton::clicked, this, &SignInForm::submit);
    connect(m_code, &CodeRow::submitted, this, &SignInForm::submit);
    for (QLineEdit *field : {m_server, m_login})
        connect(field, &QLineEdit::textEdited, this, &SignInForm::forgetCode);
    connect(m_server, &QLineEdit::editingFinished, this, [this] {
        if (const auto typed = server())
            Q_EMIT serverEntered(*typed);
    });
    connect(m_provider->button(), &QPushButton::clicked, this, [this] {
        if (const auto typed = serverOrAsk())
            Q_EMIT providerRequested(*typed);
    });
    connect(m_invited, &QPushButton::clicked, this, [this] {
        if (const auto typed = serverOrAsk())
            Q_EMIT invitationRequested(*typed);
    });
    connect(m_eye, &QAbstractButton::toggled, this, &SignInForm::showPassword);
    connect(m_practise->button(), &QPushButton::clicked, this, &SignInForm::practiseRequested);
    connect(m_resume->button(), &QPushButton::clicked, this, &SignInForm::resumeRequested);
    connect(&m_theme, &Theme::changed, this, &SignInForm::restyle);
}

void SignInForm::restyle()
{
    for (QLineEdit *field : {m_server, m_login, m_password})
        field->setFont(m_theme.font(TextStyle::Body));
    // Taller than the inputs of the desk, and not jumping when the focus line thickens.
    setStyleSheet(QStringLiteral("QLineEdit{min-height:%1px;max-height:%1px;lineedit-password-character:8226}"
                                 "QLineEdit:focus{min-height:%2px;max-height:%2px}")
                      .arg(fieldHeight - 2)
                      .arg(fieldHeight - 4));
}

void SignInForm::showPassword(bool shown)
{
    m_password->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_eye->setIconName(shown ? QStringLiteral("eyeoff") : QStringLiteral("eye"));
    m_eye->setWords(shown ? tr("Hide the password") : tr("Show the password"));
}

std::optional<QUrl> SignInForm::server() const { return serverFrom(m_server->text()); }

void SignInForm::setProviderWaiting(bool waiting) { m_provider->setWaiting(waiting); }

std::optional<QUrl> SignInForm::serverOrAsk()
{
    const auto typed = server();
    showProblem(typed ? QString() : tr("Enter the server's address, for example madoguchi.pref.example."));
    if (!typed)
        m_server->setFocus(Qt::OtherFocusReason);
    return typed;
}

void SignInForm::submit()
{
    if (!m_busy.isEmpty())
        return;
    const auto typed = serverOrAsk();
    if (!typed)
        return;
    QLineEdit *missing = m_login->text().trimmed().isEmpty() ? m_login
                         : m_password->text().isEmpty()      ? m_password
                                                             : nullptr;
    if (missing) {
        showProblem(tr("Enter your staff number and password."));
        missing->setFocus(Qt::OtherFocusReason);
        return;
    }
    const bool asked = !m_code->isHidden();
    if (asked && !m_code->isComplete()) {
        showProblem(tr("Enter the confirmation code."));
        m_code->focusField();
        return;
    }
    Q_EMIT signInRequested(*typed, m_login->text().trimmed(), m_password->text(), asked ? m_code->code() : QString());
}

void SignInForm::askForCode()
{
    m_code->clear();
    m_code->show();
    m_code->focusField();
}

/// Another person or server may ask for none.
void SignInForm::forgetCode() { m_code->hide(); }

void SignInForm::setProviderOffered(bool offered)
{
    m_provider->setVisible(offered);
    m_signIn->setKind(offered ? ButtonKind::Secondary : ButtonKind::Primary);
}

void SignInForm::setBusy(const QString &what)
{
    m_busy = what;
    const bool free = what.isEmpty();
    for (QWidget *part :
         {static_cast<QWidget *>(m_server), static_cast<QWidget *>(m_login), static_cast<QWidget *>(m_password),
          static_cast<QWidget *>(m_signIn), static_cast<QWidget *>(m_code), static_cast<QWidget *>(m_invited),
          static_cast<QWidget *>(m_provider->button()), static_cast<QWidget *>(m_practise->button()),
          static_cast<QWidget *>(m_resume->button())})
        part->setEnabled(free);
    retranslate();
}

void SignInForm::showProblem(const QString &problem) { m_problem->setProblem(problem); }

void SignInForm::setRemembered(const std::optional<QString> &person)
{
    m_person = person;
    m_resume->setVisible(person.has_value());
    if (person)
        m_resume->setPerson(*person);
    retranslate();
}

void SignInForm::setServer(const QUrl &server)
{
    const bool plainHttps = server.scheme() == QLatin1String("https") && server.port() < 0 && server.path().size() <= 1;
    m_server->setText(plainHttps ? server.host() : server.toString());
}

void SignInForm::setServerName(const QString &name)
{
    m_serverName->setText(name);
    m_serverName->setVisible(!name.isEmpty());
}

void SignInForm::focusFirst()
{
    QLineEdit *first = m_server->text().isEmpty() ? m_server : m_login->text().isEmpty() ? m_login : m_password;
    if (first == m_password && !m_password->text().isEmpty() && !m_code->isHidden())
        m_code->focusField();
    else
        first->setFocus(Qt::OtherFocusReason);
}

void SignInForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SignInForm::retranslate()
{
    m_title->setText(tr("Sign in"));
    m_serverLabel->setText(tr("Server address"));
    m_server->setAccessibleName(tr("Server address"));
    m_loginLabel->setText(tr("Staff number"));
    m_login->setAccessibleName(tr("Staff number"));
    m_passwordLabel->setText(tr("Password"));
    m_password->setAccessibleName(tr("Password"));
    m_latin->setText(tr("Latin letters"));
    m_eye->setWords(m_eye->isChecked() ? tr("Hide the password") : tr("Show the password"));
    m_signIn->setText(m_busy.isEmpty() ? tr("Sign in") : m_busy);
    m_invited->setText(tr("Begin with an invitation code"));
    m_practise->setWords(tr("Practise"), tr("Try everything with invented residents"), tr("Start practising"));
    m_resume->setWords(tr("Go on from last time"), m_person.value_or(QString()), tr("Continue"));
}

} // namespace mado

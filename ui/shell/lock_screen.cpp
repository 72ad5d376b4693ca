// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lock_screen.h"

#include "ui/shared/avatar.h"
#include "ui/shared/button.h"
#include "ui/shared/paint.h"
#include "ui/shared/tag.h"
#include "ui/shared/text_label.h"
#include "ui/shared/wording.h"
#include "ui/shell/lock_backdrop.h"
#include "ui/signin/sign_in_boxes.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace mado {

namespace {

constexpr int cardWidth = 420;
constexpr int padding = 32;
constexpr int fieldHeight = 42;

/// As high as its words need: the card stands free, and nothing around it asks for their height.
void fit(QWidget *box) { box->setMinimumHeight(std::max(0, box->heightForWidth(cardWidth - 2 * padding))); }

} // namespace

class LockScreen::Card final : public QWidget
{
public:
    Card(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
    {
        setFixedWidth(cardWidth);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Maximum);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paint::box(painter, rect(),
                   {m_theme.color(ColorRole::Surface), m_theme.color(ColorRole::BorderSubtle),
                    qreal(m_theme.radius(Radius::Dialog))});
        const QRect lock(width() - padding - 20, padding + 10, 20, 20);
        paint::icon(painter, lock, m_theme.icon(QStringLiteral("lock"), ColorRole::Accent));
    }

private:
    const Theme &m_theme;
};

/// What came in meanwhile: numbers, no names.
class LockScreen::Notice final : public QWidget
{
public:
    Notice(const Theme &theme, QWidget *parent)
        : QWidget(parent),
          m_theme(theme),
          m_words(new TextLabel(theme, TextStyle::Small, ColorRole::TextPrimary, this))
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(40, 9, 12, 9);
        m_words->setWrap(true);
        row->addWidget(m_words);
        hide();
    }
    void show(const QString &words, bool alarming)
    {
        m_alarming = alarming;
        m_words->setText(words);
        m_words->setBold(alarming);
        setAccessibleName(words);
        setVisible(!words.isEmpty());
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const auto tint = m_alarming ? ColorRole::DangerTint : ColorRole::WarningTint;
        const auto border = m_alarming ? ColorRole::DangerBorder : ColorRole::WarningBorder;
        paint::box(painter, rect(),
                   {m_theme.color(tint), m_theme.color(border), qreal(m_theme.radius(Radius::Button))});
        const int side = m_theme.size(Size::Icon);
        paint::icon(painter, {12, (height() - side) / 2, side, side},
                    m_theme.icon(QStringLiteral("bell"), m_alarming ? ColorRole::Danger : ColorRole::Warning));
    }

private:
    const Theme &m_theme;
    TextLabel *m_words;
    bool m_alarming = false;
};

LockScreen::LockScreen(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_card(new Card(theme, this)),
      m_avatar(new Avatar(theme, Avatar::Of::Resident, m_card)),
      m_who(new TextLabel(theme, TextStyle::Title3, ColorRole::TextPrimary, m_card)),
      m_when(new TextLabel(theme, TextStyle::Small, ColorRole::TextSecondary, m_card)),
      m_field(new QLineEdit(m_card)),
      m_latin(new Tag(theme, TagTone::Plain, m_field)),
      m_problem(new ProblemBox(theme, m_card)),
      m_open(new Button(theme, ButtonKind::Primary, ButtonHeight::Large, m_card)),
      m_provider(new Button(theme, ButtonKind::Secondary, ButtonHeight::Large, m_card)),
      m_notice(new Notice(theme, m_card)),
      m_foot(new TextLabel(theme, TextStyle::Meta, ColorRole::TextSecondary, m_card)),
      m_other(new Button(theme, ButtonKind::Text, ButtonHeight::Small, m_card)),
      m_question(new TextLabel(theme, TextStyle::Small, ColorRole::TextPrimary, m_card)),
      m_stay(new Button(theme, ButtonKind::Secondary, ButtonHeight::Medium, m_card)),
      m_leave(new Button(theme, ButtonKind::Stop, ButtonHeight::Medium, m_card))
{
    build();
    connectParts();
    retranslate();
}

void LockScreen::build()
{
    m_who->setBold(true);
    m_foot->setWrap(true);
    m_question->setWrap(true);
    m_field->setEchoMode(QLineEdit::Password);
    m_field->setInputMethodHints(Qt::ImhLatinOnly | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase |
                                 Qt::ImhSensitiveData | Qt::ImhHiddenText);
    m_field->setStyleSheet(QStringLiteral("QLineEdit{min-height:%1px;max-height:%1px;lineedit-password-character:8226}"
                                          "QLineEdit:focus{min-height:%2px;max-height:%2px}")
                               .arg(fieldHeight - 2)
                               .arg(fieldHeight - 4));
    auto *inField = new QHBoxLayout(m_field);
    inField->setContentsMargins(0, 0, 10, 0);
    inField->addStretch(1);
    inField->addWidget(m_latin);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_who);
    names->addWidget(m_when);
    auto *head = new QHBoxLayout;
    head->setSpacing(14);
    head->addWidget(m_avatar);
    head->addLayout(names, 1);
    head->addSpacing(28);
    for (Button *button : {m_open, m_provider})
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_foot, 1, Qt::AlignVCenter);
    foot->addWidget(m_other, 0, Qt::AlignVCenter);
    auto *answers = new QHBoxLayout;
    answers->addStretch(1);
    answers->addWidget(m_stay);
    answers->addWidget(m_leave);
    auto *column = new QVBoxLayout(m_card);
    column->setContentsMargins(padding, padding - 4, padding, padding - 8);
    column->setSpacing(12);
    column->addLayout(head);
    for (QWidget *part : QList<QWidget *>{m_field, m_problem, m_open, m_provider, m_notice})
        column->addWidget(part);
    column->addLayout(foot);
    column->addWidget(m_question);
    column->addLayout(answers);
    auto *across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(m_card);
    across->addStretch(1);
    auto *whole = new QVBoxLayout(this);
    whole->addStretch(2);
    whole->addLayout(across);
    whole->addStretch(3);
    askForOther(false);
}

void LockScreen::connectParts()
{
    connect(m_field, &QLineEdit::returnPressed, this, &LockScreen::submit);
    connect(m_field, &QLineEdit::textEdited, this, [this] { m_problem->setProblem({}); });
    connect(m_open, &QPushButton::clicked, this, &LockScreen::submit);
    connect(m_provider, &QPushButton::clicked, this, &LockScreen::providerChosen);
    connect(m_other, &QPushButton::clicked, this, [this] {
        askForOther(true);
        m_stay->setFocus(Qt::OtherFocusReason);
    });
    connect(m_stay, &QPushButton::clicked, this, [this] {
        askForOther(false);
        focusField();
    });
    connect(m_leave, &QPushButton::clicked, this, &LockScreen::otherPersonChosen);
    connect(&m_theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void LockScreen::begin(const StaffProfile &person, const ScreenLock::Ways &ways, const QDateTime &at)
{
    m_name = person.name;
    m_role = person.role;
    m_ways = ways;
    m_at = at;
    m_triesLeft = -1;
    m_avatar->setName(person.name);
    m_field->clear();
    m_field->setVisible(ways.password || ways.pin);
    m_open->setVisible(ways.password || ways.pin || ways.freely);
    m_provider->setVisible(ways.provider);
    askForOther(false);
    setBusy(false);
    m_problem->setProblem({});
    retranslate();
}

void LockScreen::setNews(const LockNews &news)
{
    m_news = news;
    m_notice->show(newsWords(), news.emergencies > 0);
    fit(m_notice);
}

QString LockScreen::newsWords() const
{
    QString words;
    if (m_news.emergencies > 0)
        words = tr("Emergencies that nobody has taken over: %1.").arg(m_news.emergencies);
    if (m_news.replies > 0)
        words += (words.isEmpty() ? QString() : QStringLiteral("\n")) +
                 (m_news.urgent ? tr("Replies of people in your care: %1 (emergency).")
                                : tr("Replies of people in your care: %1."))
                     .arg(m_news.replies);
    return words;
}

void LockScreen::setLanguage(Language language)
{
    m_language = language;
    retranslate();
}

void LockScreen::setBusy(bool busy)
{
    for (QWidget *part : QList<QWidget *>{m_field, m_open, m_provider, m_other})
        part->setEnabled(!busy);
}

void LockScreen::showProblem(const QString &words)
{
    setBusy(false);
    m_field->clear();
    m_problem->setProblem(words);
    fit(m_problem);
    focusField();
}

void LockScreen::refuse(int triesLeft)
{
    showProblem(
        tr("That is not right. Tries left: %1. After that you are signed out; nothing is lost.").arg(triesLeft));
}

void LockScreen::focusField()
{
    QWidget *first = m_field->isVisibleTo(this)      ? static_cast<QWidget *>(m_field)
                     : m_open->isVisibleTo(this)     ? m_open
                     : m_provider->isVisibleTo(this) ? m_provider
                                                     : m_other;
    first->setFocus(Qt::OtherFocusReason);
}

void LockScreen::submit()
{
    if (!m_open->isEnabled())
        return;
    if (!m_ways.freely && m_field->text().isEmpty())
        return focusField();
    setBusy(true);
    Q_EMIT wordsEntered(m_field->text());
}

void LockScreen::askForOther(bool ask)
{
    m_asksForOther = ask;
    for (QWidget *part : QList<QWidget *>{m_question, m_stay, m_leave})
        part->setVisible(ask);
    m_other->setVisible(!ask);
    m_foot->setVisible(!ask);
}

void LockScreen::retranslate()
{
    const QString space = m_language == Language::Japanese ? QStringLiteral("　") : QStringLiteral(", ");
    m_who->setText(m_role ? m_name + space + wording::role(*m_role, m_language) : m_name);
    m_when->setText(m_at.isValid() ? tr("Screen hidden at %1").arg(wording::clock(m_at)) : QString());
    const QString ask = m_ways.password && m_ways.pin ? tr("Password or 6-digit PIN")
                        : m_ways.pin                  ? tr("6-digit PIN")
                                                      : tr("Password");
    m_field->setPlaceholderText(ask);
    m_field->setAccessibleName(ask);
    m_latin->setText(tr("Latin letters"));
    m_open->setText(tr("Unlock"));
    m_provider->setText(tr("Unlock with the department's account"));
    m_foot->setText(m_ways.password || m_ways.pin || m_ways.provider || m_ways.freely
                        ? tr("On duty you are not signed out by waiting")
                        : tr("Sign in anew to go on. Drafts and outbox are kept."));
    m_other->setText(tr("Somebody else"));
    m_question->setText(tr("%1 is signed out. Drafts and outbox stay sealed on this computer.").arg(m_name));
    fit(m_question);
    m_stay->setText(tr("Stay"));
    m_leave->setText(tr("Sign out"));
    setAccessibleName(tr("Locked screen"));
    setNews(m_news);
}

// Nothing behind the lock is to hear keys.
void LockScreen::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_asksForOther) {
        askForOther(false);
        focusField();
    }
    event->accept();
}

void LockScreen::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LockScreen::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintLockBackdrop(painter, rect(), m_theme);
}

} // namespace mado

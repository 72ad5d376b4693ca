// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/conversation_header.h"

#include "ui/desk/access_words.h"
#include "ui/desk/wait_clock.h"
#include "ui/shared/avatar.h"
#include "ui/shared/button.h"
#include "ui/shared/paint.h"
#include "ui/shared/risk_badge.h"
#include "ui/shared/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace mado {

namespace {
constexpr int lowHeight = 56;
constexpr int widthForWords = 580;
constexpr int widthForReturn = 700; ///< Under it returning to the queue is an icon, so that a name can be read.
} // namespace

ConversationHeader::ConversationHeader(const Theme &theme, const AppClock &clock, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_clock(clock),
      m_avatar(new Avatar(theme, Avatar::Of::Resident, this)),
      m_name(new TextLabel(theme, TextStyle::Title3, ColorRole::TextPrimary, this)),
      m_suffix(new TextLabel(theme, TextStyle::Small, ColorRole::TextSecondary, this)),
      m_badge(new RiskBadge(theme, BadgeSize::Large, this)),
      m_rate(new IconButton(theme, QStringLiteral("edit"), this)),
      m_meta(new TextLabel(theme, TextStyle::Meta, ColorRole::TextSecondary, this)),
      m_wait(new WaitClock(theme, this)),
      m_return(new Button(theme, ButtonKind::Secondary, ButtonHeight::Medium, this)),
      m_returnIcon(new IconButton(theme, QStringLiteral("history"), this)),
      m_handOver(new IconButton(theme, QStringLiteral("handover"), this)),
      m_person(new IconButton(theme, QStringLiteral("user"), this)),
      m_reopen(new Button(theme, ButtonKind::Secondary, ButtonHeight::Medium, this)),
      m_finish(new Button(theme, ButtonKind::Primary, ButtonHeight::Medium, this))
{
    setFixedHeight(theme.size(Size::ConversationHeader));
    setMinimumWidth(1); // its buttons give way by themselves as it narrows
    m_name->setBold(true);
    m_name->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_suffix->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_return->setIconName(QStringLiteral("history"));
    m_returnIcon->setFramed(true);
    m_handOver->setFramed(true);
    m_finish->setIconName(QStringLiteral("check"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 0, 16, 0);
    row->setSpacing(12);
    row->addWidget(m_avatar);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    auto *first = new QHBoxLayout;
    first->setSpacing(4);
    first->addWidget(m_name);
    first->addWidget(m_suffix);
    first->addSpacing(4);
    first->addWidget(m_badge);
    first->addWidget(m_rate);
    first->addWidget(m_person);
    first->addStretch(1);
    words->addStretch();
    words->addLayout(first);
    words->addWidget(m_meta);
    words->addStretch();
    row->addLayout(words, 1);
    row->addWidget(m_wait);
    row->addWidget(m_return);
    row->addWidget(m_returnIcon);
    row->addWidget(m_reopen);
    row->addWidget(m_handOver);
    row->addWidget(m_finish);
    m_rate->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed); // the name comes first
    connect(m_rate, &QAbstractButton::clicked, this, &ConversationHeader::levelRequested);
    connect(m_finish, &QPushButton::clicked, this, &ConversationHeader::finishRequested);
    connect(m_return, &QPushButton::clicked, this, &ConversationHeader::returnRequested);
    connect(m_returnIcon, &QAbstractButton::clicked, this, &ConversationHeader::returnRequested);
    m_person->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_reopen->setIconName(QStringLiteral("refresh"));
    connect(m_person, &QAbstractButton::clicked, this, &ConversationHeader::personRequested);
    connect(m_reopen, &QPushButton::clicked, this, &ConversationHeader::reopenRequested);
    connect(m_handOver, &QAbstractButton::clicked, this, &ConversationHeader::handOverRequested);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ConversationHeader::show(const Consultation &consultation, bool mine)
{
    m_shown = consultation;
    m_mine = mine;
    retranslate();
}

void ConversationHeader::setLow(bool low) { setFixedHeight(low ? lowHeight : m_theme.size(Size::ConversationHeader)); }

void ConversationHeader::setOffline(bool offline)
{
    m_offline = offline;
    retranslate();
}

void ConversationHeader::setOnlookers(const QList<StaffName> &others)
{
    m_onlookers = others;
    retranslate();
}

void ConversationHeader::setBusy(bool busy)
{
    m_busy = busy;
    retranslate();
}

void ConversationHeader::setMayRate(bool may)
{
    m_mayRate = may;
    retranslate();
}

void ConversationHeader::setMayDescribe(bool may)
{
    m_mayDescribe = may;
    retranslate();
}

void ConversationHeader::setMayReopen(bool may)
{
    m_mayReopen = may;
    retranslate();
}

void ConversationHeader::setLanguage(Language language)
{
    m_language = language;
    retranslate();
}

QString ConversationHeader::secondLine() const
{
    const ResidentCard &person = m_shown->resident;
    QStringList parts;
    QStringList others;
    for (const StaffName &one : m_onlookers)
        others << wording::staff(one, m_language);
    if (!others.isEmpty())
        parts << tr("%1 looks too").arg(others.join(m_language == Language::Japanese ? u"、" : u", "));
    if (const auto &byStaff = m_shown->risk.byStaff)
        parts << tr("Rules: %1 / Staff: %2")
                     .arg(wording::risk(m_shown->risk.byRules, m_language), wording::risk(*byStaff, m_language));
    parts << AccessWords::needs(*m_shown, m_language);
    parts << m_shown->caseNumber;
    if (const QString about = AccessWords::person(*m_shown, m_language); !about.isEmpty())
        parts << about;
    if (person.ageBand)
        parts << person.ageBand->in(m_language);
    if (person.municipality)
        parts << person.municipality->in(m_language);
    parts << wording::languageName(person.language, m_language);
    return parts.join(m_language == Language::Japanese ? QStringLiteral("　") : QStringLiteral(" · "));
}

void ConversationHeader::tick()
{
    const bool waits = m_shown && !m_shown->owner && !m_shown->closed && m_shown->waitingSince;
    m_wait->setVisible(waits);
    if (!waits)
        return;
    const qint64 seconds = m_shown->waitingSince->secsTo(m_clock.now());
    const auto tone =
        wording::wait(seconds, m_shown->targetMinutes, m_theme.nearGoalFraction(), m_offline, m_language).tone;
    const QString span = wording::wait(seconds, std::nullopt, 1, m_offline, m_language).text;
    QString words = tr("Waiting %1").arg(span);
    if (m_shown->targetMinutes && width() >= widthForWords)
        words = tr("Waiting %1 (goal %2)").arg(span, wording::minutes(*m_shown->targetMinutes, m_language));
    m_wait->setWait(words, tone);
}

void ConversationHeader::retranslate()
{
    m_return->setText(tr("Return to queue"));
    m_finish->setText(tr("Finish"));
    m_returnIcon->setWords(tr("Return to queue"));
    fitButtons();
    m_person->setWords(tr("Person concerned (P)"));
    m_reopen->setText(tr("Open again"));
    m_reopen->setVisible(m_mayReopen);
    m_reopen->setEnabled(!m_offline && !m_busy);
    m_rate->setWords(tr("Set the urgency (U)"));
    m_rate->setEnabled(!m_offline && !m_busy);
    m_finish->setVisible(m_mine);
    m_handOver->setWords(tr("Hand over (H)"));
    m_handOver->setEnabled(!m_offline && !m_busy);
    m_return->setEnabled(!m_offline && !m_busy);
    m_returnIcon->setEnabled(!m_offline && !m_busy);
    m_finish->setEnabled(!m_offline && !m_busy);
    m_finish->setToolTip(m_offline ? tr("Finishing works again once connected.") : tr("Finish (E)"));
    if (!m_shown)
        return;
    const RiskLevel level = m_shown->risk.level();
    m_avatar->setName(m_shown->resident.displayName);
    m_name->setText(m_shown->resident.displayName);
    m_suffix->setText(wording::politeSuffix(m_language));
    m_badge->setLevel(level, wording::risk(level, m_language));
    m_badge->setToolTip(tr("Triage rules %1 · not a diagnosis").arg(m_shown->risk.ruleVersion));
    m_meta->setText(secondLine());
    tick();
}

// The name and the level come before the words of a button.
void ConversationHeader::fitButtons()
{
    const bool roomy = width() >= widthForWords;
    m_person->setVisible(m_mayDescribe && roomy); // P and the palette remain
    m_rate->setVisible(m_mayRate && roomy);       // the key and the palette set it, too
    m_return->setVisible(m_mine && width() >= widthForReturn);
    m_returnIcon->setVisible(m_mine && width() < widthForReturn);
    m_handOver->setVisible(m_mine && roomy); // H and the palette remain
}

void ConversationHeader::resizeEvent(QResizeEvent *event)
{
    fitButtons();
    tick();
    QWidget::resizeEvent(event);
}

void ConversationHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(ColorRole::Surface));
    paint::edge(painter, rect(), Qt::BottomEdge, m_theme.color(ColorRole::BorderSubtle));
}

} // namespace mado

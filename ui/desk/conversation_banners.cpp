// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/conversation_banners.h"

#include "ui/desk/access_words.h"
#include "ui/shared/banner.h"
#include "ui/shared/wording.h"

#include <QVBoxLayout>

namespace mado {

ConversationBanners::ConversationBanners(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_call(new Banner(theme, this)),
      m_risk(new Banner(theme, this)),
      m_claimed(new Banner(theme, this)),
      m_unreachable(new Banner(theme, this)),
      m_noVoice(new Banner(theme, this)),
      m_failure(new Banner(theme, this)),
      m_dismiss(m_failure->addButton(ButtonKind::Secondary)),
      m_emergency(m_risk->addButton(ButtonKind::Danger)),
      m_join(m_risk->addButton(ButtonKind::Primary)),
      m_back(m_call->addButton(ButtonKind::Secondary))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (Banner *banner : {m_failure, m_call, m_risk, m_claimed, m_unreachable, m_noVoice})
        column->addWidget(banner);
    m_risk->setObjectName(QStringLiteral("risk"));
    m_call->setTone(BannerTone::Danger);
    m_call->setIcon(QStringLiteral("phone"));
    connect(m_back, &QPushButton::clicked, this, &ConversationBanners::emergencyRequested);
    m_claimed->setTone(BannerTone::Warning);
    m_claimed->setIcon(QStringLiteral("lock"));
    m_unreachable->setTone(BannerTone::Warning);
    m_unreachable->setIcon(QStringLiteral("alert"));
    m_noVoice->setTone(BannerTone::Info);
    m_noVoice->setIcon(QStringLiteral("chat"));
    m_join->setIconName(QStringLiteral("users"));
    connect(m_join, &QPushButton::clicked, this, &ConversationBanners::joinRequested);
    m_failure->setTone(BannerTone::Danger);
    m_failure->setIcon(QStringLiteral("alert"));
    m_emergency->setIconName(QStringLiteral("siren"));
    m_emergency->setKeyHint(QStringLiteral("9"));
    connect(m_emergency, &QPushButton::clicked, this, &ConversationBanners::emergencyRequested);
    connect(m_dismiss, &QPushButton::clicked, m_failure, &QWidget::hide);
    retranslate();
}

void ConversationBanners::show(const Consultation &consultation, const StaffId &me, bool offered)
{
    m_offered = offered;
    m_shown = consultation;
    m_me = me;
    retranslate();
}

void ConversationBanners::showFailure(const QString &words)
{
    m_failure->setWords(words, {});
    m_failure->setVisible(!words.isEmpty());
}

void ConversationBanners::showCall(const QString &words)
{
    m_call->setWords(words, {});
    m_call->setVisible(!words.isEmpty());
}

void ConversationBanners::setLow(bool low)
{
    m_low = low;
    for (Banner *banner : {m_failure, m_call, m_claimed, m_unreachable, m_noVoice})
        banner->setLow(low, false);
    fitRisk();
}

// The level stands in the header as well; which danger was found stands here only.
void ConversationBanners::fitRisk() { m_risk->setLow(m_low, m_shown && !m_shown->danger); }

void ConversationBanners::setLanguage(Language language)
{
    m_language = language;
    retranslate();
}

void ConversationBanners::showRisk(bool taken)
{
    const RiskLevel level = m_shown->risk.level();
    const bool emergency = level == RiskLevel::Emergency;
    // An emergency stays in sight whoever has it; below that, one fact at a time.
    m_risk->setVisible(!m_shown->closed && (emergency || (level == RiskLevel::High && !taken)));
    m_risk->setTone(emergency ? BannerTone::Danger : BannerTone::Warning);
    m_risk->setRiskIcon(level);
    m_emergency->setVisible(emergency);
    QStringList reasons;
    for (const RiskReason &reason : m_shown->risk.reasons.mid(0, 3))
        reasons << reason.text.in(m_language);
    m_join->setVisible(false);
    m_risk->setNote({});
    if (m_shown->danger)
        return showDanger();
    m_risk->setWords(emergency ? tr("Meets the signs of an emergency") : tr("Urgency: high"), reasons.join(tr(" · ")));
}

// Words of danger: two people, and nothing that answers by itself.
void ConversationBanners::showDanger()
{
    const DangerProtocol &danger = *m_shown->danger;
    const bool mine = m_shown->owner && m_shown->owner->staff.id == m_me;
    m_join->setVisible(!danger.second && !mine && !m_shown->closed);
    m_risk->setVisible(!m_shown->closed);
    m_risk->setTone(BannerTone::Danger);
    m_risk->setRiskIcon(RiskLevel::Emergency);
    const QString people =
        danger.second ? tr("Two people are on it") : tr("Two people are needed; a second is asked for");
    m_risk->setWords(danger.label.in(m_language), people);
    m_risk->setNote(tr("Automatic answers have stopped"));
}

void ConversationBanners::retranslate()
{
    m_join->setText(tr("Join as the second"));
    m_noVoice->setWords(tr("Cannot speak on the telephone."), AccessWords::waysWithoutVoice());
    m_dismiss->setText(tr("Dismiss"));
    m_back->setText(tr("Back to the sheet"));
    m_emergency->setText(tr("119: what to do"));
    m_unreachable->setWords(tr("LINE no longer reaches this person."), tr("Change to the phone."));
    if (!m_shown)
        return;
    fitRisk();
    const bool taken = m_shown->owner && m_shown->owner->staff.id != m_me && !m_shown->closed;
    showRisk(taken);
    m_claimed->setVisible(taken && !m_offered);
    if (taken)
        m_claimed->setWords(tr("%1 took over first").arg(wording::staff(m_shown->owner->staff, m_language)),
                            wording::clock(m_shown->owner->since));
    m_unreachable->setVisible(!m_shown->resident.reachable && !m_shown->closed);
    if (m_shown->access.noVoice)
        m_unreachable->setWords(tr("LINE no longer reaches this person."), AccessWords::waysWithoutVoice());
    m_noVoice->setVisible(m_shown->access.noVoice && m_shown->resident.reachable && !m_shown->closed);
}

} // namespace mado

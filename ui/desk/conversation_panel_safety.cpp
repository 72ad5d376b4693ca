// SPDX-License-Identifier: GPL-3.0-or-later
// The level by staff, and the call for an ambulance.
#include "contract/permissions.h"
#include "ui/desk/conversation_banners.h"
#include "ui/desk/conversation_header.h"
#include "ui/desk/conversation_panel.h"
#include "ui/desk/emergency_sheet.h"
#include "ui/desk/error_words.h"
#include "ui/desk/level_sheet.h"
#include "ui/desk/when_ready.h"
#include "ui/shared/wording.h"

#include <QMenu>
#include <QPagedPaintDevice>
#include <QTextDocument>

namespace mado {

namespace {

constexpr std::array rateable{RiskLevel::Emergency, RiskLevel::High, RiskLevel::Moderate, RiskLevel::Low};

} // namespace

bool ConversationPanel::mayRate() const
{
    return m_shown && !m_shown->closed && (!m_shown->owner || mine()) && allows(m_desk.me().role, Permission::SetLevel);
}

void ConversationPanel::setLevel()
{
    if (!mayRate() || m_busy || !online())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Urgency by staff"));
    const RiskLevel now = m_shown->risk.level();
    int number = 1;
    for (const RiskLevel level : rateable) {
        const QString words = level > now ? tr("&%1  %2 (with a reason)") : QStringLiteral("&%1  %2");
        QAction *action = menu->addAction(words.arg(number++).arg(wording::risk(level, m_language)), this,
                                          [this, level] { rate(level); });
        action->setCheckable(true);
        action->setChecked(m_shown->risk.byStaff == level);
    }
    menu->popup(m_header->mapToGlobal(QPoint(m_header->width() / 3, m_header->height())));
    menu->setActiveAction(menu->actions().first());
}

// Raising is at once; lowering asks why.
void ConversationPanel::rate(RiskLevel level)
{
    if (!mayRate())
        return;
    if (level <= m_shown->risk.level()) {
        applyLevel(m_shown->id, level, {});
        return;
    }
    m_lowered = m_shown->id;
    lowering().ask(*m_shown, level, m_language);
}

LevelSheet &ConversationPanel::lowering()
{
    if (!m_lowering) {
        m_lowering = new LevelSheet(m_theme, window());
        connect(m_lowering, &Sheet::accepted, this,
                [this] { applyLevel(*m_lowered, m_lowering->level(), m_lowering->reason()); });
    }
    return *m_lowering;
}

void ConversationPanel::applyLevel(const ConsultationId &id, RiskLevel level, const QString &reason)
{
    setBusy(true);
    if (m_lowering)
        m_lowering->setBusy(true);
    whenReady(this, m_desk.setLevel(id, level, reason), [this, id](const Result<Consultation> &answer) {
        const bool asking = m_lowering && m_lowering->isOpen() && m_lowered == id;
        if (asking && answer)
            m_lowering->dismiss();
        else if (asking)
            m_lowering->showFailure(ErrorWords::of(answer.error(), m_language));
        answered(id, answer);
    });
}

void ConversationPanel::setTraining(bool training)
{
    m_training = training;
    if (m_emergency)
        m_emergency->setDirectory(
            FireDirectory::load(training ? FireDirectory::Use::Practice : FireDirectory::Use::Service));
}

void ConversationPanel::openEmergency()
{
    if (m_shown)
        emergency().begin(*m_shown, mine());
}

EmergencySheet &ConversationPanel::emergency()
{
    if (!m_emergency) {
        m_emergency = new EmergencySheet(m_theme, m_transcript, m_clock, window());
        m_emergency->setCaller(m_desk.me());
        m_emergency->setLanguage(m_language);
        m_emergency->setOnline(online());
        setTraining(m_training);
        connect(m_emergency, &EmergencySheet::recordRequested, this, &ConversationPanel::recordEmergency);
        connect(m_emergency, &EmergencySheet::numberRequested, this, &ConversationPanel::showEmergencyNumber);
        connect(m_emergency, &EmergencySheet::conversationRequested, this, &ConversationPanel::focusLog);
        connect(m_emergency, &EmergencySheet::printRequested, this, &ConversationPanel::printEmergency);
        connect(m_emergency, &EmergencySheet::callChanged, this,
                [this] { m_banners->showCall(m_emergency->callWords()); });
    }
    return *m_emergency;
}

void ConversationPanel::recordEmergency(const RecordEmergencyCall &call)
{
    const auto about = m_emergency->consultation();
    if (!about)
        return;
    m_emergency->setBusy(true);
    whenReady(this, m_desk.recordEmergencyCall(*about, call), [this](const Result<CommandKey> &kept) {
        if (!m_emergency)
            return;
        if (kept)
            m_emergency->recorded();
        else
            m_emergency->showFailure(ErrorWords::of(kept.error(), m_language));
    });
}

// On paper it leaves the desk's own protection: who printed it is on record before the first line goes out.
void ConversationPanel::printEmergency()
{
    const auto about = m_emergency->consultation();
    if (!about)
        return;
    m_choosePrinter(window(), [this, about = *about](const std::shared_ptr<QPagedPaintDevice> &device) {
        const EmergencyPaper paper = m_emergency->paper();
        whenReady(this, m_desk.addNote(about, tr("The 119 sheet was printed.")),
                  [this, paper, device](const Result<CommandKey> &kept) {
                      if (kept)
                          layOut(paper)->print(device.get());
                      else if (m_emergency)
                          m_emergency->showFailure(ErrorWords::of(kept.error(), m_language));
                  });
    });
}

void ConversationPanel::showEmergencyNumber()
{
    const auto about = m_emergency->consultation();
    if (!about)
        return;
    whenReady(this, m_desk.showNumber(*about), [this, about](const Result<QString> &number) {
        if (!m_emergency || m_emergency->consultation() != about)
            return;
        if (number)
            m_emergency->showNumber(*number);
        else
            m_emergency->showFailure(ErrorWords::of(number.error(), m_language));
    });
}

} // namespace mado

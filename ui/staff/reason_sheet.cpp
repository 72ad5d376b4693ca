// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/staff/reason_sheet.h"

#include "ui/shared/choice_box.h"
#include "ui/shared/wording.h"
#include "ui/staff/plain_field.h"

#include <QVBoxLayout>

namespace mado {

namespace {

constexpr int longestReason = 500;
constexpr int shortestForReach = 10;
constexpr int prefectures = 47;

} // namespace

ReasonSheet::ReasonSheet(const Theme &theme, QWidget *window)
    : Sheet(theme, window),
      m_consequence(new TextLabel(theme, TextStyle::Small, ColorRole::TextPrimary, this))
{
    m_consequence->setWrap(true);
    body()->addWidget(m_consequence);
    m_label = addLabel();
    m_reason = new PlainField(theme, this);
    body()->addWidget(m_reason);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &ReasonSheet::check);
}

QWidget *ReasonSheet::firstField() const { return m_reason; }

QString ReasonSheet::reason() const { return m_reason->toPlainText().trimmed(); }

void ReasonSheet::ask(const StaffMember &member, StaffAction action)
{
    m_action = action;
    m_staff = member.id;
    m_reason->clear();
    m_label->setText(tr("Reason (kept in the history)"));
    m_reason->setAccessibleName(m_label->text());
    cancelButton()->setText(tr("Cancel"));
    switch (action) {
    case StaffAction::Suspend:
        setTitle(tr("Suspend %1").arg(member.details.name), member.details.login);
        m_consequence->setText(tr(
            "Their sessions end at once. What they had taken over goes back to the queue. They can be let back in."));
        mainButton()->setText(tr("Suspend"));
        mainButton()->setKind(ButtonKind::Stop);
        break;
    case StaffAction::Resume:
        setTitle(tr("Let %1 back in").arg(member.details.name), member.details.login);
        m_consequence->setText(tr("They sign in as before, with the same password."));
        mainButton()->setText(tr("Let back in"));
        mainButton()->setKind(ButtonKind::Primary);
        break;
    case StaffAction::Leave:
        setTitle(tr("%1 leaves").arg(member.details.name), member.details.login);
        m_consequence->setText(tr("This cannot be undone. Their history stays on record."));
        mainButton()->setText(tr("Let leave"));
        mainButton()->setKind(ButtonKind::Stop);
        break;
    case StaffAction::ResetSecondFactor:
        setTitle(tr("New second factor for %1").arg(member.details.name), member.details.login);
        m_consequence->setText(tr("Their app and recovery codes are worthless at once. At the next sign-in they set up "
                                  "a new app. Make sure that it is them who ask."));
        mainButton()->setText(tr("Take it away"));
        mainButton()->setKind(ButtonKind::Stop);
        break;
    }
    open();
    check();
}

void ReasonSheet::check()
{
    const bool tooLong = reason().size() > longestReason;
    setComplete(!reason().isEmpty() && !tooLong);
    showHint(tooLong              ? tr("The reason is too long. %1 characters at most.").arg(longestReason)
             : reason().isEmpty() ? tr("Write the reason.")
                                  : QString());
}

BreakGlassSheet::BreakGlassSheet(const Theme &theme, QWidget *window)
    : Sheet(theme, window),
      m_consequence(new TextLabel(theme, TextStyle::Small, ColorRole::TextPrimary, this))
{
    m_consequence->setWrap(true);
    body()->addWidget(m_consequence);
    m_where = addLabel();
    m_prefecture = new ChoiceBox(theme, this);
    body()->addWidget(m_prefecture);
    m_label = addLabel();
    m_reason = new PlainField(theme, this);
    body()->addWidget(m_reason);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &BreakGlassSheet::check);
}

QWidget *BreakGlassSheet::firstField() const { return m_prefecture; }

void BreakGlassSheet::ask(const QString &ownPrefecture, Language language)
{
    setTitle(tr("Reach beyond my scope"));
    m_consequence->setText(tr("For 60 minutes you see the consultations of another prefecture. It ends by itself. "
                              "Supervisors and auditors see it with your reason."));
    m_where->setText(tr("Prefecture"));
    m_label->setText(tr("Reason (10 characters or more)"));
    m_prefecture->setAccessibleName(m_where->text());
    m_reason->setAccessibleName(m_label->text());
    cancelButton()->setText(tr("Cancel"));
    mainButton()->setText(tr("Open for 60 minutes"));
    m_prefecture->clear();
    for (int number = 1; number <= prefectures; ++number) {
        const QString code = QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
        if (code != ownPrefecture)
            m_prefecture->addItem(wording::prefecture(code, language), code);
    }
    m_reason->clear();
    open();
    check();
}

BreakGlassRequest BreakGlassSheet::request() const
{
    return {m_reason->toPlainText().trimmed(), m_prefecture->currentData().toString(), std::nullopt};
}

void BreakGlassSheet::check()
{
    const auto length = request().reason.size();
    setComplete(length >= shortestForReach && length <= longestReason);
    showHint(length > longestReason      ? tr("The reason is too long. %1 characters at most.").arg(longestReason)
             : length < shortestForReach ? tr("Write the reason in %1 characters or more.").arg(shortestForReach)
                                         : QString());
}

} // namespace mado

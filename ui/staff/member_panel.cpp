// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/staff/member_panel.h"

#include "contract/permissions.h"
#include "ui/desk/fact_list.h"
#include "ui/desk/panel_section.h"
#include "ui/shared/avatar.h"
#include "ui/shared/paint.h"
#include "ui/shared/text_label.h"
#include "ui/shared/wording.h"
#include "ui/staff/staff_words.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace mado {

namespace {

QString between(Language language) { return language == Language::Japanese ? u"・"_qs : u", "_qs; }

/// Facts that need no title, with the hairline of the other sections.
class PlainSection final : public QWidget
{
public:
    PlainSection(const Theme &theme, QWidget *content) : m_theme(theme)
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(16, 4, 0, 12);
        column->addWidget(content);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paint::edge(painter, rect().adjusted(16, 0, 0, 0), Qt::BottomEdge, m_theme.color(ColorRole::BorderSubtle));
    }

private:
    const Theme &m_theme;
};

} // namespace

MemberPanel::MemberPanel(const Theme &theme, Role viewer, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_viewer(viewer),
      m_avatar(new Avatar(theme, Avatar::Of::Resident, this)),
      m_name(new TextLabel(theme, TextStyle::Title3, ColorRole::TextPrimary, this)),
      m_under(new TextLabel(theme, TextStyle::Meta, ColorRole::TextSecondary, this)),
      m_close(new IconButton(theme, QStringLiteral("x"), this)),
      m_scroll(new QScrollArea(this)),
      m_facts(new FactList(theme)),
      m_rightsPart(new PanelSection(theme)),
      m_rights(new FactList(theme)),
      m_changesPart(new PanelSection(theme)),
      m_changes(new FactList(theme)),
      m_suspend(new Button(theme, ButtonKind::Stop, ButtonHeight::Medium, this)),
      m_resume(new Button(theme, ButtonKind::Secondary, ButtonHeight::Medium, this)),
      m_leave(new Button(theme, ButtonKind::Stop, ButtonHeight::Medium, this)),
      m_change(new Button(theme, ButtonKind::Secondary, ButtonHeight::Medium, this)),
      m_shifts(new Button(theme, ButtonKind::Secondary, ButtonHeight::Medium, this)),
      m_code(new Button(theme, ButtonKind::Secondary, ButtonHeight::Medium, this)),
      m_sessions(new Button(theme, ButtonKind::Secondary, ButtonHeight::Medium, this)),
      m_factor(new Button(theme, ButtonKind::Secondary, ButtonHeight::Medium, this)),
      m_foot(new QGridLayout)
{
    build();
    connect(m_suspend, &QPushButton::clicked, this, &MemberPanel::suspendRequested);
    connect(m_resume, &QPushButton::clicked, this, &MemberPanel::resumeRequested);
    connect(m_leave, &QPushButton::clicked, this, &MemberPanel::leaveRequested);
    connect(m_change, &QPushButton::clicked, this, &MemberPanel::changeRequested);
    connect(m_shifts, &QPushButton::clicked, this, &MemberPanel::shiftsRequested);
    connect(m_code, &QPushButton::clicked, this, &MemberPanel::codeRequested);
    connect(m_sessions, &QPushButton::clicked, this, &MemberPanel::sessionsRequested);
    connect(m_factor, &QPushButton::clicked, this, &MemberPanel::factorResetRequested);
    connect(m_close, &QAbstractButton::clicked, this, &MemberPanel::closeRequested);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    setClosable(false);
    showNobody();
}

void MemberPanel::build()
{
    m_name->setBold(true);
    m_suspend->setIconName(QStringLiteral("pause"));
    m_resume->setIconName(QStringLiteral("play"));
    m_change->setIconName(QStringLiteral("edit"));
    m_shifts->setIconName(QStringLiteral("calendar"));
    m_code->setIconName(QStringLiteral("key"));
    m_sessions->setIconName(QStringLiteral("server"));
    m_factor->setIconName(QStringLiteral("key"));
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_name);
    names->addWidget(m_under);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 14, 10, 8);
    head->setSpacing(10);
    head->addWidget(m_avatar);
    head->addLayout(names, 1);
    head->addWidget(m_close, 0, Qt::AlignTop);
    auto *content = new QWidget;
    auto *parts = new QVBoxLayout(content);
    parts->setContentsMargins(0, 0, 16, 0);
    parts->setSpacing(0);
    auto *first = new PlainSection(m_theme, m_facts);
    m_rightsPart->add(m_rights);
    m_changesPart->add(m_changes);
    m_changesPart->setLast(true);
    for (QWidget *part : QList<QWidget *>{first, m_rightsPart, m_changesPart})
        parts->addWidget(part);
    parts->addStretch(1);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    m_foot->setContentsMargins(16, 10, 16, 14);
    m_foot->setSpacing(8);
    for (Button *button : buttons())
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_scroll, 1);
    column->addLayout(m_foot);
}

void MemberPanel::showMember(const StaffRow &row, const QList<Team> &teams)
{
    if (!m_row || m_row->member.id != row.member.id) {
        m_history.reset();
        m_historyFault.clear();
    }
    m_row = row;
    m_teams = teams;
    refresh();
}

void MemberPanel::showNobody()
{
    m_row.reset();
    refresh();
}

std::optional<StaffId> MemberPanel::shown() const { return m_row ? std::optional(m_row->member.id) : std::nullopt; }

void MemberPanel::setChanges(const QList<StaffChange> &changes)
{
    m_history = changes;
    m_historyFault.clear();
    refreshChanges();
}

void MemberPanel::setChangesFailed(const QString &words)
{
    m_history.reset();
    m_historyFault = words;
    refreshChanges();
}

void MemberPanel::setLanguage(Language language)
{
    m_language = language;
    refresh();
}

void MemberPanel::setClosable(bool closable) { m_close->setVisible(closable); }

void MemberPanel::focusActions()
{
    for (Button *button : buttons()) {
        if (button->isVisible() && button->isEnabled())
            return button->setFocus(Qt::TabFocusReason);
    }
}

void MemberPanel::refresh()
{
    const bool some = m_row.has_value();
    for (QWidget *part : QList<QWidget *>{m_avatar, m_under, m_scroll})
        part->setVisible(some);
    m_close->setWords(tr("Close (Esc)"));
    m_name->setColor(some ? ColorRole::TextPrimary : ColorRole::TextMuted);
    refreshButtons();
    if (!some) {
        m_name->setText(tr("Nobody is chosen"));
        return;
    }
    const StaffDetails &details = m_row->member.details;
    const QString role = wording::role(details.role, m_language);
    m_avatar->setName(details.name);
    m_name->setText(details.name);
    m_under->setText(QStringList{details.login, role, StaffWords::presence(*m_row)}.join(between(m_language)));
    QList<Fact> facts;
    const auto add = [&](const QString &label, const QString &value) {
        facts.append({label, value, {}, false, ColorRole::TextPrimary, {}, {}});
    };
    const auto day = [&](const std::optional<QDate> &when) {
        return when ? wording::shortDate(*when, m_language) : tr("not yet");
    };
    const auto seen = [&](const QString &label, const std::optional<QDate> &when) {
        facts.append({label,
                      when ? tr("seen") : tr("not yet"),
                      {},
                      false,
                      when ? ColorRole::Success : ColorRole::Warning,
                      when ? day(when) : QString(),
                      {}});
    };
    add(tr("Employer"), details.contract.isEmpty()
                            ? StaffWords::employer(details.employer)
                            : tr("%1 (contract %2)").arg(StaffWords::employer(details.employer), details.contract));
    QStringList reach;
    for (const QString &code : details.scope.prefectures)
        reach << wording::prefecture(code, m_language);
    add(tr("Sees consultations of"), reach.isEmpty() ? u"—"_qs : reach.join(between(m_language)));
    QStringList teams;
    for (const Team &team : std::as_const(m_teams)) {
        if (details.teams.contains(team.id))
            teams << team.name.in(m_language);
    }
    if (!teams.isEmpty())
        add(tr("Teams"), teams.join(between(m_language)));
    add(tr("Languages"), StaffWords::languages(details.languages, m_language));
    seen(tr("Confidentiality"), details.confidentialityConfirmed);
    seen(tr("Licence"), details.licenceConfirmed);
    add(tr("Usable until"), details.usableUntil ? wording::shortDate(*details.usableUntil, m_language) : tr("no end"));
    const auto &signedIn = m_row->member.signedInAt;
    add(tr("Signed in"),
        signedIn ? QStringLiteral("%1 %2").arg(wording::shortDate(wording::dateInTokyo(*signedIn), m_language),
                                               wording::clock(*signedIn))
                 : tr("not yet"));
    m_facts->setFacts(facts);
    QList<Fact> rights;
    for (const auto &right : StaffWords::rights(details.role)) {
        const QString yes = right.how.isEmpty() ? tr("yes") : right.how;
        rights.append({right.what,
                       right.allowed ? yes : u"—"_qs,
                       {},
                       false,
                       !right.allowed        ? ColorRole::TextMuted
                       : right.how.isEmpty() ? ColorRole::Success
                                             : ColorRole::TextPrimary,
                       {},
                       {}});
    }
    m_rightsPart->setTitle(tr("What the role “%1” may do").arg(role));
    m_rights->setFacts(rights);
    refreshChanges();
}

void MemberPanel::refreshChanges()
{
    m_changesPart->setTitle(tr("Changes"));
    m_changesPart->setVisible(m_row && allows(m_viewer, Permission::ReadStaffChanges));
    QList<Fact> lines;
    if (!m_historyFault.isEmpty())
        lines.append({m_historyFault, {}, {}, false, ColorRole::TextPrimary, {}, {}});
    else if (!m_history)
        lines.append({tr("Loading…"), {}, {}, false, ColorRole::TextPrimary, {}, {}});
    else if (m_history->isEmpty())
        lines.append({u"—"_qs, {}, {}, false, ColorRole::TextPrimary, {}, {}});
    else
        for (const StaffChange &change : std::as_const(*m_history)) {
            const QString who = change.by ? change.by->name + u"　"_qs : QString();
            lines.append({who + StaffWords::change(change, m_language),
                          wording::shortDate(wording::dateInTokyo(change.at), m_language),
                          {},
                          false,
                          ColorRole::TextSecondary,
                          {},
                          {}});
        }
    m_changes->setFacts(lines);
}

QList<Button *> MemberPanel::buttons() const
{
    return {m_shifts, m_change, m_code, m_sessions, m_factor, m_suspend, m_resume, m_leave};
}

void MemberPanel::refreshButtons()
{
    const StaffState state = m_row ? m_row->member.state : StaffState::Gone;
    int place = 0;
    const auto offer = [&](Button *button, const QString &words, Permission permission, bool fits) {
        const bool offered = m_row && fits && allows(m_viewer, permission);
        button->setText(words);
        button->setVisible(offered);
        if (offered) {
            m_foot->addWidget(button, place / 2, place % 2);
            ++place;
        }
    };
    for (Button *button : buttons())
        m_foot->removeWidget(button);
    const bool there = state == StaffState::Active || state == StaffState::Invited;
    offer(m_shifts, tr("Edit shifts"), Permission::ChangeShifts, there);
    offer(m_change, tr("Change role"), Permission::ChangeStaff, state != StaffState::Gone);
    offer(m_code, tr("New code"), Permission::InviteStaff, state == StaffState::Invited);
    const bool enrolled = state == StaffState::Active || state == StaffState::Suspended;
    offer(m_sessions, tr("Computers"), Permission::ResetSecondFactor, enrolled);
    offer(m_factor, tr("New second factor"), Permission::ResetSecondFactor, enrolled);
    offer(m_suspend, tr("Suspend"), Permission::SuspendStaff, state == StaffState::Active);
    offer(m_resume, tr("Let back in"), Permission::SuspendStaff, state == StaffState::Suspended);
    offer(m_leave, tr("Let leave"), Permission::DismissStaff, state != StaffState::Gone);
}

void MemberPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else
        QWidget::keyPressEvent(event);
}

void MemberPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

void MemberPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(ColorRole::Surface));
    paint::edge(painter, rect(), Qt::LeftEdge, m_theme.color(ColorRole::BorderSubtle));
}

} // namespace mado

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/governance/provision_panel.h"

#include "contract/permissions.h"
#include "ui/desk/fact_list.h"
#include "ui/governance/decision_card.h"
#include "ui/governance/given_row.h"
#include "ui/governance/governance_words.h"
#include "ui/shared/paint.h"
#include "ui/shared/wording.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace mado {

namespace {

constexpr int air = 20;
constexpr int headingAir = 6;
constexpr int digestShown = 12;

Fact fact(const QString &label, const QString &value, const QString &more = {})
{
    return {label, value, std::nullopt, false, ColorRole::TextPrimary, more, {}};
}

QString when(const QDateTime &at, Language language)
{
    return wording::shortDate(wording::dateInTokyo(at), language) + QLatin1Char(' ') + wording::clock(at);
}

/// Who, and when.
QString decidedIn(const Provision &provision, Language language)
{
    const QString who = wording::staff(*provision.decidedBy, language);
    return provision.decidedAt ? who + QStringLiteral(" · ") + when(*provision.decidedAt, language) : who;
}

} // namespace

ProvisionPanel::ProvisionPanel(const Theme &theme, const StaffProfile &me, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_me(me),
      m_column(new QVBoxLayout),
      m_title(new TextLabel(theme, TextStyle::Title2, ColorRole::TextPrimary)),
      m_sub(new TextLabel(theme, TextStyle::Meta, ColorRole::TextSecondary)),
      m_purposeHead(heading()),
      m_purpose(new TextLabel(theme, TextStyle::Small, ColorRole::TextPrimary)),
      m_groundHead(heading()),
      m_card(new DecisionCard(theme)),
      m_dataHead(heading()),
      m_data(new FactList(theme)),
      m_registerHead(heading()),
      m_register(new FactList(theme)),
      m_given(new GivenRow(theme, me.role)),
      m_note(new TextLabel(theme, TextStyle::Meta, ColorRole::TextSecondary)),
      m_approve(new Button(theme, ButtonKind::Primary, ButtonHeight::Medium)),
      m_decline(new Button(theme, ButtonKind::Secondary, ButtonHeight::Medium)),
      m_export(new Button(theme, ButtonKind::Primary, ButtonHeight::Medium)),
      m_stop(new Button(theme, ButtonKind::Stop, ButtonHeight::Medium)),
      m_end(new Button(theme, ButtonKind::Stop, ButtonHeight::Medium))
{
    build();
    showNothing();
}

TextLabel *ProvisionPanel::heading()
{
    auto *label = new TextLabel(m_theme, TextStyle::Small, ColorRole::TextSecondary);
    label->setBold(true);
    return label;
}

void ProvisionPanel::build()
{
    auto *content = new QWidget;
    content->setLayout(m_column);
    m_column->setContentsMargins(air, 16, air, 16);
    m_column->setSpacing(6);
    m_title->setWrap(true);
    m_title->setBold(true);
    m_purpose->setWrap(true);
    m_note->setWrap(true);
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_sub, m_purposeHead, m_purpose, m_groundHead,
                                                          m_card, m_dataHead, m_data, m_registerHead, m_register}) {
        if (part == m_purposeHead || part == m_groundHead || part == m_dataHead || part == m_registerHead)
            m_column->addSpacing(headingAir);
        m_column->addWidget(part);
    }
    m_column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (Button *button : {m_stop, m_end, m_decline, m_export, m_approve}) {
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        buttons->addWidget(button, 1);
    }
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(air, 8, air, 14);
    foot->setSpacing(8);
    // Outside of what scrolls: what was given is asked back in a hurry.
    foot->addWidget(m_given);
    foot->addWidget(m_note);
    foot->addLayout(buttons);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll, 1);
    whole->addLayout(foot);
    m_stop->setIconName(QStringLiteral("pause"));
    m_export->setIconName(QStringLiteral("download"));
    m_approve->setIconName(QStringLiteral("check"));
    connect(m_approve, &QPushButton::clicked, this, &ProvisionPanel::approveRequested);
    connect(m_decline, &QPushButton::clicked, this, &ProvisionPanel::declineRequested);
    connect(m_export, &QPushButton::clicked, this, &ProvisionPanel::exportRequested);
    connect(m_stop, &QPushButton::clicked, this, &ProvisionPanel::stopRequested);
    connect(m_end, &QPushButton::clicked, this, &ProvisionPanel::endRequested);
}

void ProvisionPanel::showNothing()
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_sub, m_purposeHead, m_purpose, m_groundHead, m_card,
                                                          m_dataHead, m_data, m_registerHead, m_register, m_given,
                                                          m_note, m_approve, m_decline, m_export, m_stop, m_end})
        part->hide();
    m_title->setText(tr("Nothing chosen"));
}

void ProvisionPanel::show(const Provision &provision, const Governance &governance, const QDate &today)
{
    showNothing();
    for (const Agreement &agreement : governance.agreements) {
        if (agreement.id == provision.request.agreement)
            show(agreement);
    }
    m_end->hide();
    m_sub->setText(
        tr("%1 · asked by %2")
            .arg(GovernanceWords::state(provision.state), wording::staff(provision.requestedBy, m_language)));
    m_groundHead->setText(tr("Ground"));
    m_groundHead->show();
    m_card->show(provision.decision, m_language);
    QStringList names;
    for (const DataField &field : governance.fields) {
        if (field.dataSet == provision.request.dataSet && provision.request.fields.contains(field.key))
            names.append(field.label.in(m_language));
    }
    m_data->setFacts(
        {fact(tr("Asked on"), when(provision.requestedAt, m_language)),
         fact(tr("Data"), GovernanceWords::dataSet(provision.request.dataSet)),
         fact(tr("Fields"), names.join(m_language == Language::Japanese ? QStringLiteral("、") : QStringLiteral(", "))),
         fact(tr("Period"), tr("%1 – %2").arg(GovernanceWords::day(provision.request.from, m_language),
                                              GovernanceWords::day(provision.request.until, m_language))),
         fact(tr("Given until"), GovernanceWords::day(provision.request.usableUntil, m_language)),
         fact(tr("When"), provision.request.dailyAt ? tr("Every day at %1:00").arg(*provision.request.dailyAt)
                                                    : tr("When an officer exports it")),
         fact(tr("Why"), provision.request.why)});
    m_today = today;
    showRegister(provision, governance);
    showButtons(provision, today);
}

void ProvisionPanel::showRegister(const Provision &provision, const Governance &governance)
{
    QList<Fact> facts;
    QList<RegisterEntry> entries;
    for (const RegisterEntry &entry : governance.exports) {
        if (entry.provision != provision.id)
            continue;
        entries.append(entry);
        const QString left =
            tr("%1 left out · %2…").arg(QString::number(entry.leftOut), entry.digest.left(digestShown));
        const QString fate = fateOf(entry, m_today, m_language);
        // As a value it takes the lines that it needs; beside one it would lie over the time.
        QStringList words{tr("%n people", nullptr, entry.people), left,
                          tr("by %1").arg(wording::staff(entry.by, m_language)), fate};
        words.removeAll(QString());
        facts.append(fact(when(entry.at, m_language), words.join(QStringLiteral(" · "))));
    }
    m_given->show(entries, m_language);
    if (provision.decidedBy)
        facts.append(
            fact(GovernanceWords::state(provision.state), decidedIn(provision, m_language), provision.decidedWhy));
    m_registerHead->setText(tr("Register"));
    m_registerHead->setVisible(!facts.isEmpty());
    m_register->setVisible(!facts.isEmpty());
    m_register->setFacts(facts);
}

void ProvisionPanel::showButtons(const Provision &provision, const QDate &today)
{
    const bool requested = provision.state == ProvisionState::Requested;
    const bool approved = provision.state == ProvisionState::Approved;
    const bool mine = provision.requestedBy.id == m_me.id;
    const bool decides = allows(m_me.role, Permission::DecideProvision);
    const bool late = provision.request.usableUntil < today;
    m_approve->setText(tr("Approve"));
    m_decline->setText(tr("Decline"));
    m_export->setText(tr("Export"));
    m_stop->setText(tr("Stop"));
    m_approve->setVisible(requested && decides && !mine);
    m_decline->setVisible(requested && decides && !mine);
    m_export->setVisible(approved && !late && allows(m_me.role, Permission::ExportProvision));
    m_stop->setVisible((approved || (requested && mine)) && allows(m_me.role, Permission::StopProvision));
    m_note->setText(requested && mine  ? tr("Another officer has to approve it.")
                    : approved && late ? tr("Its last day has passed.")
                                       : QString());
    m_note->setVisible(!m_note->text().isEmpty());
}

void ProvisionPanel::show(const Agreement &agreement)
{
    showNothing();
    const AgreementContent &content = agreement.content;
    m_title->setText(content.recipient);
    m_sub->setText(
        tr("%1 · since %2")
            .arg(GovernanceWords::recipientKind(content.kind), GovernanceWords::day(content.from, m_language)));
    m_purposeHead->setText(tr("Purpose"));
    m_purpose->setText(content.scope);
    m_dataHead->setText(tr("Data given"));
    QStringList sets;
    for (const DataSet set : content.dataSets)
        sets.append(GovernanceWords::dataSet(set));
    m_data->setFacts(
        {fact(tr("Data"), sets.join(QStringLiteral(" · "))),
         fact(tr("Kind of purpose"), GovernanceWords::purpose(content.purpose)),
         fact(tr("Until"), content.until ? GovernanceWords::day(*content.until, m_language) : tr("Until measures end")),
         fact(tr("Charge"), content.freeOfCharge ? tr("Free of charge") : tr("As agreed")),
         fact(tr("Disposal"), content.disposal),
         fact(tr("Recorded by"), wording::staff(agreement.recordedBy, m_language)),
         fact(tr("Recorded on"), when(agreement.recordedAt, m_language))});
    for (QWidget *part : std::initializer_list<QWidget *>{m_sub, m_purposeHead, m_purpose, m_dataHead, m_data})
        part->show();
    m_end->setText(tr("End the agreement"));
    m_end->setVisible(!agreement.endedAt && allows(m_me.role, Permission::RecordAgreement));
    m_note->setText(agreement.endedAt ? tr("Ended %1").arg(when(*agreement.endedAt, m_language)) : QString());
    m_note->setVisible(agreement.endedAt.has_value());
}

void ProvisionPanel::focusFirst()
{
    for (Button *button : {m_approve, m_export, m_stop, m_end, m_decline}) {
        if (button->isVisible())
            return button->setFocus(Qt::TabFocusReason);
    }
}

void ProvisionPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(ColorRole::Surface));
    paint::edge(painter, rect(), Qt::LeftEdge, m_theme.color(ColorRole::BorderSubtle));
    if (m_given->isVisible())
        paint::edge(painter, QRect(0, m_given->y() - 8, width(), 8), Qt::TopEdge,
                    m_theme.color(ColorRole::BorderSubtle));
}

} // namespace mado

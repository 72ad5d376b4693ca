// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/danger_page.h"

#include "ui/desk/fact_list.h"
#include "ui/desk/panel_section.h"
#include "ui/desk/step_mark.h"
#include "ui/desk/typing.h"
#include "ui/shared/avatar.h"
#include "ui/shared/button.h"
#include "ui/shared/text_label.h"
#include "ui/shared/wording.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>
#include <algorithm>

namespace mado {

DangerPage::DangerPage(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_why(new PanelSection(theme, this)),
      m_reasons(new FactList(theme)),
      m_rule(new TextLabel(theme, TextStyle::Meta, ColorRole::TextMuted)),
      m_people(new PanelSection(theme, this)),
      m_owner(person()),
      m_second(person()),
      m_join(new Button(theme, ButtonKind::Primary, ButtonHeight::Medium)),
      m_stepSection(new PanelSection(theme, this)),
      m_stepBox(new QWidget),
      m_stepColumn(new QVBoxLayout(m_stepBox)),
      m_decide(new PanelSection(theme, this)),
      m_emergency(new Button(theme, ButtonKind::Danger, ButtonHeight::Small)),
      m_agree(new Button(theme, ButtonKind::Secondary, ButtonHeight::Small)),
      m_both(new TextLabel(theme, TextStyle::Meta, ColorRole::TextSecondary)),
      m_routes(new FactList(theme)),
      m_sourceSection(new PanelSection(theme, this)),
      m_source(new TextLabel(theme, TextStyle::Meta, ColorRole::TextMuted))
{
    setFocusPolicy(Qt::StrongFocus);
    setProperty(answersByKeys, true);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    build();
}

void DangerPage::build()
{
    for (TextLabel *label : {m_rule, m_both, m_source})
        label->setWrap(true);
    m_join->setIconName(QStringLiteral("users"));
    m_emergency->setIconName(QStringLiteral("siren"));
    m_agree->setIconName(QStringLiteral("check"));
    m_stepColumn->setContentsMargins(0, 0, 0, 0);
    m_stepColumn->setSpacing(10);
    m_why->add(m_reasons);
    m_why->add(m_rule);
    for (QWidget *widget : {m_owner.row, m_second.row, static_cast<QWidget *>(m_join)})
        m_people->add(widget);
    m_stepSection->add(m_stepBox);
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_emergency, 1);
    row->addWidget(m_agree, 1);
    for (QWidget *widget : {buttons, static_cast<QWidget *>(m_both), static_cast<QWidget *>(m_routes)})
        m_decide->add(widget);
    m_sourceSection->add(m_source);
    m_sourceSection->setLast(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (PanelSection *section : {m_why, m_people, m_stepSection, m_decide, m_sourceSection})
        column->addWidget(section);
    column->addStretch(1);
    connect(m_join, &QPushButton::clicked, this, &DangerPage::joinRequested);
    connect(m_emergency, &QPushButton::clicked, this, &DangerPage::emergencyRequested);
    connect(m_agree, &QPushButton::clicked, this, [this] {
        if (m_shown && m_shown->danger)
            Q_EMIT agreed(!m_shown->danger->secondAgrees);
    });
}

DangerPage::PersonRow DangerPage::person()
{
    auto *row = new QWidget;
    PersonRow made{new Avatar(m_theme, Avatar::Of::Staff, row),
                   new TextLabel(m_theme, TextStyle::Small, ColorRole::TextPrimary, row),
                   new TextLabel(m_theme, TextStyle::Meta, ColorRole::TextSecondary, row), row};
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins(0, 2, 0, 2);
    across->setSpacing(10);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(made.name);
    words->addWidget(made.task);
    across->addWidget(made.avatar);
    across->addLayout(words, 1);
    made.name->setBold(true);
    return made;
}

DangerPage::StepRow DangerPage::step(int number)
{
    auto *row = new QWidget(m_stepBox);
    StepRow made{new StepMark(m_theme, number, row),
                 new TextLabel(m_theme, TextStyle::Small, ColorRole::TextPrimary, row),
                 new TextLabel(m_theme, TextStyle::Meta, ColorRole::TextSecondary, row),
                 new TextLabel(m_theme, TextStyle::Meta, ColorRole::TextMuted, row), row};
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(8);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(made.title);
    words->addWidget(made.how);
    across->addWidget(made.mark, 0, Qt::AlignTop);
    across->addLayout(words, 1);
    across->addWidget(made.when, 0, Qt::AlignTop);
    made.title->setBold(true);
    made.title->setWrap(true);
    made.how->setWrap(true);
    made.when->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(made.mark, &QAbstractButton::clicked, this, [this, number] { mark(number - 1); });
    m_stepColumn->addWidget(row);
    return made;
}

bool DangerPage::isOwner() const { return m_shown->owner && m_shown->owner->staff.id == m_me; }

bool DangerPage::isSecond() const { return m_shown->danger->second && m_shown->danger->second->id == m_me; }

void DangerPage::mark(int index)
{
    if (!m_shown || !m_shown->danger || index >= m_shown->danger->steps.size() || !m_online ||
        (!isOwner() && !isSecond()))
        return;
    const DangerStep &step = m_shown->danger->steps.at(index);
    Q_EMIT stepMarked(step.key, !step.doneAt);
}

void DangerPage::show(const Consultation &consultation, const StaffId &me, bool online, Language language)
{
    m_shown = consultation;
    m_me = me;
    m_online = online;
    m_language = language;
    if (!consultation.danger)
        return;
    showWhy();
    showPeople();
    showSteps();
    showDecisions();
    m_source->setText(consultation.danger->source.in(language));
}

void DangerPage::showWhy()
{
    const DangerProtocol &danger = *m_shown->danger;
    m_why->setTitle(tr("Why this is an emergency"));
    QList<Fact> facts{Fact{danger.label.in(m_language),
                           tr("Written at %1").arg(wording::clock(danger.foundAt)),
                           RiskLevel::Emergency,
                           true,
                           ColorRole::TextPrimary,
                           {},
                           {}}};
    for (const RiskReason &reason : m_shown->risk.reasons) {
        if (!reason.rule.startsWith(QLatin1String("danger-")))
            facts << Fact{reason.text.in(m_language),
                          reason.value.in(m_language),
                          reason.weight,
                          true,
                          ColorRole::TextPrimary,
                          {},
                          {}};
    }
    m_reasons->setFacts(facts);
    m_rule->setText(
        tr("Rules for words %1 · Triage rules %2 · not a diagnosis").arg(danger.version, m_shown->risk.ruleVersion));
}

void DangerPage::showPeople()
{
    m_people->setTitle(tr("The two"));
    const auto &owner = m_shown->owner;
    const auto &second = m_shown->danger->second;
    const auto put = [this](const PersonRow &row, const std::optional<StaffName> &who, const QString &task,
                            const QString &nobody) {
        row.avatar->setName(who ? who->name : QStringLiteral("？"));
        row.name->setText(who ? wording::staff(*who, m_language) : nobody);
        row.task->setText(task);
    };
    put(m_owner, owner ? std::optional(owner->staff) : std::nullopt, tr("First: replies"), tr("Nobody holds it yet"));
    put(m_second, second, tr("Second: reads along, calls others"), tr("A second person is asked for"));
    m_join->setText(tr("Join as the second person"));
    m_join->setVisible(!second && !isOwner() && !m_shown->closed);
    m_join->setEnabled(m_online);
}

void DangerPage::showSteps()
{
    const DangerProtocol &danger = *m_shown->danger;
    m_stepSection->setTitle(tr("Step by step"), {}, tr("Version %1").arg(danger.version));
    while (m_steps.size() < danger.steps.size())
        m_steps << step(int(m_steps.size()) + 1);
    const auto next = std::ranges::find_if(danger.steps, [](const DangerStep &s) { return !s.doneAt; });
    for (int i = 0; i < m_steps.size(); ++i) {
        const StepRow &row = m_steps.at(i);
        row.row->setVisible(i < danger.steps.size());
        if (i >= danger.steps.size())
            continue;
        const DangerStep &one = danger.steps.at(i);
        const bool isNext = next != danger.steps.end() && next->key == one.key;
        row.mark->setState(one.doneAt.has_value(), isNext);
        row.mark->setEnabled(m_online && !m_shown->closed && (isOwner() || isSecond()));
        row.title->setText(one.title.in(m_language));
        row.how->setText(one.how.in(m_language));
        row.when->setText(one.doneAt ? wording::clock(*one.doneAt) : isNext ? tr("Now") : QString());
        row.mark->setAccessibleName(one.doneAt ? tr("%1, done").arg(row.title->text()) : row.title->text());
        row.mark->setAccessibleDescription(row.how->text());
        row.mark->setToolTip(one.doneBy ? wording::staff(*one.doneBy, m_language) : QString());
    }
}

void DangerPage::showDecisions()
{
    const DangerProtocol &danger = *m_shown->danger;
    m_decide->setTitle(tr("To be decided by both"));
    m_emergency->setText(tr("119: what to do"));
    m_agree->setText(danger.secondAgrees ? tr("Take my agreement back") : tr("Agree to finishing"));
    m_agree->setVisible(isSecond() && !m_shown->closed);
    m_agree->setEnabled(m_online);
    m_both->setText(danger.secondAgrees ? tr("The second person agrees to lowering or finishing.")
                                        : tr("Lowering the urgency and finishing need both."));
    m_both->setColor(danger.secondAgrees ? ColorRole::Success : ColorRole::TextSecondary);
    QList<Fact> routes;
    for (const DangerRoute &route : danger.routes)
        routes << Fact{route.name.in(m_language), route.number, {}, true, ColorRole::TextPrimary, {}, {}};
    m_routes->setFacts(routes);
}

void DangerPage::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (plain && event->key() >= Qt::Key_1 && event->key() <= Qt::Key_8)
        mark(event->key() - Qt::Key_1);
    else if (plain && event->key() == Qt::Key_9)
        Q_EMIT emergencyRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace mado

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/governance/duties_panel.h"

#include "contract/duty_deadlines.h"
#include "contract/permissions.h"
#include "ui/desk/error_words.h"
#include "ui/desk/fact_list.h"
#include "ui/desk/when_ready.h"
#include "ui/governance/disposal_words.h"
#include "ui/governance/duty_sheet.h"
#include "ui/governance/recipient_sheet.h"
#include "ui/governance/record_rows.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/paint.h"
#include "ui/shared/text_label.h"
#include "ui/shared/wording.h"

#include <QVBoxLayout>

namespace mado {

namespace {

constexpr int margin = 16;
constexpr int panelWidth = 372;

} // namespace

DutiesPanel::DutiesPanel(const Theme &theme, const StaffProfile &me, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_me(me),
      m_title(new TextLabel(theme, TextStyle::Title2, ColorRole::TextPrimary)),
      m_count(new TextLabel(theme, TextStyle::Meta, ColorRole::TextSecondary)),
      m_new(new Button(theme, ButtonKind::Primary, ButtonHeight::Medium)),
      m_rows(new RecordRows(theme)),
      m_empty(new EmptyState(theme)),
      m_subject(new TextLabel(theme, TextStyle::Title2, ColorRole::TextPrimary)),
      m_facts(new FactList(theme)),
      m_report(new Button(theme, ButtonKind::Primary, ButtonHeight::Large)),
      m_answer(new Button(theme, ButtonKind::Secondary, ButtonHeight::Large))
{
    build();
    connect(m_rows, &RecordRows::chosenChanged, this, &DutiesPanel::choose);
    connect(m_new, &QPushButton::clicked, this, [this] {
        if (!m_provisions)
            return;
        makeSheet();
        m_sheet->record(today(), m_language);
    });
    connect(m_answer, &QPushButton::clicked, this, [this] {
        const DutyRecord *duty = chosen();
        if (!m_provisions || !duty)
            return;
        makeSheet();
        m_sheet->answer(*duty, m_language);
    });
    connect(m_report, &QPushButton::clicked, this, &DutiesPanel::askForReport);
    retranslate();
}

DutiesPanel::~DutiesPanel()
{
    delete m_sheet;
    delete m_reportSheet;
}

void DutiesPanel::build()
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(margin, 12, margin, 10);
    head->setSpacing(10);
    m_title->setBold(true);
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    head->addWidget(m_title);
    head->addWidget(m_count, 1);
    head->addWidget(m_new);
    m_new->setIconName(QStringLiteral("plus"));
    m_new->setVisible(allows(m_me.role, Permission::RecordDuty));
    m_empty->setIcon(QStringLiteral("file"));
    auto *list = new QVBoxLayout;
    list->setSpacing(0);
    list->addLayout(head);
    list->addWidget(m_rows, 1);
    list->addWidget(m_empty, 1);
    auto *side = new QWidget;
    side->setFixedWidth(panelWidth);
    auto *facts = new QVBoxLayout(side);
    facts->setContentsMargins(margin, margin, margin, margin);
    facts->setSpacing(12);
    m_subject->setBold(true);
    m_subject->setWrap(true);
    facts->addWidget(m_subject);
    facts->addWidget(m_facts);
    facts->addStretch(1);
    for (Button *button : {m_report, m_answer}) {
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        facts->addWidget(button);
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(list, 1);
    row->addWidget(side);
}

void DutiesPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::edge(painter, QRect(width() - panelWidth, 0, panelWidth, height()), Qt::LeftEdge,
                m_theme.color(ColorRole::BorderSubtle));
}

void DutiesPanel::makeSheet()
{
    if (m_sheet)
        return;
    m_sheet = new DutySheet(m_theme, *m_provisions, window());
    connect(m_sheet, &DutySheet::recorded, this, [this] {
        Q_EMIT said(tr("Recorded"));
        reload();
    });
}

void DutiesPanel::makeReportSheet()
{
    if (m_reportSheet)
        return;
    m_reportSheet = new RecipientSheet(m_theme, window());
    connect(m_reportSheet, &Sheet::accepted, this, &DutiesPanel::sendReport);
}

void DutiesPanel::askForReport()
{
    const DutyRecord *leak = chosen();
    if (!m_provisions || !leak)
        return;
    m_reported = *leak;
    makeReportSheet();
    m_reportSheet->ask({tr("The first report was made"), tr("From now on the day of the full report counts."),
                        tr("Reported on"), tr("Reported to, and the number of their answer (no names of residents)"),
                        tr("Personal Information Protection Commission")},
                       leak->content.on, today());
}

void DutiesPanel::sendReport()
{
    if (!m_provisions || !m_reported)
        return;
    m_reportSheet->setBusy(true);
    const FirstReportMade made{m_reported->revision, m_reportSheet->on(), m_reportSheet->number()};
    whenReady(this, m_provisions->recordFirstReport(m_reported->id, made), [this](const Result<DutyRecord> &leak) {
        if (!leak)
            return m_reportSheet->showFailure(ErrorWords::of(leak.error(), m_language));
        m_reportSheet->dismiss();
        focusList(); // the button goes
        Q_EMIT said(tr("Recorded"));
        reload();
    });
}

void DutiesPanel::setProvisions(Provisions *provisions)
{
    m_provisions = provisions;
    delete m_sheet;
}

void DutiesPanel::setLanguage(Language language)
{
    m_language = language;
    fill();
}

void DutiesPanel::retranslate()
{
    m_title->setText(tr("Requests and duties"));
    m_new->setText(tr("Record one"));
    m_answer->setText(tr("Record the answer"));
    m_report->setText(tr("Record the first report"));
    m_rows->setAccessibleName(m_title->text());
    m_empty->setWords(tr("Nothing is on record"),
                      tr("Requests of residents, leaks, files and contractors are recorded here."));
    fill();
}

void DutiesPanel::reload()
{
    if (!m_provisions)
        return;
    whenReady(this, m_provisions->duties(), [this](const Result<DutyBook> &book) {
        if (!book) {
            Q_EMIT failed(book.error());
            return;
        }
        m_book = *book;
        fill();
    });
}

void DutiesPanel::fill()
{
    const QDate day = today();
    QList<RecordRow> rows;
    int overdue = 0;
    m_pressing = 0;
    for (const DutyRecord &duty : std::as_const(m_book.duties)) {
        rows.append(rowOf(duty, day));
        const bool late = urgencyOf(duty, day) != DutyUrgency::None;
        overdue += late ? 1 : 0;
        m_pressing += late || isSoon(duty, day) ? 1 : 0;
    }
    m_rows->show(rows);
    m_rows->setVisible(!rows.isEmpty());
    m_empty->setVisible(rows.isEmpty());
    QStringList counts{tr("%n entries", nullptr, int(rows.size()))};
    if (overdue > 0)
        counts.append(tr("%n overdue", nullptr, overdue));
    m_count->setText(counts.join(QStringLiteral(" · ")));
    if (m_rows->chosen().isEmpty() && !rows.isEmpty())
        m_rows->choose(rows.first().key);
    choose();
    Q_EMIT changed();
}

const DutyRecord *DutiesPanel::chosen() const
{
    for (const DutyRecord &duty : m_book.duties) {
        if (duty.id.text() == m_rows->chosen())
            return &duty;
    }
    return nullptr;
}

void DutiesPanel::choose()
{
    const DutyRecord *duty = chosen();
    m_subject->setText(duty ? duty->content.subject : QString());
    const bool open = duty && duty->state == DutyState::Open && allows(m_me.role, Permission::RecordDuty);
    m_answer->setVisible(open);
    m_report->setVisible(open && duty->content.kind == DutyKind::LeakReport && !duty->firstReport);
    QList<Fact> facts;
    const auto add = [&](const QString &label, const QString &words) {
        if (!words.isEmpty())
            facts.append({label, words, std::nullopt, false, ColorRole::TextPrimary, {}, {}});
    };
    if (duty) {
        add(tr("Kind"), DisposalWords::dutyKind(duty->content.kind));
        add(tr("What about"), duty->content.details);
        addDeadline(facts, *duty);
        add(tr("Recorded by"), wording::staff(duty->recordedBy, m_language));
        add(tr("Outcome"), duty->outcome);
        if (duty->answeredBy)
            add(tr("Answered by"), wording::staff(*duty->answeredBy, m_language));
    }
    m_facts->setFacts(facts);
}

void DutiesPanel::focusList() { m_rows->setFocus(Qt::OtherFocusReason); }

} // namespace mado

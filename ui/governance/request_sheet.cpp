// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/governance/request_sheet.h"

#include "contract/codecs_governance.h"
#include "ui/desk/error_words.h"
#include "ui/desk/when_ready.h"
#include "ui/governance/day_field.h"
#include "ui/governance/decision_card.h"
#include "ui/governance/governance_words.h"
#include "ui/shared/chip_flow.h"
#include "ui/shared/choice_box.h"
#include "ui/staff/plain_field.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace mado {

namespace {

constexpr int widest = 760;
constexpr int whyHeight = 64;
constexpr int decideAfter = 150; ///< Milliseconds without a change.
constexpr int lastGround = int(Ground::NoUnjustHarm);

} // namespace

RequestSheet::RequestSheet(const Theme &theme, Provisions &provisions, QWidget *window)
    : Sheet(theme, window),
      m_provisions(provisions),
      m_agreement(new ChoiceBox(theme, this)),
      m_dataSet(new ChoiceBox(theme, this)),
      m_fields(new ChipFlow(theme, this)),
      m_grounds(new ChipFlow(theme, this)),
      m_from(new DayField(this)),
      m_until(new DayField(this)),
      m_usable(new DayField(this)),
      m_daily(new ChoiceBox(theme, this)),
      m_why(new PlainField(theme, this)),
      m_card(new DecisionCard(theme, this)),
      m_onRecord(new Button(theme, ButtonKind::Secondary, ButtonHeight::Medium, this))
{
    setWidest(widest);
    addToFoot(m_onRecord);
    m_onRecord->hide();
    connect(m_onRecord, &QPushButton::clicked, this, &RequestSheet::send);
    build();
    m_soon.setSingleShot(true);
    m_soon.setInterval(decideAfter);
    connect(&m_soon, &QTimer::timeout, this, &RequestSheet::decide);
    connect(m_agreement, &QComboBox::currentIndexChanged, this, &RequestSheet::fillDataSets);
    connect(m_dataSet, &QComboBox::currentIndexChanged, this, &RequestSheet::fillFields);
    connect(m_daily, &QComboBox::currentIndexChanged, this, &RequestSheet::check);
    connect(m_fields, &ChipFlow::changed, this, &RequestSheet::check);
    connect(m_grounds, &ChipFlow::changed, this, &RequestSheet::check);
    for (DayField *field : {m_from, m_until, m_usable})
        connect(field, &QLineEdit::textChanged, this, &RequestSheet::check);
    connect(m_why, &QPlainTextEdit::textChanged, this, &RequestSheet::check);
    connect(this, &Sheet::accepted, this, &RequestSheet::send);
}

void RequestSheet::build()
{
    const auto put = [this](int label, QWidget *field) {
        m_labels[label] = addLabel();
        body()->addWidget(field);
    };
    m_labels[0] = addLabel();
    auto *what = new QHBoxLayout;
    what->setSpacing(8);
    what->addWidget(m_agreement, 1);
    what->addWidget(m_dataSet, 1);
    body()->addLayout(what);
    put(1, m_fields);
    put(2, m_grounds);
    m_labels[3] = addLabel();
    auto *days = new QHBoxLayout;
    days->setSpacing(8);
    for (DayField *field : {m_from, m_until, m_usable})
        days->addWidget(field);
    body()->addLayout(days);
    put(6, m_daily);
    put(4, m_why);
    m_why->setFixedHeight(whyHeight);
    put(5, m_card);
}

QWidget *RequestSheet::firstField() const { return m_agreement; }

void RequestSheet::retitle()
{
    setTitle(tr("Ask for a provision"), tr("Another officer approves it"));
    cancelButton()->setText(tr("Cancel"));
    mainButton()->setText(tr("Ask"));
    m_onRecord->setText(tr("Put the refusal on record"));
    const QString words[] = {tr("Agreement") + QStringLiteral(" · ") + tr("Data"),
                             tr("Fields: only what the purpose needs"),
                             tr("Grounds that hold"),
                             tr("From, until (both included), and the last day on which it is given"),
                             tr("Why these grounds hold; name nobody"),
                             tr("What the rules say"),
                             tr("When it is given")};
    for (std::size_t i = 0; i < std::size(words); ++i)
        m_labels[i]->setText(words[i]);
    m_agreement->setAccessibleName(tr("Agreement"));
    m_dataSet->setAccessibleName(tr("Data"));
    m_from->setAccessibleName(tr("From"));
    m_until->setAccessibleName(tr("Until"));
    m_usable->setAccessibleName(tr("Last day on which it is given"));
    m_why->setAccessibleName(words[4]);
    m_daily->setAccessibleName(words[6]);
    m_daily->clear();
    m_daily->addItem(tr("When an officer exports it"));
    for (int hour = 0; hour < 24; ++hour)
        m_daily->addItem(tr("Every day at %1:00, until it is stopped").arg(hour), hour);
}

void RequestSheet::ask(const Governance &governance, const QString &prefecture, const QDate &today, Language language)
{
    m_governance = governance;
    m_prefecture = prefecture;
    m_today = today;
    m_language = language;
    retitle();
    QList<ChipFlow::Choice> grounds;
    for (int i = 0; i <= lastGround; ++i)
        grounds.append({word(Ground(i)), GovernanceWords::ground(Ground(i))});
    m_grounds->setChoices(grounds);
    m_grounds->setChosen({});
    m_from->setDay(today.addDays(-7));
    m_until->setDay(today);
    m_usable->setDay(today);
    m_why->clear();
    m_agreement->clear();
    for (const Agreement &agreed : governance.agreements) {
        if (!agreed.endedAt)
            m_agreement->addItem(agreed.content.recipient, agreed.id.text());
    }
    fillDataSets();
    open();
    check();
}

const Agreement *RequestSheet::agreement() const
{
    for (const Agreement &agreed : m_governance.agreements) {
        if (agreed.id.text() == m_agreement->currentData().toString())
            return &agreed;
    }
    return nullptr;
}

std::optional<DataSet> RequestSheet::dataSet() const { return dataSetFrom(m_dataSet->currentData().toString()); }

void RequestSheet::fillDataSets()
{
    m_dataSet->clear();
    if (const Agreement *agreed = agreement()) {
        for (const DataSet set : agreed->content.dataSets)
            m_dataSet->addItem(GovernanceWords::dataSet(set), word(set));
    }
    fillFields();
}

void RequestSheet::fillFields()
{
    QList<ChipFlow::Choice> choices;
    const Agreement *agreed = agreement();
    for (const DataField &field : std::as_const(m_governance.fields)) {
        if (agreed && field.dataSet == dataSet() && field.neededFor.contains(agreed->content.purpose))
            choices.append({field.key, field.label.in(m_language)});
    }
    m_fields->setChoices(choices);
    check();
}

QList<Ground> RequestSheet::grounds() const
{
    QList<Ground> chosen;
    for (const QString &key : m_grounds->chosen()) {
        if (const auto ground = groundFrom(key))
            chosen.append(*ground);
    }
    return chosen;
}

std::optional<int> RequestSheet::dailyAt() const
{
    const QVariant hour = m_daily->currentData();
    return hour.isValid() ? std::optional(hour.toInt()) : std::nullopt;
}

QString RequestSheet::unfilled() const
{
    if (!agreement() || !dataSet())
        return tr("Record an agreement first.");
    if (m_fields->chosen().isEmpty())
        return tr("Choose the fields.");
    for (const DayField *field : {m_from, m_until, m_usable}) {
        if (!field->day())
            return tr("Write days as 2020-06-17.");
    }
    if (*m_until->day() < *m_from->day())
        return tr("The period ends before it begins.");
    if (m_why->toPlainText().trimmed().isEmpty())
        return tr("Write why.");
    return {};
}

bool RequestSheet::isRefused() const { return m_decision && m_decision->outcome != Outcome::Permitted; }

void RequestSheet::tellWhatIsMissing()
{
    const QString wanting = unfilled();
    setComplete(wanting.isEmpty() && m_decision && !isRefused());
    m_onRecord->setVisible(wanting.isEmpty() && isRefused());
    showHint(wanting.isEmpty() && isRefused() ? tr("The rules do not permit it.") : wanting);
}

std::optional<ProvisionRequest> RequestSheet::written() const
{
    if (!unfilled().isEmpty())
        return std::nullopt;
    return ProvisionRequest{agreement()->id, m_prefecture,       *dataSet(),
                            grounds(),       m_fields->chosen(), *m_from->day(),
                            *m_until->day(), *m_usable->day(),   m_why->toPlainText().trimmed(),
                            dailyAt()};
}

void RequestSheet::check()
{
    tellWhatIsMissing();
    m_soon.start();
}

void RequestSheet::decide()
{
    const Agreement *agreed = agreement();
    if (!agreed || !dataSet() || !isOpen())
        return;
    const bool standing = m_usable->day().value_or(m_today) > m_today || dailyAt();
    const DecisionRequest question{{m_prefecture}, *dataSet(), agreed->content.kind, agreed->content.purpose, grounds(),
                                   m_today,        standing};
    const int asked = ++m_question;
    whenReady(this, m_provisions.decide(question), [this, asked](const Result<Decision> &decision) {
        if (asked != m_question)
            return;
        m_decision = decision ? std::optional(*decision) : std::nullopt;
        m_card->show(m_decision, m_language);
        tellWhatIsMissing();
        if (!decision)
            showFailure(ErrorWords::of(decision.error(), m_language));
    });
}

void RequestSheet::send()
{
    const auto request = written();
    if (!request)
        return;
    setBusy(true);
    m_onRecord->setEnabled(false);
    whenReady(this, m_provisions.request(*request), [this](const Result<Provision> &provision) {
        setBusy(false);
        m_onRecord->setEnabled(true);
        const bool wasKnown = isRefused() && !provision && provision.error().problem &&
                              provision.error().problem->code.startsWith(QLatin1String("provision."));
        if (!provision && !wasKnown)
            return showFailure(ErrorWords::of(provision.error(), m_language));
        dismiss();
        if (wasKnown)
            Q_EMIT refused();
        else
            Q_EMIT asked(*provision);
    });
}

} // namespace mado

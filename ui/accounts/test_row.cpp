// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/test_row.h"

#include "ui/accounts/bound_fields.h"
#include "ui/accounts/rule_words.h"
#include "ui/shared/button.h"
#include "ui/shared/chip_flow.h"
#include "ui/shared/choice_box.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <algorithm>

namespace mado {

namespace {

constexpr int padding = 8;
constexpr int bar = 3;
const QString ageKey = QStringLiteral("=age"); // no key of a question begins so

void narrow(ChoiceBox *box, int letters)
{
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(letters);
}

QList<RuleTestKind> kindsFor(RuleQuestionKind kind)
{
    switch (kind) {
    case RuleQuestionKind::One:
    case RuleQuestionKind::Several:
        return {RuleTestKind::Options, RuleTestKind::NotKnown, RuleTestKind::Answered};
    case RuleQuestionKind::Number:
        return {RuleTestKind::Number, RuleTestKind::NotKnown, RuleTestKind::Answered};
    case RuleQuestionKind::Date:
        return {RuleTestKind::Days, RuleTestKind::DaysAgo, RuleTestKind::NotKnown, RuleTestKind::Answered};
    case RuleQuestionKind::Text:
        return {RuleTestKind::NotKnown, RuleTestKind::Answered};
    }
    Q_UNREACHABLE();
}

} // namespace

const RuleQuestion *RuleSubject::question(const QString &key) const
{
    const auto found = std::ranges::find(questions, key, &RuleQuestion::key);
    return found == questions.end() ? nullptr : &*found;
}

TestRow::TestRow(const Theme &theme, const RuleSubject &subject, const RuleNode &node, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_subject(subject),
      m_node(node),
      m_question(new ChoiceBox(theme)),
      m_kind(new ChoiceBox(theme)),
      m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(bar + padding, padding, padding, padding);
    m_column->setSpacing(6);
    narrow(m_question, 7);
    narrow(m_kind, 6);
    m_question->setAccessibleName(tr("What is looked at"));
    m_kind->setAccessibleName(tr("What is asked of the answer"));
    auto *remove = new IconButton(theme, QStringLiteral("x"));
    remove->setWords(tr("Remove this condition"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_question, 3);
    row->addWidget(m_kind, 2);
    row->addWidget(remove);
    m_column->addLayout(row);
    if (!subject.ageQuestion.isEmpty())
        m_question->addItem(tr("Age in years"), ageKey);
    for (const RuleQuestion &question : subject.questions)
        m_question->addItem(question.label.in(subject.language), question.key);
    m_question->setCurrentIndex(m_question->findData(node.what == RuleTestKind::Age ? ageKey : m_node.question));
    fillKinds();
    rebuildValue();
    connect(m_question, &QComboBox::activated, this, &TestRow::questionChosen);
    connect(m_kind, &QComboBox::activated, this, [this] {
        m_node = {.what = RuleTestKind(m_kind->currentData().toInt()), .question = m_node.question};
        rebuildValue();
        Q_EMIT edited();
    });
    connect(remove, &QAbstractButton::clicked, this, &TestRow::removed);
}

void TestRow::focusFirst() { m_question->setFocus(Qt::OtherFocusReason); }

void TestRow::questionChosen()
{
    const QString key = m_question->currentData().toString();
    const RuleQuestion *question = m_subject.question(key);
    if (key == ageKey)
        m_node = {.what = RuleTestKind::Age};
    else if (question)
        m_node = {.what = kindsFor(question->kind).first(), .question = key};
    fillKinds();
    rebuildValue();
    Q_EMIT edited();
}

void TestRow::fillKinds()
{
    m_kind->clear();
    const RuleQuestion *question = m_subject.question(m_node.question);
    const auto kinds = m_node.what == RuleTestKind::Age ? QList{RuleTestKind::Age}
                       : question                       ? kindsFor(question->kind)
                                                        : QList{m_node.what};
    for (const RuleTestKind kind : kinds)
        m_kind->addItem(RuleWords::test(kind), int(kind));
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(int(m_node.what))));
    m_kind->setEnabled(kinds.size() > 1);
}

void TestRow::rebuildValue()
{
    delete m_value;
    m_value = nullptr;
    const RuleQuestion *question = m_subject.question(m_node.question);
    const QString about = m_question->currentText();
    if (m_node.what == RuleTestKind::Options && question)
        m_value = optionChips(*question);
    else if (m_node.what == RuleTestKind::Number)
        m_value = boundFields(about, question ? question->unit.in(m_subject.language) : QString());
    else if (m_node.what == RuleTestKind::Age)
        m_value = boundFields(about, tr("years"));
    else if (m_node.what == RuleTestKind::DaysAgo)
        m_value = boundFields(about, tr("days ago"));
    else if (m_node.what == RuleTestKind::Days)
        m_value = dayFields(about);
    if (m_value)
        m_column->addWidget(m_value);
}

QWidget *TestRow::optionChips(const RuleQuestion &question)
{
    auto *chips = new ChipFlow(m_theme);
    QList<ChipFlow::Choice> choices;
    for (const RuleOption &option : question.options)
        choices.append({option.key, option.label.in(m_subject.language)});
    chips->setChoices(choices);
    chips->setChosen(m_node.options);
    connect(chips, &ChipFlow::changed, this, [this, chips] {
        m_node.options = chips->chosen();
        Q_EMIT edited();
    });
    return chips;
}

QWidget *TestRow::boundFields(const QString &about, const QString &unit)
{
    auto *fields = new BoundFields(m_theme, about, unit);
    fields->show(m_node.bounds);
    connect(fields, &BoundFields::edited, this, [this, fields] {
        m_node.bounds = fields->bounds();
        Q_EMIT edited();
    });
    return fields;
}

QWidget *TestRow::dayFields(const QString &about)
{
    auto *part = new QWidget;
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](std::optional<QDate> RuleNode::*day, const QString &name) {
        auto *field = new QLineEdit(RuleWords::day(m_node.*day));
        field->setPlaceholderText(name);
        field->setAccessibleName(about + QStringLiteral(", ") + name);
        connect(field, &QLineEdit::textEdited, this, [this, day](const QString &words) {
            const QDate date = QDate::fromString(words.trimmed(), Qt::ISODate);
            m_node.*day = date.isValid() ? std::optional(date) : std::nullopt;
            Q_EMIT edited();
        });
        row->addWidget(field);
    };
    add(&RuleNode::since, tr("since 2020-05-08"));
    add(&RuleNode::before, tr("before 2020-05-08"));
    return part;
}

void TestRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.color(ColorRole::BorderSubtle));
    painter.setBrush(m_theme.color(ColorRole::SurfaceSunken));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    painter.fillRect(QRect(0, 4, bar, height() - 8), m_theme.color(ColorRole::Accent));
}

} // namespace mado

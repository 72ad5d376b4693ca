// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/rule_form.h"

#include "ui/accounts/condition_editor.h"
#include "ui/accounts/rule_words.h"
#include "ui/shared/choice_box.h"
#include "ui/shared/text_label.h"
#include "ui/shared/wording.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QLineEdit>

namespace mado {

namespace {

constexpr int gap = 8;
constexpr int labelWidth = 112;
constexpr int mostPriority = 999;
constexpr RiskLevel levels[]{RiskLevel::Emergency, RiskLevel::High, RiskLevel::Moderate, RiskLevel::Low};

std::optional<QDate> dayIn(const QLineEdit &field)
{
    const QDate day = QDate::fromString(field.text().trimmed(), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

} // namespace

RuleForm::RuleForm(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_level(new ChoiceBox(theme)),
      m_condition(new ConditionEditor(theme))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    m_titleJa = addField(QT_TR_NOOP("Rule in Japanese"));
    m_titleEn = addField(QT_TR_NOOP("Rule in English"));
    addLine(QT_TR_NOOP("Level when it fires"), m_level);
    column->addWidget(m_condition);
    m_priority = addField(QT_TR_NOOP("Priority in its level"));
    m_priority->setValidator(new QIntValidator(-mostPriority, mostPriority, m_priority));
    m_from = addField(QT_TR_NOOP("Holds from"));
    m_until = addField(QT_TR_NOOP("Holds until"));
    m_source = addField(QT_TR_NOOP("Source of the rule"));
    column->addStretch(1);
    connect(m_level, &QComboBox::activated, this, &RuleForm::edited);
    connect(m_condition, &ConditionEditor::edited, this, &RuleForm::edited);
    retranslate();
}

void RuleForm::addLine(const char *words, QWidget *field)
{
    auto *row = new QHBoxLayout;
    auto *label = new TextLabel(m_theme, TextStyle::Small, ColorRole::TextSecondary);
    label->setFixedWidth(labelWidth);
    label->setWrap(true);
    row->addWidget(label);
    row->addWidget(field, 1);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    m_labels.append({label, words});
    m_fields.append(field);
}

QLineEdit *RuleForm::addField(const char *words)
{
    auto *field = new QLineEdit;
    addLine(words, field);
    connect(field, &QLineEdit::textEdited, this, &RuleForm::edited);
    return field;
}

void RuleForm::setSubject(const RuleSubject &subject)
{
    m_language = subject.language;
    m_condition->setSubject(subject);
    retranslate();
}

void RuleForm::show(const DraftRule &rule)
{
    m_id = rule.id;
    m_titleJa->setText(rule.title.ja);
    m_titleEn->setText(rule.title.en);
    m_level->setCurrentIndex(m_level->findData(int(rule.level)));
    m_priority->setText(QString::number(rule.priority));
    m_source->setText(rule.source);
    m_from->setText(RuleWords::day(rule.from));
    m_until->setText(RuleWords::day(rule.until));
    for (QLineEdit *field : {m_titleJa, m_titleEn, m_source})
        field->setCursorPosition(0);
    m_condition->show(rule.when);
}

DraftRule RuleForm::rule() const
{
    const auto from = dayIn(*m_from);
    return {.id = m_id,
            .title = {m_titleJa->text().trimmed(), m_titleEn->text().trimmed()},
            .level = RiskLevel(m_level->currentData().toInt()),
            .priority = m_priority->text().toInt(),
            .source = m_source->text().trimmed(),
            .from = from,
            .until = from ? dayIn(*m_until) : std::nullopt,
            .when = m_condition->condition()};
}

void RuleForm::focusFirst() { m_titleJa->setFocus(Qt::OtherFocusReason); }

void RuleForm::retranslate()
{
    for (qsizetype i = 0; i < m_labels.size(); ++i) {
        const QString words = tr(m_labels.at(i).second);
        m_labels.at(i).first->setText(words);
        m_fields.at(i)->setAccessibleName(words);
    }
    for (QLineEdit *field : {m_from, m_until})
        field->setPlaceholderText(tr("as long as the edition, or 2020-05-08"));
    const auto level = m_level->currentData();
    m_level->clear();
    for (const RiskLevel one : levels)
        m_level->addItem(wording::risk(one, m_language), int(one));
    m_level->setCurrentIndex(m_level->findData(level));
}

void RuleForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace mado

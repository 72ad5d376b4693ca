// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/case_pane.h"

#include "ui/accounts/account_words.h"
#include "ui/accounts/rule_words.h"
#include "ui/governance/record_rows.h"
#include "ui/shared/button.h"
#include "ui/shared/choice_box.h"
#include "ui/shared/text_label.h"
#include "ui/shared/wording.h"

#include <QEvent>
#include <QHBoxLayout>
#include <algorithm>

namespace mado {

namespace {

constexpr RiskLevel levels[]{RiskLevel::Emergency, RiskLevel::High, RiskLevel::Unrated, RiskLevel::Moderate,
                             RiskLevel::Low};

bool good(const RuleCase &one) { return one.expected == one.got; }

} // namespace

CasePane::CasePane(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_rows(new RecordRows(theme)),
      m_words(new TextLabel(theme, TextStyle::Small, ColorRole::TextPrimary)),
      m_label(new TextLabel(theme, TextStyle::Small, ColorRole::TextSecondary)),
      m_level(new ChoiceBox(theme)),
      m_remove(new Button(theme, ButtonKind::Secondary, ButtonHeight::Medium))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_rows, 1);
    m_words->setWrap(true);
    column->addWidget(m_words);
    auto *row = new QHBoxLayout;
    row->addWidget(m_label);
    row->addWidget(m_level, 1);
    row->addWidget(m_remove);
    column->addLayout(row);
    connect(m_rows, &RecordRows::chosenChanged, this, &CasePane::showChosen);
    connect(m_level, &QComboBox::activated, this, [this](int index) {
        if (chosenIndex() >= 0)
            Q_EMIT expected(chosenIndex(), levels[index]);
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (chosenIndex() >= 0)
            Q_EMIT removed(chosenIndex());
    });
    retranslate();
}

void CasePane::setLanguage(Language language)
{
    m_language = language;
    retranslate();
}

void CasePane::show(const QList<RuleCase> &cases)
{
    m_cases = cases;
    refresh();
}

void CasePane::refresh()
{
    QList<RecordRow> rows;
    for (const bool passed : {false, true}) {
        for (qsizetype i = 0; i < m_cases.size(); ++i) {
            const RuleCase &one = m_cases.at(i);
            if (good(one) != passed)
                continue;
            rows.append({QString::number(i),
                         QString::number(i + 1),
                         one.name,
                         passed ? tr("By %1").arg(AccountWords::rules(one.fired))
                                : tr("Expected %1, by %2")
                                      .arg(wording::risk(one.expected, m_language), AccountWords::rules(one.fired)),
                         {},
                         {},
                         wording::risk(one.got, m_language),
                         passed ? RuleWords::tone(one.got) : TagTone::Danger});
        }
    }
    m_rows->show(rows);
    showChosen();
}

int CasePane::chosenIndex() const
{
    bool number = false;
    const int index = m_rows->chosen().toInt(&number);
    return number && index < m_cases.size() ? index : -1;
}

void CasePane::showChosen()
{
    const int index = chosenIndex();
    m_level->setEnabled(index >= 0);
    m_remove->setEnabled(index >= 0);
    const auto failed = std::ranges::count_if(m_cases, [](const RuleCase &one) { return !good(one); });
    QString words = failed == 0 ? tr("All %n cases agree with the rules.", nullptr, int(m_cases.size()))
                                : tr("%n cases end at another level.", nullptr, int(failed));
    if (index >= 0) {
        const RuleCase &one = m_cases.at(index);
        m_level->setCurrentIndex(int(std::ranges::find(levels, one.expected) - std::begin(levels)));
        words = tr("Expected %1, got %2 by %3.")
                    .arg(wording::risk(one.expected, m_language), wording::risk(one.got, m_language),
                         AccountWords::rules(one.fired));
    }
    m_words->setText(words);
}

void CasePane::retranslate()
{
    m_rows->setAccessibleName(tr("Cases"));
    m_label->setText(tr("Expected"));
    m_level->setAccessibleName(tr("Level expected of the case"));
    m_level->clear();
    for (const RiskLevel level : levels)
        m_level->addItem(wording::risk(level, m_language));
    m_remove->setText(tr("Remove case"));
    refresh();
}

void CasePane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace mado

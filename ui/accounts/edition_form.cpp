// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/edition_form.h"

#include "ui/accounts/rule_words.h"
#include "ui/shared/check_box.h"
#include "ui/shared/text_label.h"

#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace mado {

namespace {

constexpr int gap = 8;

} // namespace

EditionForm::EditionForm(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_first(new CheckBox(theme))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    m_version = addField(QT_TR_NOOP("Version of the edition"));
    m_from = addField(QT_TR_NOOP("Edition holds from"));
    m_until = addField(QT_TR_NOOP("Edition holds until"));
    m_source = addField(QT_TR_NOOP("Source of the edition"));
    column->addWidget(m_first);
    column->addStretch(1);
    connect(m_first, &QAbstractButton::clicked, this, &EditionForm::edited);
    retranslate();
}

QLineEdit *EditionForm::addField(const char *words)
{
    auto *label = new TextLabel(m_theme, TextStyle::Small, ColorRole::TextSecondary);
    auto *field = new QLineEdit;
    layout()->addWidget(label);
    layout()->addWidget(field);
    m_labels.append({label, words});
    m_fields.append(field);
    connect(field, &QLineEdit::textEdited, this, &EditionForm::edited);
    return field;
}

void EditionForm::show(const DraftRuleSet &set)
{
    m_version->setText(set.version);
    m_from->setText(RuleWords::day(set.from));
    m_until->setText(RuleWords::day(set.until));
    m_source->setText(set.source);
    m_source->setCursorPosition(0);
    m_first->setChecked(set.firstDecides);
}

void EditionForm::takeInto(DraftRuleSet &set) const
{
    const auto dayIn = [](const QLineEdit &field) { return QDate::fromString(field.text().trimmed(), Qt::ISODate); };
    set.version = m_version->text().trimmed();
    set.source = m_source->text().trimmed();
    set.firstDecides = m_first->isChecked();
    if (dayIn(*m_from).isValid())
        set.from = dayIn(*m_from);
    if (m_until->text().trimmed().isEmpty())
        set.until = std::nullopt;
    else if (dayIn(*m_until).isValid())
        set.until = dayIn(*m_until);
}

void EditionForm::retranslate()
{
    for (qsizetype i = 0; i < m_labels.size(); ++i) {
        m_labels.at(i).first->setText(tr(m_labels.at(i).second));
        m_fields.at(i)->setAccessibleName(tr(m_labels.at(i).second));
    }
    m_from->setPlaceholderText(tr("2020-05-08"));
    m_until->setPlaceholderText(tr("no end, or 2020-12-31"));
    m_first->setText(tr("The first rule that fires decides, not the most urgent one"));
}

void EditionForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace mado

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/account_form.h"

#include "ui/accounts/account_words.h"
#include "ui/shared/chip.h"
#include "ui/shared/choice_box.h"
#include "ui/shared/text_label.h"
#include "ui/shared/wording.h"
#include "ui/staff/plain_field.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <algorithm>

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int prefectures = 47;
constexpr int gap = 6;
constexpr int textHeight = 130;
constexpr int nameLimit = 60;

QString codeOf(int index) { return u"%1"_s.arg(index + 1, 2, 10, QLatin1Char('0')); }

/// Whole hours and minutes as people write them; invalid stays what it was.
QTime timeIn(const QLineEdit &field, const QTime &otherwise)
{
    const QTime time = QTime::fromString(field.text().trimmed(), u"H:mm"_s);
    return time.isValid() ? time : otherwise;
}

} // namespace

AccountForm::AccountForm(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_parts(new QStackedWidget),
      m_template(new ChoiceBox(theme)),
      m_about(new TextLabel(theme, TextStyle::Small, ColorRole::TextSecondary)),
      m_prefecture(new ChoiceBox(theme)),
      m_nameJa(new QLineEdit),
      m_nameEn(new QLineEdit),
      m_from(new QLineEdit),
      m_until(new QLineEdit),
      m_physicianJa(new QLineEdit),
      m_physicianEn(new QLineEdit),
      m_page(new QLineEdit),
      m_which(new ChoiceBox(theme)),
      m_textJa(new PlainField(theme)),
      m_textEn(new PlainField(theme)),
      m_textNote(new TextLabel(theme, TextStyle::Meta, ColorRole::TextSecondary))
{
    m_content.hours.from = QTime(9, 0);
    m_content.hours.until = QTime(17, 0);
    m_parts->addWidget(buildTemplate());
    m_parts->addWidget(buildBasics());
    m_parts->addWidget(buildMessages());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_parts);
    for (QLineEdit *field : {m_nameJa, m_nameEn, m_from, m_until, m_physicianJa, m_physicianEn, m_page}) {
        field->setMaxLength(field == m_page ? 300 : nameLimit);
        connect(field, &QLineEdit::textEdited, this, &AccountForm::edit);
    }
    connect(m_template, &QComboBox::currentIndexChanged, this, &AccountForm::templateChosen);
    connect(m_prefecture, &QComboBox::currentIndexChanged, this, &AccountForm::prefectureChosen);
    connect(m_which, &QComboBox::currentIndexChanged, this, &AccountForm::showText);
    for (PlainField *field : {m_textJa, m_textEn})
        connect(field, &QPlainTextEdit::textChanged, this, &AccountForm::keepText);
    retranslate();
}

TextLabel *AccountForm::label()
{
    auto *made = new TextLabel(m_theme, TextStyle::Small, ColorRole::TextPrimary);
    made->setBold(true);
    m_labels.append(made);
    return made;
}

QWidget *AccountForm::buildTemplate()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setSpacing(gap);
    m_about->setWrap(true);
    column->addWidget(label());
    column->addWidget(m_template);
    column->addWidget(m_about);
    column->addSpacing(8);
    column->addWidget(label());
    column->addWidget(m_prefecture);
    column->addStretch(1);
    return part;
}

QWidget *AccountForm::buildHours()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    auto *row = new QHBoxLayout;
    auto *times = new QHBoxLayout;
    row->setSpacing(4);
    column->addLayout(row);
    column->addLayout(times);
    for (int day = 1; day <= 7; ++day) {
        auto *chip = new Chip(m_theme);
        chip->setCheckable(true);
        connect(chip, &QAbstractButton::toggled, this, &AccountForm::edit);
        m_days.append(chip);
        row->addWidget(chip);
    }
    row->addStretch(1);
    for (QLineEdit *field : {m_from, m_until}) {
        field->setFixedWidth(80);
        times->addWidget(field);
    }
    times->addStretch(1);
    return part;
}

QWidget *AccountForm::buildBasics()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setSpacing(gap);
    const auto add = [&](const QList<QWidget *> &fields) {
        column->addWidget(label());
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        for (QWidget *field : fields)
            row->addWidget(field, 1);
        column->addLayout(row);
        column->addSpacing(8);
    };
    add({m_nameJa, m_nameEn});
    add({buildHours()});
    add({m_physicianJa, m_physicianEn});
    add({m_page});
    column->addStretch(1);
    return part;
}

QWidget *AccountForm::buildMessages()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setSpacing(gap);
    column->addWidget(label());
    column->addWidget(m_which);
    m_textNote->setWrap(true);
    column->addWidget(m_textNote);
    column->addSpacing(8);
    for (PlainField *field : {m_textJa, m_textEn}) {
        column->addWidget(label());
        field->setFixedHeight(textHeight);
        column->addWidget(field);
    }
    column->addStretch(1);
    return part;
}

void AccountForm::setTemplates(const QList<AccountTemplate> &templates)
{
    m_templates = templates;
    fillTemplates();
}

void AccountForm::fillTemplates()
{
    const QScopedValueRollback guard(m_filling, true);
    m_template->clear();
    for (const AccountTemplate &one : std::as_const(m_templates))
        m_template->addItem(one.name.in(m_language), one.id);
    m_template->setCurrentIndex(m_template->findData(m_content.from));
    const AccountTemplate *chosen = chosenTemplate();
    m_about->setText(chosen ? chosen->about.in(m_language) : QString());
    m_prefecture->clear();
    for (int i = 0; i < prefectures; ++i)
        m_prefecture->addItem(wording::prefecture(codeOf(i), m_language), codeOf(i));
    m_prefecture->setCurrentIndex(m_prefecture->findData(m_content.prefecture));
    const int which = std::max(0, m_which->currentIndex());
    m_which->clear();
    for (const AccountText &text : chosen ? chosen->texts : QList<AccountText>())
        m_which->addItem(AccountWords::text(text.key), text.key);
    m_which->setCurrentIndex(std::min(which, m_which->count() - 1));
    showText();
}

const AccountTemplate *AccountForm::chosenTemplate() const
{
    const auto found = std::ranges::find(m_templates, m_content.from, &AccountTemplate::id);
    return found == m_templates.end() ? nullptr : &*found;
}

void AccountForm::show(const AccountContent &content, bool placeFixed)
{
    const QScopedValueRollback guard(m_filling, true);
    m_content = content;
    m_template->setEnabled(!placeFixed);
    m_prefecture->setEnabled(!placeFixed);
    m_nameJa->setText(content.name.ja);
    m_nameEn->setText(content.name.en);
    for (int day = 1; day <= 7; ++day)
        m_days.at(day - 1)->setChecked(content.hours.weekdays.contains(day));
    m_from->setText(content.hours.from.toString(u"H:mm"_s));
    m_until->setText(content.hours.until.toString(u"H:mm"_s));
    m_physicianJa->setText(content.physician.ja);
    m_physicianEn->setText(content.physician.en);
    m_page->setText(content.page);
    for (QLineEdit *field : {m_nameJa, m_nameEn, m_physicianJa, m_physicianEn, m_page})
        field->setCursorPosition(0);
    fillTemplates();
}

AccountContent AccountForm::content() const
{
    AccountContent content = m_content;
    content.name = {m_nameJa->text().trimmed(), m_nameEn->text().trimmed()};
    content.physician = {m_physicianJa->text().trimmed(), m_physicianEn->text().trimmed()};
    content.page = m_page->text().trimmed();
    content.hours.weekdays.clear();
    for (int day = 1; day <= 7; ++day) {
        if (m_days.at(day - 1)->isChecked())
            content.hours.weekdays.append(day);
    }
    content.hours.from = timeIn(*m_from, m_content.hours.from);
    content.hours.until = timeIn(*m_until, m_content.hours.until);
    return content;
}

void AccountForm::edit()
{
    if (!m_filling)
        Q_EMIT edited();
}

/// A template brings its hours along; words that were adapted belong to the template before.
void AccountForm::templateChosen()
{
    if (m_filling || m_template->currentIndex() < 0)
        return;
    AccountContent next = content();
    next.from = m_template->currentData().toString();
    next.texts.clear();
    m_content.from = next.from;
    if (const AccountTemplate *chosen = chosenTemplate())
        next.hours = chosen->hours;
    show(next, false);
    Q_EMIT edited();
}

/// The name begins with the prefecture's, until somebody writes another.
void AccountForm::prefectureChosen()
{
    if (m_filling || m_prefecture->currentIndex() < 0)
        return;
    const auto named = [this](const QString &code, Language language) {
        const AccountTemplate *chosen = chosenTemplate();
        const QString place = code.isEmpty() ? QString() : wording::prefecture(code, language) + u' ';
        return chosen ? place + chosen->name.in(language) : place;
    };
    AccountContent next = content();
    const QString before = next.prefecture;
    next.prefecture = m_prefecture->currentData().toString();
    if (next.name.ja.isEmpty() || next.name.ja == named(before, Language::Japanese).left(nameLimit))
        next.name.ja = named(next.prefecture, Language::Japanese).left(20).trimmed();
    if (next.name.en.isEmpty() || next.name.en == named(before, Language::English).left(nameLimit))
        next.name.en = named(next.prefecture, Language::English).left(nameLimit);
    show(next, false);
    Q_EMIT edited();
}

void AccountForm::showText()
{
    const QScopedValueRollback guard(m_filling, true);
    const QString key = m_which->currentData().toString();
    LocalText words;
    if (const AccountTemplate *chosen = chosenTemplate()) {
        const auto shipped = std::ranges::find(chosen->texts, key, &AccountText::key);
        words = shipped == chosen->texts.end() ? LocalText() : shipped->words;
    }
    const auto own = std::ranges::find(m_content.texts, key, &AccountText::key);
    if (own != m_content.texts.end())
        words = own->words;
    m_textJa->setPlainText(words.ja);
    m_textEn->setPlainText(words.en);
}

void AccountForm::keepText()
{
    const QString key = m_which->currentData().toString();
    const AccountTemplate *chosen = chosenTemplate();
    if (m_filling || key.isEmpty() || !chosen)
        return;
    const LocalText words{m_textJa->toPlainText(), m_textEn->toPlainText()};
    m_content.texts.removeIf([&](const AccountText &text) { return text.key == key; });
    const auto shipped = std::ranges::find(chosen->texts, key, &AccountText::key);
    if (shipped == chosen->texts.end() || shipped->words != words)
        m_content.texts.append({key, words});
    edit();
}

int AccountForm::changedTexts() const { return int(m_content.texts.size()); }

void AccountForm::showPart(Part part) { m_parts->setCurrentIndex(int(part)); }

void AccountForm::focusPart()
{
    const QList<QWidget *> first{m_template, m_nameJa, m_which};
    first.at(m_parts->currentIndex())->setFocus(Qt::OtherFocusReason);
}

void AccountForm::setLanguage(Language language)
{
    m_language = language;
    fillTemplates();
    retranslate();
}

void AccountForm::retranslate()
{
    const QStringList words{tr("Template"),
                            tr("Prefecture"),
                            tr("Name of the account (Japanese, English)"),
                            tr("When staff answer"),
                            tr("Supervising physician (Japanese, English)"),
                            tr("Page of the department"),
                            tr("Message"),
                            tr("Japanese"),
                            tr("English")};
    for (qsizetype i = 0; i < m_labels.size(); ++i)
        m_labels.at(i)->setText(words.value(i));
    m_template->setAccessibleName(words.at(0));
    m_prefecture->setAccessibleName(words.at(1));
    m_nameJa->setAccessibleName(tr("Name of the account in Japanese"));
    m_nameEn->setAccessibleName(tr("Name of the account in English"));
    m_nameJa->setPlaceholderText(words.at(7));
    m_nameEn->setPlaceholderText(words.at(8));
    m_physicianJa->setAccessibleName(tr("Supervising physician in Japanese"));
    m_physicianEn->setAccessibleName(tr("Supervising physician in English"));
    m_physicianJa->setPlaceholderText(words.at(7));
    m_physicianEn->setPlaceholderText(words.at(8));
    m_from->setAccessibleName(tr("From"));
    m_until->setAccessibleName(tr("Until"));
    m_page->setAccessibleName(words.at(5));
    m_page->setPlaceholderText(u"https://"_s);
    m_which->setAccessibleName(words.at(6));
    m_textJa->setAccessibleName(tr("The message in Japanese"));
    m_textEn->setAccessibleName(tr("The message in English"));
    m_textNote->setText(tr("Advice for emergencies stays as the template has it. Words in {braces} are filled in."));
    for (int day = 1; day <= 7; ++day)
        m_days.at(day - 1)->setText(AccountWords::weekday(day, m_language));
}

void AccountForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace mado

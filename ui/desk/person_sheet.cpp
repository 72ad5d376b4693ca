// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/person_sheet.h"

#include "ui/desk/access_words.h"
#include "ui/desk/consent_words.h"
#include "ui/shared/check_box.h"
#include "ui/shared/choice_box.h"
#include "ui/shared/segmented.h"
#include "ui/shared/wording.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace mado {

namespace {

constexpr std::array relations{Relation::Self,    Relation::Child,  Relation::Parent,
                               Relation::Partner, Relation::Family, Relation::Other};
constexpr int oldest = 130;
const QStringList spokenHere{QStringLiteral("vi"), QStringLiteral("zh"), QStringLiteral("ko"), QStringLiteral("pt"),
                             QStringLiteral("es"), QStringLiteral("tl"), QStringLiteral("ne"), QStringLiteral("id"),
                             QStringLiteral("th"), QStringLiteral("my"), QStringLiteral("en"), QStringLiteral("jsl")};

} // namespace

PersonSheet::PersonSheet(const Theme &theme, QWidget *window)
    : Sheet(theme, window),
      m_relationLabel(addLabel()),
      m_relation(new Segmented(theme, this))
{
    body()->addWidget(m_relation);
    build();
    connect(m_relation, &Segmented::chosen, this, &PersonSheet::check);
    connect(m_age, &QLineEdit::textChanged, this, &PersonSheet::check);
    connect(m_interpreter, &Segmented::chosen, this, &PersonSheet::check);
    connect(m_noVoice, &QCheckBox::toggled, this, &PersonSheet::check);
}

void PersonSheet::build()
{
    m_ageLabel = addLabel();
    m_age = new QLineEdit(this);
    m_age->setInputMethodHints(Qt::ImhDigitsOnly);
    m_age->setMaxLength(3);
    body()->addWidget(m_age);
    m_guardianLabel = addLabel();
    m_guardian = new QLineEdit(this);
    m_guardian->setMaxLength(maxGuardianUnits);
    body()->addWidget(m_guardian);
    m_missing = new TextLabel(m_theme, TextStyle::Small, ColorRole::Danger, this);
    m_missing->setObjectName(QStringLiteral("guardianMissing"));
    m_missing->setWrap(true);
    body()->addWidget(m_missing);
    m_noVoice = new CheckBox(m_theme, this);
    body()->addWidget(m_noVoice);
    m_ways = new TextLabel(m_theme, TextStyle::Meta, ColorRole::TextSecondary, this);
    m_ways->setWrap(true);
    body()->addWidget(m_ways);
    m_interpreterLabel = addLabel();
    m_interpreter = new Segmented(m_theme, this);
    body()->addWidget(m_interpreter);
    m_spokenLabel = addLabel();
    m_spoken = new ChoiceBox(m_theme, this);
    body()->addWidget(m_spoken);
}

QWidget *PersonSheet::firstField() const { return m_relation; }

void PersonSheet::ask(const Consultation &consultation, Language language)
{
    m_about = consultation.id;
    setTitle(tr("Person concerned"),
             consultation.resident.displayName + QStringLiteral("  ") + consultation.caseNumber);
    m_relationLabel->setText(tr("Who is ill, seen from the one who writes"));
    QStringList words;
    for (const Relation relation : relations)
        words << AccessWords::relation(relation);
    m_relation->setWords(words);
    m_relation->setAccessibleName(m_relationLabel->text());
    m_ageLabel->setText(tr("Age in years (empty: not asked yet)"));
    m_age->setAccessibleName(m_ageLabel->text());
    m_guardianLabel->setText(tr("Who answers for them (for a minor, who agreed)"));
    m_guardian->setAccessibleName(m_guardianLabel->text());
    m_noVoice->setText(tr("Cannot speak on the telephone"));
    m_ways->setText(AccessWords::waysWithoutVoice());
    m_interpreterLabel->setText(tr("Interpreter"));
    m_interpreter->setWords({tr("Not needed"), tr("Needed"), tr("Arranged")});
    m_interpreter->setAccessibleName(m_interpreterLabel->text());
    m_spokenLabel->setText(tr("Language"));
    m_spoken->setAccessibleName(m_spokenLabel->text());
    cancelButton()->setText(tr("Cancel"));
    mainButton()->setText(tr("Record"));
    fill(consultation, language);
    open();
    check();
}

void PersonSheet::fill(const Consultation &consultation, Language language)
{
    const PersonConcerned person = consultation.person.value_or(PersonConcerned());
    const Access &access = consultation.access;
    m_relation->setCurrent(int(person.relation));
    m_age->setText(person.age ? QString::number(*person.age) : QString());
    m_guardian->setText(person.guardian);
    showMissing(consultation, language);
    m_noVoice->setChecked(access.noVoice);
    m_interpreter->setCurrent(int(access.interpreter));
    m_spoken->clear();
    QStringList tags = spokenHere;
    if (!access.spoken.isEmpty() && !tags.contains(access.spoken))
        tags.prepend(access.spoken);
    for (const QString &tag : tags)
        m_spoken->addItem(
            tag == QLatin1String("jsl") ? tr("Japanese sign language") : wording::languageName(tag, language), tag);
    m_spoken->setCurrentIndex(std::max(0, int(tags.indexOf(access.spoken))));
}

// What stands here as the guardian's name is no consent: that is given in LINE, where it is on record.
void PersonSheet::showMissing(const Consultation &consultation, Language language)
{
    QStringList missing;
    for (const Consent &consent : consultation.resident.consents) {
        if (ConsentWords::stateOf(consent) == ConsentWords::State::AwaitsGuardian)
            missing << consent.label.in(language);
    }
    m_missing->setVisible(!missing.isEmpty());
    m_missing->setText(
        tr("A parent or guardian has not agreed yet: %1. Until they do, it does not count. They are asked "
           "in LINE as soon as nobody holds the conversation.")
            .arg(missing.join(language == Language::Japanese ? QStringLiteral("、") : QStringLiteral(", "))));
}

PersonConcerned PersonSheet::person() const
{
    bool number = false;
    const int age = m_age->text().toInt(&number);
    return {relations.at(std::size_t(m_relation->current())), number ? std::optional(age) : std::nullopt,
            m_guardian->text().trimmed()};
}

Access PersonSheet::access() const
{
    const auto interpreter = Interpreter(m_interpreter->current());
    return {m_noVoice->isChecked(), interpreter,
            interpreter == Interpreter::None ? QString() : m_spoken->currentData().toString()};
}

void PersonSheet::check()
{
    bool number = false;
    const int age = m_age->text().toInt(&number);
    const bool good = m_age->text().isEmpty() || (number && age >= 0 && age <= oldest);
    const bool interpreted = m_interpreter->current() != int(Interpreter::None);
    m_ways->setVisible(m_noVoice->isChecked());
    m_spokenLabel->setVisible(interpreted);
    m_spoken->setVisible(interpreted);
    setComplete(good);
    showHint(good ? QString() : tr("The age is a number from 0 to %1.").arg(oldest));
}

} // namespace mado

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/learning_form.h"

#include "contract/tokyo.h"
#include "ui/services/learning_words.h"
#include "ui/shared/check_box.h"
#include "ui/shared/choice_box.h"
#include "ui/shared/text_label.h"

#include <QDateTimeEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QUrl>

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostMinutes = 600;
constexpr LearningKind kinds[] = {LearningKind::Video, LearningKind::Reading, LearningKind::Exercises,
                                  LearningKind::Lesson, LearningKind::Event};
constexpr LearningSubject subjects[] = {LearningSubject::Japanese, LearningSubject::Mathematics,
                                        LearningSubject::Science, LearningSubject::SocialStudies,
                                        LearningSubject::English};
constexpr int noSubject = -1;

void showTime(QDateTimeEdit &edit, const QDateTime &utc)
{
    const QDateTime there = inTokyo(utc);
    edit.setDateTime(QDateTime(there.date(), QTime(there.time().hour(), there.time().minute()), Qt::UTC));
}

QDateTime shownTime(const QDateTimeEdit &edit) { return fromTokyo(edit.date(), edit.time()); }

template <class... Widgets> QHBoxLayout *row(Widgets *...widgets)
{
    auto *layout = new QHBoxLayout;
    layout->setSpacing(8);
    (layout->addWidget(widgets), ...);
    return layout;
}

} // namespace

LearningForm::LearningForm(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_titleLabel(new TextLabel(theme, TextStyle::Small, ColorRole::TextSecondary)),
      m_titleJa(new QLineEdit),
      m_titleEn(new QLineEdit),
      m_kindLabel(new TextLabel(theme, TextStyle::Small, ColorRole::TextSecondary)),
      m_kind(new ChoiceBox(theme)),
      m_subject(new ChoiceBox(theme)),
      m_from(new ChoiceBox(theme)),
      m_until(new ChoiceBox(theme)),
      m_providerLabel(new TextLabel(theme, TextStyle::Small, ColorRole::TextSecondary)),
      m_providerJa(new QLineEdit),
      m_providerEn(new QLineEdit),
      m_linkLabel(new TextLabel(theme, TextStyle::Small, ColorRole::TextSecondary)),
      m_link(new QLineEdit),
      m_minutesLabel(new TextLabel(theme, TextStyle::Small, ColorRole::TextSecondary)),
      m_minutes(new QSpinBox),
      m_startsLabel(new TextLabel(theme, TextStyle::Small, ColorRole::TextSecondary)),
      m_starts(new QDateTimeEdit),
      m_later(new CheckBox(theme)),
      m_showFrom(new QDateTimeEdit)
{
    build();
    retranslate();
    for (QLineEdit *edit : {m_titleJa, m_titleEn, m_providerJa, m_providerEn, m_link})
        connect(edit, &QLineEdit::textChanged, this, &LearningForm::edited);
    for (ChoiceBox *box : {m_kind, m_subject, m_from, m_until})
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            refreshKind();
            Q_EMIT edited();
        });
    connect(m_minutes, &QSpinBox::valueChanged, this, &LearningForm::edited);
    for (QDateTimeEdit *edit : {m_starts, m_showFrom})
        connect(edit, &QDateTimeEdit::dateTimeChanged, this, &LearningForm::edited);
    connect(m_later, &QAbstractButton::toggled, this, [this] {
        refreshKind();
        Q_EMIT edited();
    });
}

void LearningForm::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_titleLabel);
    column->addLayout(row(m_titleJa, m_titleEn));
    column->addWidget(m_kindLabel);
    column->addLayout(row(m_kind, m_subject, m_from, m_until));
    column->addWidget(m_providerLabel);
    column->addLayout(row(m_providerJa, m_providerEn));
    column->addWidget(m_linkLabel);
    column->addWidget(m_link);
    auto *times = row(m_minutesLabel, m_minutes, m_startsLabel, m_starts, m_later, m_showFrom);
    times->addStretch(1);
    column->addLayout(times);
    for (QLineEdit *edit : {m_titleJa, m_titleEn, m_providerJa, m_providerEn})
        edit->setMaxLength(int(learningTitleLimit));
    m_link->setMaxLength(int(learningLinkLimit));
    m_minutes->setRange(0, mostMinutes);
    for (QDateTimeEdit *edit : {m_starts, m_showFrom}) {
        edit->setCalendarPopup(true);
        edit->setTimeSpec(Qt::UTC); // shows Japan's clocks; read back as such
    }
    for (const LearningKind kind : kinds)
        m_kind->addItem({}, int(kind));
    for (const LearningSubject subject : subjects)
        m_subject->addItem({}, int(subject));
    m_subject->addItem({}, noSubject);
    for (int year = firstLearningYear; year <= lastLearningYear; ++year) {
        m_from->addItem({}, year);
        m_until->addItem({}, year);
    }
}

void LearningForm::fill(const LearningContent &content, const QDateTime &now)
{
    const QSignalBlocker quiet(this);
    m_titleJa->setText(content.title.ja);
    m_titleEn->setText(content.title.en);
    m_kind->setCurrentIndex(m_kind->findData(int(content.kind)));
    m_subject->setCurrentIndex(m_subject->findData(content.subject ? int(*content.subject) : noSubject));
    m_from->setCurrentIndex(m_from->findData(content.fromYear));
    m_until->setCurrentIndex(m_until->findData(content.untilYear));
    m_providerJa->setText(content.provider.ja);
    m_providerEn->setText(content.provider.en);
    m_link->setText(content.link);
    m_minutes->setValue(content.minutes.value_or(0));
    showTime(*m_starts, content.startsAt.value_or(now.addDays(1)));
    m_later->setChecked(content.showFrom.has_value());
    showTime(*m_showFrom, content.showFrom.value_or(now.addDays(1)));
    refreshKind();
}

bool LearningForm::isLive() const
{
    const auto kind = LearningKind(m_kind->currentData().toInt());
    return kind == LearningKind::Lesson || kind == LearningKind::Event;
}

LearningContent LearningForm::written() const
{
    const int subject = m_subject->currentData().toInt();
    const auto kind = LearningKind(m_kind->currentData().toInt());
    return {kind,
            subject == noSubject ? std::nullopt : std::optional(LearningSubject(subject)),
            m_from->currentData().toInt(),
            m_until->currentData().toInt(),
            {m_titleJa->text().trimmed(), m_titleEn->text().trimmed()},
            {m_providerJa->text().trimmed(), m_providerEn->text().trimmed()},
            m_link->text().trimmed(),
            m_minutes->value() > 0 ? std::optional(m_minutes->value()) : std::nullopt,
            isLive() ? std::optional(shownTime(*m_starts)) : std::nullopt,
            m_later->isChecked() ? std::optional(shownTime(*m_showFrom)) : std::nullopt};
}

bool LearningForm::isSound() const
{
    const LearningContent now = written();
    const QUrl link(now.link, QUrl::StrictMode);
    const bool linked = now.link.isEmpty() || (link.scheme() == u"https" && !link.host().isEmpty());
    return linked && now.fromYear <= now.untilYear && (now.subject || now.kind == LearningKind::Event);
}

void LearningForm::focusFirst() { m_titleJa->setFocus(Qt::OtherFocusReason); }

void LearningForm::refreshKind()
{
    m_startsLabel->setVisible(isLive());
    m_starts->setVisible(isLive());
    m_showFrom->setVisible(m_later->isChecked());
}

void LearningForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LearningForm::retranslate()
{
    m_titleLabel->setText(tr("Title: Japanese, English"));
    m_titleJa->setAccessibleName(tr("Title in Japanese"));
    m_titleEn->setAccessibleName(tr("Title in English"));
    m_kindLabel->setText(tr("What it is, its subject, and from which school year to which"));
    m_kind->setAccessibleName(tr("What it is"));
    m_subject->setAccessibleName(tr("Subject"));
    m_from->setAccessibleName(tr("From school year"));
    m_until->setAccessibleName(tr("To school year"));
    m_providerLabel->setText(tr("Provided by: Japanese, English"));
    m_providerJa->setAccessibleName(tr("Provider in Japanese"));
    m_providerEn->setAccessibleName(tr("Provider in English"));
    m_linkLabel->setText(tr("Link; it begins with https://"));
    m_link->setAccessibleName(tr("Link"));
    m_minutesLabel->setText(tr("Minutes"));
    m_minutes->setAccessibleName(tr("Minutes; 0 says nothing"));
    m_minutes->setSpecialValueText(tr("–"));
    m_startsLabel->setText(tr("Begins"));
    m_starts->setAccessibleName(tr("Begins"));
    m_later->setText(tr("Shown only from"));
    m_showFrom->setAccessibleName(tr("Shown only from"));
    for (QDateTimeEdit *edit : {m_starts, m_showFrom})
        edit->setDisplayFormat(tr("yyyy-MM-dd HH:mm"));
    for (int i = 0; i < m_kind->count(); ++i)
        m_kind->setItemText(i, LearningWords::kind(LearningKind(m_kind->itemData(i).toInt())));
    for (int i = 0; i < m_subject->count(); ++i) {
        const int subject = m_subject->itemData(i).toInt();
        m_subject->setItemText(
            i, LearningWords::subject(subject == noSubject ? std::nullopt : std::optional(LearningSubject(subject))));
    }
    for (ChoiceBox *box : {m_from, m_until}) {
        for (int i = 0; i < box->count(); ++i)
            box->setItemText(i, LearningWords::year(box->itemData(i).toInt()));
    }
}

} // namespace mado

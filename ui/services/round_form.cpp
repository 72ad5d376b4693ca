// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/round_form.h"

#include "contract/tokyo.h"
#include "ui/shared/choice_box.h"
#include "ui/shared/segmented.h"
#include "ui/shared/text_label.h"

#include <QDateTimeEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <algorithm>

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int textHeight = 84;

void showTime(QDateTimeEdit &edit, const QDateTime &utc)
{
    const QDateTime there = inTokyo(utc);
    edit.setDateTime(QDateTime(there.date(), there.time(), Qt::UTC));
}

QDateTime shownTime(const QDateTimeEdit &edit) { return fromTokyo(edit.date(), edit.time()); }

} // namespace

RoundForm::RoundForm(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_nameLabel(new TextLabel(theme, TextStyle::Small, ColorRole::TextSecondary)),
      m_nameJa(new QLineEdit),
      m_nameEn(new QLineEdit),
      m_textLabel(new TextLabel(theme, TextStyle::Small, ColorRole::TextSecondary)),
      m_textJa(new QPlainTextEdit),
      m_textEn(new QPlainTextEdit),
      m_audienceLabel(new TextLabel(theme, TextStyle::Small, ColorRole::TextSecondary)),
      m_audience(new Segmented(theme)),
      m_value(new ChoiceBox(theme)),
      m_people(new TextLabel(theme, TextStyle::Body, ColorRole::TextPrimary)),
      m_timeLabel(new TextLabel(theme, TextStyle::Small, ColorRole::TextSecondary)),
      m_opens(new QDateTimeEdit),
      m_until(new TextLabel(theme, TextStyle::Body, ColorRole::TextPrimary)),
      m_closes(new QDateTimeEdit)
{
    build();
    retranslate();
    for (QLineEdit *edit : {m_nameJa, m_nameEn})
        connect(edit, &QLineEdit::textChanged, this, &RoundForm::edited);
    for (QPlainTextEdit *edit : {m_textJa, m_textEn})
        connect(edit, &QPlainTextEdit::textChanged, this, &RoundForm::edited);
    for (QDateTimeEdit *edit : {m_opens, m_closes})
        connect(edit, &QDateTimeEdit::dateTimeChanged, this, &RoundForm::edited);
    connect(m_audience, &Segmented::chosen, this, [this] {
        refreshValues();
        Q_EMIT edited();
    });
    connect(m_value, &QComboBox::currentIndexChanged, this, [this] {
        if (m_filling)
            return;
        refreshPeople();
        Q_EMIT edited();
    });
}

void RoundForm::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    const auto pair = [column](TextLabel *label, QWidget *ja, QWidget *en) {
        column->addWidget(label);
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        row->addWidget(ja, 1);
        row->addWidget(en, 1);
        column->addLayout(row);
    };
    pair(m_nameLabel, m_nameJa, m_nameEn);
    pair(m_textLabel, m_textJa, m_textEn);
    for (QLineEdit *edit : {m_nameJa, m_nameEn})
        edit->setMaxLength(int(surveyRoundNameLimit));
    for (QPlainTextEdit *edit : {m_textJa, m_textEn}) {
        edit->setTabChangesFocus(true);
        edit->setFixedHeight(textHeight);
    }
    column->addWidget(m_audienceLabel);
    auto *audience = new QHBoxLayout;
    audience->addWidget(m_audience);
    audience->addWidget(m_value, 1);
    audience->addStretch(1);
    audience->addWidget(m_people);
    m_people->setBold(true);
    column->addLayout(audience);
    column->addWidget(m_timeLabel);
    auto *times = new QHBoxLayout;
    for (QWidget *part :
         {static_cast<QWidget *>(m_opens), static_cast<QWidget *>(m_until), static_cast<QWidget *>(m_closes)})
        times->addWidget(part);
    times->addStretch(1);
    for (QDateTimeEdit *edit : {m_opens, m_closes}) {
        edit->setCalendarPopup(true);
        edit->setTimeSpec(Qt::UTC); // shows Japan's clocks; read back as such
    }
    column->addLayout(times);
}

void RoundForm::fill(const SurveyRoundContent &content)
{
    {
        const QSignalBlocker quiet(this);
        m_nameJa->setText(content.name.ja);
        m_nameEn->setText(content.name.en);
        m_textJa->setPlainText(content.invitation.ja);
        m_textEn->setPlainText(content.invitation.en);
        m_audience->setCurrent(int(content.audience.kind));
        refreshValues();
        m_value->setCurrentIndex(std::max(0, m_value->findData(content.audience.value)));
        showTime(*m_opens, content.opensAt);
        showTime(*m_closes, content.closesAt);
    }
    refreshPeople();
}

SurveyRoundContent RoundForm::written() const
{
    const auto kind = AudienceKind(m_audience->current());
    const QString value = kind == AudienceKind::Everybody ? QString() : m_value->currentData().toString();
    return {{m_nameJa->text().trimmed(), m_nameEn->text().trimmed()},
            {m_textJa->toPlainText().trimmed(), m_textEn->toPlainText().trimmed()},
            value.isEmpty() ? AnnouncementAudience{AudienceKind::Everybody, {}} : AnnouncementAudience{kind, value},
            shownTime(*m_opens),
            shownTime(*m_closes)};
}

void RoundForm::setReach(const AudienceReach &reach, Language language)
{
    const QString chosen = m_value->currentData().toString();
    m_reach = reach;
    m_language = language;
    refreshValues();
    const QScopedValueRollback filling(m_filling, true);
    if (const int index = m_value->findData(chosen); index >= 0)
        m_value->setCurrentIndex(index);
}

void RoundForm::setOpened(bool opened)
{
    for (QWidget *part :
         {static_cast<QWidget *>(m_audience), static_cast<QWidget *>(m_value), static_cast<QWidget *>(m_opens)})
        part->setEnabled(!opened);
}

void RoundForm::focusFirst() { m_nameJa->setFocus(Qt::OtherFocusReason); }

void RoundForm::refreshValues()
{
    const QScopedValueRollback filling(m_filling, true);
    const auto kind = AudienceKind(m_audience->current());
    m_value->clear();
    if (kind == AudienceKind::Language) {
        m_value->addItem(tr("Japanese"), u"ja"_s);
        m_value->addItem(tr("English"), u"en"_s);
    }
    if (kind == AudienceKind::Municipality) {
        for (const AudiencePart &part : std::as_const(m_reach.municipalities))
            m_value->addItem(part.name.in(m_language), part.name.ja);
    }
    m_value->setVisible(kind != AudienceKind::Everybody);
    refreshPeople();
}

int RoundForm::people() const
{
    const QString value = m_value->currentData().toString();
    switch (AudienceKind(m_audience->current())) {
    case AudienceKind::Everybody:
        return m_reach.everybody;
    case AudienceKind::Language:
        return value == u"ja" ? m_reach.japanese : m_reach.english;
    case AudienceKind::Municipality:
        for (const AudiencePart &part : m_reach.municipalities) {
            if (part.name.ja == value)
                return part.people;
        }
        return 0;
    }
    Q_UNREACHABLE();
}

void RoundForm::refreshPeople()
{
    const auto part = std::ranges::find_if(m_reach.municipalities, [this](const AudiencePart &one) {
        return one.name.ja == m_value->currentData().toString();
    });
    const bool few = AudienceKind(m_audience->current()) == AudienceKind::Municipality &&
                     part != m_reach.municipalities.end() && part->few;
    m_people->setText(few ? tr("Fewer than %1 people").arg(audienceShownFrom)
                          : tr("%1 people").arg(QLocale(QLocale::English).toString(people())));
}

void RoundForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RoundForm::retranslate()
{
    m_nameLabel->setText(tr("Name of the round: Japanese, English"));
    m_nameJa->setAccessibleName(tr("Name in Japanese"));
    m_nameEn->setAccessibleName(tr("Name in English"));
    m_textLabel->setText(tr("What residents are sent: Japanese, English"));
    m_textJa->setAccessibleName(tr("Invitation in Japanese"));
    m_textEn->setAccessibleName(tr("Invitation in English"));
    m_audienceLabel->setText(tr("To whom. Never by how ill somebody is."));
    m_audience->setWords({tr("Everybody"), tr("By language"), tr("By municipality")});
    m_audience->setAccessibleName(tr("To whom"));
    m_value->setAccessibleName(tr("Which part"));
    m_timeLabel->setText(tr("From when until when, in Japan's time"));
    m_until->setText(tr("until"));
    m_opens->setAccessibleName(tr("Opens"));
    m_closes->setAccessibleName(tr("Closes"));
    for (QDateTimeEdit *edit : {m_opens, m_closes})
        edit->setDisplayFormat(tr("yyyy-MM-dd HH:mm"));
    refreshPeople();
}

} // namespace mado

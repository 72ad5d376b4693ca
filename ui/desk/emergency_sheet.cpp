// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/emergency_sheet.h"

#include "ui/desk/emergency_facts.h"
#include "ui/desk/field_frame.h"
#include "ui/desk/reply_field.h"
#include "ui/desk/tint_box.h"
#include "ui/desk/tint_strip.h"
#include "ui/shared/check_box.h"
#include "ui/shared/chip.h"
#include "ui/shared/phone.h"
#include "ui/shared/risk_badge.h"
#include "ui/shared/tag.h"
#include "ui/shared/wording.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace mado {

namespace {

constexpr int widest = 1040;
constexpr int answers = 3;
constexpr int twoColumnsFrom = 760;
constexpr int spoken = 5; ///< Facts besides place and entrance.

} // namespace

EmergencySheet::EmergencySheet(const Theme &theme, TranscriptModel &transcript, const AppClock &clock, QWidget *window)
    : Sheet(theme, window),
      m_transcript(transcript),
      m_clock(clock)
{
    setWidest(widest);
    setUrgentHead(QStringLiteral("siren"));
    m_offlineTag = new Tag(theme, TagTone::Plain, this);
    m_lockTag = new Tag(theme, TagTone::Plain, this);
    m_badge = new RiskBadge(theme, BadgeSize::Normal, this);
    addToHead(m_badge);
    addToHead(m_offlineTag);
    addToHead(m_lockTag);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(28);
    for (auto build : {&EmergencySheet::buildSaying, &EmergencySheet::buildCalling}) {
        auto *column = new QVBoxLayout;
        column->setSpacing(6);
        (this->*build)(column);
        column->addStretch(1);
        m_columns->addLayout(column, 1);
    }
    body()->addLayout(m_columns);
    m_print = new Button(theme, ButtonKind::Secondary, ButtonHeight::Medium, this);
    m_print->setIconName(QStringLiteral("print"));
    addToFoot(m_print);
    connect(m_print, &QPushButton::clicked, this, &EmergencySheet::printRequested);
    m_news = new TextLabel(theme, TextStyle::Small, ColorRole::TextPrimary);
    m_newsStrip = new TintStrip(theme, m_news, this);
    m_look = new Button(theme, ButtonKind::Secondary, ButtonHeight::Small);
    m_newsStrip->add(m_look);
    body()->addWidget(m_newsStrip);
    connect(m_look, &QPushButton::clicked, this, [this] {
        dismiss();
        Q_EMIT conversationRequested();
    });
    m_seconds.setInterval(1000);
    connect(&m_seconds, &QTimer::timeout, this, &EmergencySheet::showCall);
    connect(this, &Sheet::accepted, this, [this] {
        if (const auto call = record())
            Q_EMIT recordRequested(*call);
    });
    connect(&transcript, &QAbstractItemModel::rowsInserted, this, &EmergencySheet::showFacts);
    connect(&transcript, &QAbstractItemModel::rowsInserted, this, &EmergencySheet::showNews);
}

TextLabel *EmergencySheet::heading(QVBoxLayout *column)
{
    auto *label = new TextLabel(m_theme, TextStyle::Body, ColorRole::TextPrimary, this);
    label->setBold(true);
    column->addWidget(label);
    return label;
}

TextLabel *EmergencySheet::small(QVBoxLayout *column, ColorRole color)
{
    auto *label = new TextLabel(m_theme, TextStyle::Small, color, this);
    label->setWrap(true);
    column->addWidget(label);
    return label;
}

TextLabel *EmergencySheet::fieldLabel(QVBoxLayout *column)
{
    auto *label = new TextLabel(m_theme, TextStyle::Meta, ColorRole::TextSecondary, this);
    label->setBold(true);
    column->addWidget(label);
    return label;
}

void EmergencySheet::buildSaying(QVBoxLayout *column)
{
    m_sayTitle = heading(column);
    m_opening = small(column, ColorRole::TextPrimary);
    column->addSpacing(4);
    m_placeLabel = fieldLabel(column);
    m_place = new QLineEdit(this);
    column->addWidget(m_place);
    for (int i = 0; i < spoken; ++i)
        m_facts << new FramedFact(m_theme, this);
    auto *entrance = new QVBoxLayout;
    entrance->setSpacing(4);
    m_entranceLabel = fieldLabel(entrance);
    m_entrance = new QLineEdit(this);
    entrance->addWidget(m_entrance);
    entrance->addStretch(1);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(10);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addLayout(entrance, 0, 0);
    grid->addWidget(m_facts.at(0), 0, 1);
    grid->addWidget(m_facts.at(1), 1, 0, 1, 2);
    grid->addWidget(m_facts.at(2), 2, 0);
    grid->addWidget(m_facts.at(3), 2, 1);
    grid->addLayout(buildPhone(), 3, 0);
    grid->addWidget(m_facts.at(4), 3, 1);
    column->addLayout(grid);
}

QVBoxLayout *EmergencySheet::buildPhone()
{
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    m_phoneLabel = fieldLabel(column);
    auto *frame = new FieldFrame(m_theme, Radius::Button, this);
    frame->setMinimumHeight(m_theme.size(Size::Input) + 2);
    auto *row = new QHBoxLayout(frame);
    row->setContentsMargins(12, 2, 6, 2);
    m_phone = new TextLabel(m_theme, TextStyle::Body, ColorRole::TextPrimary, frame);
    m_show = new Button(m_theme, ButtonKind::Text, ButtonHeight::Small, frame);
    m_show->setKeyHint(QStringLiteral("V"));
    row->addWidget(m_phone, 1);
    row->addWidget(m_show);
    column->addWidget(frame);
    column->addStretch(1);
    return column;
}

void EmergencySheet::buildCalling(QVBoxLayout *column)
{
    m_callTitle = heading(column);
    m_callBox = new TintBox(m_theme, ColorRole::DangerTint, ColorRole::DangerBorder, this);
    m_headquarters = small(m_callBox->column());
    m_number = new TextLabel(m_theme, TextStyle::Title1, ColorRole::TextPrimary, this);
    m_number->setBold(true);
    m_callBox->column()->addWidget(m_number);
    column->addWidget(m_callBox);
    column->addSpacing(2);
    m_hint = small(column);
    column->addSpacing(4);
    m_start = new Button(m_theme, ButtonKind::Danger, ButtonHeight::Medium, this);
    m_start->setIconName(QStringLiteral("phone"));
    column->addWidget(m_start);
    column->addSpacing(12);
    m_recordTitle = heading(column);
    m_caller = small(column);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (int i = 0; i < answers; ++i) {
        auto *chip = new Chip(m_theme, this);
        chip->setCheckable(true);
        connect(chip, &QAbstractButton::clicked, this, [this, i] { choose(i); });
        m_answers << chip;
        row->addWidget(chip);
    }
    row->addStretch(1);
    column->addLayout(row);
    m_noteFrame = new FieldFrame(m_theme, Radius::Button, this);
    m_note = new ReplyField(m_theme, TextStyle::Body, 2, 4, m_noteFrame);
    auto *inside = new QVBoxLayout(m_noteFrame);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_note);
    column->addWidget(m_noteFrame);
    m_stayOn = new CheckBox(m_theme, this);
    m_tell = new CheckBox(m_theme, this);
    column->addWidget(m_stayOn);
    column->addWidget(m_tell);
    connect(m_start, &QPushButton::clicked, this, &EmergencySheet::startCall);
    connect(m_show, &QPushButton::pressed, this, [this] { wantNumber(true); });
    connect(m_show, &QPushButton::released, this, [this] { wantNumber(false); });
    connect(m_note, &QTextEdit::textChanged, this, &EmergencySheet::check);
    connect(m_note, &ReplyField::focusChanged, m_noteFrame, &FieldFrame::setFocused);
    connect(m_note, &ReplyField::escaped, this, &Sheet::dismiss);
    connect(m_note, &ReplyField::submitted, this, [this] {
        if (mainButton()->isEnabled())
            Q_EMIT accepted();
    });
}

void EmergencySheet::setLanguage(Language language)
{
    m_language = language;
    retranslate();
}

void EmergencySheet::setOnline(bool online)
{
    m_online = online;
    if (m_shown)
        showCall();
}

void EmergencySheet::begin(const Consultation &consultation, bool mine)
{
    const bool same = m_shown && m_shown->id == consultation.id;
    if (!isCalling() || same) {
        m_shown = consultation;
        m_mine = mine;
    }
    if (!isCalling() && !isOpen())
        prefill();
    retranslate();
    open();
    check();
}

void EmergencySheet::prefill()
{
    const EmergencyFacts known = EmergencyWords::facts(*m_shown, m_transcript, m_language);
    m_place->setText(known.place);
    m_entrance->clear();
    m_note->setText(QString());
    m_stayOn->setChecked(false);
    m_tell->setChecked(false);
    m_openedSeq = std::max(m_transcript.newestSeq(), m_shown->transcriptSeq);
    m_resident.clear();
    choose(-1);
}

void EmergencySheet::startCall()
{
    if (isCalling())
        return;
    m_calledAt = m_clock.now();
    m_seconds.start();
    if (m_resident.isEmpty() && m_online && m_mine && m_shown->resident.phoneMasked)
        Q_EMIT numberRequested();
    m_note->setFocus(Qt::OtherFocusReason);
    showCall();
    check();
}

void EmergencySheet::wantNumber(bool wanted)
{
    m_wanted = wanted;
    if (!wanted && !isCalling())
        m_resident.clear();
    if (wanted && m_resident.isEmpty() && m_shown && m_shown->resident.phoneMasked)
        Q_EMIT numberRequested();
    showCall();
}

void EmergencySheet::showNumber(const QString &number)
{
    if (m_wanted || isCalling())
        m_resident = groupedPhone(number);
    showCall();
}

void EmergencySheet::recorded()
{
    m_calledAt.reset();
    m_seconds.stop();
    m_resident.clear();
    dismiss();
    Q_EMIT callChanged();
}

void EmergencySheet::choose(int index)
{
    for (int i = 0; i < m_answers.size(); ++i)
        m_answers.at(i)->setChecked(i == index);
    check();
}

std::optional<ConsultationId> EmergencySheet::consultation() const
{
    return m_shown ? std::optional(m_shown->id) : std::nullopt;
}

// What was learned on the way belongs to the record as much as what the dispatcher said.
QString EmergencySheet::note() const
{
    QStringList lines{m_note->text().trimmed()};
    const auto add = [&lines](const QString &label, const QString &value) {
        if (!value.trimmed().isEmpty())
            lines << tr("%1: %2").arg(label, value.trimmed());
    };
    add(m_placeLabel->text(), m_place->text());
    add(m_entranceLabel->text(), m_entrance->text());
    for (const QCheckBox *box : {m_stayOn, m_tell}) {
        if (box->isChecked())
            lines << box->text();
    }
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

std::optional<RecordEmergencyCall> EmergencySheet::record() const
{
    for (int i = 0; i < m_answers.size(); ++i) {
        if (m_answers.at(i)->isChecked() && m_calledAt)
            return RecordEmergencyCall{*m_calledAt, DispatcherAnswer(i), note()};
    }
    return std::nullopt;
}

QWidget *EmergencySheet::firstField() const { return isCalling() ? static_cast<QWidget *>(m_note) : m_start; }

void EmergencySheet::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (plain && event->key() >= Qt::Key_1 && event->key() < Qt::Key_1 + answers)
        choose(event->key() - Qt::Key_1);
    else if (plain && event->key() == Qt::Key_V && !event->isAutoRepeat())
        wantNumber(true);
    Sheet::keyPressEvent(event);
}

void EmergencySheet::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_V && !event->isAutoRepeat() && m_wanted)
        wantNumber(false);
    event->accept();
}

// Two columns where they can be read; else where to call stands first.
void EmergencySheet::resizeEvent(QResizeEvent *event)
{
    const bool roomy = width() >= twoColumnsFrom;
    m_columns->setDirection(roomy ? QBoxLayout::LeftToRight : QBoxLayout::BottomToTop);
    m_columns->setSpacing(roomy ? 28 : 16);
    m_offlineTag->setVisible(roomy);
    m_lockTag->setVisible(roomy);
    Sheet::resizeEvent(event);
}

EmergencyPaper EmergencySheet::paper() const
{
    const EmergencyFacts known = EmergencyWords::facts(*m_shown, m_transcript, m_language);
    EmergencyPaper paper{tr("119: what to do"), m_shown->caseNumber, {}, {}};
    paper.lines = {{m_headquarters->text(), m_number->text()},
                   {m_placeLabel->text(), m_place->text()},
                   {m_entranceLabel->text(), m_entrance->text()},
                   {tr("Age"), known.age},
                   {tr("Symptoms"), known.symptoms},
                   {tr("Illnesses"), known.history},
                   {tr("Medicines"), known.medicines},
                   {m_phoneLabel->text(), m_resident},
                   {tr("Lives with"), known.others},
                   {m_recordTitle->text(), m_note->text().trimmed()}};
    const QString me = m_me ? wording::staff({m_me->id, m_me->name, m_me->role}, m_language) : QString();
    const QDateTime now = m_clock.now().toLocalTime();
    paper.foot = tr("Printed by %1, %2 %3. Internal use only. Not a diagnosis.")
                     .arg(me, now.date().toString(Qt::ISODate), wording::clock(now));
    return paper;
}

void EmergencySheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Sheet::changeEvent(event);
}

} // namespace mado

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/callbacks/add_call_sheet.h"

#include "app/models/call_list.h"
#include "contract/tokyo.h"
#include "ui/desk/field_frame.h"
#include "ui/shared/check_box.h"
#include "ui/shared/chip.h"
#include "ui/shared/wording.h"
#include "ui/shared/wrap_row.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace mado {

namespace {

constexpr qsizetype mostFound = 50;
constexpr int listHeight = 172;
constexpr int rowHeight = 30;
constexpr int chips = 4;
constexpr int ownTime = chips - 1;
constexpr int furthestDays = 14;

} // namespace

AddCallSheet::AddCallSheet(const Theme &theme, const AppClock &clock, const Callable &people, bool reopens,
                           QWidget *window)
    : Sheet(theme, window),
      m_clock(clock),
      m_people(people),
      m_reopens(reopens),
      m_whoLabel(addLabel()),
      m_search(new QLineEdit(this)),
      m_list(new QListWidget(this)),
      m_at(new QDateTimeEdit(this)),
      m_mine(new CheckBox(theme, this))
{
    build();
    connect(m_search, &QLineEdit::textChanged, this, &AddCallSheet::fill);
    connect(m_list, &QListWidget::currentRowChanged, this, &AddCallSheet::check);
    connect(m_why, &QLineEdit::textChanged, this, &AddCallSheet::check);
    connect(m_at, &QDateTimeEdit::dateTimeChanged, this, [this] { chooseTime(ownTime); });
    m_search->installEventFilter(this);
    retranslate();
}

void AddCallSheet::build()
{
    m_list->setFixedHeight(listHeight);
    m_list->setFont(m_theme.font(TextStyle::Body));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    auto *frame = new FieldFrame(m_theme, Radius::Button, this);
    auto *inside = new QVBoxLayout(frame);
    inside->setContentsMargins(4, 4, 4, 4);
    inside->addWidget(m_list);
    body()->addWidget(m_search);
    body()->addSpacing(2);
    body()->addWidget(frame);
    buildReopening();
    m_whenLabel = addLabel();
    auto *row = new WrapRow(8, this);
    for (int i = 0; i < chips; ++i) {
        m_chips.append(new Chip(m_theme, row));
        m_chips.last()->setCheckable(true);
        row->add(m_chips.last());
        connect(m_chips.last(), &QAbstractButton::clicked, this, [this, i] { chooseTime(i); });
    }
    m_at->setTimeSpec(Qt::UTC); // shows Japan's clocks; read back as such
    m_at->setCalendarPopup(true);
    body()->addWidget(row);
    body()->addWidget(m_at, 0, Qt::AlignLeft);
    body()->addSpacing(6);
    body()->addWidget(m_mine);
}

void AddCallSheet::buildReopening()
{
    m_reopening = new TextLabel(m_theme, TextStyle::Small, ColorRole::TextPrimary, this);
    m_reopening->setWrap(true);
    body()->addWidget(m_reopening);
    m_whyLabel = addLabel();
    m_why = new QLineEdit(this);
    m_why->setObjectName(QStringLiteral("whyReopened"));
    m_why->setMaxLength(maxReasonUnits);
    body()->addWidget(m_why);
}

void AddCallSheet::showReopening()
{
    const Consultation *one = chosen();
    const bool ended = one && one->closed;
    for (QWidget *part : std::initializer_list<QWidget *>{m_reopening, m_whyLabel, m_why})
        part->setVisible(ended);
    mainButton()->setText(ended ? tr("Open again and promise the call") : tr("Promise the call"));
    if (ended)
        m_reopening->setText(tr("This consultation ended on %1. It is opened again as “%2” for the call.")
                                 .arg(wording::shortDate(wording::dateInTokyo(one->closed->at), m_language),
                                      wording::risk(one->risk.level(), m_language)));
}

void AddCallSheet::ask(Language language, bool barred)
{
    m_language = language;
    m_barred = barred;
    m_search->clear();
    m_why->clear();
    m_mine->setChecked(true);
    chooseTimes(m_clock.now());
    retranslate();
    fill();
    open();
    check();
}

void AddCallSheet::chooseTimes(const QDateTime &now)
{
    m_times = {now.addSecs(15 * 60), now.addSecs(60 * 60), nextMorning(now)};
    const QDateTime there = inTokyo(now.addSecs(2 * 3600));
    const QSignalBlocker quiet(m_at);
    m_at->setDateTime(QDateTime(there.date(), QTime(there.time().hour(), 0), Qt::UTC));
    chooseTime(0);
}

void AddCallSheet::chooseTime(int index)
{
    m_time = index;
    for (int i = 0; i < chips; ++i)
        m_chips.at(i)->setChecked(i == index);
    check();
}

QString AddCallSheet::lineOf(const Consultation &one) const
{
    const QString risk = wording::risk(one.risk.level(), m_language);
    const QString line = m_barred ? risk + QStringLiteral("  ") + one.caseNumber
                                  : QStringLiteral("%1  %2  %3").arg(risk, one.resident.displayName, one.caseNumber);
    return one.closed
               ? tr("%1  (ended %2)").arg(line, wording::shortDate(wording::dateInTokyo(one.closed->at), m_language))
               : line;
}

const Consultation *AddCallSheet::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_found.size() ? &m_found.at(row) : nullptr;
}

void AddCallSheet::fill()
{
    const Consultation *before = chosen();
    const auto id = before ? std::optional(before->id) : std::nullopt;
    const QString search = m_search->text().trimmed();
    m_found = m_people.matching(search, mostFound);
    if (m_reopens)
        m_found += m_people.endedMatching(search, m_clock.now(), mostFound - m_found.size());
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    int again = -1;
    for (const Consultation &one : std::as_const(m_found)) {
        if (one.id == id)
            again = m_list->count();
        (new QListWidgetItem(lineOf(one), m_list))->setSizeHint({0, rowHeight});
    }
    m_list->setCurrentRow(again >= 0 || m_search->text().isEmpty() ? again : m_found.isEmpty() ? -1 : 0);
    check();
}

void AddCallSheet::peopleChanged()
{
    if (isOpen())
        fill();
}

std::optional<AddCallSheet::Wanted> AddCallSheet::wanted() const
{
    const Consultation *one = chosen();
    const QDateTime now = m_clock.now();
    const QDateTime at = m_time == ownTime ? fromTokyo(m_at->date(), m_at->time()) : m_times.value(m_time);
    if (!one || !(at > now) || at > now.addDays(furthestDays) || (one->closed && !reasonFits()))
        return std::nullopt;
    return Wanted{*one, at, m_mine->isChecked(), one->closed ? m_why->text().trimmed() : QString()};
}

bool AddCallSheet::reasonFits() const { return m_why->text().trimmed().size() >= minReasonUnits; }

void AddCallSheet::check()
{
    showReopening();
    setComplete(wanted().has_value());
    showHint(missing());
}

QString AddCallSheet::missing() const
{
    const Consultation *one = chosen();
    if (m_found.isEmpty())
        return m_search->text().trimmed().isEmpty() || !m_reopens
                   ? tr("Nobody is found whose number is known and who is not called yet.")
                   : tr("Nobody is found. Consultations that ended are found here for as long as this computer keeps "
                        "them, 7 days at most.");
    if (!one)
        return tr("Choose who is to be called.");
    if (wanted())
        return {};
    return one->closed && !reasonFits() ? tr("Write in a few words why.")
                                        : tr("Choose a time within the next 14 days.");
}

QWidget *AddCallSheet::firstField() const { return m_search; }

// From the search straight down into what was found.
bool AddCallSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int step = key == Qt::Key_Down ? +1 : key == Qt::Key_Up ? -1 : 0;
        const int row = m_list->currentRow() + step;
        if (step != 0 && row >= 0 && row < m_list->count()) {
            m_list->setCurrentRow(row);
            return true;
        }
    }
    return Sheet::eventFilter(watched, event);
}

void AddCallSheet::setLanguage(Language language)
{
    m_language = language;
    retranslate();
    fill();
}

void AddCallSheet::retranslate()
{
    setTitle(tr("Add a call"));
    m_whoLabel->setText(tr("Who is to be called"));
    m_search->setPlaceholderText(tr("Name or case number"));
    m_search->setAccessibleName(tr("Search for the person to call"));
    m_list->setAccessibleName(m_whoLabel->text());
    m_whyLabel->setText(tr("Why it is opened again (stays in the conversation, for staff)"));
    m_why->setAccessibleName(m_whyLabel->text());
    m_whenLabel->setText(tr("When"));
    const QStringList words{tr("In 15 min, %1"), tr("In an hour, %1"), tr("In the morning, %1")};
    for (int i = 0; i < ownTime && i < m_times.size(); ++i)
        m_chips.at(i)->setText(words.at(i).arg(wording::clock(m_times.at(i))));
    m_chips.at(ownTime)->setText(tr("At this time:"));
    m_at->setDisplayFormat(m_language == Language::Japanese ? QStringLiteral("M月d日 H:mm")
                                                            : QStringLiteral("d MMM H:mm"));
    m_at->setAccessibleName(tr("Time of the call"));
    m_mine->setText(tr("I call them myself"));
    cancelButton()->setText(tr("Cancel"));
    check();
}

void AddCallSheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Sheet::changeEvent(event);
}

} // namespace mado

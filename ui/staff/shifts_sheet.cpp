// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/staff/shifts_sheet.h"

#include "contract/tokyo.h"
#include "ui/shared/choice_box.h"
#include "ui/shared/segmented.h"
#include "ui/shared/wording.h"
#include "ui/staff/staff_words.h"

#include <QHBoxLayout>
#include <QIdentityProxyModel>
#include <QKeyEvent>
#include <QListView>
#include <QVBoxLayout>

namespace mado {

namespace {

constexpr int daysAhead = 14;
constexpr int halfHours = 48;
constexpr int longestSeconds = 24 * 3600;
constexpr int listRows = 5;
constexpr int rowHeight = 30;

void fillTimes(QComboBox *box, int hour)
{
    for (int half = 0; half < halfHours; ++half)
        box->addItem(QTime(half / 2, half % 2 * 30).toString(QStringLiteral("H:mm")), half);
    box->setCurrentIndex(hour * 2);
}

} // namespace

/// A shift as one line of words.
class ShiftWords final : public QIdentityProxyModel
{
public:
    using QIdentityProxyModel::QIdentityProxyModel;
    Language language = Language::Japanese;

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
            return {};
        const Shift &shift = static_cast<ShiftModel *>(sourceModel())->at(index.row());
        return QStringList{wording::date(wording::dateInTokyo(shift.from), language), StaffWords::span(shift),
                           StaffWords::shiftKind(shift.kind)}
            .join(u"　"_qs);
    }
};

ShiftsSheet::ShiftsSheet(const Theme &theme, QWidget *window)
    : Sheet(theme, window),
      m_words(new ShiftWords(this)),
      m_none(new TextLabel(theme, TextStyle::Small, ColorRole::TextMuted, this)),
      m_list(new QListView(this)),
      m_remove(new Button(theme, ButtonKind::Text, ButtonHeight::Small, this)),
      m_day(new ChoiceBox(theme, this)),
      m_from(new ChoiceBox(theme, this)),
      m_until(new ChoiceBox(theme, this)),
      m_kind(new Segmented(theme, this))
{
    setWidest(660);
    m_words->setSourceModel(&m_shifts);
    m_list->setModel(m_words);
    m_list->setFixedHeight(listRows * rowHeight);
    m_list->setFont(theme.font(TextStyle::Small));
    connect(&theme, &Theme::changed, this, &ShiftsSheet::restyle);
    restyle();
    m_list->installEventFilter(this);
    m_remove->setIconName(QStringLiteral("trash"));
    fillTimes(m_from, 17);
    fillTimes(m_until, 0);
    build();
    for (QComboBox *box : {m_day, m_from, m_until})
        connect(box, &QComboBox::currentIndexChanged, this, &ShiftsSheet::check);
    connect(m_remove, &QPushButton::clicked, this, &ShiftsSheet::removeChosen);
    connect(this, &Sheet::accepted, this, [this] {
        if (const auto shift = wanted()) {
            setBusy(true);
            Q_EMIT addRequested(*shift);
        }
    });
}

void ShiftsSheet::restyle()
{
    const auto color = [this](ColorRole role) { return m_theme.color(role).name(); };
    m_list->setStyleSheet(
        QStringLiteral("QListView{background:%1;color:%2;border:1px solid %3;border-radius:%4px;outline:0}"
                       "QListView:focus{border:2px solid %5}"
                       "QListView::item{height:%6px;padding-left:8px}"
                       "QListView::item:selected{background:%7;color:%2}")
            .arg(color(ColorRole::Surface), color(ColorRole::TextPrimary), color(ColorRole::BorderControl),
                 QString::number(m_theme.radius(Radius::Button)), color(ColorRole::Focus),
                 QString::number(rowHeight - 4), color(ColorRole::SurfaceSelected)));
}

void ShiftsSheet::build()
{
    body()->addWidget(m_none);
    body()->addWidget(m_list);
    body()->addWidget(m_remove, 0, Qt::AlignLeft);
    body()->addSpacing(8);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_day, 2);
    row->addWidget(m_from, 1);
    row->addWidget(m_until, 1);
    row->addWidget(m_kind);
    body()->addLayout(row);
}

QWidget *ShiftsSheet::firstField() const { return m_shifts.rowCount() > 0 ? static_cast<QWidget *>(m_list) : m_day; }

void ShiftsSheet::edit(const StaffMember &member, const QList<Shift> &shifts, const QDateTime &now, Language language)
{
    m_staff = member.id;
    m_today = wording::dateInTokyo(now);
    m_words->language = language;
    QList<Shift> theirs;
    std::copy_if(shifts.begin(), shifts.end(), std::back_inserter(theirs),
                 [&](const Shift &shift) { return shift.staff == member.id && shift.until > now; });
    m_shifts.setShifts(theirs);
    m_day->clear();
    for (int day = 0; day < daysAhead; ++day)
        m_day->addItem(wording::date(m_today.addDays(day), language), m_today.addDays(day));
    setTitle(tr("Shifts of %1").arg(member.details.name), member.details.login);
    m_none->setText(tr("No shifts are planned in the next %1 days.").arg(daysAhead));
    m_remove->setText(tr("Take this shift out"));
    m_list->setAccessibleName(tr("Shifts"));
    m_day->setAccessibleName(tr("Day"));
    m_from->setAccessibleName(tr("From"));
    m_until->setAccessibleName(tr("Until"));
    m_kind->setWords({StaffWords::shiftKind(ShiftKind::OnDuty), StaffWords::shiftKind(ShiftKind::OnCall)});
    mainButton()->setText(tr("Add the shift"));
    cancelButton()->setText(tr("Close"));
    m_list->setCurrentIndex(m_words->index(0, 0));
    open();
    check();
}

void ShiftsSheet::put(const Shift &shift)
{
    m_shifts.put(shift);
    showFailure({});
    check();
}

void ShiftsSheet::remove(const ShiftId &id)
{
    m_shifts.remove(id);
    showFailure({});
    check();
}

std::optional<Shift> ShiftsSheet::wanted() const
{
    if (!m_staff || m_day->currentIndex() < 0)
        return std::nullopt;
    const auto at = [&](const QDate &day, const QComboBox *box) {
        const int half = box->currentData().toInt();
        return fromTokyo(day, QTime(half / 2, half % 2 * 30));
    };
    const QDate day = m_day->currentData().toDate();
    const QDateTime from = at(day, m_from);
    QDateTime until = at(day, m_until);
    if (until <= from)
        until = until.addSecs(longestSeconds); // past midnight
    const bool clash = std::any_of(m_shifts.shifts().begin(), m_shifts.shifts().end(),
                                   [&](const Shift &other) { return other.from < until && other.until > from; });
    if (clash)
        return std::nullopt;
    const ShiftKind kind = m_kind->current() == 1 ? ShiftKind::OnCall : ShiftKind::OnDuty;
    return Shift{ShiftId::random(), *m_staff, from, until, kind};
}

void ShiftsSheet::check()
{
    const bool some = m_shifts.rowCount() > 0;
    m_none->setVisible(!some);
    m_list->setVisible(some);
    m_remove->setVisible(some);
    const bool fits = wanted().has_value();
    setComplete(fits);
    showHint(fits ? QString() : tr("They already work at that time."));
}

void ShiftsSheet::removeChosen()
{
    const int row = m_list->currentIndex().row();
    if (row >= 0)
        Q_EMIT removeRequested(m_shifts.at(row).id);
}

bool ShiftsSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
            removeChosen();
            return true;
        }
    }
    return Sheet::eventFilter(watched, event);
}

} // namespace mado

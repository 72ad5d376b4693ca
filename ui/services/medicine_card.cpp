// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/medicine_card.h"

#include "ui/desk/tint_box.h"
#include "ui/services/medicine_words.h"
#include "ui/shared/button.h"
#include "ui/shared/paint.h"
#include "ui/shared/text_label.h"
#include "ui/shared/wording.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QScrollArea>

namespace mado {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int margin = 20;

void emptied(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->widget())
            delete item->widget();
        delete item;
    }
}

/// Two texts: the name of a fact at the left, the fact beside it.
class FactRow final : public QWidget
{
public:
    FactRow(const Theme &theme, const QString &name, const QString &fact, QWidget *parent) : QWidget(parent)
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 2, 0, 2);
        row->setSpacing(12);
        auto *left = new TextLabel(theme, TextStyle::Small, ColorRole::TextSecondary);
        left->setText(name);
        left->setFixedWidth(96);
        row->addWidget(left, 0, Qt::AlignTop);
        auto *right = new TextLabel(theme, TextStyle::Small, ColorRole::TextPrimary);
        right->setWrap(true);
        right->setText(fact);
        row->addWidget(right, 1);
    }
};

} // namespace

MedicineCard::MedicineCard(const Theme &theme, bool prescribes, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_prescribes(prescribes),
      m_number(new TextLabel(theme, TextStyle::Meta, ColorRole::TextSecondary)),
      m_name(new TextLabel(theme, TextStyle::Title2, ColorRole::TextPrimary)),
      m_place(new TextLabel(theme, TextStyle::Small, ColorRole::TextSecondary)),
      m_alarmBox(new TintBox(theme, ColorRole::DangerTint, ColorRole::DangerBorder)),
      m_alarm(new TextLabel(theme, TextStyle::Small, ColorRole::Danger)),
      m_facts(new QVBoxLayout),
      m_history(new QVBoxLayout),
      m_note(new QLineEdit),
      m_open(new Button(theme, ButtonKind::Text, ButtonHeight::Small)),
      m_prescribe(new Button(theme, ButtonKind::Primary, ButtonHeight::Large)),
      m_next(new Button(theme, ButtonKind::Primary, ButtonHeight::Large)),
      m_outOfStock(new Button(theme, ButtonKind::Stop, ButtonHeight::Medium)),
      m_needsPhysician(new Button(theme, ButtonKind::Secondary, ButtonHeight::Medium))
{
    build();
    connectParts();
    retranslate();
}

void MedicineCard::build()
{
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(margin, 14, margin, 8);
    column->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->addWidget(m_number, 1);
    head->addWidget(m_open);
    column->addLayout(head);
    m_name->setBold(true);
    column->addWidget(m_name);
    column->addWidget(m_place);
    m_alarm->setWrap(true);
    m_alarm->setBold(true);
    m_alarmBox->column()->addWidget(m_alarm);
    column->addSpacing(4);
    column->addWidget(m_alarmBox);
    column->addSpacing(6);
    column->addLayout(m_facts);
    column->addSpacing(10);
    m_history->setSpacing(8);
    column->addLayout(m_history);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(margin, 8, margin, 14);
    foot->setSpacing(8);
    m_note->setMaxLength(int(medicineNoteLimit));
    foot->addWidget(m_note);
    auto *troubles = new QHBoxLayout;
    for (Button *button : {m_outOfStock, m_needsPhysician, m_prescribe, m_next})
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    troubles->addWidget(m_outOfStock, 1);
    troubles->addWidget(m_needsPhysician, 1);
    foot->addLayout(troubles);
    foot->addWidget(m_prescribe);
    foot->addWidget(m_next);
    m_next->setKeyHint(u"C"_s);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(1, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(scroll, 1);
    all->addLayout(foot);
}

void MedicineCard::connectParts()
{
    connect(m_note, &QLineEdit::textChanged, this, &MedicineCard::refreshButtons);
    connect(m_prescribe, &QPushButton::clicked, this, [this] { Q_EMIT prescribeRequested(note()); });
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (const auto next = m_request ? MedicineWords::next(*m_request) : std::nullopt)
            Q_EMIT stepRequested(*next, std::nullopt);
    });
    connect(m_outOfStock, &QPushButton::clicked, this,
            [this] { Q_EMIT stepRequested(MedicineChangeKind::Stopped, MedicineTrouble::OutOfStock); });
    connect(m_needsPhysician, &QPushButton::clicked, this,
            [this] { Q_EMIT stepRequested(MedicineChangeKind::Stopped, MedicineTrouble::NeedsPhysician); });
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (m_request && m_request->consultation)
            Q_EMIT conversationRequested(*m_request->consultation);
    });
}

void MedicineCard::show(const std::optional<MedicineRequest> &request, const QDate &today, Language language,
                        bool barred)
{
    const bool other = !request || !m_request || request->id != m_request->id;
    m_request = request;
    m_today = today;
    m_language = language;
    m_barred = barred;
    if (other)
        m_note->clear();
    refresh();
}

void MedicineCard::refresh()
{
    const bool there = m_request.has_value();
    for (QWidget *part : {static_cast<QWidget *>(m_note), static_cast<QWidget *>(m_number),
                          static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_place)})
        part->setVisible(there);
    const bool alarms = there && m_request->urgent && m_request->stage != MedicineStage::Delivered;
    m_alarmBox->setVisible(alarms);
    if (there) {
        const QString hidden = tr("(hidden)");
        m_number->setText(m_request->number);
        m_name->setText(m_barred ? hidden : m_request->resident);
        m_place->setText(m_barred ? hidden : m_request->place);
    }
    if (alarms) {
        const QString what = m_request->urgent->in(m_language);
        m_alarm->setText(m_request->neededOn
                             ? tr("%1 must not run out. It lasts until: %2")
                                   .arg(what, MedicineWords::neededOn(*m_request->neededOn, m_today, m_language))
                             : tr("%1 must not run out.").arg(what));
    }
    refreshFacts();
    refreshHistory();
    refreshButtons();
}

void MedicineCard::refreshFacts()
{
    emptied(m_facts);
    if (!m_request)
        return;
    const MedicineRequest &request = *m_request;
    const QString photos =
        request.pictures > 0 ? tr("%1, in the conversation").arg(request.pictures) : tr("None", "photos");
    const QString hidden = tr("(hidden)");
    const std::pair<QString, QString> facts[] = {
        {tr("Medicine"), m_barred ? hidden : request.medicine},
        {tr("How much"), request.days},
        {tr("Allergies"), m_barred ? hidden : request.allergies},
        {tr("Photos"), photos},
        {tr("Language"), request.language == u"ja" ? tr("Japanese") : tr("English")}};
    for (const auto &[name, fact] : facts)
        m_facts->addWidget(new FactRow(m_theme, name, fact.isEmpty() ? u"—"_s : fact, this));
}

void MedicineCard::refreshHistory()
{
    emptied(m_history);
    if (!m_request)
        return;
    auto *title = new TextLabel(m_theme, TextStyle::Small, ColorRole::TextSecondary);
    title->setText(tr("Progress"));
    title->setBold(true);
    m_history->addWidget(title);
    for (const MedicineChange &change : m_request->changes) {
        const QString who = change.by ? change.by->name + u"（"_s + wording::role(change.by->role, m_language) + u"）"_s
                                      : tr("the resident");
        QString words = wording::shortDate(wording::dateInTokyo(change.at), m_language) + u' ' +
                        wording::clock(change.at) + u"　"_s + who;
        if (!change.note.isEmpty())
            words += u'\n' + (m_barred ? tr("(hidden)") : change.note);
        m_history->addWidget(new FactRow(m_theme, MedicineWords::change(change), words, this));
    }
}

void MedicineCard::refreshButtons()
{
    const bool open = m_request && m_request->stage != MedicineStage::Delivered;
    const bool byPhysician = open && (m_request->stage == MedicineStage::Requested || m_request->trouble);
    m_note->setVisible(open);
    m_open->setVisible(m_request && m_request->consultation);
    m_prescribe->setVisible(byPhysician && m_prescribes);
    m_prescribe->setEnabled(!m_busy && !note().isEmpty());
    const QString next = m_request ? MedicineWords::nextStep(*m_request) : QString();
    m_next->setVisible(open && !next.isEmpty());
    m_next->setText(next);
    m_next->setEnabled(!m_busy);
    m_outOfStock->setVisible(open && m_request->trouble != MedicineTrouble::OutOfStock);
    m_needsPhysician->setVisible(open && m_request->trouble != MedicineTrouble::NeedsPhysician && !m_prescribes);
    m_outOfStock->setEnabled(!m_busy);
    m_needsPhysician->setEnabled(!m_busy);
    const QString asks =
        byPhysician && m_prescribes ? tr("Prescription: what, how much, how often") : tr("Note for colleagues");
    m_note->setPlaceholderText(asks);
    m_note->setAccessibleName(asks);
}

void MedicineCard::setBusy(bool busy)
{
    m_busy = busy;
    refreshButtons();
}

void MedicineCard::focusNote()
{
    if (m_note->isVisible())
        m_note->setFocus(Qt::ShortcutFocusReason);
    else
        m_open->setFocus(Qt::ShortcutFocusReason);
}

QString MedicineCard::note() const { return m_note->text().trimmed(); }

void MedicineCard::clearNote() { m_note->clear(); }

void MedicineCard::retranslate()
{
    m_open->setText(tr("Open the conversation"));
    m_prescribe->setText(tr("Record the prescription"));
    m_outOfStock->setText(tr("Out of stock"));
    m_needsPhysician->setText(tr("Ask a physician"));
    refresh();
}

void MedicineCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MedicineCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(ColorRole::Surface));
    paint::edge(painter, rect(), Qt::LeftEdge, m_theme.color(ColorRole::BorderSubtle));
}

} // namespace mado

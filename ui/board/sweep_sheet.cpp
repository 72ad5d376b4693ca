// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/sweep_sheet.h"

#include "ui/board/board_words.h"
#include "ui/desk/field_frame.h"
#include "ui/desk/reply_field.h"
#include "ui/shared/paint.h"
#include "ui/shared/risk_badge.h"

#include <QVBoxLayout>

namespace mado {

namespace {

constexpr int widest = 760;
constexpr int lineHeight = 42;

void emptied(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

} // namespace

/// One consultation with its two buttons; keeping it is doing nothing.
class SweepSheet::Line final : public QWidget
{
public:
    Line(const Theme &theme, const Consultation &one, const QString &words, Language language, QWidget *parent)
        : QWidget(parent),
          handOver(new Button(theme, ButtonKind::Secondary, ButtonHeight::Small, this)),
          giveBack(new Button(theme, ButtonKind::Text, ButtonHeight::Small, this))
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 5, 0, 5);
        row->setSpacing(10);
        auto *badge = new RiskBadge(theme, BadgeSize::Normal, this);
        badge->setLevel(one.risk.level(), wording::risk(one.risk.level(), language));
        row->addWidget(badge);
        auto *label = new TextLabel(theme, TextStyle::Small, ColorRole::TextPrimary, this);
        label->setText(words);
        row->addWidget(label, 1);
        setFixedHeight(lineHeight);
        row->addWidget(handOver);
        row->addWidget(giveBack);
    }
    Button *handOver;
    Button *giveBack;
};

SweepSheet::SweepSheet(const Theme &theme, QWidget *window)
    : Sheet(theme, window),
      m_intro(new TextLabel(theme, TextStyle::Small, ColorRole::TextPrimary, this)),
      m_lines(new QWidget(this)),
      m_outbox(new TextLabel(theme, TextStyle::Small, ColorRole::TextSecondary, this))
{
    setWidest(widest);
    m_intro->setWrap(true);
    m_outbox->setWrap(true);
    auto *column = new QVBoxLayout(m_lines);
    column->setContentsMargins(0, 6, 0, 6);
    column->setSpacing(0);
    body()->addWidget(m_intro);
    body()->addWidget(m_lines);
    body()->addWidget(m_outbox);
    m_reasonLabel = addLabel();
    auto *frame = new FieldFrame(theme, Radius::Button, this);
    m_reason = new ReplyField(theme, TextStyle::Body, 2, 4, frame);
    auto *inside = new QVBoxLayout(frame);
    inside->setContentsMargins(2, 2, 2, 2);
    inside->addWidget(m_reason);
    body()->addWidget(frame);
    connect(m_reason, &ReplyField::focusChanged, frame, &FieldFrame::setFocused);
    connect(m_reason, &QTextEdit::textChanged, this, &SweepSheet::check);
    connect(m_reason, &ReplyField::escaped, this, &Sheet::dismiss);
    connect(m_reason, &ReplyField::submitted, this, [this] { mainButton()->click(); });
}

QWidget *SweepSheet::firstField() const
{
    const auto *first = m_lines->findChild<Button *>();
    return first ? const_cast<Button *>(first) : static_cast<QWidget *>(mainButton());
}

void SweepSheet::ask(Why why, const Sweep &sweep, Language language)
{
    m_why = why;
    m_language = language;
    m_reason->setText({});
    const bool leaving = why == Why::SigningOut;
    setTitle(leaving ? tr("Before you sign out") : tr("Before your shift ends"));
    m_intro->setText(tr("These are still with you. Hand them over or return them; what you keep goes back to the queue "
                        "when its time is over."));
    mainButton()->setText(leaving ? tr("Sign out") : tr("Done"));
    cancelButton()->setText(tr("Back"));
    show(sweep, {});
    open();
}

QString SweepSheet::wordsOf(const SweepLine &line, bool draft) const
{
    const Consultation &one = line.consultation;
    QStringList parts{one.caseNumber, one.resident.displayName};
    if (one.call)
        parts << tr("promised a call at %1").arg(wording::clock(one.call->dueAt));
    if (one.handOver)
        parts << (one.handOver->overdue ? tr("offered, not answered in time") : tr("offered, not accepted yet"));
    if (draft)
        parts << tr("a draft is not sent");
    if (line.unsent > 0)
        parts << tr("%1 waiting in the outbox").arg(line.unsent);
    return parts.join(BoardWords::dot(m_language));
}

void SweepSheet::show(const Sweep &sweep, const QSet<ConsultationId> &drafts)
{
    emptied(m_lines->layout());
    for (const SweepLine &each : sweep.lines()) {
        const ConsultationId id = each.consultation.id;
        auto *line = new Line(m_theme, each.consultation, wordsOf(each, drafts.contains(id)), m_language, m_lines);
        line->handOver->setText(tr("Hand over"));
        line->handOver->setAccessibleName(tr("Hand over %1").arg(each.consultation.caseNumber));
        line->giveBack->setText(tr("Return"));
        line->giveBack->setAccessibleName(tr("Return %1").arg(each.consultation.caseNumber));
        connect(line->handOver, &QPushButton::clicked, this, [this, id] { Q_EMIT handOverRequested(id); });
        connect(line->giveBack, &QPushButton::clicked, this, [this, id] { Q_EMIT returnRequested(id); });
        m_lines->layout()->addWidget(line);
    }
    m_lines->setFixedHeight(int(sweep.lines().size()) * lineHeight + 12);
    m_outbox->setText(
        sweep.outbox() > 0
            ? tr("%1 not sent yet. They stay sealed on this computer until you are back.").arg(sweep.outbox())
            : QString());
    m_outbox->setVisible(sweep.outbox() > 0);
    m_needsReason = sweep.holdsEmergency() && m_why == Why::SigningOut;
    m_reasonLabel->setText(tr("You hold an emergency. Hand it over, or write why you leave it"));
    m_reason->setAccessibleName(m_reasonLabel->text());
    m_reasonLabel->setVisible(m_needsReason);
    m_reason->parentWidget()->setVisible(m_needsReason);
    check();
}

QString SweepSheet::reason() const { return m_reason->text().trimmed(); }

void SweepSheet::check()
{
    const bool missing = m_needsReason && reason().size() < minReasonUnits;
    setComplete(!missing && reason().size() <= maxReasonUnits);
    showHint(missing ? tr("Write the reason. It is kept in the record.") : QString());
}

} // namespace mado

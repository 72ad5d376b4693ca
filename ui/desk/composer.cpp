// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/composer.h"

#include "contract/canned_text.h"
#include "contract/commands.h"
#include "ui/desk/field_frame.h"
#include "ui/desk/reply_field.h"
#include "ui/desk/reply_phrases.h"
#include "ui/desk/tint_strip.h"
#include "ui/shared/button.h"
#include "ui/shared/paint.h"
#include "ui/shared/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace mado {

namespace {
constexpr int countFrom = 400;
constexpr int hintFrom = 500;
constexpr int minLines = 3;
constexpr int maxLines = 8;
constexpr int labelRow = 26;
} // namespace

Composer::Composer(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_phrases(new ReplyPhrases(theme, this)),
      m_sender(new TextLabel(theme, TextStyle::Meta, ColorRole::TextSecondary, this)),
      m_later(new TextLabel(theme, TextStyle::Small, ColorRole::TextPrimary)),
      m_gap(new TextLabel(theme, TextStyle::Small, ColorRole::TextPrimary)),
      m_gapStrip(new TintStrip(theme, m_gap, this)),
      m_laterStrip(new TintStrip(theme, m_later, this)),
      m_frame(new FieldFrame(theme, Radius::Composer, this)),
      m_inside(new QVBoxLayout(m_frame)),
      m_footer(new QWidget(m_frame)),
      m_allPhrases(new IconButton(theme, QStringLiteral("note"), m_frame)),
      m_field(new ReplyField(theme, TextStyle::Chat, minLines, maxLines, m_frame)),
      m_hint(new TextLabel(theme, TextStyle::Meta, ColorRole::TextMuted, m_frame)),
      m_count(new TextLabel(theme, TextStyle::Meta, ColorRole::TextMuted, m_frame)),
      m_state(new TextLabel(theme, TextStyle::Meta, ColorRole::TextMuted, m_frame)),
      m_send(new Button(theme, ButtonKind::Primary, ButtonHeight::Medium, m_frame))
{
    auto *column = new QVBoxLayout(this);
    m_sender->setAlignment(Qt::AlignRight);
    m_sender->setFixedHeight(labelRow);
    auto *top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(m_phrases, 1);
    top->addWidget(m_sender);
    column->addLayout(top);
    column->addWidget(m_laterStrip);
    column->addWidget(m_gapStrip);
    column->addWidget(m_frame);
    buildFrame();
    m_laterStrip->hide();
    m_gapStrip->hide();
    m_sender->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_field, &QTextEdit::textChanged, this, &Composer::edited);
    connect(m_field, &ReplyField::submitted, this, &Composer::sendRequested);
    connect(m_field, &ReplyField::escaped, this, &Composer::escaped);
    connect(m_field, &ReplyField::focusChanged, m_frame, &FieldFrame::setFocused);
    connect(m_field, &ReplyField::phrasesRequested, this, &Composer::phrasesRequested);
    connect(m_allPhrases, &QAbstractButton::clicked, this, &Composer::phrasesRequested);
    connect(m_phrases, &ReplyPhrases::allRequested, this, &Composer::phrasesRequested);
    connect(m_send, &QPushButton::clicked, this, &Composer::sendRequested);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    setFocusProxy(m_field);
    setLow(false);
    retranslate();
}

void Composer::buildFrame()
{
    m_inside->setContentsMargins(2, 2, 2, 2);
    m_inside->setSpacing(0);
    m_allPhrases->setFixedHeight(m_theme.size(Size::ComposerFooter));
    m_inside->addWidget(m_allPhrases, 0, Qt::AlignBottom);
    m_inside->addWidget(m_field, 1);
    m_inside->addWidget(m_footer, 0, Qt::AlignBottom);
    buildFooter();
}

void Composer::buildFooter()
{
    m_footer->setFixedHeight(m_theme.size(Size::ComposerFooter));
    auto *row = new QHBoxLayout(m_footer);
    row->setContentsMargins(12, 0, 5, 0);
    row->setSpacing(12);
    row->addWidget(m_hint, 1);
    row->addWidget(m_count);
    row->addWidget(m_state);
    row->addWidget(m_send);
}

QString Composer::text() const { return m_field->text(); }

void Composer::setText(const QString &text)
{
    m_silent = true;
    m_field->setText(text);
    m_silent = false;
    updateCount();
}

void Composer::prepend(const QString &text) { m_field->prepend(text); }

void Composer::edited()
{
    updateCount();
    if (!m_silent)
        Q_EMIT textEdited(text());
}

bool Composer::canSend() const
{
    const QString now = text();
    return !m_busy && !now.trimmed().isEmpty() && now.size() <= maxReplyUnits;
}

void Composer::setLow(bool low)
{
    m_low = low;
    m_sender->setVisible(!low);
    m_field->setMinLines(low ? 1 : minLines);
    m_inside->setDirection(low ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_frame->setFooter(low ? nullptr : m_footer);
    m_footer->setSizePolicy(low ? QSizePolicy::Maximum : QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_send->setKeyHint(low ? QString() : QStringLiteral("Ctrl+Enter"));
    layout()->setContentsMargins(16, low ? 4 : 8, 16, low ? 6 : 12);
    layout()->setSpacing(low ? 4 : 8);
    offerPhrases(m_phrasesOffered);
    m_field->setHint(hint());
    updateState();
}

void Composer::offerPhrases(bool offered)
{
    m_phrasesOffered = offered;
    m_phrases->setVisible(offered && !m_low);
    m_allPhrases->setVisible(offered && m_low);
}

QWidget *Composer::phrasesAnchor() const { return m_low ? m_allPhrases : m_phrases->anchor(); }

void Composer::setSender(const QString &sender)
{
    m_senderName = sender;
    retranslate();
}

void Composer::setDraftState(DraftKeeper::State state)
{
    m_draft = state;
    updateState();
}

void Composer::setOffline(std::optional<int> askAfterMinutes)
{
    m_offline = askAfterMinutes;
    retranslate();
}

void Composer::setWaiting(int count)
{
    m_waiting = count;
    updateState();
}

void Composer::setLater(int count, bool looked)
{
    m_laterCount = count;
    m_looked = looked;
    updateLater();
}

void Composer::setBusy(bool busy)
{
    m_busy = busy;
    m_field->setReadOnly(busy);
    updateCount();
}

void Composer::focusField() { m_field->setFocus(Qt::OtherFocusReason); }

void Composer::updateCount()
{
    const auto units = text().size();
    const QString figures = QStringLiteral("%L1 / %L2").arg(units).arg(maxReplyUnits);
    m_count->setVisible(units >= countFrom);
    m_count->setColor(units > maxReplyUnits ? ColorRole::Danger : ColorRole::TextMuted);
    if (units > maxReplyUnits)
        m_count->setText(tr("Too long to send: %1").arg(figures));
    else if (units > hintFrom)
        m_count->setText(tr("Long texts are hard to read: %1").arg(figures));
    else
        m_count->setText(figures);
    m_send->setEnabled(canSend());
    updateGap();
}

// Nothing goes out with a hole in it.
void Composer::updateGap()
{
    const auto gaps = gapsIn(text());
    m_gapStrip->setVisible(!gaps.isEmpty());
    if (!gaps.isEmpty())
        m_gap->setText(tr("Fill in {%1} before sending.").arg(gaps.first().variable));
}

bool Composer::showGap() { return m_field->selectGap(); }

void Composer::insertPhrase(const QString &text) { m_field->insertPhrase(text); }

void Composer::updateState()
{
    const bool outbox = m_waiting > 0;
    m_hint->setColor(outbox ? ColorRole::Warning : ColorRole::TextMuted);
    m_hint->setText(outbox ? tr("Outbox %1").arg(m_waiting) : tr("Enter for a new line"));
    m_hint->setVisible(outbox || !m_low);
    m_state->setVisible(m_draft == DraftKeeper::State::Failed || !m_low);
    m_state->setColor(m_draft == DraftKeeper::State::Failed ? ColorRole::Danger : ColorRole::TextMuted);
    switch (m_draft) {
    case DraftKeeper::State::Saved:
        m_state->setText(tr("Draft saved"));
        break;
    case DraftKeeper::State::Failed:
        m_state->setText(tr("Draft not saved. Trying again."));
        break;
    case DraftKeeper::State::Unsaved:
    case DraftKeeper::State::Empty:
        m_state->setText(QString());
        break;
    }
}

void Composer::updateLater()
{
    m_laterStrip->setVisible(m_laterCount > 0);
    const QString fact = tr("Replies since you began: %1").arg(m_laterCount);
    m_later->setText(m_looked ? tr("%1. Ctrl+Enter sends it now.").arg(fact) : fact);
}

void Composer::retranslate()
{
    m_sender->setText(m_senderName.isEmpty() ? QString() : tr("Sending as %1").arg(m_senderName));
    m_phrases->retranslate();
    m_allPhrases->setWords(tr("Canned replies (Ctrl+J)"));
    m_field->setAccessibleName(tr("Reply"));
    m_field->setHint(hint());
    m_send->setText(m_offline ? tr("Put in outbox") : tr("Send"));
    m_send->setIconName(m_offline ? QStringLiteral("outbox") : QStringLiteral("send"));
    updateCount();
    updateState();
    updateLater();
}

QString Composer::hint() const
{
    if (!m_offline)
        return tr("Write a reply");
    return m_low ? tr("It goes to the outbox")
                 : tr("Replies go to the outbox. After %1 minutes they ask before they are sent.").arg(*m_offline);
}

void Composer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::edge(painter, rect(), Qt::TopEdge, m_theme.color(ColorRole::BorderSubtle));
}

} // namespace mado

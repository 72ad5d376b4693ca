// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/draft_card.h"

#include "ui/shared/button.h"
#include "ui/shared/paint.h"
#include "ui/shared/text_label.h"
#include "ui/shared/wording.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace mado {

namespace {
constexpr int iconLeft = 14;
constexpr int maxBodyChars = 400; // the card stays a card; the whole text goes into the note
} // namespace

DraftCard::DraftCard(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_title(new TextLabel(theme, TextStyle::Meta, ColorRole::TextSecondary, this)),
      m_when(new TextLabel(theme, TextStyle::Meta, ColorRole::TextMuted, this)),
      m_body(new TextLabel(theme, TextStyle::Body, ColorRole::TextPrimary, this)),
      m_toNote(new Button(theme, ButtonKind::Text, ButtonHeight::Small, this)),
      m_discard(new Button(theme, ButtonKind::Text, ButtonHeight::Small, this)),
      m_undo(new Button(theme, ButtonKind::Text, ButtonHeight::Small, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 4, 8, 8);
    column->setSpacing(2);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(24, 0, 0, 0);
    row->setSpacing(8);
    m_title->setBold(true);
    row->addWidget(m_title);
    row->addWidget(m_when, 1);
    row->addWidget(m_toNote);
    row->addWidget(m_discard);
    row->addWidget(m_undo);
    column->addLayout(row);
    m_body->setWrap(true);
    column->addWidget(m_body);
    connect(m_toNote, &QPushButton::clicked, this, &DraftCard::toNoteRequested);
    connect(m_discard, &QPushButton::clicked, this, &DraftCard::discardRequested);
    connect(m_undo, &QPushButton::clicked, this, &DraftCard::undoRequested);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    setDraft({}, std::nullopt);
}

void DraftCard::setDraft(const QString &text, const std::optional<QDateTime> &savedAt)
{
    m_text = text;
    m_savedAt = savedAt;
    m_discarded = false;
    setVisible(!text.isEmpty());
    retranslate();
}

void DraftCard::setDiscarded()
{
    m_discarded = true;
    retranslate();
}

void DraftCard::retranslate()
{
    setAccessibleName(m_discarded ? tr("Draft thrown away") : tr("Your draft"));
    m_title->setText(m_discarded ? tr("Draft thrown away") : tr("Your draft"));
    const QString when = m_savedAt ? wording::clock(*m_savedAt) : QString();
    m_when->setText(m_discarded ? QString() : (when + QStringLiteral("  ") + tr("Not sent yet")).trimmed());
    m_body->setText(m_text.size() > maxBodyChars ? m_text.left(maxBodyChars) + QChar(0x2026) : m_text);
    m_body->setVisible(!m_discarded);
    m_toNote->setText(tr("Move to a note"));
    m_discard->setText(tr("Throw away"));
    m_undo->setText(tr("Undo"));
    m_toNote->setVisible(!m_discarded);
    m_discard->setVisible(!m_discarded);
    m_undo->setVisible(m_discarded);
}

void DraftCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT escaped();
    else if (event->text().isEmpty() || event->modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        QWidget::keyPressEvent(event);
}

void DraftCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::box(painter, rect(),
               {m_theme.color(ColorRole::SurfaceSunken), m_theme.color(ColorRole::BorderSubtle),
                qreal(m_theme.radius(Radius::Card))});
    const int side = m_theme.size(Size::IconSmall);
    paint::icon(painter, {iconLeft, 4 + (28 - side) / 2, side, side},
                m_theme.icon(QStringLiteral("note"), ColorRole::TextSecondary));
}

} // namespace mado

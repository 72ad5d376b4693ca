// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/note_editor.h"

#include "ui/desk/error_words.h"
#include "ui/desk/field_frame.h"
#include "ui/desk/note_opener.h"
#include "ui/desk/reply_field.h"
#include "ui/desk/when_ready.h"
#include "ui/shared/button.h"
#include "ui/shared/paint.h"
#include "ui/shared/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace mado {

namespace {
constexpr int minLines = 2;
constexpr int maxLines = 6;
} // namespace

NoteEditor::NoteEditor(const Theme &theme, Desk &desk, const AppClock &clock, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_desk(desk),
      m_clock(clock),
      m_closed(new NoteOpener(theme, this)),
      m_frame(new FieldFrame(theme, Radius::Button, this)),
      m_field(new ReplyField(theme, TextStyle::Body, minLines, maxLines, m_frame)),
      m_problem(new TextLabel(theme, TextStyle::Meta, ColorRole::Danger, m_frame)),
      m_save(new Button(theme, ButtonKind::Primary, ButtonHeight::Small, m_frame)),
      m_cancel(new Button(theme, ButtonKind::Text, ButtonHeight::Small, m_frame)),
      m_keeper(DraftStore::ofNotes(desk), clock)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 10);
    column->addWidget(m_closed);
    column->addWidget(m_frame);
    auto *inside = new QVBoxLayout(m_frame);
    inside->setContentsMargins(2, 2, 2, 6);
    inside->setSpacing(4);
    inside->addWidget(m_field);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(10, 0, 6, 0);
    row->setSpacing(6);
    row->addWidget(m_problem, 1);
    row->addWidget(m_cancel);
    row->addWidget(m_save);
    inside->addLayout(row);
    m_save->setKeyHint(QStringLiteral("Ctrl+Enter"));
    connect(m_closed, &QAbstractButton::clicked, this, &NoteEditor::open);
    connect(m_field, &ReplyField::submitted, this, &NoteEditor::save);
    connect(m_field, &ReplyField::escaped, this, &NoteEditor::escaped);
    connect(m_field, &ReplyField::focusChanged, m_frame, &FieldFrame::setFocused);
    connect(m_field, &QTextEdit::textChanged, this, &NoteEditor::edited);
    connect(&m_keeper, &DraftKeeper::restored, this, &NoteEditor::restored);
    connect(m_save, &QPushButton::clicked, this, &NoteEditor::save);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_field->setText(QString());
        m_keeper.flush();
        fold();
        Q_EMIT escaped();
    });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    fold();
    retranslate();
}

void NoteEditor::begin(const ConsultationId &id)
{
    if (m_id == id)
        return;
    end();
    m_id = id;
    m_busy = false;
    m_problem->setText(QString());
    m_begun.remove(id);
    setText(QString());
    m_keeper.begin(id);
    fold();
}

void NoteEditor::edited()
{
    if (!m_silent)
        m_keeper.change(m_field->text(), 0);
    updateState();
}

void NoteEditor::restored(const QString &text)
{
    m_field->prepend(text);
    fold();
}

/// What its author did not type.
void NoteEditor::setText(const QString &text)
{
    m_silent = true;
    m_field->setText(text);
    m_silent = false;
}

void NoteEditor::end()
{
    if (m_id && hasText())
        m_begun.insert(*m_id);
    m_keeper.end();
    m_id.reset();
    setText(QString());
    fold();
}

void NoteEditor::open()
{
    if (!m_id)
        return;
    m_closed->hide();
    m_frame->show();
    m_field->setFocus(Qt::OtherFocusReason);
}

void NoteEditor::fold()
{
    const bool open = hasText();
    m_frame->setVisible(open);
    m_closed->setVisible(!open);
    updateState();
}

bool NoteEditor::hasText() const { return !m_field->text().trimmed().isEmpty(); }

bool NoteEditor::hasAnyText() const { return hasText() || !m_begun.isEmpty(); }

void NoteEditor::save()
{
    const QString text = m_field->text();
    if (!m_id || m_busy || !hasText() || text.size() > maxNoteUnits)
        return;
    m_busy = true;
    m_keeper.suspend();
    updateState();
    whenReady(this, m_desk.addNote(*m_id, text),
              [this, id = *m_id, text](const Result<CommandKey> &result) { saved(id, text, result); });
}

void NoteEditor::saved(const ConsultationId &id, const QString &text, const Result<CommandKey> &result)
{
    if (m_id != id) { // its author went on to someone else meanwhile
        if (result)
            m_begun.remove(id);
        else
            m_desk.saveNoteDraft(id, Draft{text, 0, m_clock.now()});
        return;
    }
    m_busy = false;
    m_keeper.resume(result.has_value());
    m_problem->setText(result ? QString() : ErrorWords::of(result.error(), m_language));
    if (result) {
        const bool here = isAncestorOf(window()->focusWidget());
        setText(QString());
        fold();
        if (here) // else its author went on elsewhere meanwhile
            Q_EMIT escaped();
    }
    updateState();
}

void NoteEditor::updateState()
{
    const auto units = m_field->text().size();
    m_save->setEnabled(!m_busy && hasText() && units <= maxNoteUnits);
    m_field->setReadOnly(m_busy);
    if (units > maxNoteUnits)
        m_problem->setText(tr("Too long: %L1 / %L2").arg(units).arg(maxNoteUnits));
}

void NoteEditor::setLanguage(Language language)
{
    m_language = language;
    retranslate();
}

void NoteEditor::setOffline(bool offline)
{
    m_offline = offline;
    retranslate();
}

void NoteEditor::retranslate()
{
    m_closed->setText(tr("Write a note"));
    m_field->setAccessibleName(tr("Note for staff"));
    m_field->setHint(tr("Only staff see this"));
    m_save->setText(m_offline ? tr("Put in outbox") : tr("Save"));
    m_cancel->setText(tr("Cancel"));
}

void NoteEditor::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(ColorRole::Surface));
    paint::edge(painter, rect(), Qt::TopEdge, m_theme.color(ColorRole::BorderSubtle));
}

} // namespace mado

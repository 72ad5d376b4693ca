// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/note_list.h"

#include "ui/desk/call_outcome_words.h"
#include "ui/desk/emergency_facts.h"
#include "ui/shared/button.h"
#include "ui/shared/text_label.h"
#include "ui/shared/wording.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace mado {

QList<NoteLine> notesOf(const TranscriptModel &transcript, const QString &me, Language language)
{
    QList<NoteLine> out;
    for (int row = transcript.rowCount() - 1; row >= 0; --row) {
        const auto content = transcript.contentAt(row);
        const auto *item = std::get_if<OutboxItem>(&content);
        if (!item)
            continue;
        if (const auto *note = std::get_if<AddNote>(&item->command))
            out << NoteLine{item->writtenAt, me, note->text, *item};
        if (const auto *call = std::get_if<RecordEmergencyCall>(&item->command))
            out << NoteLine{item->writtenAt, me,
                            EmergencyWords::answer(call->dispatcherAnswer) + QLatin1Char('\n') + call->note, *item};
        if (const auto *made = std::get_if<RecordCall>(&item->command))
            out << NoteLine{made->calledAt.value_or(item->writtenAt), me, CallOutcomeWords::withNote(*made), *item};
    }
    for (const Entry &entry : transcript.notes()) {
        const auto &note = std::get<Note>(entry.body);
        out << NoteLine{entry.at, wording::staff(note.by, language), note.text, std::nullopt};
    }
    return out;
}

NoteList::NoteList(const Theme &theme, int most, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_most(most),
      m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(10);
}

void NoteList::setNotes(const QList<NoteLine> &notes, Language language)
{
    m_notes = notes;
    m_language = language;
    rebuild();
}

void NoteList::retranslate() { rebuild(); }

void NoteList::rebuild()
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    int shown = 0;
    for (const NoteLine &note : m_notes) {
        if (m_most > 0 && shown++ == m_most)
            break;
        m_column->addWidget(buildNote(note));
    }
    if (m_notes.isEmpty()) {
        auto *none = new TextLabel(m_theme, TextStyle::Small, ColorRole::TextMuted, this);
        none->setText(tr("No notes yet"));
        m_column->addWidget(none);
    }
}

QWidget *NoteList::buildNote(const NoteLine &note)
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *meta = new TextLabel(m_theme, TextStyle::Meta, ColorRole::TextMuted, box);
    const QString when =
        wording::shortDate(wording::dateInTokyo(note.at), m_language) + QLatin1Char(' ') + wording::clock(note.at);
    meta->setText(when + QStringLiteral("  ") + note.by);
    column->addWidget(meta);
    auto *text = new TextLabel(m_theme, TextStyle::Small, ColorRole::TextPrimary, box);
    text->setWrap(true);
    text->setText(note.text);
    column->addWidget(text);
    if (note.waiting)
        column->addWidget(buildActions(*note.waiting));
    return box;
}

QWidget *NoteList::buildActions(const OutboxItem &item)
{
    const bool refused = item.state == OutboxState::Refused;
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *state = new TextLabel(m_theme, TextStyle::Meta, refused ? ColorRole::Danger : ColorRole::Warning, box);
    const bool explained = refused && item.problem && !item.problem->message.in(m_language).isEmpty();
    state->setText(explained ? stateWords(item.state) + QStringLiteral("  ") + item.problem->message.in(m_language)
                             : stateWords(item.state));
    row->addWidget(state, 1);
    const auto add = [this, row, box](const QString &words, auto signal, const CommandKey &key) {
        auto *button = new Button(m_theme, ButtonKind::Text, ButtonHeight::Small, box);
        button->setText(words);
        connect(button, &QPushButton::clicked, this, [this, signal, key] { Q_EMIT(this->*signal)(key); });
        row->addWidget(button);
    };
    if (refused || item.state == OutboxState::NeedsLook)
        add(tr("Send again"), &NoteList::sendAgainRequested, item.key);
    if (item.state != OutboxState::Checking && item.state != OutboxState::Sending)
        add(tr("Take back"), &NoteList::withdrawRequested, item.key);
    return box;
}

QString NoteList::stateWords(OutboxState state)
{
    switch (state) {
    case OutboxState::Waiting:
        return tr("Waiting to be sent");
    case OutboxState::Sending:
        return tr("Sending");
    case OutboxState::Checking:
        return tr("Checking the result");
    case OutboxState::NeedsLook:
        return tr("Check before sending");
    case OutboxState::Refused:
        return tr("Not sent");
    }
    Q_UNREACHABLE();
}

} // namespace mado

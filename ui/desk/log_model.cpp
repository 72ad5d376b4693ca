// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/log_model.h"

#include "ui/desk/log_words.h"

namespace mado {

namespace {

bool isReply(const TranscriptModel::RowContent &content, OutboxState state)
{
    const auto *item = std::get_if<OutboxItem>(&content);
    return item && item->state == state && std::holds_alternative<Reply>(item->command);
}

bool isShown(const TranscriptModel::RowContent &content)
{
    if (const auto *item = std::get_if<OutboxItem>(&content))
        return std::holds_alternative<Reply>(item->command) ||
               std::holds_alternative<RecordEmergencyCall>(item->command);
    const auto *entry = std::get_if<Entry>(&content);
    return entry && !std::holds_alternative<Note>(entry->body);
}

} // namespace

LogModel::LogModel(TranscriptModel &transcript, StaffId me, QObject *parent)
    : QIdentityProxyModel(parent),
      m_transcript(transcript),
      m_me(std::move(me))
{
    setSourceModel(&transcript);
}

void LogModel::setLanguage(Language language)
{
    m_language = language;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

LogItem LogModel::item(int row) const
{
    const auto content = m_transcript.contentAt(row);
    if (std::holds_alternative<DateRow>(content) && dayIsEmpty(row))
        return LogNothing{};
    const int place = std::holds_alternative<OutboxItem>(content) ? placeInOutbox(row) : 0;
    return LogWords::of(content, {m_language, m_me, place});
}

bool LogModel::fromResident(int row) const { return LogWords::fromResident(m_transcript.contentAt(row)); }

int LogModel::firstResidentRowAfter(qint64 seq) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const auto content = m_transcript.contentAt(row);
        const auto *entry = std::get_if<Entry>(&content);
        if (entry && entry->seq > seq && LogWords::fromResident(content))
            return row;
    }
    return -1;
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    return index.isValid() ? QVariant(LogWords::spoken(item(index.row()))) : QVariant();
}

int LogModel::placeInOutbox(int row) const
{
    const auto content = m_transcript.contentAt(row);
    const OutboxState state = std::get<OutboxItem>(content).state;
    int place = 1;
    for (int above = row - 1; above >= 0; --above) {
        const auto other = m_transcript.contentAt(above);
        if (std::holds_alternative<DateRow>(other))
            break;
        place += isReply(other, state) ? 1 : 0;
    }
    return place;
}

// A date above nothing but notes would stand over an empty day.
bool LogModel::dayIsEmpty(int row) const
{
    for (int below = row + 1; below < rowCount(); ++below) {
        const auto content = m_transcript.contentAt(below);
        if (std::holds_alternative<DateRow>(content))
            return true;
        if (isShown(content))
            return false;
    }
    return true;
}

} // namespace mado

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
               std::holds_alternative<RecordEmergencyCall>(item->command) ||
               std::holds_alternative<RecordCall>(item->command);
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
    LogContext context{m_language, m_me, place};
    if (const auto *entry = std::get_if<Entry>(&content)) {
        context.unreadFrom = m_unreadFrom == entry->id;
        if (const auto fault = m_faults.constFind(entry->id); fault != m_faults.cend())
            context.fault = *fault;
    }
    return LogWords::of(content, context);
}

bool LogModel::fromResident(int row) const { return LogWords::fromResident(m_transcript.contentAt(row)); }

QList<int> LogModel::rowsWith(const QString &text) const
{
    QList<int> rows;
    for (int row = 0; !text.isEmpty() && row < rowCount(); ++row) {
        if (LogWords::searched(m_transcript.contentAt(row)).contains(text, Qt::CaseInsensitive))
            rows.append(row);
    }
    return rows;
}

int LogModel::rowOf(const EntryId &entry) const
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        const auto content = m_transcript.contentAt(row);
        const auto *found = std::get_if<Entry>(&content);
        if (found && found->id == entry)
            return row;
    }
    return -1;
}

void LogModel::rowChanged(int row)
{
    if (row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, 0));
}

void LogModel::setPictureFault(const EntryId &entry, PictureFault fault)
{
    m_faults.insert(entry, fault);
    rowChanged(rowOf(entry));
}

void LogModel::pictureChanged(const EntryId &entry) { rowChanged(rowOf(entry)); }

std::optional<EntryId> LogModel::pictureAt(int row) const
{
    const auto content = m_transcript.contentAt(row);
    const auto *entry = std::get_if<Entry>(&content);
    const auto *media = entry ? std::get_if<ResidentMedia>(&entry->body) : nullptr;
    const bool kept = media && media->copy && media->copy->state == MediaState::Kept && !m_faults.contains(entry->id);
    return kept ? std::optional(entry->id) : std::nullopt;
}

int LogModel::rowOfNewest(int count) const
{
    for (int row = rowCount() - 1; row >= 0 && count > 0; --row) {
        if (fromResident(row) && --count == 0)
            return row;
    }
    return -1;
}

void LogModel::setUnreadFrom(const std::optional<EntryId> &entry)
{
    const auto before = std::exchange(m_unreadFrom, entry);
    for (const auto &changed : {before, entry}) {
        if (changed)
            rowChanged(rowOf(*changed));
    }
}

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

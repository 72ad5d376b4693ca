// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/transcript_model.h"

#include "contract/tokyo.h"

#include <algorithm>

namespace mado {

namespace {

QDate dateOf(const QDateTime &at) { return inTokyo(at).date(); }

QDateTime startOf(const QDate &date) { return fromTokyo(date, QTime(0, 0)); }

std::optional<CommandKey> keyOf(const Entry &entry)
{
    if (const auto *message = std::get_if<StaffMessage>(&entry.body))
        return message->key;
    if (const auto *note = std::get_if<Note>(&entry.body))
        return note->key;
    return std::nullopt;
}

bool isResidents(const EntryBody &body)
{
    return std::holds_alternative<ResidentText>(body) || std::holds_alternative<ResidentSticker>(body) ||
           std::holds_alternative<ResidentLocation>(body) || std::holds_alternative<ResidentMedia>(body) ||
           std::holds_alternative<ResidentUnknown>(body);
}

} // namespace

TranscriptModel::TranscriptModel(QObject *parent) : QAbstractListModel(parent) {}

void TranscriptModel::open(const ConversationId &conversation, const ConsultationId &consultation)
{
    if (m_conversation == conversation && m_consultation == consultation)
        return;
    clearRows();
    m_conversation = conversation;
    m_consultation = consultation;
    for (const OutboxItem &item : std::as_const(m_outbox))
        applyItem(item);
}

void TranscriptModel::close()
{
    clearRows();
    m_conversation.reset();
    m_consultation.reset();
}

void TranscriptModel::clearRows()
{
    if (!m_rows.isEmpty()) {
        beginRemoveRows({}, 0, int(m_rows.size()) - 1);
        m_rows.clear();
        endRemoveRows();
    }
    m_entryTimes.clear();
    m_settled.clear();
}

void TranscriptModel::apply(const TranscriptDiff &diff)
{
    if (m_conversation != diff.conversation)
        return;
    // A page of a long conversation comes in as few insertions as it has gaps to fill.
    QList<Row> fresh;
    for (const Entry &entry : diff.changed) {
        if (isPlain(entry))
            fresh.append(entryRow(entry));
        else
            applyEntry(entry);
    }
    std::sort(fresh.begin(), fresh.end(), before);
    for (const Row &row : std::as_const(fresh))
        m_entryTimes.insert(std::get<Entry>(row.content).id, row.at);
    for (qsizetype first = 0; first < fresh.size();) {
        const auto next = std::lower_bound(m_rows.cbegin(), m_rows.cend(), fresh.at(first), before);
        qsizetype last = first + 1;
        while (last < fresh.size() && (next == m_rows.cend() || before(fresh.at(last), *next)))
            ++last;
        placeRun(fresh.mid(first, last - first));
        first = last;
    }
}

/// New here, and no other row changes with it.
bool TranscriptModel::isPlain(const Entry &entry) const { return !keyOf(entry) && !m_entryTimes.contains(entry.id); }

/// Rows in order that belong into one gap; their dates come with them.
void TranscriptModel::placeRun(const QList<Row> &run)
{
    QList<Row> rows;
    auto at = std::lower_bound(m_rows.cbegin(), m_rows.cend(), run.first(), before);
    QDate date = at == m_rows.cbegin() ? QDate() : dateOf(std::prev(at)->at);
    for (const Row &row : run) {
        if (dateOf(row.at) != date) {
            date = dateOf(row.at);
            rows.append({startOf(date), QStringLiteral("0"), DateRow{date}});
        }
        rows.append(row);
    }
    const int index = int(at - m_rows.cbegin());
    beginInsertRows({}, index, index + int(rows.size()) - 1);
    m_rows = m_rows.mid(0, index) + rows + m_rows.mid(index);
    endInsertRows();
}

void TranscriptModel::apply(const OutboxDiff &diff)
{
    for (const OutboxItem &item : diff.changed) {
        m_outbox.insert(item.key, item);
        applyItem(item);
    }
    for (const CommandKey &key : diff.gone) {
        if (const auto known = m_outbox.find(key); known != m_outbox.constEnd()) {
            const OutboxItem item = std::move(*known);
            m_outbox.erase(known);
            if (m_consultation == item.consultation)
                take(outboxRow(item));
        }
    }
}

void TranscriptModel::setAccessibleText(std::function<QString(const RowContent &)> say) { m_say = std::move(say); }

TranscriptModel::Row TranscriptModel::entryRow(const Entry &entry)
{
    return {entry.at, QLatin1Char('1') + entry.id.text(), entry};
}

TranscriptModel::Row TranscriptModel::outboxRow(const OutboxItem &item)
{
    return {item.writtenAt, QStringLiteral("2%1").arg(item.position, 19, 10, QLatin1Char('0')), item};
}

bool TranscriptModel::before(const Row &a, const Row &b) { return a.at != b.at ? a.at < b.at : a.tie < b.tie; }

void TranscriptModel::applyEntry(const Entry &entry)
{
    if (const auto key = keyOf(entry)) {
        m_settled.insert(*key, entry.id);
        if (const auto waiting = m_outbox.constFind(*key); waiting != m_outbox.cend())
            take(outboxRow(*waiting));
    }
    const auto known = m_entryTimes.constFind(entry.id);
    const Row row = entryRow(entry);
    if (known != m_entryTimes.cend() && *known == entry.at) {
        replace(row);
        return;
    }
    if (known != m_entryTimes.cend()) {
        Row old = row;
        old.at = *known;
        take(old);
    }
    m_entryTimes.insert(entry.id, entry.at);
    place(row);
}

bool TranscriptModel::showsItem(const OutboxItem &item) const
{
    return m_consultation == item.consultation && !m_settled.contains(item.key) &&
           (std::holds_alternative<Reply>(item.command) || std::holds_alternative<AddNote>(item.command) ||
            std::holds_alternative<RecordEmergencyCall>(item.command) ||
            std::holds_alternative<RecordCall>(item.command));
}

// The text a person wrote does not move, whatever becomes of it: its time of writing is its place.
void TranscriptModel::applyItem(const OutboxItem &item)
{
    if (!showsItem(item))
        return;
    const Row row = outboxRow(item);
    if (find(row) >= 0)
        replace(row);
    else
        place(row);
}

int TranscriptModel::find(const Row &row) const
{
    const auto at = std::lower_bound(m_rows.cbegin(), m_rows.cend(), row, before);
    return at != m_rows.cend() && !before(row, *at) ? int(at - m_rows.cbegin()) : -1;
}

void TranscriptModel::place(const Row &row)
{
    keepDate(row.at);
    const auto at = std::lower_bound(m_rows.cbegin(), m_rows.cend(), row, before);
    const int index = int(at - m_rows.cbegin());
    beginInsertRows({}, index, index);
    m_rows.insert(index, row);
    endInsertRows();
}

void TranscriptModel::replace(const Row &row)
{
    const int at = find(row);
    if (at < 0)
        return;
    m_rows[at].content = row.content;
    Q_EMIT dataChanged(index(at), index(at));
}

void TranscriptModel::take(const Row &row)
{
    const int at = find(row);
    if (at < 0)
        return;
    beginRemoveRows({}, at, at);
    m_rows.removeAt(at);
    endRemoveRows();
    dropEmptyDate(row.at);
}

void TranscriptModel::keepDate(const QDateTime &at)
{
    const QDate date = dateOf(at);
    const Row row{startOf(date), QStringLiteral("0"), DateRow{date}};
    const auto place = std::lower_bound(m_rows.cbegin(), m_rows.cend(), row, before);
    if (place != m_rows.cend() && !before(row, *place))
        return;
    const int index = int(place - m_rows.cbegin());
    beginInsertRows({}, index, index);
    m_rows.insert(index, row);
    endInsertRows();
}

void TranscriptModel::dropEmptyDate(const QDateTime &at)
{
    const QDate date = dateOf(at);
    const int index = find({startOf(date), QStringLiteral("0"), DateRow{date}});
    const bool lonely = index + 1 >= m_rows.size() || dateOf(m_rows.at(index + 1).at) != date;
    if (index < 0 || !lonely)
        return;
    beginRemoveRows({}, index, index);
    m_rows.removeAt(index);
    endRemoveRows();
}

TranscriptModel::RowContent TranscriptModel::contentAt(int row) const { return m_rows.at(row).content; }

qint64 TranscriptModel::newestSeq() const
{
    qint64 newest = 0;
    for (const Row &row : m_rows) {
        if (const auto *entry = std::get_if<Entry>(&row.content))
            newest = std::max(newest, entry->seq);
    }
    return newest;
}

int TranscriptModel::residentMessagesAfter(qint64 seq) const
{
    return int(std::count_if(m_rows.cbegin(), m_rows.cend(), [seq](const Row &row) {
        const auto *entry = std::get_if<Entry>(&row.content);
        return entry && entry->seq > seq && isResidents(entry->body);
    }));
}

QList<Entry> TranscriptModel::surveyResponses() const
{
    QList<Entry> found;
    for (auto row = m_rows.crbegin(); row != m_rows.crend(); ++row) {
        const auto *entry = std::get_if<Entry>(&row->content);
        if (entry && std::holds_alternative<SurveyResponse>(entry->body))
            found.append(*entry);
    }
    return found;
}

QList<Entry> TranscriptModel::notes() const
{
    QList<Entry> found;
    for (auto row = m_rows.crbegin(); row != m_rows.crend(); ++row) {
        const auto *entry = std::get_if<Entry>(&row->content);
        if (entry && std::holds_alternative<Note>(entry->body))
            found.append(*entry);
    }
    return found;
}

bool TranscriptModel::hasUnsettled() const
{
    return std::any_of(m_outbox.cbegin(), m_outbox.cend(), [this](const OutboxItem &item) {
        return m_consultation == item.consultation && !m_settled.contains(item.key);
    });
}

int TranscriptModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant TranscriptModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RowContent &content = m_rows.at(index.row()).content;
    if (role == KindRole)
        return int(content.index());
    if (role == Qt::AccessibleTextRole && m_say)
        return m_say(content);
    return {};
}

} // namespace mado

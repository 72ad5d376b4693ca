// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/earlier.h"

#include "contract/codecs.h"

#include <algorithm>

namespace mado {

namespace {

/// Reads the lines in their order. What was closed and opened again goes on as the same one.
class Reader
{
public:
    void read(const Entry &entry)
    {
        std::visit([&](const auto &body) { take(entry, body); }, entry.body);
    }
    QList<EarlierConsultation> ended;

private:
    template <class Body> void take(const Entry &, const Body &) {}
    void take(const Entry &entry, const Event &event)
    {
        switch (event.what) {
        case EventKind::Opened:
            if (!m_open)
                begin(entry);
            break;
        case EventKind::Closed:
            if (!m_open)
                begin(entry);
            m_open = false;
            m_now->end = entry.id;
            m_now->closedAt = entry.at;
            m_now->result = dispositionFrom(event.detail);
            m_now->closedBy = event.by;
            ended << *m_now;
            break;
        case EventKind::Reopened:
        case EventKind::TakenBack:
            if (!m_open && !ended.isEmpty()) {
                m_now = ended.takeLast();
                m_open = true;
            }
            break;
        case EventKind::CallReached:
        case EventKind::CallUnanswered:
        case EventKind::CallWrongNumber:
        case EventKind::WelfareAsked:
            if (m_open)
                ++m_now->calls;
            break;
        case EventKind::RiskChanged:
        case EventKind::LevelSet:
            worsen(riskLevelFrom(event.detail));
            break;
        case EventKind::DangerFound:
            worsen(RiskLevel::Emergency);
            break;
        default:
            break;
        }
    }
    void take(const Entry &, const StaffMessage &)
    {
        if (m_open)
            ++m_now->replies;
    }
    void take(const Entry &, const Note &note)
    {
        if (m_open)
            m_now->notes << note.text;
    }
    void take(const Entry &, const SurveyResponse &response)
    {
        if (!m_open)
            m_answered = response.level;
        worsen(response.level);
    }

    void begin(const Entry &entry)
    {
        m_now = EarlierConsultation{entry.id, entry.at, entry.at, {}, {}, {}};
        m_open = true;
        worsen(std::exchange(m_answered, std::nullopt)); // the answers that led to it come just before
    }
    void worsen(const std::optional<RiskLevel> &level)
    {
        if (m_open && level)
            m_now->worst = m_now->worst ? std::min(*m_now->worst, *level) : *level;
    }

    bool m_open = false;
    std::optional<EarlierConsultation> m_now;
    std::optional<RiskLevel> m_answered;
};

} // namespace

QList<EarlierConsultation> earlierConsultations(const TranscriptModel &transcript, bool closed)
{
    Reader reader;
    for (int row = 0; row < transcript.rowCount(); ++row) {
        const auto content = transcript.contentAt(row);
        if (const auto *entry = std::get_if<Entry>(&content))
            reader.read(*entry);
    }
    if (closed && !reader.ended.isEmpty())
        reader.ended.removeLast();
    std::reverse(reader.ended.begin(), reader.ended.end());
    return reader.ended;
}

} // namespace mado

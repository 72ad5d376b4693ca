// SPDX-License-Identifier: GPL-3.0-or-later
// Whom an announcement goes to, and how many that are.
#include "ui/services/announcements_page.h"
#include "ui/services/audience_answers.h"
#include "ui/shared/choice_box.h"
#include "ui/shared/segmented.h"

#include <QLocale>
#include <QScopedValueRollback>
#include <algorithm>

namespace mado {

using namespace Qt::Literals::StringLiterals;

void AnnouncementsPage::refreshAudience()
{
    const QScopedValueRollback filling(m_filling, true);
    const auto kind = AudienceKind(m_audience->current());
    m_value->clear();
    if (kind == AudienceKind::Language) {
        m_value->addItem(tr("Japanese"), u"ja"_s);
        m_value->addItem(tr("English"), u"en"_s);
    }
    if (kind == AudienceKind::Municipality && m_board) {
        for (const AudiencePart &part : m_board->reach.municipalities)
            m_value->addItem(part.name.in(m_language), part.name.ja);
    }
    m_value->setVisible(kind != AudienceKind::Everybody);
}

/// What only the server can count stands in what it last said; nullopt: it has not counted this audience.
std::optional<int> AnnouncementsPage::people() const
{
    if (!m_board)
        return 0;
    const Announcement *known = current();
    const AudienceReach &reach = m_board->reach;
    const AnnouncementAudience audience = written().audience;
    if (known && (known->state >= AnnouncementState::Sending || known->content.audience == audience))
        return known->few ? std::nullopt : std::optional(known->people);
    if (!audience.answers.isEmpty())
        return std::nullopt;
    if (audience.kind == AudienceKind::Everybody)
        return reach.everybody;
    if (audience.kind == AudienceKind::Language)
        return audience.value == u"ja" ? reach.japanese : reach.english;
    const auto part = std::ranges::find_if(reach.municipalities,
                                           [&](const AudiencePart &one) { return one.name.ja == audience.value; });
    return part == reach.municipalities.end() || part->few ? std::nullopt : std::optional(part->people);
}

QString AnnouncementsPage::peopleWords() const
{
    if (const auto count = people())
        return tr("%1 people").arg(QLocale(QLocale::English).toString(*count));
    const Announcement *known = current();
    const AnnouncementAudience audience = written().audience;
    const bool counted = known && known->content.audience == audience;
    return counted || audience.answers.isEmpty() ? tr("Fewer than %1 people").arg(audienceShownFrom)
                                                 : tr("Counted when the draft is saved");
}

} // namespace mado

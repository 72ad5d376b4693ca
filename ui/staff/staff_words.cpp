// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/staff/staff_words.h"

#include "contract/codecs.h"
#include "contract/codecs_people.h"
#include "contract/tokyo.h"
#include "ui/shared/wording.h"

namespace mado {

namespace {

QString clockOf(const QDateTime &utc) { return inTokyo(utc).time().toString(QStringLiteral("H:mm")); }

QString listed(const QStringList &words, Language language)
{
    return words.join(language == Language::Japanese ? u"・"_qs : u", "_qs);
}

/// A value of the wire in words; what has none stands for itself.
QString valueOf(const QString &field, const QString &value, Language language)
{
    if (field == QLatin1String("languages"))
        return wording::languageName(value, language);
    if (field == QLatin1String("scope.prefectures") || field == QLatin1String("prefecture"))
        return wording::prefecture(value, language);
    if (field == QLatin1String("employer")) {
        const auto employer = employerFrom(value);
        return employer ? StaffWords::employer(*employer) : value;
    }
    if (field == QLatin1String("role")) {
        const auto role = roleFrom(value);
        return role ? wording::role(*role, language) : value;
    }
    return value;
}

} // namespace

QString StaffWords::employer(Employer employer)
{
    return employer == Employer::Prefecture ? tr("Prefecture") : tr("Contractor");
}

QString StaffWords::languages(const QStringList &tags, Language language)
{
    QStringList names;
    for (const QString &tag : tags)
        names << wording::languageName(tag, language);
    return listed(names, language);
}

QString StaffWords::span(const Shift &shift) { return clockOf(shift.from) + u'–' + clockOf(shift.until); }

QString StaffWords::presence(const StaffRow &row)
{
    switch (row.presence) {
    case Presence::OnDuty:
        return tr("On duty");
    case Presence::OnCall:
        return tr("On call");
    case Presence::Later:
        return tr("From %1").arg(clockOf(row.shift->from));
    case Presence::Off:
        return tr("Off duty");
    case Presence::Invited:
        return tr("Invited");
    case Presence::Expired:
        return tr("Expired");
    case Presence::Suspended:
        return tr("Suspended");
    case Presence::Gone:
        return tr("Left");
    }
    Q_UNREACHABLE();
}

QString StaffWords::shiftKind(ShiftKind kind) { return kind == ShiftKind::OnCall ? tr("On call") : tr("On duty"); }

QString StaffWords::night(const Night &night, Language language)
{
    return tr("Night of %1").arg(wording::date(night.evening, language));
}

QString StaffWords::hour(const QDateTime &utc) { return tr("%1:00").arg(inTokyo(utc).time().hour()); }

QString StaffWords::gaps(const QList<Gap> &gaps)
{
    if (gaps.isEmpty())
        return {};
    constexpr int most = 3;
    QStringList parts;
    for (int i = 0; i < std::min<int>(most, int(gaps.size())); ++i) {
        const Gap &gap = gaps.at(i);
        const QString number = QString::number(gap.nurses);
        parts << (i == 0 ? tr("Nurses from %1: %2") : tr("from %1: %2")).arg(hour(gap.from), number);
    }
    const int more = int(gaps.size()) - most;
    const QString said = tr("%1.").arg(parts.join(tr(", ")));
    return more > 0 ? said + tr(" Further gaps: %1.").arg(more) : said;
}

QString StaffWords::needed(int nurses) { return tr("%1 are needed.").arg(nurses); }

QString StaffWords::row(const StaffRow &row, Language language)
{
    const StaffDetails &details = row.member.details;
    QStringList words{details.name,
                      details.login,
                      wording::role(details.role, language),
                      employer(details.employer),
                      languages(details.languages, language),
                      presence(row)};
    if (row.shift)
        words << tr("Shift %1").arg(span(*row.shift));
    return words.join(language == Language::Japanese ? u"、"_qs : u", "_qs);
}

QString StaffWords::change(const StaffChange &change, Language language)
{
    switch (change.what) {
    case StaffChangeKind::Invited:
        return tr("Added");
    case StaffChangeKind::CodeRenewed:
        return tr("New code issued");
    case StaffChangeKind::Enrolled:
        return tr("Started to use it");
    case StaffChangeKind::Suspended:
        return tr("Suspended: %1").arg(change.reason);
    case StaffChangeKind::Resumed:
        return tr("Resumed: %1").arg(change.reason);
    case StaffChangeKind::Left:
        return tr("Left: %1").arg(change.reason);
    case StaffChangeKind::ReachOpened:
        return tr("Reached beyond their scope: %1").arg(change.reason);
    case StaffChangeKind::ReachEnded:
        return tr("Reach beyond their scope ended");
    case StaffChangeKind::SecondFactorReset:
        return tr("Second factor taken away: %1").arg(change.reason);
    case StaffChangeKind::Changed:
        break;
    }
    QStringList parts;
    for (const FieldChange &one : change.fields)
        parts << field(one, language);
    return listed(parts, language);
}

QString StaffWords::field(const FieldChange &change, Language language)
{
    QStringList added;
    for (const QString &value : change.added)
        added << valueOf(change.field, value, language);
    QStringList removed;
    for (const QString &value : change.removed)
        removed << valueOf(change.field, value, language);
    if (!added.isEmpty() && !removed.isEmpty())
        return tr("%1 instead of %2").arg(listed(added, language), listed(removed, language));
    if (!added.isEmpty())
        return tr("%1 added").arg(listed(added, language));
    return tr("%1 removed").arg(listed(removed, language));
}

QList<StaffWords::Right> StaffWords::rights(Role role)
{
    const auto plain = [role](const QString &what, Permission permission) {
        return Right{what, {}, allows(role, permission)};
    };
    const auto noted = [role](const QString &what, Permission permission, const QString &how) {
        return Right{what, how, allows(role, permission)};
    };
    return {plain(tr("Read consultations"), Permission::SeeConsultations),
            plain(tr("Take over and reply"), Permission::Reply),
            plain(tr("Write notes for colleagues"), Permission::AddNote),
            plain(tr("Finish consultations"), Permission::CloseConsultation),
            noted(tr("Reach beyond their scope"), Permission::BreakGlass, tr("with a reason")),
            plain(tr("See staff"), Permission::ReadStaff),
            plain(tr("Plan shifts"), Permission::ChangeShifts),
            noted(tr("Suspend staff"), Permission::SuspendStaff, tr("with a reason")),
            plain(tr("Add staff and change roles"), Permission::ChangeStaff),
            plain(tr("See who reached beyond their scope"), Permission::ReadBreakGlass)};
}

} // namespace mado

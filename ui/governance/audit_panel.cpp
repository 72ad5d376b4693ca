// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/governance/audit_panel.h"

#include "app/services/csv.h"
#include "contract/tokyo.h"
#include "ui/desk/when_ready.h"
#include "ui/governance/audit_words.h"
#include "ui/governance/day_field.h"
#include "ui/governance/governance_words.h"
#include "ui/governance/record_rows.h"
#include "ui/shared/banner.h"
#include "ui/shared/choice_box.h"
#include "ui/shared/save_file.h"
#include "ui/shared/wording.h"

#include <QLineEdit>
#include <QSaveFile>

namespace mado {

namespace {

constexpr int daysBefore = 30; ///< Where a stretch of days begins at first.
constexpr int mostExported = 100'000;

/// A choice of records ends in this when it is of what was refused.
constexpr QLatin1Char onlyRefused('!');
constexpr QLatin1String byDays("days");

QDate today() { return inTokyo(QDateTime::currentDateTimeUtc()).date(); }

} // namespace

void AuditPanel::setProvisions(Provisions *provisions) { m_provisions = provisions; }

void AuditPanel::setLanguage(Language language)
{
    m_language = language;
    fill();
}

AuditQuery AuditPanel::query() const
{
    AuditQuery query;
    query.action = m_kind->currentData().toString();
    query.refused = query.action.endsWith(onlyRefused);
    query.action.remove(onlyRefused);
    query.label = m_label->text().trimmed();
    const QString days = m_since->currentData().toString();
    if (days == byDays) {
        query.from = fromTokyo(m_from->day().value_or(today()), QTime(0, 0));
        query.until = fromTokyo(m_until->day().value_or(today()).addDays(1), QTime(0, 0));
    } else if (!days.isEmpty()) {
        query.from = fromTokyo(today().addDays(-days.toInt()), QTime(0, 0));
    }
    return query;
}

/// Nothing is asked while a day is none, or the last lies before the first.
bool AuditPanel::daysAreWhole()
{
    const bool shown = m_since->currentData().toString() == byDays;
    if (shown && m_days->isHidden()) {
        m_from->setDay(today().addDays(-daysBefore));
        m_until->setDay(today());
    }
    m_days->setVisible(shown);
    return !shown || (m_from->day() && m_until->day() && *m_from->day() <= *m_until->day());
}

void AuditPanel::reload()
{
    if (!m_provisions)
        return;
    if (!daysAreWhole())
        return m_count->setText(tr("Write two days as 2020-06-17, the first one first."));
    load(std::nullopt, {});
    whenReady(this, m_provisions->check(), [this](const Result<AuditCheck> &check) { checked(check); });
}

void AuditPanel::load(const std::optional<qint64> &before, const QString &exportPath)
{
    AuditQuery asked = query();
    asked.before = before;
    const int number = ++m_asked;
    whenReady(this, m_provisions->audit(asked),
              [this, number, older = before.has_value(), exportPath](const Result<AuditPage> &page) {
                  if (number != m_asked)
                      return;
                  if (!page)
                      Q_EMIT failed(page.error());
                  else
                      received(*page, older, exportPath);
              });
}

void AuditPanel::received(const AuditPage &page, bool older, const QString &exportPath)
{
    if (!older)
        m_records.clear();
    m_records.append(page.records);
    m_next = page.next;
    fill();
    if (exportPath.isEmpty())
        return;
    if (m_next && m_records.size() < mostExported)
        load(m_next, exportPath);
    else
        write(exportPath);
}

void AuditPanel::checked(const Result<AuditCheck> &check)
{
    m_check = check ? std::optional(*check) : std::nullopt;
    fill();
}

void AuditPanel::fill()
{
    QList<RecordRow> rows;
    for (const AuditRecord &record : std::as_const(m_records)) {
        const bool refused = GovernanceWords::isRefused(record.action);
        const AuditWords words = AuditWords::of(record, m_language);
        QStringList detail{words.label, words.full};
        detail.removeAll({});
        rows.append({QString::number(record.seq), wording::clockWithSeconds(record.at),
                     GovernanceWords::action(record.action), detail.join(QStringLiteral(" · ")),
                     m_compact && record.who ? record.who->name : AuditWords::who(record, m_language),
                     m_compact ? QString() : wording::shortDate(wording::dateInTokyo(record.at), m_language), words.tag,
                     refused ? TagTone::Warning : TagTone::Plain});
    }
    m_rows->show(rows);
    choose();
    m_count->setText(m_next ? tr("%1 and more").arg(m_records.size())
                            : tr("%n records", nullptr, int(m_records.size())));
    m_older->setVisible(m_next.has_value());
    m_banner->setVisible(m_check.has_value());
    if (!m_check)
        return;
    const QString at = wording::clock(m_check->at);
    m_banner->setTone(m_check->faultAt ? BannerTone::Danger : BannerTone::Info);
    m_banner->setIcon(m_check->faultAt ? QStringLiteral("alert") : QStringLiteral("checkcircle"));
    if (m_check->faultAt)
        m_banner->setWords(tr("The record was tampered with."),
                           tr("From record %1 on it does not fit. Call your IT section.").arg(*m_check->faultAt));
    else
        m_banner->setWords(tr("The chain was checked."),
                           tr("%1: %2 records, no tampering was found.").arg(at, QString::number(m_check->records)));
}

/// What stands in a row is cut at its end; of the chosen one all of it can be read.
void AuditPanel::choose()
{
    QString words;
    for (const AuditRecord &record : std::as_const(m_records)) {
        if (QString::number(record.seq) == m_rows->chosen() && !m_compact)
            words = AuditWords::of(record, m_language).full;
    }
    m_words->setText(words);
    m_reading->setVisible(!words.isEmpty());
}

void AuditPanel::askWhere()
{
    askWhereToSave(this, {tr("Save the record"), QStringLiteral("record.csv"), QStringLiteral("CSV (*.csv)")},
                   [this](const QString &path) { exportTo(path); });
}

void AuditPanel::exportTo(const QString &path)
{
    if (m_next)
        load(m_next, path);
    else
        write(path);
}

void AuditPanel::write(const QString &path)
{
    QList<QStringList> rows{{tr("Number"), tr("Time"), tr("Who"), tr("Role"), tr("What"), tr("Of what"), tr("Reason")}};
    for (const AuditRecord &record : std::as_const(m_records)) {
        const AuditWords words = AuditWords::of(record, m_language);
        rows.append({QString::number(record.seq), inTokyo(record.at).toString(Qt::ISODate),
                     record.who ? record.who->name : AuditWords::who(record, m_language),
                     record.who ? wording::role(record.who->role, m_language) : QString(),
                     GovernanceWords::action(record.action), words.label, words.inOneLine()});
    }
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(csvBytes(rows)) >= 0 && file.commit();
    Q_EMIT said(written ? tr("Saved: %n records", nullptr, int(m_records.size()))
                        : tr("Not saved. Choose another folder."));
}

void AuditPanel::focusList() { m_rows->setFocus(Qt::OtherFocusReason); }

} // namespace mado

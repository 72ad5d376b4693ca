// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/alarm_notices.h"

#include "ui/shared/alarm_notice.h"
#include "ui/shared/wording.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/toasts.h"

namespace mado {

namespace {

constexpr char digestKey[] = "digest";

QString keyOf(const ConsultationId &id) { return QStringLiteral("alarm-") + id.text(); }

} // namespace

AlarmNotices::AlarmNotices(DeskPage &page, PageStack &pages, Toasts &toasts, const AppClock &clock, QObject *parent)
    : QObject(parent),
      m_page(page),
      m_pages(pages),
      m_toasts(toasts),
      m_clock(clock),
      m_notice(new AlarmNotice(this))
{
    const Alarms &alarms = page.alarms();
    connect(&alarms, &Alarms::began, this, &AlarmNotices::alarm);
    connect(&alarms, &Alarms::digest, this, &AlarmNotices::digest);
    connect(&alarms, &Alarms::ended, this, &AlarmNotices::ended);
    connect(&alarms, &Alarms::changed, this, &AlarmNotices::refresh);
    connect(&alarms, &Alarms::ring, this, &AlarmNotices::ring);
    connect(m_notice, &AlarmNotice::acted, this, &AlarmNotices::quiet);
}

void AlarmNotices::setLanguage(Language language)
{
    m_language = language;
    refresh();
}

void AlarmNotices::tick()
{
    m_page.alarms().tick();
    refresh();
}

void AlarmNotices::quiet()
{
    m_page.acknowledgeAlarms();
    refresh();
    Q_EMIT said(tr("Quiet here for one minute. Colleagues are still called."));
}

void AlarmNotices::alarm(const Consultation &consultation)
{
    const auto words = [this, since = consultation.waitingSince.value_or(consultation.openedAt),
                        place = consultation.resident.municipality] {
        QString detail = tr("Waiting %1").arg(wording::minutes(since.secsTo(m_clock.now()) / 60, m_language));
        if (place)
            detail += (m_language == Language::Japanese ? u"・"_qs : u" · "_qs) + place->in(m_language);
        return ToastWords{tr("An emergency has come in"), detail, tr("Open")};
    };
    m_toasts.show(keyOf(consultation.id), ToastTone::Alarm, words, [this, id = consultation.id] {
        m_pages.go(Place::Desk);
        m_page.open(id);
    });
}

void AlarmNotices::digest(int emergencies)
{
    const auto words = [this, emergencies] {
        return ToastWords{tr("Emergencies waiting: %1").arg(wording::people(emergencies, m_language)),
                          tr("Nobody has taken them over yet"), tr("Show")};
    };
    m_toasts.show(QLatin1String(digestKey), ToastTone::Alarm, words, [this] {
        m_pages.go(Place::Desk);
        m_page.showQueue();
    });
}

void AlarmNotices::ended(const ConsultationId &id)
{
    m_toasts.settle(keyOf(id));
    if (m_page.alarms().waiting() == 0)
        m_toasts.settle(QLatin1String(digestKey));
}

void AlarmNotices::refresh()
{
    const Alarms &alarms = m_page.alarms();
    if (alarms.waiting() == 0)
        m_notice->set({}, {}, {});
    else
        m_notice->set(tr("Emergencies waiting: %1").arg(wording::people(alarms.waiting(), m_language)),
                      tr("Nobody has taken them over yet"), alarms.isQuieted() ? QString() : tr("Quiet for a minute"));
}

} // namespace mado

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/history_page.h"

#include "ui/desk/fact_list.h"
#include "ui/desk/panel_section.h"
#include "ui/shared/text_label.h"
#include "ui/shared/wording.h"

#include <QVBoxLayout>

namespace mado {

HistoryPage::HistoryPage(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_column(new QVBoxLayout(this)),
      m_none(new TextLabel(theme, TextStyle::Small, ColorRole::TextMuted, this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_none->setContentsMargins(16, 16, 16, 16);
    m_none->setAlignment(Qt::AlignHCenter);
    m_none->setFixedHeight(64);
    m_column->addWidget(m_none);
    m_column->addStretch(1);
}

void HistoryPage::show(const QList<EarlierConsultation> &earlier, Language language)
{
    if (earlier == m_shown && language == m_language && !m_none->text().isEmpty())
        return;
    m_shown = earlier;
    m_language = language;
    for (QWidget *section : std::as_const(m_sections))
        section->deleteLater();
    m_sections.clear();
    m_none->setText(tr("No earlier consultation"));
    m_none->setVisible(earlier.isEmpty());
    for (const EarlierConsultation &one : earlier) {
        m_sections << sectionFor(one);
        m_column->insertWidget(m_column->count() - 1, m_sections.last());
    }
}

QWidget *HistoryPage::sectionFor(const EarlierConsultation &one)
{
    auto *section = new PanelSection(m_theme, this);
    section->setTitle(wording::date(wording::dateInTokyo(one.closedAt), m_language), wording::clock(one.closedAt),
                      one.worst ? tr("Urgency: %1").arg(wording::risk(*one.worst, m_language)) : QString());
    auto *facts = new FactList(m_theme);
    const auto fact = [](const QString &label, const QString &value) {
        return Fact{label, value, {}, false, ColorRole::TextPrimary, {}, {}};
    };
    QList<Fact> lines{fact(tr("Result"), one.result ? wording::disposition(*one.result, m_language) : tr("Unknown"))};
    if (one.closedBy)
        lines << fact(tr("Finished by"), wording::staff(*one.closedBy, m_language));
    lines << fact(tr("Replies of staff"), QString::number(one.replies));
    if (one.calls > 0)
        lines << fact(tr("Calls"), QString::number(one.calls));
    facts->setFacts(lines);
    section->add(facts);
    for (const QString &note : one.notes) {
        auto *text = new TextLabel(m_theme, TextStyle::Small, ColorRole::TextPrimary, section);
        text->setWrap(true);
        text->setText(note);
        section->add(text);
    }
    return section;
}

void HistoryPage::forget() { m_none->setText(QString()); }

} // namespace mado

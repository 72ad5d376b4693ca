// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/consent_sheet.h"

#include "ui/desk/consent_words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace mado {

namespace {
constexpr int ringRoom = 4; ///< Around a button that has the focus.
} // namespace

ConsentSheet::ConsentSheet(const Theme &theme, QWidget *window) : Sheet(theme, window), m_list(nullptr) {}

QWidget *ConsentSheet::firstField() const
{
    return m_buttons.isEmpty() ? static_cast<QWidget *>(cancelButton()) : m_buttons.first();
}

void ConsentSheet::showFor(const Consultation &consultation, bool mayRecord, Language language)
{
    m_about = consultation.id;
    m_purpose.clear();
    showFailure({});
    fill(consultation, mayRecord, language);
    open();
}

void ConsentSheet::refresh(const Consultation &consultation, bool mayRecord, Language language)
{
    const QString chosen = m_purpose;
    m_purpose.clear();
    fill(consultation, mayRecord, language);
    for (const Consent &consent : consultation.resident.consents) {
        if (consent.purpose == chosen && consent.granted && mayRecord)
            choose(chosen, consent.label.in(language));
    }
}

void ConsentSheet::fill(const Consultation &consultation, bool mayRecord, Language language)
{
    setTitle(tr("Consent"), consultation.resident.displayName + QStringLiteral("  ") + consultation.caseNumber);
    cancelButton()->setText(tr("Close"));
    mainButton()->setText(tr("Record the withdrawal"));
    mainButton()->setVisible(mayRecord);
    setComplete(false);
    showHint({});
    delete m_list;
    m_buttons.clear();
    m_list = new QWidget(this);
    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, ringRoom, ringRoom);
    column->setSpacing(14);
    for (const Consent &consent : consultation.resident.consents)
        addConsent(consent, mayRecord, language);
    if (consultation.resident.consents.isEmpty()) {
        auto *none = new TextLabel(m_theme, TextStyle::Body, ColorRole::TextPrimary, m_list);
        none->setWrap(true);
        none->setText(tr("Nobody asked this resident for consent yet. Their answers are given to nobody."));
        column->addWidget(none);
    }
    column->addStretch(1);
    body()->addWidget(m_list);
}

void ConsentSheet::addConsent(const Consent &consent, bool mayRecord, Language language)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    const auto line = [&](TextStyle style, ColorRole color, const QString &text) {
        auto *label = new TextLabel(m_theme, style, color, m_list);
        label->setWrap(true);
        label->setText(text);
        words->addWidget(label);
        return label;
    };
    line(TextStyle::Body, ColorRole::TextPrimary, consent.label.in(language))->setBold(true);
    line(TextStyle::Small, ConsentWords::color(consent), ConsentWords::state(consent, language));
    for (const QString &detail : ConsentWords::details(consent, language))
        line(TextStyle::Small, ColorRole::TextSecondary, detail);
    words->addStretch(1);
    row->addLayout(words, 1);
    if (consent.granted && mayRecord) {
        auto *button = new Button(m_theme, ButtonKind::Secondary, ButtonHeight::Small, m_list);
        button->setText(tr("Wants to take it back"));
        button->setAccessibleName(tr("%1: wants to take it back").arg(consent.label.in(language)));
        connect(button, &QAbstractButton::clicked, this,
                [this, purpose = consent.purpose, label = consent.label.in(language)] { choose(purpose, label); });
        m_buttons.append(button);
        row->addWidget(button, 0, Qt::AlignTop);
    }
    static_cast<QVBoxLayout *>(m_list->layout())->addLayout(row);
}

void ConsentSheet::choose(const QString &purpose, const QString &label)
{
    m_purpose = purpose;
    showHint(tr("“%1” counts as taken back at once, as if the resident had done it in LINE.").arg(label));
    setComplete(true);
    mainButton()->setFocus(Qt::OtherFocusReason);
}

} // namespace mado

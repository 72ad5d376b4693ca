// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/access_section.h"

#include "ui/settings/second_factor_sheet.h"
#include "ui/settings/settings_card.h"
#include "ui/shared/button.h"
#include "ui/shared/text_label.h"
#include "ui/staff/session_actions.h"

#include <QEvent>
#include <QVBoxLayout>

namespace mado {

AccessSection::AccessSection(const Theme &theme, People &people, const QString &login, QWidget *parent)
    : QScrollArea(parent),
      m_theme(theme),
      m_people(people),
      m_login(login),
      m_title(new TextLabel(theme, TextStyle::Section, ColorRole::TextPrimary)),
      m_sessions(new SessionCard(theme)),
      m_actions(new SessionActions(theme, people, *m_sessions)),
      m_others(new Button(theme, ButtonKind::Secondary, ButtonHeight::Medium)),
      m_factorTitle(new TextLabel(theme, TextStyle::Section, ColorRole::TextPrimary)),
      m_factor(new SettingsCard(theme)),
      m_app(new Button(theme, ButtonKind::Secondary, ButtonHeight::Medium)),
      m_codes(new Button(theme, ButtonKind::Secondary, ButtonHeight::Medium))
{
    build();
    connect(m_actions, &SessionActions::said, this, &AccessSection::said);
    connect(m_actions, &SessionActions::loaded, this, &AccessSection::refreshOthers);
    connect(m_others, &QPushButton::clicked, m_actions, &SessionActions::endOthers);
    connect(m_app, &QPushButton::clicked, this, [this] { askSecondFactor(false); });
    connect(m_codes, &QPushButton::clicked, this, [this] { askSecondFactor(true); });
    retranslate();
    refreshOthers();
}

void AccessSection::build()
{
    constexpr int outer = 32;
    constexpr int widest = 720;
    for (TextLabel *title : {m_title, m_factorTitle})
        title->setBold(true);
    for (QWidget *card : QList<QWidget *>{m_sessions, m_factor})
        card->setMaximumWidth(widest);
    m_factor->addRow(m_app);
    m_factor->addRow(m_codes);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(outer, 24, outer, 24);
    column->setSpacing(10);
    column->addWidget(m_title);
    column->addWidget(m_sessions);
    column->addWidget(m_others, 0, Qt::AlignLeft);
    column->addSpacing(16);
    column->addWidget(m_factorTitle);
    column->addWidget(m_factor);
    column->addStretch(1);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
}

void AccessSection::showEvent(QShowEvent *event)
{
    m_actions->load(std::nullopt);
    QScrollArea::showEvent(event);
}

void AccessSection::refreshOthers()
{
    const auto &all = m_sessions->sessions();
    m_others->setEnabled(std::any_of(all.begin(), all.end(), [](const SessionInfo &session) {
        return !session.current && session.state == SessionState::Active;
    }));
}

void AccessSection::askSecondFactor(bool codes)
{
    // It covers the window, which the section gets only after it was built.
    if (!m_sheet) {
        m_sheet = new SecondFactorSheet(m_theme, m_people, m_login, window());
        connect(this, &QObject::destroyed, m_sheet, &QObject::deleteLater);
        connect(m_sheet, &SecondFactorSheet::done, this, &AccessSection::said);
    }
    m_sheet->begin(codes ? SecondFactorSheet::Wish::NewCodes : SecondFactorSheet::Wish::NewApp, m_language);
}

void AccessSection::setLanguage(Language language)
{
    m_language = language;
    m_actions->setLanguage(language);
    retranslate();
}

void AccessSection::focusFirst() { (m_others->isEnabled() ? m_others : m_app)->setFocus(Qt::TabFocusReason); }

void AccessSection::retranslate()
{
    m_title->setText(tr("Where you are signed in"));
    setAccessibleName(m_title->text());
    m_others->setText(tr("Sign out everywhere else"));
    m_factorTitle->setText(tr("Second factor"));
    m_app->setText(tr("Set up anew"));
    m_codes->setText(tr("Make new ones"));
    m_factor->setRow(0, tr("Authenticator app"), tr("When the telephone is replaced. Asks for your password again"));
    m_factor->setRow(1, tr("Recovery codes"), tr("When few are left or others have seen them. The former ones end"));
}

void AccessSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QScrollArea::changeEvent(event);
}

} // namespace mado

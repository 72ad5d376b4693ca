// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/staff/session_actions.h"

#include "app/then.h"
#include "ui/desk/error_words.h"

#include <QVBoxLayout>

namespace mado {

WipeSheet::WipeSheet(const Theme &theme, QWidget *window)
    : Sheet(theme, window),
      m_words(new TextLabel(theme, TextStyle::Small, ColorRole::TextPrimary, this))
{
    m_words->setWrap(true);
    body()->addWidget(m_words);
    mainButton()->setKind(ButtonKind::Danger);
    mainButton()->setKeyHint({});
}

void WipeSheet::ask(const SessionInfo &session)
{
    m_session = session.id;
    setTitle(tr("Delete what this computer keeps?"), session.device);
    m_words->setText(tr("It is signed out, and as soon as it connects it deletes the consultations, drafts and unsent "
                        "replies it keeps. This cannot be undone. For computers that were lost or stolen."));
    cancelButton()->setText(tr("Cancel"));
    mainButton()->setText(tr("Delete"));
    open();
}

SessionActions::SessionActions(const Theme &theme, People &people, SessionCard &card)
    : QObject(&card),
      m_theme(theme),
      m_people(people),
      m_card(card)
{
    connect(&card, &SessionCard::endRequested, this, &SessionActions::end);
    connect(&card, &SessionCard::wipeRequested, this, [this](const SessionInfo &session) {
        // It covers the window, which the card gets only after it was built.
        if (!m_sheet) {
            m_sheet = new WipeSheet(m_theme, m_card.window());
            connect(this, &QObject::destroyed, m_sheet, &QObject::deleteLater);
            connect(m_sheet, &Sheet::accepted, this, [this] {
                m_sheet->setBusy(true);
                then(m_people.wipeSession(*m_sheet->session()), this, [this](const Result<void> &done) {
                    if (!done)
                        return m_sheet->showFailure(ErrorWords::of(done.error(), m_language));
                    m_sheet->dismiss();
                    settle(done, tr("Ordered. It is carried out as soon as that computer connects."));
                });
            });
        }
        m_sheet->ask(session);
    });
}

void SessionActions::setLanguage(Language language)
{
    m_language = language;
    m_card.setLanguage(language);
}

void SessionActions::load(const std::optional<StaffId> &whose)
{
    m_whose = whose;
    m_card.showState(tr("Loading…"));
    reload();
}

void SessionActions::reload()
{
    const int asked = ++m_asked;
    then(m_people.sessions(m_whose), this, [this, asked](const Result<SessionList> &list) {
        if (asked != m_asked)
            return;
        if (!list)
            m_card.showState(ErrorWords::of(list.error(), m_language));
        else if (list->sessions.isEmpty())
            m_card.showState(tr("Not signed in anywhere in the last 30 days."));
        else
            m_card.setSessions(list->sessions);
        Q_EMIT loaded();
    });
}

void SessionActions::end(const SessionInfo &session)
{
    then(m_people.endSession(session.id), this,
         [this](const Result<void> &done) { settle(done, tr("Signed out there.")); });
}

void SessionActions::endOthers()
{
    for (const SessionInfo &session : m_card.sessions()) {
        if (!session.current && session.state == SessionState::Active)
            end(session);
    }
}

void SessionActions::settle(const Result<void> &done, const QString &words)
{
    Q_EMIT said(done ? words : ErrorWords::of(done.error(), m_language));
    reload();
}

SessionsSheet::SessionsSheet(const Theme &theme, People &people, QWidget *window)
    : Sheet(theme, window),
      m_card(new SessionCard(theme, this)),
      m_actions(new SessionActions(theme, people, *m_card))
{
    setWidest(720);
    body()->addWidget(m_card);
    cancelButton()->hide();
    connect(m_actions, &SessionActions::said, this, &Sheet::showHint);
    connect(m_actions, &SessionActions::loaded, this, [this] { showHint(message()); }); // fits the card to its rows
    connect(this, &Sheet::accepted, this, &Sheet::dismiss);
}

void SessionsSheet::show(const StaffMember &member, Language language)
{
    setTitle(tr("Where %1 is signed in").arg(member.details.name), member.details.login);
    mainButton()->setText(tr("Close"));
    m_actions->setLanguage(language);
    m_actions->load(member.id);
    open();
}

} // namespace mado

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/access.h"
#include "contract/local_text.h"
#include "ui/shared/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace mado {

class TextLabel;

/// The computers on which somebody is or was signed in, newest first: since when, when last seen, and what can be done
/// about each.
class SessionCard final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int mostShown = 12;

    explicit SessionCard(const Theme &theme, QWidget *parent = nullptr);

    void setSessions(const QList<SessionInfo> &sessions);
    const QList<SessionInfo> &sessions() const { return m_sessions; }
    void setLanguage(Language language);
    void showState(const QString &words); ///< Instead of rows: loading, or why there are none.

Q_SIGNALS:
    void endRequested(const mado::SessionInfo &session);
    void wipeRequested(const mado::SessionInfo &session);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void rebuild();
    QWidget *rowFor(const SessionInfo &session);
    QString when(const SessionInfo &session) const;

    const Theme &m_theme;
    Language m_language = Language::Japanese;
    QList<SessionInfo> m_sessions;
    QString m_state;
    QVBoxLayout *m_column;
    QList<QWidget *> m_rows;
};

} // namespace mado

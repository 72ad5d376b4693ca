// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/queue_model.h"
#include "app/store/diffs.h"
#include "ui/shared/theme.h"

#include <QWidget>

namespace mado {

class TextLabel;

/// 28 high: how old the data is, what is unsent, how long people wait.
class StatusBar final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusBar(const Theme &theme, QWidget *parent = nullptr);

    void setLanguage(Language language);
    void setConnection(const ConnectionState &state, const QDateTime &now);
    void setOutbox(int count);
    void setLockMinutes(int minutes); ///< Of idleness; 0: unknown.
    void setSilent(bool silent);      ///< This computer cannot sound an alarm.
    void setWaits(const std::optional<QueueModel::Waits> &waits);

Q_SIGNALS:
    void keyListRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    QString freshness() const;

    const Theme &m_theme;
    Language m_language = Language::Japanese;
    ConnectionState m_state{ConnectionState::Phase::Connecting, {}, {}};
    QDateTime m_now;
    int m_outboxCount = 0;
    bool m_silent = false;
    int m_lockMinutes = 0;
    std::optional<QueueModel::Waits> m_waits;
    TextLabel *m_age;
    TextLabel *m_outbox;
    TextLabel *m_sound;
    TextLabel *m_wait;
    TextLabel *m_lock;
    class Link;
    Link *m_keys;
};

} // namespace mado

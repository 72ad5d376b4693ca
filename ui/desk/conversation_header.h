// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clock.h"
#include "contract/consultation.h"
#include "ui/shared/theme.h"

#include <QWidget>
#include <optional>

namespace mado {

class Avatar;
class Button;
class IconButton;
class RiskBadge;
class TextLabel;
class WaitClock;

/// Who this is, how urgent, and what can be done with the whole consultation.
class ConversationHeader final : public QWidget
{
    Q_OBJECT

public:
    ConversationHeader(const Theme &theme, const AppClock &clock, QWidget *parent = nullptr);

    void show(const Consultation &consultation, bool mine);
    void setOnlookers(const QList<StaffName> &others); ///< Who else looks at it.
    void setLow(bool low);                             ///< The window has little height.
    void setOffline(bool offline);
    void setBusy(bool busy);
    void setMayDescribe(bool may); ///< Who is ill can be said now.
    void setMayReopen(bool may);   ///< It is closed, and not for too long.
    void setMayRate(bool may);     ///< The level by staff is this person's to set.
    void setLanguage(Language language);
    void tick();
    void retranslate();

    using QWidget::show;

Q_SIGNALS:
    void personRequested();
    void reopenRequested();
    void finishRequested();
    void returnRequested();
    void levelRequested();
    void handOverRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QString secondLine() const;
    void fitButtons();

    const Theme &m_theme;
    const AppClock &m_clock;
    Avatar *m_avatar;
    TextLabel *m_name;
    TextLabel *m_suffix;
    RiskBadge *m_badge;
    IconButton *m_rate;
    TextLabel *m_meta;
    WaitClock *m_wait;
    Button *m_return;
    IconButton *m_returnIcon; ///< Where there is no room for its words.
    IconButton *m_handOver;
    IconButton *m_person;
    Button *m_reopen;
    bool m_mayDescribe = false;
    bool m_mayReopen = false;
    Button *m_finish;
    std::optional<Consultation> m_shown;
    QList<StaffName> m_onlookers;
    Language m_language = Language::Japanese;
    bool m_mine = false;
    bool m_offline = false;
    bool m_busy = false;
    bool m_mayRate = false;
};

} // namespace mado

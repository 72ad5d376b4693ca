// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clock.h"
#include "contract/consultation.h"
#include "ui/shared/theme.h"

#include <QTimer>
#include <QWidget>
#include <optional>

namespace mado {

class Banner;
class Button;

/// Under the header while a consultation was assigned to this person and they have not accepted: by whom, how long
/// there is, accept or return. Hidden for everybody else.
class AssignedBar final : public QWidget
{
    Q_OBJECT

public:
    AssignedBar(const Theme &theme, const AppClock &clock, QWidget *parent = nullptr);

    void show(const Consultation &consultation, const StaffId &me);
    void clear();
    void setEnabledToAct(bool able);
    void setLanguage(Language language);
    bool isAsking() const { return m_assignment.has_value(); }

    using QWidget::show;

Q_SIGNALS:
    void accepted();
    void returned();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    const AppClock &m_clock;
    Banner *m_banner;
    Button *m_accept;
    Button *m_return;
    QTimer m_seconds;
    std::optional<Assignment> m_assignment;
    Language m_language = Language::Japanese;
    bool m_able = true;
};

} // namespace mado

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/consultation.h"
#include "ui/shared/theme.h"

#include <QWidget>
#include <optional>

namespace mado {

class Banner;

/// Under the header: how urgent and why, who has it, whether LINE still reaches them, and what just failed.
class ConversationBanners final : public QWidget
{
    Q_OBJECT

public:
    explicit ConversationBanners(const Theme &theme, QWidget *parent = nullptr);

    /// `offered`: its owner hands it over to oneself, which is said elsewhere.
    void show(const Consultation &consultation, const StaffId &me, bool offered = false);
    void showFailure(const QString &words); ///< Until dismissed, replaced or another consultation; empty hides it.
    void showCall(const QString &words);    ///< The emergency call that runs; empty: none.
    void setLow(bool low);
    void setLanguage(Language language);
    void retranslate();

    using QWidget::show;

Q_SIGNALS:
    void emergencyRequested(); ///< 119番の手順.
    void joinRequested();      ///< As the second person.

private:
    void showRisk(bool taken);
    void showDanger();
    void fitRisk();

    const Theme &m_theme;
    Banner *m_call;
    Banner *m_risk;
    Banner *m_claimed;
    Banner *m_unreachable;
    Banner *m_noVoice;
    Banner *m_failure;
    class Button *m_dismiss;
    Button *m_emergency;
    Button *m_join;
    Button *m_back; ///< To the sheet of the call.
    std::optional<Consultation> m_shown;
    std::optional<StaffId> m_me;
    bool m_offered = false;
    bool m_low = false;
    Language m_language = Language::Japanese;
};

} // namespace mado

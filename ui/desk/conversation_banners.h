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

    void show(const Consultation &consultation, const StaffId &me);
    void showFailure(const QString &words); ///< Until dismissed, replaced or another consultation; empty hides it.
    void setLanguage(Language language);
    void retranslate();

    using QWidget::show;

private:
    void showRisk(bool taken);

    const Theme &m_theme;
    Banner *m_risk;
    Banner *m_claimed;
    Banner *m_unreachable;
    Banner *m_failure;
    class Button *m_dismiss;
    std::optional<Consultation> m_shown;
    std::optional<StaffId> m_me;
    Language m_language = Language::Japanese;
};

} // namespace mado

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/consultation.h"
#include "ui/shared/theme.h"

#include <QWidget>
#include <optional>

class QLineEdit;

namespace mado {

class Banner;
class Button;
class TextLabel;

/// Under the banners while an offer is unanswered: its receiver reads the card and accepts or declines, its giver sees
/// that it waits and may withdraw it. Hidden for everybody else.
class HandOverBar final : public QWidget
{
    Q_OBJECT

public:
    explicit HandOverBar(const Theme &theme, QWidget *parent = nullptr);

    void show(const Consultation &consultation, const StaffProfile &me);
    void clear();
    void setEnabledToAct(bool able); ///< Online, and nothing under way.
    void setLanguage(Language language);
    void accept();       ///< A
    void startDecline(); ///< D: asks for the reason.
    bool isReceiver() const;
    bool isGiver() const;

    using QWidget::show;

Q_SIGNALS:
    void answered(mado::HandOverAnswer answer, const QString &reason);
    void left(); ///< Esc in the reason, or the offer is gone while it had the keys: back to the conversation.

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void decline();
    void refresh();
    QString cardInWords() const;

    const Theme &m_theme;
    Banner *m_banner;
    Button *m_accept;
    Button *m_decline;
    Button *m_withdraw;
    TextLabel *m_card;
    QWidget *m_reasonRow;
    QLineEdit *m_reason;
    Button *m_send;
    std::optional<PendingHandOver> m_offer;
    std::optional<StaffProfile> m_me;
    Language m_language = Language::Japanese;
    bool m_able = true;
    bool m_asking = false; ///< For the reason.
};

} // namespace mado

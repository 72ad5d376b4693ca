// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/theme.h"

#include <QDateTime>
#include <QWidget>

namespace mado {

class Button;
class TextLabel;

/// 「あなたの下書き」: a reply that can no longer be sent, kept for its author until they decide. It takes the focus of
/// the field it came from and does nothing with the letters that still follow.
class DraftCard final : public QWidget
{
    Q_OBJECT

public:
    explicit DraftCard(const Theme &theme, QWidget *parent = nullptr);

    void setDraft(const QString &text, const std::optional<QDateTime> &savedAt); ///< Empty text hides the card.
    void setDiscarded(); ///< Shows that it was thrown away, with the way back.
    QString text() const { return m_text; }
    void retranslate();

Q_SIGNALS:
    void toNoteRequested();
    void discardRequested();
    void undoRequested();
    void escaped(); ///< Esc: one level up.

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    TextLabel *m_title;
    TextLabel *m_when;
    TextLabel *m_body;
    Button *m_toNote;
    Button *m_discard;
    Button *m_undo;
    QString m_text;
    std::optional<QDateTime> m_savedAt;
    bool m_discarded = false;
};

} // namespace mado

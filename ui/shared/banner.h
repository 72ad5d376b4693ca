// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/button.h"
#include "ui/shared/text_label.h"

#include <QHBoxLayout>
#include <optional>

namespace mado {

class Announcer;

enum class BannerTone { Danger, Warning, Info };

/// A 44 px strip: icon, a bold fact, more words, a note at the right, buttons. Where they do not fit into one line they
/// stand under each other and the strip grows: a banner loses no words. A
/// screen reader is told of each fact once, when it appears. Hidden until it is shown.
class Banner final : public QWidget
{
    Q_OBJECT

public:
    explicit Banner(const Theme &theme, QWidget *parent = nullptr);

    void setTone(BannerTone tone);
    void setIcon(const QString &name);
    void setRiskIcon(RiskLevel level); ///< Its shape instead of a line icon.
    void setWords(const QString &fact, const QString &text);
    void setNote(const QString &note); ///< Muted, right of the words.
    /// In a low window the note is left out, and the fact where `elsewhere` says it, too, and both do not fit.
    void setLow(bool low, bool elsewhere);
    /// The banner owns the button; the caller sets its words and keeps them current.
    Button *addButton(ButtonKind kind);

    QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QList<TextLabel *> words() const; ///< Those that say something.
    QList<Button *> shownButtons() const;
    int widthWith(const QList<TextLabel *> &labels) const;
    int buttonsWidth() const;
    void place();
    void tell();
    void placeInOneLine();
    void placeInSeveral();

    const Theme &m_theme;
    BannerTone m_tone = BannerTone::Warning;
    QString m_icon;
    std::optional<RiskLevel> m_risk;
    TextLabel *m_fact;
    TextLabel *m_text;
    TextLabel *m_note;
    QList<Button *> m_buttons;
    Announcer *m_announcer;
    QString m_told; ///< The fact that was announced last, while it stands.
    bool m_low = false;
    bool m_elsewhere = false;
};

} // namespace mado

// SPDX-License-Identifier: GPL-3.0-or-later
// The framed parts of the sign-in form beside its fields.
#pragma once

#include "ui/shared/theme.h"

#include <QWidget>

namespace mado {

class Avatar;
class Button;
class TextLabel;

/// What went wrong, in words: icon, tint and border. Hidden while there is nothing.
class ProblemBox final : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemBox(const Theme &theme, QWidget *parent = nullptr);
    void setProblem(const QString &problem);
    QString problem() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    TextLabel *m_words;
};

/// One offer with a button: practise (dashed frame), or go on as the person remembered on this computer.
class OfferBox final : public QWidget
{
    Q_OBJECT

public:
    OfferBox(const Theme &theme, bool dashed, QWidget *parent = nullptr);
    void setIcon(const QString &name);
    void setPerson(const QString &name); ///< An avatar instead of the icon.
    void setWords(const QString &title, const QString &below, const QString &action);
    Button *button() const { return m_button; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    bool m_dashed;
    QString m_icon;
    Avatar *m_avatar;
    TextLabel *m_title;
    TextLabel *m_below;
    Button *m_button;
};

} // namespace mado

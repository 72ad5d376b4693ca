// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/button.h"
#include "ui/shared/text_label.h"

namespace mado {

/// A 52 px circle with an icon, one sentence, one hint and at most one button, in the middle of a region.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(const Theme &theme, QWidget *parent = nullptr);

    void setIcon(const QString &name);
    void setWords(const QString &sentence, const QString &hint);
    void setAction(const QString &words); ///< "" for no button.

Q_SIGNALS:
    void actionChosen();

private:
    class Circle;
    Circle *m_circle;
    TextLabel *m_sentence;
    TextLabel *m_hint;
    Button *m_action;
};

} // namespace mado

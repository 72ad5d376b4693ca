// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/rule_draft.h"
#include "ui/shared/theme.h"

#include <QWidget>

class QLineEdit;

namespace mado {

class ChoiceBox;

/// A lower and an upper bound, each with or without its own value.
class BoundFields final : public QWidget
{
    Q_OBJECT

public:
    BoundFields(const Theme &theme, const QString &about, const QString &unit, QWidget *parent = nullptr);

    void show(const RuleBounds &bounds); ///< Says nothing.
    RuleBounds bounds() const;           ///< A value that is no number counts as none.

Q_SIGNALS:
    void edited();

private:
    struct Side
    {
        ChoiceBox *kind;
        QLineEdit *value;
    };
    Side buildSide(const Theme &theme, const QStringList &words, const QString &name);
    void refresh();

    Side m_lower;
    Side m_upper;
};

} // namespace mado

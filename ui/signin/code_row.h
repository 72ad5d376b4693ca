// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/theme.h"

#include <QWidget>
#include <optional>

class QLineEdit;

namespace mado {

class Button;
class CodeField;
class TextLabel;

/// The second factor: the app's six digits, or a recovery code instead.
class CodeRow final : public QWidget
{
    Q_OBJECT

public:
    /// `recovery`: whether a recovery code may be given instead.
    CodeRow(const Theme &theme, bool recovery, QWidget *parent = nullptr);

    QString code() const;
    bool isComplete() const;
    void clear();
    void focusField();
    QList<QWidget *> tabOrder() const;

Q_SIGNALS:
    void submitted(); ///< Enter.

protected:
    void changeEvent(QEvent *event) override;

private:
    void useRecovery(bool use);
    void retranslate();

    bool m_usesRecovery = false;
    TextLabel *m_label;
    TextLabel *m_hint;
    CodeField *m_field;
    QLineEdit *m_recovery;
    Button *m_other;
};

} // namespace mado

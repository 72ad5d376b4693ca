// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/consultation.h"
#include "ui/shared/theme.h"

#include <QAbstractButton>

namespace mado {

/// One line under a resident's name: what was agreed to, what was taken back, what was refused. A button that opens
/// the details.
class PurposeRibbon final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit PurposeRibbon(const Theme &theme, QWidget *parent = nullptr);

    void show(const QList<Consent> &consents, Language language);
    QStringList words() const; ///< What stands on it, one a purpose.

    using QWidget::show;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Part
    {
        QString text;
        ColorRole color;
    };
    void retranslate();

    const Theme &m_theme;
    QList<Consent> m_consents;
    Language m_language = Language::Japanese;
    QList<Part> m_parts;
};

} // namespace mado

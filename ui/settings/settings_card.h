// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace mado {

class TextLabel;

/// A white card of rows: what can be chosen and what it means at the left, the choice at the right.
class SettingsCard final : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsCard(const Theme &theme, QWidget *parent = nullptr);

    /// Takes the control. Returns the row's number.
    int addRow(QWidget *control);
    void setRow(int row, const QString &what, const QString &meaning);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Row
    {
        QWidget *room;
        TextLabel *what;
        TextLabel *meaning;
        QWidget *control;
    };
    const Theme &m_theme;
    QVBoxLayout *m_column;
    QList<Row> m_rows;
};

/// A white card of keys and what they do.
class KeyCard final : public QWidget
{
    Q_OBJECT

public:
    enum class Which { MostUsed, All };
    KeyCard(const Theme &theme, Which which, QWidget *parent = nullptr);
    void retranslate();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    const Which m_which;
    QString m_title;
    QString m_foot;
    QList<std::pair<QString, QString>> m_lines;
};

} // namespace mado

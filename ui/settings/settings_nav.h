// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/theme.h"

#include <QAbstractButton>
#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace mado {

/// The sections of the settings under their headings; the arrow keys go from one to the next.
class SettingsNav final : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsNav(const Theme &theme, QWidget *parent = nullptr);

    int addHeading();
    int addEntry(const QString &icon);
    void setHeading(int heading, const QString &words);
    void setEntry(int entry, const QString &words);
    void setCurrent(int entry);
    int current() const;
    int count() const;
    void setNarrow(bool narrow); ///< Icons only, the words as tooltips.
    void focusCurrent();

Q_SIGNALS:
    void chosen(int entry);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    class Entry;
    class Heading;
    const Theme &m_theme;
    QVBoxLayout *m_column;
    QButtonGroup *m_group;
    QList<Heading *> m_headings;
    QList<Entry *> m_entries;
};

} // namespace mado

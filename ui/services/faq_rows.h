// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/faq.h"
#include "ui/shared/tag.h"
#include "ui/shared/theme.h"

#include <QListWidget>
#include <QStyledItemDelegate>

namespace mado {

/// One line of the left column: a question, how often it was asked, and what state it is in.
struct FaqRow
{
    QString title;
    QString count;  ///< "214 times"; empty for an entry.
    double part;    ///< 0 … 1: of the longest bar; negative for none.
    QString detail; ///< "Today 47 · 6 alike".
    QString tag;
    TagTone tone;
};

/// Questions or entries, two lines each. A changed list keeps the chosen row by its key.
class FaqRows final : public QListWidget
{
    Q_OBJECT

public:
    explicit FaqRows(const Theme &theme, QWidget *parent = nullptr);

    struct Keyed
    {
        QString key;
        FaqRow row;
    };
    void show(const QList<Keyed> &rows);
    QString chosen() const; ///< Its key; empty: none.
    void choose(const QString &key);

Q_SIGNALS:
    void chosenChanged();

private:
    class Delegate;
    bool m_filling = false;
};

} // namespace mado

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/tag.h"
#include "ui/shared/theme.h"

#include <QListWidget>

namespace mado {

/// Two lines in up to three columns, and a tag at the right.
struct RecordRow
{
    QString key;
    QString first; ///< A narrow column: a time. Empty everywhere: there is none.
    QString title;
    QString detail;
    QString middle; ///< Empty everywhere: there is no such column.
    QString middleDetail;
    QString tag;
    TagTone tone = TagTone::Plain;
};

/// A list of provisions, agreements or records. A changed list keeps the chosen row by its key.
class RecordRows final : public QListWidget
{
    Q_OBJECT

public:
    explicit RecordRows(const Theme &theme, QWidget *parent = nullptr);

    void show(const QList<RecordRow> &rows);
    QString chosen() const; ///< Its key; empty: none.
    void choose(const QString &key);

Q_SIGNALS:
    void chosenChanged();

private:
    class Delegate;
    bool m_filling = false;
};

} // namespace mado

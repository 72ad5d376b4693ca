// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/tag.h"
#include "ui/shared/theme.h"

#include <QTableWidget>

namespace mado {

struct RetentionRow
{
    QString name;
    QString count;
    QString oldest;
    QString place;
    QString clock; ///< How long it is kept.
    QString fate;
    TagTone tone;
};

/// 削除の対象: what is kept, since when, how long, and what becomes of it.
class RetentionTable final : public QTableWidget
{
    Q_OBJECT

public:
    explicit RetentionTable(const Theme &theme, QWidget *parent = nullptr);
    void show(const QList<RetentionRow> &rows);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {320, sizeHint().height()}; }

private:
    class Delegate;
    class Head;
    const Theme &m_theme;
};

} // namespace mado

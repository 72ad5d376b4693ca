// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/queue_model.h"
#include "ui/shared/theme.h"

#include <QObject>
#include <QPointer>

namespace mado {

class Replies;
class ViewNameSheet;

/// The filter button's menu: what else to filter by, and the person's own views by name, each with a key from Ctrl+1
/// to Ctrl+9.
class QueueViews final : public QObject
{
    Q_OBJECT

public:
    static constexpr int most = 9;

    QueueViews(const Theme &theme, QueueModel &queue, QWidget *parent);

    /// Knows the accounts by their names; outlives this. Without it they go by their ids.
    void setReplies(const Replies *replies) { m_replies = replies; }
    void setViews(const QList<QueueView> &views) { m_views = views; }
    const QList<QueueView> &views() const { return m_views; }
    void openMenu(const QPoint &globalPos, Language language);
    void use(int index); ///< From 0; nothing where there is none.

Q_SIGNALS:
    void chosen(const mado::QueueChoice &choice);
    void changed(const QList<mado::QueueView> &views); ///< To be kept.

private:
    void addFilters(class QMenu &menu, Language language);
    void addViews(class QMenu &menu);
    QString accountName(const AccountId &account, Language language) const;
    void askName();
    void save(const QString &name);
    QWidget *widget() const;

    const Theme &m_theme;
    QueueModel &m_queue;
    const Replies *m_replies = nullptr;
    QList<QueueView> m_views;
    QPointer<ViewNameSheet> m_sheet;
};

} // namespace mado

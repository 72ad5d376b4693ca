// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/diffs.h"

#include <QAbstractListModel>
#include <functional>
#include <vector>

namespace mado {

/// Consultations in an order of their own, of which a filter shows some. Rows come, go and move one by one, so that a
/// marked row stays marked. UI thread.
class OrderedCases : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit OrderedCases(QObject *parent);

    void apply(const QueueDiff &diff);
    void tick(); ///< About every half minute: waits grow and times come near.
    void setAccessibleText(std::function<QString(const Consultation &)> say);

    const Consultation &at(int row) const { return *m_all.constFind(m_rows.at(size_t(row))); }
    int rowOf(const ConsultationId &id) const; ///< -1: not shown.
    std::optional<Consultation> find(const ConsultationId &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void countsChanged();

protected:
    virtual bool belongs(const Consultation &value) const = 0; ///< Whatever the filter: else it is forgotten.
    virtual bool shown(const Consultation &value) const = 0;   ///< By the filter of the moment.
    virtual bool before(const Consultation &a, const Consultation &b) const = 0; ///< Ids order equals.
    void filterChanged();
    void rowChanged(int row) { Q_EMIT dataChanged(index(row), index(row)); }
    const QHash<ConsultationId, Consultation> &all() const { return m_all; }

private:
    void take(const Consultation &value);
    void forget(const ConsultationId &id);
    bool stands(const Consultation &a, const Consultation &b) const;
    void place(const Consultation &value);
    void removeRow(int row);

    std::function<QString(const Consultation &)> m_say;
    QHash<ConsultationId, Consultation> m_all;
    std::vector<ConsultationId> m_rows;
};

} // namespace mado

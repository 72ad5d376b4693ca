// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/calls_made.h"
#include "ui/shared/theme.h"

#include <QAbstractTableModel>
#include <QTableView>

namespace mado {

/// Calls that were made: time, name, case, how it ended, which one it was, who called, what is next.
class CallsMadeModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Name, Outcome, Attempt, By, Next, Columns };
    using QAbstractTableModel::QAbstractTableModel;

    void set(const QList<CallMade> &calls);
    void setLanguage(Language language);
    void setBarred(bool barred);
    const CallMade &at(int row) const { return m_calls.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString cell(const CallMade &call, int column) const;
    QString nextWords(const CallMade &call) const;

    QList<CallMade> m_calls;
    Language m_language = Language::Japanese;
    bool m_barred = false;
};

/// J and K move, Enter opens the conversation.
class CallsMadeTable final : public QTableView
{
    Q_OBJECT

public:
    explicit CallsMadeTable(const Theme &theme, QWidget *parent = nullptr);
    ~CallsMadeTable() override;

    void setCalls(const QList<CallMade> &calls);
    void setLanguage(Language language);
    void setBarred(bool barred) { m_model->setBarred(barred); } ///< Case numbers instead of names.
    int count() const { return m_model->rowCount(); }

Q_SIGNALS:
    void conversationRequested(const mado::ConsultationId &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void dress();
    void open(const QModelIndex &index);

    const Theme &m_theme;
    CallsMadeModel *m_model;
};

} // namespace mado

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/medicine.h"
#include "ui/shared/theme.h"

#include <QListWidget>

namespace mado {

/// The names of the columns.
class MedicineHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit MedicineHeader(const Theme &theme, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

/// One request a row, with how far it came. J and K move, Enter goes on to the card, C makes the next step.
class MedicineTable final : public QListWidget
{
    Q_OBJECT

public:
    explicit MedicineTable(const Theme &theme, QWidget *parent = nullptr);

    MedicineHeader *header() const { return m_header; } ///< For the layout above the rows.
    /// Keeps the chosen one while it is among them. `barred`: names, rooms and medicine are not shown.
    void show(const QList<MedicineRequest> &requests, const QDate &today, Language language, bool barred);
    std::optional<MedicineRequestId> chosen() const;

Q_SIGNALS:
    void chosenChanged(); ///< By hand, or since the one before is gone.
    void nextRequested();
    void cardRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    class Rows;

    MedicineHeader *m_header;
    Rows *m_rows;
    bool m_filling = false;
};

} // namespace mado

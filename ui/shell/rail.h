// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desk_page.h"
#include "ui/shared/theme.h"
#include "ui/shell/place.h"

#include <QAbstractButton>
#include <QWidget>

namespace mado {

/// One place to go: icon, word and the number of people who wait there.
class RailItem final : public QAbstractButton
{
    Q_OBJECT

public:
    RailItem(const Theme &theme, const QString &icon, QWidget *parent);
    void setWord(const QString &word);
    void setCount(int people);
    void setWide(bool wide); ///< With its word under the icon; otherwise the word is a tooltip.

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void describe();

    const Theme &m_theme;
    QString m_icon;
    int m_count = 0;
    bool m_wide = true;
};

/// The leftmost column: 76, 56 or 48 wide.
class Rail final : public QWidget
{
    Q_OBJECT

public:
    explicit Rail(const Theme &theme, QWidget *parent = nullptr);
    void setLayoutMode(DeskLayout layout);
    void setWaiting(int people);
    void setCalls(int dueNow);
    void setBoardShown(bool shown); ///< For those who have one.
    void setTrendsShown(bool shown);
    void setServicesShown(bool shown);
    void setDataShown(bool shown);
    void setPlace(Place place);

Q_SIGNALS:
    void chosen(mado::Place place); ///< By hand; also the one where one is.

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    const Theme &m_theme;
    DeskLayout m_layout = DeskLayout::Full;
    Place m_place = Place::Desk;
    QWidget *m_logoRoom;
    RailItem *m_desk;
    RailItem *m_calls;
    RailItem *m_board;
    RailItem *m_trends;
    RailItem *m_services;
    RailItem *m_data;
    RailItem *m_settings;
};

} // namespace mado

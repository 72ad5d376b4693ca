// SPDX-License-Identifier: GPL-3.0-or-later
// The small parts of the top bar that show one fact each.
#pragma once

#include "app/store/diffs.h"
#include "ui/shared/theme.h"

#include <QAbstractButton>
#include <QWidget>

namespace mado {

/// 接続中, オフライン, … with an icon.
class ConnectionPill final : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionPill(const Theme &theme, QWidget *parent = nullptr);
    void setPhase(ConnectionState::Phase phase);
    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString words() const;
    void refresh();

    const Theme &m_theme;
    ConnectionState::Phase m_phase = ConnectionState::Phase::Connecting;
};

/// 日本語 | EN
class LanguageSwitch final : public QWidget
{
    Q_OBJECT

public:
    explicit LanguageSwitch(const Theme &theme, QWidget *parent = nullptr);
    void setLanguage(Language language);

Q_SIGNALS:
    void chosen(mado::Language language);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    class Half;
    const Theme &m_theme;
    Half *m_japanese;
    Half *m_english;
};

/// Which prefecture's desk this is; a framed label with a pin.
class PlaceLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit PlaceLabel(const Theme &theme, QWidget *parent = nullptr);
    void setPlace(const QString &place);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_place;
};

/// Avatar, name and role of the signed-in person; opens their menu.
class UserButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit UserButton(const Theme &theme, QWidget *parent = nullptr);
    void setUser(const QString &name, const QString &role);
    void setNarrow(bool narrow); ///< The avatar alone.
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    const Theme &m_theme;
    QString m_name;
    QString m_role;
    bool m_narrow = false;
};

} // namespace mado

// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the composer's place while nobody, or somebody else, has the consultation, or it is closed.
#pragma once

#include "ui/shared/theme.h"

#include <QWidget>

class QBoxLayout;

namespace mado {

class Button;
class TextLabel;

class WaitingBar final : public QWidget
{
    Q_OBJECT

public:
    explicit WaitingBar(const Theme &theme, QWidget *parent = nullptr);
    void setOffline(bool offline);
    void setBusy(bool busy);
    void retranslate();

Q_SIGNALS:
    void takeOverRequested();
    void askRequested(); ///< A colleague, to take it.

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    const Theme &m_theme;
    TextLabel *m_fact;
    TextLabel *m_hint;
    QBoxLayout *m_row;
    Button *m_ask;
    Button *m_take;
    bool m_offline = false;
    bool m_busy = false;
};

class ReadOnlyBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ReadOnlyBar(const Theme &theme, QWidget *parent = nullptr);
    void setOwner(const QString &owner); ///< "長谷川"; empty: nobody, but it cannot be sent from here either.
    void retranslate();

Q_SIGNALS:
    void noteRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    TextLabel *m_words;
    TextLabel *m_reading;
    Button *m_note;
    QString m_owner;
};

class ClosedBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ClosedBar(const Theme &theme, QWidget *parent = nullptr);
    void setResult(const QString &disposition, const QString &byAndWhen);
    void retranslate();

Q_SIGNALS:
    void noteRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    TextLabel *m_fact;
    TextLabel *m_by;
    Button *m_note;
    QString m_disposition;
};

} // namespace mado

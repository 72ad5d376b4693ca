// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/error.h"
#include "contract/ids.h"
#include "contract/local_text.h"
#include "contract/staff.h"
#include "ui/desk/when_ready.h"
#include "ui/shared/theme.h"

#include <QTimer>
#include <QWidget>
#include <chrono>

class QLayout;

namespace mado {

class Banner;
class ChoiceBox;

/// What the page of every service has: the accounts to choose from, what the server has of the chosen one, read again
/// while the page is in sight, and a banner that says what did not work and how old the page is. UI thread only.
class ServicePage : public QWidget
{
    Q_OBJECT

public:
    virtual void setLanguage(Language language);
    void reload(); ///< Does nothing while an answer is awaited.
    virtual void focusList() = 0;
    virtual void cyclePane() = 0;

Q_SIGNALS:
    void said(const QString &words); ///< For a toast.
    void accountsKnown(int count);   ///< How many have this service.

protected:
    /// `readable`: the person may see the page at all; otherwise nothing is ever asked for.
    ServicePage(const Theme &theme, const StaffProfile &me, bool readable, std::chrono::seconds readEvery,
                QWidget *parent);

    virtual bool hasServer() const = 0;
    virtual void loadAccounts() = 0; ///< Ends in accountsFrom().
    virtual void loadBoard() = 0;    ///< Of m_account; ends in boardFrom().
    virtual void leaveAccount() = 0; ///< Another was chosen: nothing of the one before stays.
    virtual void refresh() = 0;
    virtual void retranslate() = 0;                    ///< Ends in refresh().
    virtual std::optional<QDateTime> asOf() const = 0; ///< The server's time of what is shown.

    template <class List> void accountsFrom(const QFuture<Result<List>> &future)
    {
        m_asking = true;
        whenReady(this, future, [this](const Result<List> &list) {
            m_asking = false;
            if (!list)
                return tellFault(list.error());
            m_accounts.clear();
            for (const auto &account : list->accounts)
                m_accounts.append({account.id, account.name});
            showAccounts();
        });
    }
    template <class Board, class Then> void boardFrom(const QFuture<Result<Board>> &future, Then then)
    {
        m_asking = true;
        whenReady(this, future, [this, then](const Result<Board> &board) {
            m_asking = false;
            if (!board)
                return tellFault(board.error());
            hideFault();
            then(*board);
        });
    }
    void reloadIfShown();
    void layOut(QLayout *content); ///< Under the banner.
    void tellFault(const AppError &error);
    void warn(const QString &title, const QString &words);
    void hideFault();

    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

    const Theme &m_theme;
    const StaffProfile m_me;
    Language m_language = Language::Japanese;
    bool m_busy = false; ///< A change is under way: what is shown is not read again before its answer.
    std::optional<AccountId> m_account;
    ChoiceBox *m_accountBox;
    QWidget *m_list = nullptr; ///< At the left, with a line at its edge; some pages have none.

private:
    struct ServiceAccount
    {
        AccountId id;
        LocalText name;
    };

    void showAccounts();
    void chooseAccount(int index);

    const bool m_readable;
    bool m_asking = false;
    QList<ServiceAccount> m_accounts;
    QTimer m_reads;
    Banner *m_banner;
};

} // namespace mado

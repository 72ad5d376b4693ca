// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/queue_views.h"

#include "app/replies/replies.h"
#include "ui/desk/view_name_sheet.h"
#include "ui/shared/wording.h"

#include <QMenu>

namespace mado {

QueueViews::QueueViews(const Theme &theme, QueueModel &queue, QWidget *parent)
    : QObject(parent),
      m_theme(theme),
      m_queue(queue)
{
}

QWidget *QueueViews::widget() const { return static_cast<QWidget *>(parent()); }

void QueueViews::use(int index)
{
    if (index >= 0 && index < m_views.size())
        Q_EMIT chosen(m_views.at(index).choice);
}

void QueueViews::openMenu(const QPoint &globalPos, Language language)
{
    auto *menu = new QMenu(widget());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Filter the queue"));
    addFilters(*menu, language);
    addViews(*menu);
    menu->popup(globalPos);
}

void QueueViews::addFilters(QMenu &menu, Language language)
{
    const QueueChoice now = m_queue.choice();
    const auto add = [this, &menu](const QString &words, bool on, const QueueChoice &then) {
        QAction *action = menu.addAction(words, this, [this, then] { Q_EMIT chosen(then); });
        action->setCheckable(true);
        action->setChecked(on);
    };
    const auto with = [&now](auto change) {
        QueueChoice changed = now;
        change(changed);
        return changed;
    };
    add(tr("Only mine"), now.mine, with([](QueueChoice &c) { c.mine = !c.mine; }));
    for (const Channel channel : {Channel::Chat, Channel::Callback}) {
        const bool on = now.channel == channel;
        add(channel == Channel::Chat ? tr("Only chat") : tr("Only calls"), on,
            with([&](QueueChoice &c) { c.channel = on ? std::nullopt : std::optional(channel); }));
    }
    const QueueModel::Present present = m_queue.present();
    for (const QString &tag : present.languages) {
        const bool on = now.language == tag;
        add(tr("Language: %1").arg(wording::languageName(tag, language)), on,
            with([&](QueueChoice &c) { c.language = on ? QString() : tag; }));
    }
    for (const AccountId &account : present.accounts) {
        const bool on = now.account == account;
        add(tr("Account: %1").arg(accountName(account, language)), on,
            with([&](QueueChoice &c) { c.account = on ? std::nullopt : std::optional(account); }));
    }
    for (const QString &code : present.prefectures) {
        const bool on = now.prefecture == code;
        add(tr("Prefecture: %1").arg(wording::prefecture(code, language)), on,
            with([&](QueueChoice &c) { c.prefecture = on ? QString() : code; }));
    }
    for (const Team &team : present.teams) {
        const bool on = now.team == team.id;
        add(tr("Held by the team: %1").arg(team.name.in(language)), on,
            with([&](QueueChoice &c) { c.team = on ? std::nullopt : std::optional(team.id); }));
    }
    if (!now.takesAll())
        menu.addAction(tr("Clear filters"), this, [this] { Q_EMIT chosen(QueueChoice{}); });
}

QString QueueViews::accountName(const AccountId &account, Language language) const
{
    if (m_replies) {
        for (const CannedPlace &place : m_replies->list().places) {
            if (place.account == account)
                return place.centre.in(language);
        }
    }
    return account.text();
}

void QueueViews::addViews(QMenu &menu)
{
    menu.addSeparator();
    for (int i = 0; i < m_views.size(); ++i) {
        QAction *action = menu.addAction(QStringLiteral("%1\tCtrl+%2").arg(m_views.at(i).name, QString::number(i + 1)),
                                         this, [this, i] { use(i); });
        action->setCheckable(true);
        action->setChecked(m_views.at(i).choice == m_queue.choice());
    }
    if (!m_queue.choice().takesAll() && m_views.size() < most)
        menu.addAction(tr("Keep this view…"), this, &QueueViews::askName);
    for (int i = 0; i < m_views.size(); ++i) {
        if (m_views.at(i).choice != m_queue.choice())
            continue;
        menu.addAction(tr("Delete the view “%1”").arg(m_views.at(i).name), this, [this, i] {
            m_views.removeAt(i);
            Q_EMIT changed(m_views);
        });
        break;
    }
}

void QueueViews::askName()
{
    if (!m_sheet) {
        m_sheet = new ViewNameSheet(m_theme, widget()->window());
        connect(m_sheet, &Sheet::accepted, this, [this] { save(m_sheet->name()); });
    }
    m_sheet->ask();
}

void QueueViews::save(const QString &name)
{
    m_sheet->dismiss();
    m_views.append({name, m_queue.choice()});
    Q_EMIT changed(m_views);
}

} // namespace mado

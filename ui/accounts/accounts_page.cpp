// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accounts_page.h"

#include "contract/permissions.h"
#include "ui/accounts/account_form.h"
#include "ui/accounts/account_words.h"
#include "ui/accounts/check_list.h"
#include "ui/accounts/rule_editor.h"
#include "ui/accounts/talk_phone.h"
#include "ui/desk/error_words.h"
#include "ui/desk/when_ready.h"
#include "ui/governance/record_rows.h"
#include "ui/shared/banner.h"
#include "ui/shared/button.h"
#include "ui/shared/choice_box.h"
#include "ui/shared/tag.h"
#include "ui/shared/text_label.h"
#include "ui/shared/wording.h"

#include <QStackedWidget>
#include <algorithm>

namespace mado {

namespace {

constexpr int lastStep = 5;
constexpr int rulesStep = 3;
constexpr int checkStep = 4;

} // namespace

bool AccountsPage::isFor(Role role) { return allows(role, Permission::ListAccounts); }

void AccountsPage::setAccounts(ServiceAccounts *accounts)
{
    m_accounts = accounts;
    m_rules->setAccounts(accounts);
    if (isVisible())
        reload();
}

void AccountsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    reload();
}

void AccountsPage::connectParts()
{
    connect(&m_wait, &QTimer::timeout, this, &AccountsPage::tryOut);
    connect(m_which, &QComboBox::activated, this, &AccountsPage::choose);
    connect(m_steps, &RecordRows::chosenChanged, this, [this] {
        bool good = false;
        const int step = m_steps->chosen().toInt(&good);
        if (good && step != m_step)
            goTo(step);
    });
    connect(m_form, &AccountForm::edited, this, [this] {
        if (m_form->content().from != m_content.from) { // rules that were written belong to the template before
            m_content = m_form->content();
            m_content.rules = std::nullopt;
            m_rules->show(m_content);
        }
        edited();
    });
    connect(m_rules, &RuleEditor::edited, this, &AccountsPage::edited);
    connect(m_checks, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        if (m_checks->row(item) < m_checks->failed())
            goTo(m_checks->aboutRules(m_checks->row(item)) ? rulesStep : 1);
    });
    connect(m_phone, &TalkPhone::stepTaken, this, [this](const TrialStep &step) {
        m_talk.append(step);
        m_phone->setBusy(true);
        tryOut();
    });
    connect(m_phone, &TalkPhone::restartChosen, this, [this] {
        m_talk.clear();
        tryOut();
    });
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(m_step - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { m_step == lastStep ? publish() : goTo(m_step + 1); });
    connect(m_saveButton, &QPushButton::clicked, this, &AccountsPage::save);
    connect(m_tryButton, &QPushButton::clicked, this, [this] { m_phone->focusTalk(); });
}

void AccountsPage::reload()
{
    if (!m_accounts || !isFor(m_me.role))
        return;
    whenReady(this, m_accounts->board(), [this](const Result<AccountBoard> &board) {
        if (board)
            return received(*board);
        m_banner->setTone(BannerTone::Warning);
        m_banner->setWords({}, ErrorWords::of(board.error(), m_language));
        m_banner->show();
    });
}

void AccountsPage::received(const AccountBoard &board)
{
    const bool first = m_board.templates.isEmpty();
    m_banner->hide();
    m_board = board;
    m_which->clear();
    m_which->addItem(tr("New account"));
    for (const AccountHead &head : board.accounts)
        m_which->addItem(head.name.in(m_language), head.id.text());
    m_which->setCurrentIndex(std::max(0, m_which->findData(m_id.text())));
    m_form->setTemplates(board.templates);
    if (first)
        beginNew();
}

void AccountsPage::beginNew()
{
    m_record = std::nullopt;
    m_id = AccountId::random();
    m_talk.clear();
    m_unsaved = false;
    AccountContent content{.from = {},
                           .prefecture = m_me.prefecture,
                           .name = {},
                           .hours = {{1, 2, 3, 4, 5}, QTime(9, 0), QTime(17, 0)},
                           .physician = {},
                           .page = {},
                           .texts = {}};
    showContent(content, false);
    m_tried = {};
    m_checks->show({});
    m_phone->showFault(tr("Choose a template to see the talk."));
    goTo(0);
}

void AccountsPage::choose(int index)
{
    const auto id = AccountId::from(m_which->itemData(index).toString());
    if (!id)
        return beginNew();
    whenReady(this, m_accounts->record(*id), [this](const Result<AccountRecord> &record) {
        if (record)
            return showRecord(*record);
        Q_EMIT said(ErrorWords::of(record.error(), m_language));
    });
}

void AccountsPage::showRecord(const AccountRecord &record)
{
    m_record = record;
    m_id = record.id;
    m_unsaved = false;
    if (record.draft)
        showContent(record.draft->content, !record.versions.isEmpty());
    else if (!record.versions.isEmpty())
        showContent(record.versions.last().content, true);
    refreshSteps();
    tryOut();
}

AccountContent AccountsPage::content() const
{
    AccountContent content = m_form->content();
    content.rules = m_rules->rules();
    return content;
}

void AccountsPage::showContent(const AccountContent &content, bool placeFixed)
{
    m_content = content;
    m_form->show(content, placeFixed);
    m_rules->show(content);
}

void AccountsPage::edited()
{
    m_unsaved = true;
    m_wait.start();
    refreshSteps();
}

/// The whole talk is held anew with what was done so far: words and rules may have changed under it.
void AccountsPage::tryOut()
{
    m_wait.stop();
    if (!m_accounts || !m_form->chosenTemplate())
        return;
    if (m_trying) {
        m_again = true;
        return;
    }
    m_trying = true;
    whenReady(this, m_accounts->tryOut({content(), m_clock.now(), m_talk}), [this](const Result<TrialTalk> &talk) {
        m_trying = false;
        if (std::exchange(m_again, false))
            return tryOut();
        if (talk)
            return tried(*talk);
        m_phone->showFault(ErrorWords::of(talk.error(), m_language));
    });
}

QString AccountsPage::calledWords(const TrialTalk &talk) const
{
    if (!talk.called)
        return {};
    return tr("Staff would be called: %1").arg(wording::risk(*talk.called, m_language));
}

void AccountsPage::tried(const TrialTalk &talk)
{
    m_tried = talk;
    m_checks->show(talk.checks);
    m_phone->setAccountName(m_form->content().name.in(m_language));
    if (talk.lines.isEmpty())
        m_phone->showFault(tr("The bot cannot speak yet. See the checks."));
    else
        m_phone->showTalk(talk, calledWords(talk));
    refreshSteps();
}

void AccountsPage::goTo(int step)
{
    m_step = std::clamp(step, 0, lastStep);
    m_faces->setCurrentIndex(m_step < rulesStep ? 0 : m_step - rulesStep + 1);
    if (m_step < rulesStep)
        m_form->showPart(AccountForm::Part(m_step));
    const AccountTemplate *chosen = m_form->chosenTemplate();
    m_rulesFaces->setCurrentIndex(chosen && chosen->asksHealth ? 0 : 1);
    arrange();
    m_head->setText(AccountWords::step(m_step));
    refreshSteps();
    m_steps->choose(QString::number(m_step));
}

void AccountsPage::refreshSteps()
{
    const int failed = m_checks->failed();
    QList<RecordRow> rows;
    for (int step = 0; step <= lastStep; ++step) {
        RecordRow row{QString::number(step),
                      {},
                      QStringLiteral("%1  %2").arg(step + 1).arg(AccountWords::step(step)),
                      AccountWords::stepHint(step),
                      {},
                      {},
                      {},
                      TagTone::Plain};
        if (step == checkStep && failed > 0) {
            row.tag = tr("%n left", nullptr, failed);
            row.tone = TagTone::Warning;
        }
        rows.append(row);
    }
    m_steps->show(rows);
    m_left->setVisible(m_step == checkStep && failed > 0);
    m_left->setText(tr("%n left", nullptr, failed));
    m_changes->setText(tr("%n texts differ from the template.", nullptr, m_form->changedTexts()));
    m_back->setEnabled(m_step > 0);
    m_saveButton->setEnabled(allows(m_me.role, Permission::WriteAccount) && m_form->chosenTemplate() &&
                             (m_unsaved || !m_record));
    refreshPublish();
}

void AccountsPage::refreshPublish()
{
    const bool last = m_step == lastStep;
    const AccountDraft *draft = m_record && m_record->draft ? &*m_record->draft : nullptr;
    const bool mine = draft && draft->by.id == m_me.id;
    const bool ready = draft && !mine && !m_unsaved && m_checks->failed() == 0;
    m_next->setText(last ? tr("Publish") : tr("Next"));
    m_next->setEnabled(!last || (ready && allows(m_me.role, Permission::PublishAccount)));
    QString words = tr("Save the draft first.");
    if (draft && m_unsaved)
        words = tr("Changes are not saved yet.");
    else if (mine)
        words = tr("You wrote this draft. The supervising physician or another lead publishes it.");
    else if (draft && m_checks->failed() > 0)
        words = tr("The checks still find something to mend.");
    else if (draft)
        words = tr("Written by %1. Talks under way go on with the version they began with.")
                    .arg(wording::staff(draft->by, m_language));
    else if (m_record)
        words = tr("Nothing has changed since it was published.");
    if (m_record)
        words += QLatin1Char('\n') + connectWords();
    m_publishWords->setText(words);
    QList<RecordRow> rows;
    for (const AccountVersion &version : m_record ? m_record->versions : QList<AccountVersion>())
        rows.prepend({QString::number(version.number),
                      {},
                      tr("Version %1").arg(version.number),
                      tr("%1, published by %2")
                          .arg(wording::date(wording::dateInTokyo(version.at), m_language),
                               wording::staff(version.publishedBy, m_language)),
                      {},
                      {},
                      {},
                      TagTone::Plain});
    m_versions->show(rows);
}

/// What only the server's configuration can do: without a LINE channel nobody reaches what was published.
QString AccountsPage::connectWords() const
{
    if (!m_record->versions.isEmpty())
        return tr("Residents reach it once a LINE channel is connected: in the server's configuration, under accounts, "
                  "write the id %1, the template's folder, and the channel's secret and access token. The server guide "
                  "has the steps under \"Accounts made in the console\".")
            .arg(m_id.text());
    return tr("In the server's configuration the account is called %1.").arg(m_id.text());
}

/// Readable, because the server's configuration names it: "personal-support-20", "personal-support-20-2".
AccountId AccountsPage::freeId(const AccountContent &content) const
{
    const auto taken = [this](const AccountId &id) {
        return std::ranges::find(m_board.accounts, id, &AccountHead::id) != m_board.accounts.end();
    };
    const QString stem = content.from + QLatin1Char('-') + content.prefecture;
    AccountId id = AccountId::from(stem).value_or(AccountId::random());
    for (int number = 2; taken(id); ++number)
        id = AccountId::from(stem + QLatin1Char('-') + QString::number(number)).value_or(AccountId::random());
    return id;
}

void AccountsPage::save()
{
    if (!m_record)
        m_id = freeId(m_form->content());
    const AccountSave save{m_record ? m_record->revision : 0, content()};
    whenReady(this, m_accounts->save(m_id, save),
              [this](const Result<AccountRecord> &record) { changed(record, tr("The draft is saved.")); });
}

void AccountsPage::publish()
{
    if (!m_record)
        return;
    whenReady(this, m_accounts->publish(m_id, {m_record->revision}),
              [this](const Result<AccountRecord> &record) { changed(record, tr("The account is published.")); });
}

void AccountsPage::changed(const Result<AccountRecord> &record, const QString &words)
{
    if (!record) {
        Q_EMIT said(ErrorWords::of(record.error(), m_language));
        return;
    }
    showRecord(*record);
    Q_EMIT said(words);
    reload();
}

void AccountsPage::setLanguage(Language language)
{
    m_language = language;
    m_form->setLanguage(language);
    m_rules->setLanguage(language);
    retranslate();
    if (!m_tried.checks.isEmpty())
        tried(m_tried);
}

void AccountsPage::focusFirst() { m_steps->setFocus(Qt::OtherFocusReason); }

} // namespace mado

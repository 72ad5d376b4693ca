// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replies/replies_sheet.h"

#include "contract/canned_text.h"
#include "ui/desk/error_words.h"
#include "ui/desk/when_ready.h"
#include "ui/replies/text_difference.h"
#include "ui/shared/choice_box.h"
#include "ui/shared/wording.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace mado {

namespace {
constexpr int widest = 1040;
constexpr int listWidth = 230;
constexpr int historyWidth = 270;
constexpr int textHeight = 96;
} // namespace

RepliesSheet::RepliesSheet(const Theme &theme, Replies &replies, QWidget *window)
    : Sheet(theme, window),
      m_replies(replies),
      m_list(new QListWidget(this)),
      m_new(new Button(theme, ButtonKind::Secondary, ButtonHeight::Small, this)),
      m_titleJa(new QLineEdit(this)),
      m_titleEn(new QLineEdit(this)),
      m_textJa(new QPlainTextEdit(this)),
      m_textEn(new QPlainTextEdit(this)),
      m_account(new ChoiceBox(theme, this)),
      m_team(new ChoiceBox(theme, this)),
      m_retired(new Button(theme, ButtonKind::Secondary, ButtonHeight::Small, this)),
      m_variables(new TextLabel(theme, TextStyle::Meta, ColorRole::TextMuted, this)),
      m_history(new QListWidget(this)),
      m_difference(new TextLabel(theme, TextStyle::Small, ColorRole::TextPrimary, this)),
      m_restore(new Button(theme, ButtonKind::Secondary, ButtonHeight::Small, this))
{
    setWidest(widest);
    build();
    dress();
    connect(&theme, &Theme::changed, this, &RepliesSheet::dress);
    connect(&replies, &Replies::changed, this, &RepliesSheet::fillList);
    connect(m_list, &QListWidget::currentRowChanged, this, &RepliesSheet::choose);
    connect(m_new, &QAbstractButton::clicked, this, [this] {
        m_list->setCurrentRow(-1);
        choose(-1);
        m_titleJa->setFocus(Qt::TabFocusReason);
    });
    for (QLineEdit *field : {m_titleJa, m_titleEn})
        connect(field, &QLineEdit::textChanged, this, &RepliesSheet::check);
    for (QPlainTextEdit *field : {m_textJa, m_textEn})
        connect(field, &QPlainTextEdit::textChanged, this, &RepliesSheet::check);
    for (ChoiceBox *field : {m_account, m_team})
        connect(field, &QComboBox::currentIndexChanged, this, &RepliesSheet::check);
    connect(m_retired, &QAbstractButton::toggled, this, &RepliesSheet::check);
    connect(m_history, &QListWidget::currentRowChanged, this, &RepliesSheet::showVersion);
    connect(m_restore, &QAbstractButton::clicked, this, [this] {
        if (const int row = m_history->currentRow(); row >= 0 && row < m_versions.size())
            show(m_versions.at(row).content);
    });
    connect(this, &Sheet::accepted, this, &RepliesSheet::save);
}

void RepliesSheet::build()
{
    auto *columns = new QHBoxLayout;
    columns->setSpacing(16);
    auto *left = new QVBoxLayout;
    m_list->setFixedWidth(listWidth);
    left->addWidget(m_new);
    left->addWidget(m_list, 1);
    columns->addLayout(left);
    columns->addWidget(buildFields(), 1);
    auto *right = new QVBoxLayout;
    m_history->setFixedWidth(historyWidth);
    m_difference->setWrap(true);
    m_difference->setMaximumWidth(historyWidth);
    right->addWidget(m_history, 1);
    right->addWidget(m_difference);
    right->addWidget(m_restore, 0, Qt::AlignRight);
    columns->addLayout(right);
    body()->addLayout(columns);
    m_retired->setCheckable(true);
}

/// Lists and texts look like the other fields.
void RepliesSheet::dress()
{
    const auto css = [this](ColorRole role) { return m_theme.color(role).name(); };
    setStyleSheet(QStringLiteral("QListWidget,QPlainTextEdit{background:%1;color:%2;border:1px solid %3;"
                                 "border-radius:%4px;padding:5px;outline:0}"
                                 "QListWidget:focus,QPlainTextEdit:focus{border:2px solid %5;padding:4px}"
                                 "QListWidget::item{padding:6px 8px;border-radius:5px;color:%2}"
                                 "QListWidget::item:hover{background:%6}"
                                 "QListWidget::item:selected{background:%7;color:%2}")
                      .arg(css(ColorRole::Surface), css(ColorRole::TextPrimary), css(ColorRole::BorderControl),
                           QString::number(m_theme.radius(Radius::Button)), css(ColorRole::Focus),
                           css(ColorRole::SurfaceHover), css(ColorRole::SurfaceSelected)));
}

QWidget *RepliesSheet::buildFields()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (QWidget *field : {static_cast<QWidget *>(m_titleJa), static_cast<QWidget *>(m_textJa),
                           static_cast<QWidget *>(m_titleEn), static_cast<QWidget *>(m_textEn)})
        column->addWidget(field);
    for (QPlainTextEdit *field : {m_textJa, m_textEn}) {
        field->setFixedHeight(textHeight);
        field->setTabChangesFocus(true);
        field->setFont(m_theme.font(TextStyle::Body));
    }
    column->addWidget(m_variables);
    auto *row = new QHBoxLayout;
    row->addWidget(m_account, 1);
    row->addWidget(m_team, 1);
    row->addWidget(m_retired);
    column->addLayout(row);
    return box;
}

QWidget *RepliesSheet::firstField() const { return m_list; }

void RepliesSheet::setTeams(const QList<Team> &teams)
{
    m_teams = teams;
    fillPlaces();
}

void RepliesSheet::edit(Language language)
{
    m_language = language;
    retitle();
    fillPlaces();
    fillList();
    open();
    if (m_list->count() > 0 && m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
    whenReady(this, m_replies.refresh(), [this](const Result<void> &result) {
        if (!result)
            showFailure(ErrorWords::of(result.error(), m_language));
    });
}

void RepliesSheet::retitle()
{
    setTitle(tr("Canned replies"), tr("Each in Japanese and English"));
    cancelButton()->setText(tr("Close"));
    mainButton()->setText(tr("Save"));
    m_new->setText(tr("New canned reply"));
    m_retired->setText(tr("Not offered any more"));
    m_restore->setText(tr("Take this version"));
    const auto name = [](auto *field, const QString &words) {
        field->setAccessibleName(words);
        field->setPlaceholderText(words);
    };
    name(m_titleJa, tr("Title in Japanese"));
    name(m_titleEn, tr("Title in English"));
    name(m_textJa, tr("Text in Japanese"));
    name(m_textEn, tr("Text in English"));
    m_list->setAccessibleName(tr("Canned replies"));
    m_history->setAccessibleName(tr("History"));
    m_account->setAccessibleName(tr("Account"));
    m_team->setAccessibleName(tr("Team"));
    QStringList braced;
    for (const QString &variable : cannedVariables())
        braced.append(QLatin1Char('{') + variable + QLatin1Char('}'));
    m_variables->setText(tr("Filled in at the desk: %1").arg(braced.join(QLatin1Char(' '))));
}

void RepliesSheet::fillPlaces()
{
    const CannedReplyContent before = written();
    m_account->clear();
    m_account->addItem(tr("Every account"), QString());
    for (const CannedPlace &place : m_replies.list().places)
        m_account->addItem(place.centre.in(m_language), place.account.text());
    m_team->clear();
    m_team->addItem(tr("Every team"), QString());
    for (const Team &team : std::as_const(m_teams))
        m_team->addItem(team.name.in(m_language), team.id.text());
    if (before.team && m_team->findData(before.team->text()) < 0)
        m_team->addItem(before.team->text(), before.team->text());
    m_account->setCurrentIndex(std::max(0, m_account->findData(before.account ? before.account->text() : QString())));
    m_team->setCurrentIndex(std::max(0, m_team->findData(before.team ? before.team->text() : QString())));
}

void RepliesSheet::fillList()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    int row = -1;
    for (const CannedReply &reply : m_replies.list().replies) {
        const QString title = reply.content.title.in(m_language);
        m_list->addItem(reply.content.retired ? tr("%1 (not offered)").arg(title) : title);
        if (m_id == reply.id)
            row = m_list->count() - 1;
    }
    m_list->setCurrentRow(row);
    check();
}

const CannedReply *RepliesSheet::current() const
{
    for (const CannedReply &reply : m_replies.list().replies) {
        if (m_id == reply.id)
            return &reply;
    }
    return nullptr;
}

void RepliesSheet::choose(int row)
{
    const auto &all = m_replies.list().replies;
    m_id = row >= 0 && row < all.size() ? std::optional(all.at(row).id) : std::nullopt;
    const CannedReply *reply = current();
    show(reply ? reply->content : CannedReplyContent{{}, {}, std::nullopt, std::nullopt, false});
    m_versions.clear();
    m_history->clear();
    m_difference->setText({});
    if (m_id)
        loadHistory();
    check();
}

void RepliesSheet::show(const CannedReplyContent &content)
{
    m_titleJa->setText(content.title.ja);
    m_titleEn->setText(content.title.en);
    m_textJa->setPlainText(content.text.ja);
    m_textEn->setPlainText(content.text.en);
    if (content.team && m_team->findData(content.team->text()) < 0)
        m_team->addItem(content.team->text(), content.team->text());
    m_account->setCurrentIndex(std::max(0, m_account->findData(content.account ? content.account->text() : QString())));
    m_team->setCurrentIndex(std::max(0, m_team->findData(content.team ? content.team->text() : QString())));
    m_retired->setChecked(content.retired);
}

CannedReplyContent RepliesSheet::written() const
{
    return {{m_titleJa->text().trimmed(), m_titleEn->text().trimmed()},
            {m_textJa->toPlainText().trimmed(), m_textEn->toPlainText().trimmed()},
            AccountId::from(m_account->currentData().toString()),
            TeamId::from(m_team->currentData().toString()),
            m_retired->isChecked()};
}

void RepliesSheet::check()
{
    const CannedReplyContent now = written();
    const QStringList unknown = unknownVariables(now.text.ja) + unknownVariables(now.text.en);
    const bool whole =
        !now.title.ja.isEmpty() && !now.title.en.isEmpty() && !now.text.ja.isEmpty() && !now.text.en.isEmpty();
    const CannedReply *before = current();
    const bool changed = !before || before->content != now;
    const bool tooLong = std::max(now.text.ja.size(), now.text.en.size()) > maxCannedTextUnits ||
                         std::max(now.title.ja.size(), now.title.en.size()) > maxCannedTitleUnits;
    setComplete(whole && unknown.isEmpty() && !tooLong && changed);
    if (!unknown.isEmpty())
        showHint(tr("Not a variable: %1. Take the braces out or use one of those below.").arg(unknown.first()));
    else if (tooLong)
        showHint(tr("Too long: titles up to %1, texts up to %2 characters.")
                     .arg(QString::number(maxCannedTitleUnits), QString::number(maxCannedTextUnits)));
    else
        showHint(whole ? QString() : tr("Title and text are needed in both languages."));
}

void RepliesSheet::save()
{
    setBusy(true);
    const CannedReply *before = current();
    auto answer = before ? m_replies.change(before->id, {before->revision, written()}) : m_replies.add(written());
    whenReady(this, answer, [this](const Result<CannedReply> &result) { saved(result); });
}

void RepliesSheet::saved(const Result<CannedReply> &result)
{
    setBusy(false);
    if (!result) {
        showFailure(ErrorWords::of(result.error(), m_language));
        return;
    }
    m_id = result->id;
    fillList();
    loadHistory();
}

void RepliesSheet::loadHistory()
{
    const auto id = m_id;
    whenReady(this, m_replies.history(*m_id), [this, id](const Result<CannedReplyHistory> &history) {
        if (!history || m_id != id)
            return;
        m_versions = history->versions;
        m_history->clear();
        for (const CannedReply &version : std::as_const(m_versions))
            m_history->addItem(versionWords(version));
        m_history->setCurrentRow(m_versions.isEmpty() ? -1 : 0);
    });
}

QString RepliesSheet::versionWords(const CannedReply &version) const
{
    const QString when = wording::shortDate(wording::dateInTokyo(version.changedAt), m_language) + QLatin1Char(' ') +
                         wording::clock(version.changedAt);
    const QString who =
        version.changedBy ? wording::staff(*version.changedBy, m_language) : tr("Came with the program");
    return QStringLiteral("%1  %2  %3").arg(QString::number(version.revision), when, who);
}

/// Against the version before it.
void RepliesSheet::showVersion(int row)
{
    m_restore->setEnabled(row > 0);
    if (row < 0 || row + 1 >= m_versions.size()) {
        m_difference->setText(row < 0 ? QString() : tr("The first version"));
        return;
    }
    QStringList lines;
    const CannedReplyContent &after = m_versions.at(row).content;
    const CannedReplyContent &before = m_versions.at(row + 1).content;
    const std::pair<QString, QString> texts[] = {{before.title.ja, after.title.ja},
                                                 {before.title.en, after.title.en},
                                                 {before.text.ja, after.text.ja},
                                                 {before.text.en, after.text.en}};
    for (const auto &[was, is] : texts) {
        const TextDifference difference = differenceOf(was, is);
        if (!difference.before.isEmpty() || !difference.after.isEmpty())
            lines.append(tr("− %1\n+ %2").arg(difference.before, difference.after));
    }
    m_difference->setText(lines.isEmpty() ? tr("Only where it is offered changed") : lines.join(QLatin1Char('\n')));
}

} // namespace mado

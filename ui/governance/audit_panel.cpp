// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/governance/audit_panel.h"

#include "app/services/csv.h"
#include "contract/tokyo.h"
#include "ui/desk/when_ready.h"
#include "ui/governance/audit_words.h"
#include "ui/governance/governance_words.h"
#include "ui/governance/record_rows.h"
#include "ui/shared/banner.h"
#include "ui/shared/choice_box.h"
#include "ui/shared/save_file.h"
#include "ui/shared/wording.h"

#include <QLineEdit>
#include <QSaveFile>
#include <QVBoxLayout>

namespace mado {

namespace {

constexpr int margin = 16;
constexpr int labelWidth = 216;
constexpr int mostExported = 100'000;

/// A choice of records ends in this when it is of what was refused.
constexpr QLatin1Char onlyRefused('!');

} // namespace

AuditPanel::AuditPanel(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_title(new TextLabel(theme, TextStyle::Title2, ColorRole::TextPrimary)),
      m_count(new TextLabel(theme, TextStyle::Meta, ColorRole::TextSecondary)),
      m_kind(new ChoiceBox(theme)),
      m_since(new ChoiceBox(theme)),
      m_label(new QLineEdit),
      m_csv(new Button(theme, ButtonKind::Secondary, ButtonHeight::Small)),
      m_banner(new Banner(theme)),
      m_rows(new RecordRows(theme)),
      m_reading(new QWidget),
      m_words(new TextLabel(theme, TextStyle::Small, ColorRole::TextPrimary)),
      m_older(new Button(theme, ButtonKind::Text, ButtonHeight::Small))
{
    build();
    connect(m_kind, &QComboBox::activated, this, &AuditPanel::reload);
    connect(m_since, &QComboBox::activated, this, &AuditPanel::reload);
    connect(m_label, &QLineEdit::returnPressed, this, &AuditPanel::reload);
    connect(m_csv, &QPushButton::clicked, this, &AuditPanel::exportRequested);
    connect(m_rows, &RecordRows::chosenChanged, this, &AuditPanel::choose);
    connect(m_older, &QPushButton::clicked, this, [this] { load(m_next, {}); });
    retranslate();
}

void AuditPanel::build()
{
    m_title->setBold(true);
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_csv->setIconName(QStringLiteral("download"));
    m_label->setFixedWidth(labelWidth);
    m_banner->hide();
    m_words->setWrap(true);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(margin, 12, margin, 8);
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addWidget(m_count, 1);
    for (QWidget *filter : std::initializer_list<QWidget *>{m_since, m_kind, m_label, m_csv})
        head->addWidget(filter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_banner);
    column->addWidget(m_rows, 1);
    auto *read = new QVBoxLayout(m_reading);
    read->setContentsMargins(margin, 10, margin, 10);
    read->addWidget(m_words);
    m_reading->hide();
    column->addWidget(m_reading);
    column->addWidget(m_older, 0, Qt::AlignHCenter);
}

void AuditPanel::setCompact(bool compact)
{
    m_compact = compact;
    for (QWidget *filter : std::initializer_list<QWidget *>{m_kind, m_since, m_label})
        filter->setVisible(!compact);
    retranslate();
}

void AuditPanel::setProvisions(Provisions *provisions) { m_provisions = provisions; }

void AuditPanel::setLanguage(Language language)
{
    m_language = language;
    fill();
}

void AuditPanel::retranslate()
{
    const auto refill = [](ChoiceBox *box, const QList<std::pair<QString, QString>> &choices) {
        const int before = std::max(0, box->currentIndex());
        box->clear();
        for (const auto &[words, key] : choices)
            box->addItem(words, key);
        box->setCurrentIndex(before);
    };
    refill(m_since, {{tr("Today"), QStringLiteral("0")}, {tr("7 days"), QStringLiteral("6")}, {tr("Always"), {}}});
    refill(m_kind, {{tr("Everything"), {}},
                    {tr("Conversations read"), QStringLiteral("transcript.")},
                    {tr("Consultations"), QStringLiteral("consultation.")},
                    {tr("Numbers and calls"), QStringLiteral("call.")},
                    {tr("Provisions"), QStringLiteral("provision.")},
                    {tr("Provisions refused"), QStringLiteral("provision.!")},
                    {tr("Agreements"), QStringLiteral("agreement.")},
                    {tr("Deletion"), QStringLiteral("disposal.")},
                    {tr("Sign-ins"), QStringLiteral("session.")},
                    {tr("Refused sign-ins"), QStringLiteral("session.begin.refused")},
                    {tr("Backups"), QStringLiteral("backup.")},
                    {tr("Beyond the scope"), QStringLiteral("break_glass.")},
                    {tr("All that was refused"), QStringLiteral("!")}});
    m_title->setText(m_compact ? tr("Record of today") : tr("Record"));
    m_since->setAccessibleName(tr("Since"));
    m_kind->setAccessibleName(tr("What"));
    m_label->setPlaceholderText(tr("R-20418, K-30417, recipient"));
    m_label->setAccessibleName(tr("Case or staff number, or recipient"));
    m_csv->setText(tr("CSV"));
    m_older->setText(tr("Older records"));
    m_rows->setAccessibleName(tr("Record"));
    fill();
}

AuditQuery AuditPanel::query() const
{
    AuditQuery query;
    query.action = m_kind->currentData().toString();
    query.refused = query.action.endsWith(onlyRefused);
    query.action.remove(onlyRefused);
    query.label = m_label->text().trimmed();
    if (const QString days = m_since->currentData().toString(); !days.isEmpty()) {
        const QDate today = inTokyo(QDateTime::currentDateTimeUtc()).date();
        query.from = fromTokyo(today.addDays(-days.toInt()), QTime(0, 0));
    }
    return query;
}

void AuditPanel::reload()
{
    if (!m_provisions)
        return;
    load(std::nullopt, {});
    whenReady(this, m_provisions->check(), [this](const Result<AuditCheck> &check) { checked(check); });
}

void AuditPanel::load(const std::optional<qint64> &before, const QString &exportPath)
{
    AuditQuery asked = query();
    asked.before = before;
    const int number = ++m_asked;
    whenReady(this, m_provisions->audit(asked),
              [this, number, older = before.has_value(), exportPath](const Result<AuditPage> &page) {
                  if (number != m_asked)
                      return;
                  if (!page)
                      Q_EMIT failed(page.error());
                  else
                      received(*page, older, exportPath);
              });
}

void AuditPanel::received(const AuditPage &page, bool older, const QString &exportPath)
{
    if (!older)
        m_records.clear();
    m_records.append(page.records);
    m_next = page.next;
    fill();
    if (exportPath.isEmpty())
        return;
    if (m_next && m_records.size() < mostExported)
        load(m_next, exportPath);
    else
        write(exportPath);
}

void AuditPanel::checked(const Result<AuditCheck> &check)
{
    m_check = check ? std::optional(*check) : std::nullopt;
    fill();
}

void AuditPanel::fill()
{
    QList<RecordRow> rows;
    for (const AuditRecord &record : std::as_const(m_records)) {
        const bool refused = GovernanceWords::isRefused(record.action);
        const AuditWords words = AuditWords::of(record, m_language);
        QStringList detail{words.label, words.full};
        detail.removeAll({});
        rows.append({QString::number(record.seq), wording::clockWithSeconds(record.at),
                     GovernanceWords::action(record.action), detail.join(QStringLiteral(" · ")),
                     m_compact && record.who ? record.who->name : AuditWords::who(record, m_language),
                     wording::shortDate(wording::dateInTokyo(record.at), m_language), words.tag,
                     refused ? TagTone::Warning : TagTone::Plain});
    }
    m_rows->show(rows);
    choose();
    m_count->setText(m_next ? tr("%1 and more").arg(m_records.size())
                            : tr("%n records", nullptr, int(m_records.size())));
    m_older->setVisible(m_next.has_value());
    m_banner->setVisible(m_check.has_value());
    if (!m_check)
        return;
    const QString at = wording::clock(m_check->at);
    m_banner->setTone(m_check->faultAt ? BannerTone::Danger : BannerTone::Info);
    m_banner->setIcon(m_check->faultAt ? QStringLiteral("alert") : QStringLiteral("checkcircle"));
    if (m_check->faultAt)
        m_banner->setWords(tr("The record was tampered with."),
                           tr("From record %1 on it does not fit. Call your IT section.").arg(*m_check->faultAt));
    else
        m_banner->setWords(tr("The chain was checked."),
                           tr("%1: %2 records, no tampering was found.").arg(at, QString::number(m_check->records)));
}

/// What stands in a row is cut at its end; of the chosen one all of it can be read.
void AuditPanel::choose()
{
    QString words;
    for (const AuditRecord &record : std::as_const(m_records)) {
        if (QString::number(record.seq) == m_rows->chosen() && !m_compact)
            words = AuditWords::of(record, m_language).full;
    }
    m_words->setText(words);
    m_reading->setVisible(!words.isEmpty());
}

void AuditPanel::askWhere()
{
    askWhereToSave(this, {tr("Save the record"), QStringLiteral("record.csv"), QStringLiteral("CSV (*.csv)")},
                   [this](const QString &path) { exportTo(path); });
}

void AuditPanel::exportTo(const QString &path)
{
    if (m_next)
        load(m_next, path);
    else
        write(path);
}

void AuditPanel::write(const QString &path)
{
    QList<QStringList> rows{{tr("Number"), tr("Time"), tr("Who"), tr("Role"), tr("What"), tr("Of what"), tr("Reason")}};
    for (const AuditRecord &record : std::as_const(m_records)) {
        const AuditWords words = AuditWords::of(record, m_language);
        rows.append({QString::number(record.seq), inTokyo(record.at).toString(Qt::ISODate),
                     record.who ? record.who->name : AuditWords::who(record, m_language),
                     record.who ? wording::role(record.who->role, m_language) : QString(),
                     GovernanceWords::action(record.action), words.label, words.inOneLine()});
    }
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(csvBytes(rows)) >= 0 && file.commit();
    Q_EMIT said(written ? tr("Saved: %n records", nullptr, int(m_records.size()))
                        : tr("Not saved. Choose another folder."));
}

void AuditPanel::focusList() { m_rows->setFocus(Qt::OtherFocusReason); }

} // namespace mado

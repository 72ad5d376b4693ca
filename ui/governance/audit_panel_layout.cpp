// SPDX-License-Identifier: GPL-3.0-or-later
// How the record is put together, and its fixed words.
#include "ui/governance/audit_panel.h"
#include "ui/governance/day_field.h"
#include "ui/governance/record_rows.h"
#include "ui/shared/banner.h"
#include "ui/shared/button.h"
#include "ui/shared/choice_box.h"
#include "ui/shared/text_label.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace mado {

namespace {

constexpr int margin = 16;
constexpr int labelWidth = 216;
constexpr int dayWidth = 132;

} // namespace

AuditPanel::AuditPanel(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_title(new TextLabel(theme, TextStyle::Title2, ColorRole::TextPrimary)),
      m_count(new TextLabel(theme, TextStyle::Meta, ColorRole::TextSecondary)),
      m_kind(new ChoiceBox(theme)),
      m_since(new ChoiceBox(theme)),
      m_label(new QLineEdit),
      m_days(new QWidget),
      m_from(new DayField),
      m_until(new DayField),
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
    for (DayField *field : {m_from, m_until})
        connect(field, &QLineEdit::returnPressed, this, &AuditPanel::reload);
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
    auto *days = new QHBoxLayout(m_days);
    days->setContentsMargins(margin, 0, margin, 8);
    days->setSpacing(8);
    days->addStretch(1);
    for (DayField *field : {m_from, m_until}) {
        field->setFixedWidth(dayWidth);
        days->addWidget(field);
    }
    m_days->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_days);
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

void AuditPanel::retranslate()
{
    const auto refill = [](ChoiceBox *box, const QList<std::pair<QString, QString>> &choices) {
        const int before = std::max(0, box->currentIndex());
        box->clear();
        for (const auto &[words, key] : choices)
            box->addItem(words, key);
        box->setCurrentIndex(before);
    };
    refill(m_since, {{tr("Today"), QStringLiteral("0")},
                     {tr("7 days"), QStringLiteral("6")},
                     {tr("From – until"), QStringLiteral("days")},
                     {tr("Always"), {}}});
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
    m_from->setAccessibleName(tr("First day"));
    m_until->setAccessibleName(tr("Last day"));
    m_kind->setAccessibleName(tr("What"));
    m_label->setPlaceholderText(tr("R-20418, K-30417, recipient"));
    m_label->setAccessibleName(tr("Case or staff number, or recipient"));
    m_csv->setText(tr("CSV"));
    m_older->setText(tr("Older records"));
    m_rows->setAccessibleName(tr("Record"));
    fill();
}

} // namespace mado

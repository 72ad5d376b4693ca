// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/accounts/many.h"

#include "backend/store/made_account_rows.h"

#include <QFile>
#include <algorithm>

namespace mado::accounts {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype columns = 5;
const auto fromTemplate = u"personal-support"_s;

struct Line
{
    AccountId id;
    AccountContent content;
};

/// Names longer than LINE's 20 characters lose what all of them have in common.
QString shortName(const QString &prefecture) { return prefecture + u" コロナ対策サポート"_s; }

std::optional<Line> lineFrom(const QStringList &cells, const AccountHours &hours)
{
    const auto id = AccountId::from(u"personal-"_s + cells.value(0));
    if (cells.size() != columns || cells.first().size() != 2 || !id)
        return std::nullopt;
    QString page = cells[4];
    if (page.startsWith(u"http://"_s))
        page.replace(0, 4, u"https"_s);
    const QString &code = cells.first();
    return Line{*id,
                {fromTemplate,
                 code,
                 {shortName(cells[1]), u"COVID-19 support, prefecture "_s + code},
                 hours,
                 {u"監修医（訓練）"_s, u"Supervising physician (training)"_s},
                 page,
                 {}}};
}

tl::expected<void, QString> makeOne(store::Transaction &tx, const Desk &writer, const Desk &publisher, const Line &line)
{
    const auto kept = saveDraft(tx, writer, line.id, {0, line.content});
    const auto done = kept ? publish(tx, publisher, line.id, {1}) : kept;
    if (!done)
        return tl::unexpected(u"%1: %2"_s.arg(line.id.text(), done.error().code));
    return {};
}

} // namespace

tl::expected<Many, QString> makeMany(store::Transaction &tx, const Templates &templates, const QString &csv,
                                     const StaffName &writer, const StaffName &publisher, const QDateTime &now)
{
    QFile file(csv);
    const auto from = std::ranges::find(templates.list(), fromTemplate, &AccountTemplate::id);
    if (!file.open(QIODevice::ReadOnly) || from == templates.list().end())
        return tl::unexpected(u"%1 cannot be read: name a CSV file of accounts"_s.arg(csv));
    Many many{0, 0};
    const QStringList lines = QString::fromUtf8(file.readAll()).remove(u'\r').split(u'\n', Qt::SkipEmptyParts);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const auto line = lineFrom(lines[i].split(u','), from->hours);
        if (!line)
            return tl::unexpected(
                u"%1:%2: expected a code of two digits and four more cells"_s.arg(csv, QString::number(i + 1)));
        if (store::findMadeAccount(tx, line->id)) {
            ++many.there;
            continue;
        }
        if (const auto made = makeOne(tx, {templates, writer, now}, {templates, publisher, now}, *line); !made)
            return tl::unexpected(made.error());
        ++many.made;
    }
    return many;
}

} // namespace mado::accounts

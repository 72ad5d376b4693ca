// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/statistics/counting/areas.h"

#include "backend/triage/section.h"

#include <QDir>
#include <QFile>
#include <algorithm>
#include <bit>

namespace mado::statistics {

using namespace Qt::Literals::StringLiterals;
using triage::Faults;
using triage::Section;

namespace {

constexpr quint32 codeCount = 10'000'000;
constexpr quint32 perPrefix = 10'000;

QString prefixText(quint32 postal) { return u"%1"_s.arg(postal / perPrefix, 3, 10, QChar(u'0')); }

/// Two digits; 0 where they name no prefecture.
int prefectureAt(const char *text)
{
    const int number = (text[0] - '0') * 10 + text[1] - '0';
    return number > 0 && number < prefectures ? number : unknownPrefecture;
}

/// "4980000,23|24" → a bit for each prefecture. By hand: there are 120,000 of them at every start.
bool readPostalLine(QByteArrayView line, std::vector<quint64> &inside, std::vector<std::vector<quint32>> &codes)
{
    quint32 code = 0;
    if (line.size() < 10 || line[7] != ',' || line.size() % 3 != 1)
        return false;
    for (qsizetype i = 0; i < 7; ++i) {
        if (line[i] < '0' || line[i] > '9')
            return false;
        code = code * 10 + quint32(line[i] - '0');
    }
    for (qsizetype at = 8; at < line.size(); at += 3) {
        const int number = prefectureAt(line.data() + at);
        if (number == unknownPrefecture)
            return false;
        inside[code] |= quint64(1) << unsigned(number);
        codes[std::size_t(number)].push_back(code);
    }
    return true;
}

void readPostal(const QString &path, std::vector<quint64> &inside, std::vector<std::vector<quint32>> &codes,
                QList<triage::Fault> &faults)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        faults.append({u"postal.csv"_s, 1, u"cannot be read"_s});
        return;
    }
    inside.assign(codeCount, 0);
    codes.resize(prefectures);
    const QByteArray all = file.readAll();
    qsizetype from = all.indexOf('\n') + 1;
    for (int line = 2; from < all.size(); ++line) {
        const qsizetype end = all.indexOf('\n', from);
        const qsizetype until = end < 0 ? all.size() : end;
        const auto view = QByteArrayView(all).sliced(from, until - from).trimmed();
        if (!readPostalLine(view, inside, codes))
            faults.append({u"postal.csv"_s, line, u"expected 7 digits, a comma, prefectures joined by |"_s});
        from = until + 1;
    }
}

} // namespace

QString Areas::codeOf(int prefecture)
{
    return prefecture == unknownPrefecture ? u"99"_s : u"%1"_s.arg(prefecture, 2, 10, QChar(u'0'));
}

QString Areas::unknownAreaOf(int prefecture) { return codeOf(prefecture) + u"-unknown"_s; }

int Areas::numberOf(const QString &code)
{
    bool good = false;
    const int number = code.toInt(&good);
    return good && number > 0 && number < prefectures ? number : unknownPrefecture;
}

const Region *Areas::region(const QString &code) const
{
    const auto found = m_byCode.constFind(code);
    return found == m_byCode.cend() ? nullptr : &m_regions.at(*found);
}

int Areas::prefectureOf(int told, quint32 postal) const
{
    if (told > 0 && told < prefectures)
        return told;
    const quint64 inside = postal < codeCount ? m_inside[postal] : 0;
    return std::popcount(inside) == 1 ? std::countr_zero(inside) : unknownPrefecture;
}

quint32 Areas::postalIn(int prefecture, quint32 postal) const
{
    return postal < codeCount && (m_inside[postal] >> unsigned(prefecture) & 1U) ? postal : unknownPostal;
}

QString Areas::areaOf(RegionLevel level, int prefecture, quint32 postal) const
{
    if (prefecture == unknownPrefecture)
        return {};
    if (postal >= codeCount)
        return level == RegionLevel::PostalArea ? unknownAreaOf(prefecture) : QString();
    if (level == RegionLevel::PostalArea)
        return codeOf(prefecture) + u'-' + prefixText(postal);
    return m_centres.value(quint32(prefecture) * 1000 + postal / perPrefix);
}

tl::expected<Areas, QList<triage::Fault>> Areas::load(const QString &folder)
{
    const QDir dir(folder);
    Areas areas;
    QList<triage::Fault> faults;
    readPostal(dir.filePath(u"postal.csv"_s), areas.m_inside, areas.m_codes, faults);
    QList<Region> prefecturesFound;
    Faults names(u"prefectures.yaml"_s);
    if (const auto root = triage::openYaml(dir.filePath(u"prefectures.yaml"_s), names)) {
        for (const Section &item : root->items())
            prefecturesFound.append({RegionLevel::Prefecture, item.text("code"), u"00"_s, item.local("name")});
    }
    Faults centres(u"health_centres.yaml"_s);
    QHash<QString, QList<Region>> areasOf;
    if (const auto root = triage::openYaml(dir.filePath(u"health_centres.yaml"_s), centres)) {
        for (const Section &item : root->items()) {
            item.allowOnly({u"code"_s, u"name"_s, u"postal"_s});
            const QString code = item.text("code");
            areasOf[code.left(2)].append({RegionLevel::HealthCentreArea, code, code.left(2), item.local("name")});
            for (const QString &prefix : item.at("postal").asTexts())
                areas.m_centres.insert(quint32(numberOf(code.left(2))) * 1000 + prefix.toUInt(), code);
        }
    }
    faults += names.list() + centres.list();
    if (!faults.isEmpty())
        return tl::unexpected(faults);
    QHash<int, QList<Region>> postal;
    for (int number = 1; number < prefectures && !areas.m_codes.empty(); ++number) {
        QString last;
        for (const quint32 code : areas.m_codes[std::size_t(number)]) {
            const QString text = prefixText(code);
            if (text != last)
                postal[number].append(
                    {RegionLevel::PostalArea, codeOf(number) + u'-' + text, codeOf(number), {text, text}});
            last = text;
        }
        postal[number].append(
            {RegionLevel::PostalArea, unknownAreaOf(number), codeOf(number), {u"不明"_s, u"Unknown"_s}});
    }
    areas.m_regions.append({RegionLevel::Nation, u"00"_s, {}, {u"全国"_s, u"Japan"_s}});
    areas.m_regions += prefecturesFound;
    areas.m_regions.append({RegionLevel::Prefecture, u"99"_s, u"00"_s, {u"不明"_s, u"Unknown"_s}});
    for (const Region &prefecture : prefecturesFound)
        areas.m_regions += areasOf.value(prefecture.code) + postal.value(numberOf(prefecture.code));
    for (qsizetype i = 0; i < areas.m_regions.size(); ++i)
        areas.m_byCode.insert(areas.m_regions[i].code, i);
    return areas;
}

} // namespace mado::statistics

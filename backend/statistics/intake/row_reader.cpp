// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/statistics/intake/row_reader.h"

#include "backend/statistics/intake/intake.h"

#include <QJsonValue>
#include <QStringEncoder>
#include <charconv>
#include <cmath>

namespace mado::statistics {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int unreadable = -1;

int digits(QByteArrayView text, qsizetype from, qsizetype count)
{
    int value = 0;
    if (from + count > text.size())
        return unreadable;
    for (qsizetype i = from; i < from + count; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return unreadable;
        value = value * 10 + text[i] - '0';
    }
    return value;
}

/// "2020-03-31", "2020-03-31 12:34", "2020/03/31 12:34:56", in Japan's time; with Z at the end UTC. Seconds since 1970;
/// nullopt: no time.
std::optional<qint64> secondsIn(QByteArrayView text)
{
    const QDate day(digits(text, 0, 4), digits(text, 5, 2), digits(text, 8, 2));
    if (!day.isValid())
        return std::nullopt;
    const bool timed = text.size() >= 16;
    const int hour = timed ? digits(text, 11, 2) : 12;
    const int minute = timed ? digits(text, 14, 2) : 0;
    if ((text.size() != 10 && !timed) || hour < 0 || hour > 23 || minute < 0 || minute > 59)
        return std::nullopt;
    const int offset = text.endsWith('Z') ? 0 : 9 * 3600;
    return (day.toJulianDay() - 2440588) * 86400 + hour * 3600 + minute * 60 - offset;
}

/// The day in Japan.
int dayOf(qint64 seconds) { return int((seconds + qint64(9) * 3600) / 86400); }

std::string bytesOf(QByteArrayView view) { return {view.data(), std::size_t(view.size())}; }

} // namespace

RowReader::RowReader(const SurveyDefinition &definition, QByteArray key, const QString &encoding)
    : m_definition(&definition),
      m_key(std::move(key)),
      m_decoder(encoding.toLatin1().constData()),
      m_prefectureSlot(definition.layout.indexOf(SlotRole::Prefecture))
{
}

tl::expected<RowReader, QString> RowReader::open(const SurveyDefinition &definition, const QByteArray &key,
                                                 QByteArrayView header, const QString &encoding, int prefecture)
{
    RowReader reader(definition, key, encoding);
    reader.m_prefecture = quint32(prefecture);
    if (!reader.m_decoder.isValid())
        return tl::unexpected(u"the encoding '%1' is not known here; try UTF-8 or Shift_JIS"_s.arg(encoding));
    if (auto fault = reader.readHeader(header, encoding))
        return tl::unexpected(*fault);
    return reader;
}

QString RowReader::text(QByteArrayView bytes)
{
    m_decoder.resetState();
    return m_decoder.decode(bytes);
}

std::optional<QString> RowReader::readHeader(QByteArrayView header, const QString &encoding)
{
    if (header.startsWith("\xef\xbb\xbf"))
        header = header.sliced(3);
    m_separator = header.contains('\t') ? '\t' : ',';
    split(header);
    QStringEncoder encoder(encoding.toLatin1().constData());
    const auto names = m_fields;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const QString name = text(names[i]).trimmed();
        m_columns.emplace_back();
        if (name == u"person") {
            m_person = qsizetype(i);
        } else if (name == u"answered_at") {
            m_at = qsizetype(i);
        } else if (const auto slot = m_definition->layout.indexOf(name)) {
            Column column{*slot, {}};
            const Slot &place = m_definition->layout.slots()[*slot];
            for (auto option = place.options.begin(); option != place.options.end(); ++option)
                column.options.emplace(option.key().toStdString(), quint32(option.value()));
            for (const auto &[asked, flow] : m_definition->flow) {
                const auto *question = asked->question(name);
                for (const survey::Option &option : question ? question->options : QList<survey::Option>()) {
                    const auto code = quint32(place.options.value(option.key, 0));
                    for (const QString &word :
                         QStringList{option.key, option.label.ja, option.label.en} + option.also) {
                        const QByteArray encoded = encoder.encode(word);
                        column.options.emplace(bytesOf(encoded), code);
                    }
                }
            }
            m_columns.back() = std::move(column);
        } else {
            return u"the file has a column '%1' that is no question of this survey"_s.arg(name);
        }
    }
    if (m_person < 0 || m_at < 0)
        return u"the first line has to name the columns, person and answered_at among them"_s;
    return std::nullopt;
}

/// Quoted fields may hold the separator; a doubled quote stands for one.
void RowReader::split(QByteArrayView line)
{
    m_fields.clear();
    while (line.endsWith('\r') || line.endsWith('\n'))
        line.chop(1);
    qsizetype from = 0;
    while (from <= line.size()) {
        if (from < line.size() && line[from] == '"') {
            QByteArray field;
            qsizetype at = from + 1;
            for (; at < line.size(); ++at) {
                if (line[at] != '"') {
                    field.append(line[at]);
                } else if (at + 1 < line.size() && line[at + 1] == '"') {
                    field.append('"');
                    ++at;
                } else {
                    break;
                }
            }
            m_fields.push_back(std::move(field));
            const qsizetype end = line.indexOf(m_separator, at);
            from = end < 0 ? line.size() + 1 : end + 1;
        } else {
            const qsizetype end = line.indexOf(m_separator, from);
            const qsizetype until = end < 0 ? line.size() : end;
            m_fields.push_back(QByteArray::fromRawData(line.data() + from, until - from));
            from = until + 1;
        }
    }
}

Encoded RowReader::codeOf(const Column &column, QByteArrayView field) const
{
    const Slot &slot = m_definition->layout.slots()[column.slot];
    if (slot.kind == SlotKind::Single || slot.kind == SlotKind::Multiple) {
        quint32 bits = 1;
        for (qsizetype from = 0; from <= field.size();) {
            const qsizetype plus = slot.kind == SlotKind::Multiple ? field.indexOf('+', from) : -1;
            const qsizetype until = plus < 0 ? field.size() : plus;
            const auto known = column.options.find(bytesOf(field.sliced(from, until - from)));
            if (known == column.options.end())
                return slot.role == SlotRole::Prefecture ? Encoded(0U) : tl::unexpected(u"not an option"_s);
            if (slot.kind == SlotKind::Single)
                return known->second;
            bits |= 1U << known->second;
            from = until + 1;
        }
        return bits;
    }
    const QByteArray raw = QByteArray::fromRawData(field.data(), field.size());
    if (slot.kind != SlotKind::Number)
        return encodeAnswer(slot, nullptr, QString::fromLatin1(raw));
    bool good = false;
    const double number = raw.toDouble(&good);
    return good ? encodeAnswer(slot, nullptr, number) : tl::unexpected(u"not a number"_s);
}

const Place *RowReader::placeOf(int day)
{
    const auto known = m_places.find(day);
    const auto &place =
        known != m_places.end()
            ? known->second
            : m_places.emplace(day, m_definition->placeOf(QDate::fromJulianDay(day + 2440588))).first->second;
    return place ? &*place : nullptr;
}

tl::expected<ReadRow, QString> RowReader::read(QByteArrayView line)
{
    split(line);
    if (m_fields.size() != m_columns.size())
        return tl::unexpected(u"%1 columns instead of %2"_s.arg(m_fields.size()).arg(m_columns.size()));
    const QByteArray &person = m_fields[std::size_t(m_person)];
    const auto at = secondsIn(m_fields[std::size_t(m_at)]);
    if (person.isEmpty() || person.size() > 512)
        return tl::unexpected(u"person: missing or too long"_s);
    if (!at)
        return tl::unexpected(u"answered_at: not a time"_s);
    const Place *place = placeOf(dayOf(*at));
    if (!place)
        return tl::unexpected(u"answered_at: the survey took no answers then"_s);
    Codes codes{};
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (!m_columns[i] || m_fields[i].isEmpty())
            continue;
        const auto code = codeOf(*m_columns[i], m_fields[i]);
        if (!code)
            return tl::unexpected(m_definition->layout.slots()[m_columns[i]->slot].key + u": "_s + code.error());
        codes[m_columns[i]->slot] = *code;
    }
    if (m_prefecture && m_prefectureSlot)
        codes[*m_prefectureSlot] = m_prefecture;
    if (const QString question = notAsked(*m_definition, *place->asked, codes); !question.isEmpty())
        return tl::unexpected(question + u": not asked after these answers"_s);
    return ReadRow{place->part,
                   {personKey(m_key, text(person)), place->period, 0, qint32(*at), m_definition->layout.pack(codes)}};
}

} // namespace mado::statistics

// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/statistics/counting/layout.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace mado::statistics {

namespace {

constexpr const char *kindWords[] = {"single", "multiple", "number", "date", "postal"};

quint32 readLittle(const unsigned char *bytes, int width)
{
    quint32 value = 0;
    for (int i = width - 1; i >= 0; --i)
        value = value << 8U | bytes[i];
    return value;
}

QString lineOf(const Slot &slot)
{
    QStringList options;
    for (auto it = slot.options.begin(); it != slot.options.end(); ++it)
        options.append(u"%1=%2"_s.arg(it.key()).arg(it.value()));
    options.sort();
    return u"%1 %2 %3 %4 %5 %6 %7"_s.arg(QString::number(slot.code), slot.key, QLatin1String(kindWords[int(slot.kind)]),
                                         QString::number(int(slot.role)), QString::number(slot.least),
                                         QString::number(slot.decimals), options.join(u','));
}

Slot slotOf(const QString &line)
{
    const QStringList parts = line.split(u' ');
    Slot slot{};
    slot.code = parts.value(0).toInt();
    slot.key = parts.value(1);
    for (int kind = 0; kind < 5; ++kind) {
        if (parts.value(2) == QLatin1String(kindWords[kind]))
            slot.kind = SlotKind(kind);
    }
    slot.role = SlotRole(parts.value(3).toInt());
    slot.least = parts.value(4).toDouble();
    slot.decimals = parts.value(5).toInt();
    for (const QString &option : parts.value(6).split(u',', Qt::SkipEmptyParts))
        slot.options.insert(option.section(u'=', 0, 0), option.section(u'=', 1).toInt());
    return slot;
}

QString conflict(const Slot &stored, const Slot *now)
{
    if (!now || now->key != stored.key)
        return u"code %1 belongs to question '%2' for good"_s.arg(QString::number(stored.code), stored.key);
    if (now->kind != stored.kind || now->role != stored.role || now->decimals != stored.decimals ||
        now->least != stored.least)
        return u"question '%1' is stored in another form"_s.arg(stored.key);
    for (auto it = stored.options.begin(); it != stored.options.end(); ++it) {
        if (now->options.value(it.key(), it.value()) != it.value())
            return u"option '%1' of '%2' is stored as %3"_s.arg(it.key(), stored.key, QString::number(it.value()));
        for (auto other = now->options.begin(); other != now->options.end(); ++other) {
            if (other.value() == it.value() && other.key() != it.key())
                return u"code %1 of '%2' means '%3' in stored answers"_s.arg(QString::number(it.value()), stored.key,
                                                                             it.key());
        }
    }
    return {};
}

} // namespace

int Slot::width() const
{
    switch (kind) {
    case SlotKind::Single:
        return 1;
    case SlotKind::Number:
        return role == SlotRole::Age ? 1 : 2;
    case SlotKind::Date:
        return 2;
    case SlotKind::Postal:
        return 3;
    case SlotKind::Multiple:
        return 4;
    }
    Q_UNREACHABLE();
}

int Slot::counters() const
{
    if (role != SlotRole::None)
        return 0;
    int highest = 0;
    for (const int option : options)
        highest = std::max(highest, option);
    switch (kind) {
    case SlotKind::Single:
    case SlotKind::Multiple:
        return highest + 1;
    case SlotKind::Number:
        return int(bins.size()) + 2;
    case SlotKind::Date:
    case SlotKind::Postal:
        return 0;
    }
    Q_UNREACHABLE();
}

Layout::Layout(std::vector<Slot> slots) : m_slots(std::move(slots))
{
    std::ranges::sort(m_slots, {}, &Slot::code);
    for (const Slot &slot : m_slots) {
        m_offsets.push_back(m_size);
        m_size += slot.width();
    }
}

std::optional<std::size_t> Layout::indexOf(const QString &key) const
{
    const auto found = std::ranges::find(m_slots, key, &Slot::key);
    return found == m_slots.end() ? std::nullopt : std::optional(std::size_t(found - m_slots.begin()));
}

std::optional<std::size_t> Layout::indexOf(SlotRole role) const
{
    const auto found = std::ranges::find(m_slots, role, &Slot::role);
    return found == m_slots.end() ? std::nullopt : std::optional(std::size_t(found - m_slots.begin()));
}

QByteArray Layout::pack(const Codes &codes) const
{
    QByteArray bytes(m_size, '\0');
    int used = 0;
    for (std::size_t i = 0; i < m_slots.size(); ++i) {
        quint32 value = codes[i];
        for (int at = m_offsets[i]; value; ++at, value >>= 8U) {
            bytes[at] = char(value & 0xffU);
            used = at + 1;
        }
    }
    bytes.truncate(used);
    return bytes;
}

void Layout::unpack(std::span<const unsigned char> bytes, Codes &codes) const
{
    std::array<unsigned char, mostSlots * 4> padded{};
    std::copy_n(bytes.begin(), std::min(bytes.size(), padded.size()), padded.begin());
    for (std::size_t i = 0; i < m_slots.size(); ++i)
        codes[i] = readLittle(padded.data() + m_offsets[i], m_slots[i].width());
}

QString Layout::conflictWith(const Layout &newer) const
{
    for (const Slot &slot : m_slots) {
        const auto found = std::ranges::find(newer.m_slots, slot.code, &Slot::code);
        const QString what = conflict(slot, found == newer.m_slots.end() ? nullptr : &*found);
        if (!what.isEmpty())
            return what;
    }
    for (const Slot &slot : newer.m_slots) {
        if (!m_slots.empty() && slot.code < m_slots.back().code &&
            std::ranges::find(m_slots, slot.code, &Slot::code) == m_slots.end())
            return u"question '%1' takes code %2, which lies before stored ones; new questions go behind"_s.arg(
                slot.key, QString::number(slot.code));
    }
    return {};
}

QString Layout::text() const
{
    QStringList lines;
    for (const Slot &slot : m_slots)
        lines.append(lineOf(slot));
    return lines.join(u'\n');
}

Layout Layout::fromText(const QString &text)
{
    std::vector<Slot> slots;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
        slots.push_back(slotOf(line));
    return Layout(std::move(slots));
}

int countedCode(const Slot &slot, quint32 code)
{
    if (slot.kind != SlotKind::Number || code == 0)
        return int(code);
    const double value = slot.least + (code - 1) / std::pow(10.0, slot.decimals);
    const auto above = std::ranges::upper_bound(slot.bins, value + 1e-9);
    return 1 + int(above - slot.bins.begin());
}

} // namespace mado::statistics

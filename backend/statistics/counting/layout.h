// SPDX-License-Identifier: GPL-3.0-or-later
// How the answers of one response are stored: a few bytes, at places that the survey's counting.yaml gives for good.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QStringList>
#include <array>
#include <optional>
#include <span>
#include <vector>

namespace mado::statistics {

enum class SlotKind { Single, Multiple, Number, Date, Postal };
/// What the answer says about where and who, so that no code needs to know a question's key.
enum class SlotRole { None, Prefecture, Postal, Age, Occupation };

/// One question's place. Codes are never given anew; 0 always means that there is no answer.
struct Slot
{
    QString key;
    int code; ///< Order among the stored answers.
    SlotKind kind;
    SlotRole role;
    QHash<QString, int> options; ///< Code by key; of Multiple 1 to 31: a bit each.
    double least;                ///< Of Number.
    double most;
    int decimals;
    std::vector<double> bins; ///< Of Number: lower edges of the bins that are counted, in order.
    int line;                 ///< In counting.yaml.

    int width() const;    ///< Bytes.
    int counters() const; ///< How many codes are counted, 0 among them; 0 for places and the like.
    friend bool operator==(const Slot &, const Slot &) = default;
};

inline constexpr std::size_t mostSlots = 48;

/// What was answered, by slot: a code, a set of bits, a scaled number + 1, days since 2020 + 1, a postal code + 1.
using Codes = std::array<quint32, mostSlots>;

class Layout
{
public:
    Layout() = default;
    explicit Layout(std::vector<Slot> slots); ///< At most mostSlots; sorted by code here.

    const std::vector<Slot> &slots() const { return m_slots; }
    std::optional<std::size_t> indexOf(const QString &key) const;
    std::optional<std::size_t> indexOf(SlotRole role) const;

    /// Trailing zeros are left out, so that stored answers stay valid when questions are added behind.
    QByteArray pack(const Codes &codes) const;
    void unpack(std::span<const unsigned char> bytes, Codes &codes) const;

    /// What a newer layout would change about answers stored under this one; empty: nothing.
    QString conflictWith(const Layout &newer) const;
    /// The layout as text, one slot a line, to be kept beside the answers.
    QString text() const;
    static Layout fromText(const QString &text);

private:
    std::vector<Slot> m_slots;
    std::vector<int> m_offsets;
    int m_size = 0;
};

/// Which counted code an answer has: itself, or the bin of a number.
int countedCode(const Slot &slot, quint32 code);

} // namespace mado::statistics

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/store/survey/response_log.h"

#include <cstring>
#include <vector>

namespace mado::statistics {

/// Who is surely new, in 128 MiB for tens of millions of people. A Bloom filter whose four bits lie in one cache line;
/// it may take somebody new for known, never the other way round.
class Seen
{
public:
    Seen() : m_bits(lines * 8, 0) {}

    /// True: surely not added before.
    bool add(const store::PersonKey &person, int period)
    {
        quint64 words[2];
        std::memcpy(words, person.data(), sizeof words); // a keyed hash: as good as random already
        quint64 hash = (words[0] ^ (quint64(period) * 0x9e3779b97f4a7c15ULL)) * 0xbf58476d1ce4e5b9ULL;
        hash ^= hash >> 29U;
        quint64 *line = m_bits.data() + (hash % lines) * 8;
        quint64 places = words[1];
        bool fresh = false;
        for (int i = 0; i < 4; ++i, places >>= 9U) {
            quint64 &word = line[places >> 6U & 7U];
            const quint64 bit = quint64(1) << (places & 63U);
            fresh = fresh || !(word & bit);
            word |= bit;
        }
        return fresh;
    }

private:
    static constexpr std::size_t lines = (std::size_t(128) << 20U) / 64;
    std::vector<quint64> m_bits;
};

} // namespace mado::statistics

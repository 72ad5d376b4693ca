// SPDX-License-Identifier: GPL-3.0-or-later
// Invented answers to the national survey, for training and for measuring: as many people as answered in 2020, spread
// so that the published figures of each round come out, the same ones for the same seed.
#pragma once

#include "backend/statistics/counting/areas.h"
#include "backend/statistics/rollup/cells.h"
#include "backend/store/survey/response_log.h"

namespace mado::statistics {

/// Published by LINE and the ministry (2020); where nothing was published, in between.
struct RoundFigures
{
    qint64 valid;
    qint64 analysed;
    double fever4d; ///< Of 1.
    double threeCs;
    double officeTelework;
    double hands;
    double conversation;
    double closed;
    double crowds;
    double contact;
    double income; ///< 0: not asked.
    double depressed;
};
RoundFigures figuresOf(int round); ///< 1 to 4.

/// People of one prefecture, age and occupation, and how many of them give which answer.
struct SampleGroup
{
    int prefecture = 0;
    int age = 0;        ///< Group; ages.size() + 1: outside the limits.
    int occupation = 0; ///< Code.
    qint64 first = 0;   ///< Number of the group's first person.
    qint64 n = 0;
    qint64 fever4d = 0;
    qint64 fever3d = 0;
    qint64 threeCs = 0;
    qint64 closed = 0; ///< This and the next two: besides those who avoid all three.
    qint64 crowds = 0;
    qint64 contact = 0;
    qint64 hands = 0;
    qint64 conversation = 0;
    qint64 telework = 0;
    qint64 income = 0;
    qint64 health = 0;
    qint64 depressed = 0;
    qint64 some = 0;
};

class NationalSample
{
public:
    /// `people` of the round instead of all; the shares stay.
    NationalSample(const SurveyDefinition &definition, const Areas &areas, int round, qint64 people, quint64 seed);

    qint64 size() const { return m_people; }
    const std::vector<SampleGroup> &groups() const { return m_groups; }
    /// The i-th answer to arrive: people of all groups come mixed. Any thread.
    store::LoggedResponse answer(qint64 i) const;
    /// Who that is and what they say, before it is packed.
    const SampleGroup &person(qint64 i, Codes &codes) const;

    /// What counting all answers must come to, for every prefecture × age × occupation.
    std::vector<store::CellRow> groupCells() const;
    /// Cells of a prefecture's postal codes that add up to it: for screens, where nobody answers one by one.
    std::vector<store::CellRow> postalCells(int prefecture) const;

private:
    void share(const RoundFigures &figures, qint64 analysed);
    void spread(double rate, qint64 total, qint64 SampleGroup::*field,
                const std::function<double(const SampleGroup &)> &factor,
                const std::function<bool(const SampleGroup &)> &asked);
    void say(const SampleGroup &group, qint64 k, Codes &codes) const;

    const SurveyDefinition &m_definition;
    const Areas &m_areas;
    int m_round;
    qint64 m_people;
    quint64 m_seed;
    qint64 m_stride;
    std::vector<SampleGroup> m_groups;
    std::size_t m_slot[9] = {};
};

} // namespace mado::statistics

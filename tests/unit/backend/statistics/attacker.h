// SPDX-License-Identifier: GPL-3.0-or-later
// Bounds of withheld counts by linear programming over all that is published.
#pragma once

#include "backend/statistics/disclosure/protect.h"

#include <glpk.h>
#include <utility>
#include <vector>

namespace mado::statistics {

/// Parts, and what they add up to: places of a list of counts.
using Sums = std::vector<std::pair<std::vector<std::size_t>, std::size_t>>;

/// Every sum that the published tables are bound by: parts, and what they add up to.
inline Sums sums(const TableShape &shape)
{
    Sums list;
    for (int p = TablePlace::all; p < shape.prefectures(); ++p) {
        std::vector<std::size_t> ages, occupations;
        for (int a = 0; a < shape.ages(); ++a)
            ages.push_back(shape.index({p, a, TablePlace::all}));
        for (int o = 0; o < shape.occupations(); ++o)
            occupations.push_back(shape.index({p, TablePlace::all, o}));
        list.emplace_back(ages, shape.index({p, TablePlace::all, TablePlace::all}));
        list.emplace_back(occupations, shape.index({p, TablePlace::all, TablePlace::all}));
    }
    const auto overPrefectures = [&](int a, int o) {
        std::vector<std::size_t> parts;
        for (int p = 0; p < shape.prefectures(); ++p)
            parts.push_back(shape.index({p, a, o}));
        list.emplace_back(parts, shape.index({TablePlace::all, a, o}));
    };
    overPrefectures(TablePlace::all, TablePlace::all);
    for (int a = 0; a < shape.ages(); ++a)
        overPrefectures(a, TablePlace::all);
    for (int o = 0; o < shape.occupations(); ++o)
        overPrefectures(TablePlace::all, o);
    return list;
}

/// Knows every count that is not hidden, how many each could be at most, and all sums.
class Attacker
{
public:
    Attacker(const std::vector<qint64> &counts, const std::vector<qint64> &most, const std::vector<bool> &hidden,
             const Sums &sums)
        : m_problem(glp_create_prob())
    {
        glp_term_out(GLP_OFF);
        glp_add_cols(m_problem, int(counts.size()));
        for (std::size_t i = 0; i < counts.size(); ++i) {
            const auto column = int(i) + 1;
            if (!hidden[i] || most[i] == 0)
                glp_set_col_bnds(m_problem, column, GLP_FX, double(counts[i]), double(counts[i]));
            else
                glp_set_col_bnds(m_problem, column, GLP_DB, 0, double(most[i]));
        }
        for (const auto &[parts, whole] : sums) {
            const int row = glp_add_rows(m_problem, 1);
            glp_set_row_bnds(m_problem, row, GLP_FX, 0, 0);
            std::vector<int> columns{0, int(whole) + 1};
            std::vector<double> values{0, -1};
            for (const std::size_t part : parts) {
                columns.push_back(int(part) + 1);
                values.push_back(1);
            }
            glp_set_mat_row(m_problem, row, int(columns.size()) - 1, columns.data(), values.data());
        }
    }
    Attacker(const Attacker &) = delete;
    Attacker &operator=(const Attacker &) = delete;
    ~Attacker() { glp_delete_prob(m_problem); }

    /// Largest minus smallest value that the place can have.
    double width(std::size_t place) { return best(place, GLP_MAX) - best(place, GLP_MIN); }

private:
    double best(std::size_t place, int direction)
    {
        glp_set_obj_dir(m_problem, direction);
        glp_set_obj_coef(m_problem, int(place) + 1, 1);
        glp_smcp parameters;
        glp_init_smcp(&parameters);
        parameters.msg_lev = GLP_MSG_OFF;
        parameters.presolve = GLP_ON;
        parameters.tm_lim = 20000;
        const int failed = glp_simplex(m_problem, &parameters);
        const double value = failed ? qQNaN() : glp_get_obj_val(m_problem);
        glp_set_obj_coef(m_problem, int(place) + 1, 0);
        return value;
    }

    glp_prob *m_problem;
};

} // namespace mado::statistics

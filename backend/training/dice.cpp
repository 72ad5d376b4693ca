// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/training/dice.h"

#include <QCryptographicHash>
#include <QtEndian>
#include <algorithm>
#include <cmath>
#include <numbers>

namespace mado::training {

namespace {

// Log-normal through the two measured points: median 34 s, 90 % at 95 s.
constexpr double medianGapSeconds = 34.0;
constexpr double spread = 0.80;
constexpr double longestGapSeconds = 300.0;

quint64 mixed(quint64 seed, const QString &name)
{
    const auto digest =
        QCryptographicHash::hash(QByteArray::number(seed) + '/' + name.toUtf8(), QCryptographicHash::Sha256);
    return qFromLittleEndian<quint64>(digest.constData());
}

} // namespace

Dice::Dice(quint64 seed, const QString &name) : m_engine(mixed(seed, name)) {}

// The standard's distributions differ between libraries; these few lines do not.
double Dice::unit() { return double(m_engine() >> 11) * 0x1.0p-53; }

bool Dice::happens(double probability) { return unit() < probability; }

QString Dice::oneOf(const QStringList &choices)
{
    return choices.isEmpty() ? QString() : choices.at(qsizetype(unit() * double(choices.size())));
}

std::chrono::milliseconds Dice::gap()
{
    const double radius = std::sqrt(-2.0 * std::log(1.0 - unit()));
    const double normal = radius * std::cos(2.0 * std::numbers::pi * unit());
    const double seconds = std::min(medianGapSeconds * std::exp(spread * normal), longestGapSeconds);
    return std::chrono::milliseconds(qint64(seconds * 1000.0));
}

} // namespace mado::training

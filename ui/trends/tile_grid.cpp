// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/tile_grid.h"

#include <array>

namespace mado {

namespace {

constexpr std::array all{
    Tile{QLatin1String("01"), 11, 0, QLatin1String("HKD")}, Tile{QLatin1String("02"), 11, 1, QLatin1String("AOM")},
    Tile{QLatin1String("03"), 11, 2, QLatin1String("IWT")}, Tile{QLatin1String("04"), 11, 3, QLatin1String("MYG")},
    Tile{QLatin1String("05"), 10, 2, QLatin1String("AKT")}, Tile{QLatin1String("06"), 10, 3, QLatin1String("YGT")},
    Tile{QLatin1String("07"), 11, 4, QLatin1String("FKS")}, Tile{QLatin1String("08"), 12, 6, QLatin1String("IBR")},
    Tile{QLatin1String("09"), 11, 5, QLatin1String("TCG")}, Tile{QLatin1String("10"), 10, 5, QLatin1String("GNM")},
    Tile{QLatin1String("11"), 11, 6, QLatin1String("STM")}, Tile{QLatin1String("12"), 12, 7, QLatin1String("CHB")},
    Tile{QLatin1String("13"), 11, 7, QLatin1String("TKY")}, Tile{QLatin1String("14"), 11, 8, QLatin1String("KNG")},
    Tile{QLatin1String("15"), 10, 4, QLatin1String("NGT")}, Tile{QLatin1String("16"), 9, 4, QLatin1String("TYM")},
    Tile{QLatin1String("17"), 8, 4, QLatin1String("ISK")},  Tile{QLatin1String("18"), 8, 5, QLatin1String("FKI")},
    Tile{QLatin1String("19"), 10, 6, QLatin1String("YMN")}, Tile{QLatin1String("20"), 9, 5, QLatin1String("NGN")},
    Tile{QLatin1String("21"), 9, 6, QLatin1String("GIF")},  Tile{QLatin1String("22"), 10, 7, QLatin1String("SZO")},
    Tile{QLatin1String("23"), 9, 7, QLatin1String("AIC")},  Tile{QLatin1String("24"), 8, 7, QLatin1String("MIE")},
    Tile{QLatin1String("25"), 8, 6, QLatin1String("SIG")},  Tile{QLatin1String("26"), 7, 6, QLatin1String("KYT")},
    Tile{QLatin1String("27"), 6, 7, QLatin1String("OSK")},  Tile{QLatin1String("28"), 6, 6, QLatin1String("HYG")},
    Tile{QLatin1String("29"), 7, 7, QLatin1String("NAR")},  Tile{QLatin1String("30"), 7, 8, QLatin1String("WKY")},
    Tile{QLatin1String("31"), 5, 6, QLatin1String("TTR")},  Tile{QLatin1String("32"), 4, 6, QLatin1String("SMN")},
    Tile{QLatin1String("33"), 5, 7, QLatin1String("OKY")},  Tile{QLatin1String("34"), 4, 7, QLatin1String("HRS")},
    Tile{QLatin1String("35"), 3, 7, QLatin1String("YMC")},  Tile{QLatin1String("36"), 5, 9, QLatin1String("TKS")},
    Tile{QLatin1String("37"), 5, 8, QLatin1String("KGW")},  Tile{QLatin1String("38"), 4, 8, QLatin1String("EHM")},
    Tile{QLatin1String("39"), 4, 9, QLatin1String("KOC")},  Tile{QLatin1String("40"), 2, 8, QLatin1String("FKO")},
    Tile{QLatin1String("41"), 1, 8, QLatin1String("SAG")},  Tile{QLatin1String("42"), 0, 8, QLatin1String("NGS")},
    Tile{QLatin1String("43"), 1, 9, QLatin1String("KMM")},  Tile{QLatin1String("44"), 2, 9, QLatin1String("OIT")},
    Tile{QLatin1String("45"), 2, 10, QLatin1String("MYZ")}, Tile{QLatin1String("46"), 1, 10, QLatin1String("KGS")},
    Tile{QLatin1String("47"), 0, 11, QLatin1String("OKN")},
};

} // namespace

std::span<const Tile> tiles() { return all; }

} // namespace mado

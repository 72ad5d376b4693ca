// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trends/find_region.h"

#include <algorithm>

namespace mado {

const Region *prefectureLike(const Catalogue &catalogue, const QString &typed)
{
    const QString wanted = typed.trimmed();
    const auto found = std::find_if(catalogue.regions.begin(), catalogue.regions.end(), [&](const Region &region) {
        return region.level == RegionLevel::Prefecture && (region.code == wanted || region.name.ja.startsWith(wanted) ||
                                                           region.name.en.startsWith(wanted, Qt::CaseInsensitive));
    });
    return wanted.isEmpty() || found == catalogue.regions.end() ? nullptr : &*found;
}

} // namespace mado

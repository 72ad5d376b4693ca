// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <tl/expected.hpp>

namespace mado {

enum class PictureFault {
    NotAnImage,    ///< Its first bytes are of no kind that is shown here, whatever it was said to be.
    TooManyPixels, ///< Small as a file, but more than a photograph when unpacked.
    Damaged,
};

/// JPEG, PNG, GIF (its first picture) and WebP, turned upright and scaled down to fit. Reads the size before it unpacks
/// anything. Any thread.
tl::expected<QImage, PictureFault> decodePicture(const QByteArray &content, const QSize &within);

} // namespace mado

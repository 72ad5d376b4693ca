// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/theme.h"

#include <QScrollArea>

namespace mado {

class KeyCard;
class TextLabel;

/// キー操作: every key and what it does.
class KeysSection final : public QScrollArea
{
    Q_OBJECT

public:
    explicit KeysSection(const Theme &theme, QWidget *parent = nullptr);
    void retranslate();

private:
    TextLabel *m_title;
    KeyCard *m_keys;
};

} // namespace mado

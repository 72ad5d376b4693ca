// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/risk.h"

#include <QColor>
#include <QFont>
#include <QHash>
#include <QIcon>
#include <QObject>
#include <QPalette>
#include <QSize>
#include <memory>

namespace mado {

/// Colours by meaning; each is a name of resources/themes/tokens.json and exists in both themes.
enum class ColorRole {
    BgApp,
    BgRail,
    BgStatus,
    Surface,
    SurfaceSunken,
    SurfaceHover,
    SurfaceSelected,
    SurfaceCode,
    BorderSubtle,
    BorderControl,
    BorderStrong,
    TextPrimary,
    TextSecondary,
    TextMuted,
    TextDisabled,
    TextOnAccent,
    Accent,
    AccentHover,
    AccentPressed,
    AccentFill,
    AccentTint,
    AccentBorder,
    Focus,
    Success,
    SuccessTint,
    SuccessBorder,
    Warning,
    WarningTint,
    WarningBorder,
    Danger,
    DangerTint,
    DangerBorder,
    DangerFill,
    BubbleResident,
    BubbleResidentText,
    BubbleStaff,
    BubbleStaffText,
    BubbleBot,
    Scrim,
    MaskBar,
    Skeleton
};

/// Sizes of type with their line heights.
enum class TextStyle { Micro, Meta, Small, Body, Chat, Title3, Title2, Section, Title1, FigureM, FigureL };

/// Named lengths of tokens.json › size, in device-independent pixels.
enum class Size {
    TopBar,
    StatusBar,
    Rail,
    RailCompact,
    Queue,
    QueueCompact,
    SidePanel,
    SideStrip,
    QueueHeader,
    QueueFilter,
    GroupHeader,
    QueueRow,
    ConversationHeader,
    Banner,
    Tabs,
    ComposerFooter,
    ComposerMinText,
    ButtonSmall,
    Button,
    ButtonLarge,
    Input,
    Chip,
    Tag,
    RiskBadge,
    RiskBadgeLarge,
    Icon,
    IconSmall,
    IconRail,
    Avatar,
    AvatarLarge,
    MinTarget
};

enum class Radius { Tag, Button, Card, Chip, Dialog, Bubble, BubbleTail, Composer };

struct RiskColors
{
    QColor fill;
    QColor text;
    QColor border;
};

/// tokens.json as the only source of colour, type and length. Handed to every widget by reference.
class Theme final : public QObject
{
    Q_OBJECT

public:
    enum class Mode { Light, Dark };

    explicit Theme(Mode mode, QObject *parent = nullptr);
    ~Theme() override;

    Mode mode() const { return m_mode; }
    void setMode(Mode mode); ///< Without restart.

    QColor color(ColorRole role) const;
    RiskColors risk(RiskLevel level) const;
    QColor chart(const char *name) const; ///< "reference", "grid", "axis", "threshold".
    QFont font(TextStyle style, bool bold = false) const;
    int lineHeight(TextStyle style) const;
    int size(Size size) const;
    int radius(Radius radius) const;
    QPalette palette() const;
    /// The 16×16 outline of a level's shape, as SVG path data.
    QString riskPath(RiskLevel level) const;
    int breakpoint(const char *name) const; ///< "full", "compact", "stack": logical window widths.
    QSize minimumWindow() const;
    int waitRefreshSeconds() const;
    int skeletonDelay() const;       ///< Milliseconds before a skeleton shows.
    double nearGoalFraction() const; ///< From this part of the goal on a wait is shown as nearly late.
    /// A 20×20 line icon in this colour, sharp at every pixel ratio. `name` is a key of tokens.json › icons.
    QIcon icon(const QString &name, ColorRole role) const;
    QString styleSheet() const; ///< QSS of the flat parts: inputs, buttons, tooltips, scroll bars.

Q_SIGNALS:
    void changed();

private:
    class Tokens;
    Mode m_mode;
    std::unique_ptr<const Tokens> m_tokens;
    mutable QHash<QString, QIcon> m_icons;
};

} // namespace mado

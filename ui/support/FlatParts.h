// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QBrush;
class QPainter;
class QPen;
class QRect;
class QStyle;
class QStyleOption;
class QStyleOptionHeaderV2;
class QStyleOptionProgressBar;
class QStyleOptionSpinBox;
class QStyleOptionToolButton;
class QWidget;

namespace shopdesk::flat {

// Parts of controls as FlatStyle draws them.

void drawBox(QPainter *painter, const QRect &rect, const QBrush &fill, const QPen &pen);
// The line around a field: in the accent colour where the keyboard is.
[[nodiscard]] QPen edgePen(const QStyleOption *option);
void drawField(const QStyleOption *option, QPainter *painter);
[[nodiscard]] bool isDefaultButton(const QStyleOption *option);
void drawButton(const QStyleOption *option, QPainter *painter);
void drawHeader(const QStyleOption *option, QPainter *painter);
// The head of a column: the arrow of the sorted one stands beside the words, not above them.
void drawHead(const QStyleOptionHeaderV2 &head, QPainter *painter, const QStyle &style,
              const QWidget *widget);
void drawToolButton(const QStyleOption *option, QPainter *painter);

void drawCheckBox(const QStyleOption *option, QPainter *painter);

// Whether a tool button shows its picture beside its words; then drawToolLabel() draws it: the
// picture clear of the left edge, the words clear of the picture.
[[nodiscard]] bool hasPictureAndWords(const QStyleOptionToolButton &button);
void drawToolLabel(const QStyleOptionToolButton &button, QPainter *painter, const QStyle &style);

// Whether the whole button opens a menu; its content then leaves room for the mark of that.
[[nodiscard]] bool opensMenu(const QStyleOptionToolButton &button);

void drawSpinBox(const QStyleOptionSpinBox &box, QPainter *painter, const QStyle &style,
                 const QWidget *widget);

// Whether it is known how far the work is; where it is not, the bar moves and is Fusion's.
[[nodiscard]] bool isKnown(const QStyleOptionProgressBar &bar);
void drawProgress(const QStyleOptionProgressBar &bar, QPainter *painter);

} // namespace shopdesk::flat

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/http/router.h"
#include "backend/training/simulation.h"

namespace mado::training {

/// How tests and instructors steer a training desk. JSON bodies; a resident who is not there yet is made.
///   POST /training/say      {resident, name?, text | postback | sticker: […] | image: true | location: {title,
///   address}} POST /training/follow   {resident, name?} POST /training/unfollow {resident} POST /training/unsend
///   {resident}                   takes the newest message back POST /training/advance  {seconds} pushes the training
///   clock POST /training/fail     {next, status, accepted?}    the next calls get this status; accepted: they arrive
///   anyway POST /training/hang     {next?, accepted?}           the next calls are never answered POST /training/quota
///   {limit} POST /training/pause, /training/resume               what residents do by themselves GET
///   /training/residents GET  /training/outbox?resident=                      what this resident received
/// On the platform's loopback port only. The references outlive the router.
void addControlRoutes(http::Router &router, Simulation &simulation, Platform &platform, ScaledClock &clock);

} // namespace mado::training

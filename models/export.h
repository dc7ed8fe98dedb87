// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#ifdef NOC_MODELS_BUILD
#define NOC_MODELS_EXPORT Q_DECL_EXPORT
#else
#define NOC_MODELS_EXPORT Q_DECL_IMPORT
#endif

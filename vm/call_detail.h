// What vm/call.cpp and vm/coroutine.cpp share.
#pragma once

#include <algorithm>

#include "vm/call.h"

namespace perilune {

inline std::uint32_t slot_number(const State* L, const Value* slot) {
  return static_cast<std::uint32_t>(slot - L->stack);
}

// Pops the topmost pending variable.
inline Value* pop_pending(State* L) {
  Value* variable = L->stack + L->pending;
  const std::uint32_t distance = variable->extra;
  variable->extra = 0;
  L->pending = distance == 0 ? 0 : L->pending - distance;
  return variable;
}

// Leaves a call of Lua code: back to its code.
inline void restore_pc(State* L, std::uint32_t pc) {
  if (is_lua_frame(L->base)) L->pc = code_of(L->base)->instructions + pc;
}

// Results where a call wants them: `wanted` of them, or all (negative) up to L->top.
inline void place(State* L, Value* to, const Value* from, std::uint32_t count, int wanted) {
  if (wanted < 0) {
    std::copy(from, from + count, to);
    L->top = to + count;
    return;
  }
  const auto n = std::min(count, static_cast<std::uint32_t>(wanted));
  for (std::uint32_t i = 0; i < n; ++i) to[i] = from[i];
  for (auto i = n; i < static_cast<std::uint32_t>(wanted); ++i) to[i].set_nil();
}

// Whether the frame is that of a message handler, called at the point of an error.
bool is_message_handler(const Value* base);

// A yield or resume between Lua functions, without the driver's detours; null when it is not that
// simple.
State* switch_directly(State* L, int result);

}  // namespace perilune

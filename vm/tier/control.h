// What the tiers of one isolate share at run time: the part of an isolate that the interpreter and
// compiled code touch.
#pragma once

#include <cstdint>

#include "vm/native.h"

namespace perilune::tier {

class Tiering;

struct Control {
  // Taken jumps and calls until the interpreter looks at what it is running (Tiering::tick).
  std::int32_t budget = INT32_MAX;
  // With random exits: guards until one fails, whatever is true.
  std::uint32_t exit_countdown = 0;
  // The lowest address that compiled code may take its native frames from; the highest address:
  // compiled code is not entered.
  std::uintptr_t native_stack_end = UINTPTR_MAX;
  std::uint32_t depth = 0;  // entries of compiled code on the native stack
  // After kUnwind: where the interpreter goes on, or the error that is to be raised.
  State* next = nullptr;
  std::uint64_t list_count = 0;  // of the results that a native function left in a tail call
  bool has_error = false;
  Error error{};
  // Counts what changes registers of a frame from outside (debug.setlocal): code that was compiled
  // for the frame has copies of them.
  std::uint32_t register_writes = 0;
  // How often the interpreter entered compiled code, and went on with its frames.
  std::uint64_t entries = 0;
  std::uint64_t unwinds = 0;
  Tiering* tiering = nullptr;  // null: everything is interpreted
};

// The outermost run of the interpreter begins: compiled code may take its frames from the part of
// the native stack below the caller.
inline constexpr std::uintptr_t kNativeStack = 512 * 1024;  // bytes
inline void begin_run(Control& control) {
  if (control.tiering == nullptr) return;
  const char here = 0;
  control.native_stack_end = reinterpret_cast<std::uintptr_t>(&here) - kNativeStack;
}

}  // namespace perilune::tier

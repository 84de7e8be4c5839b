// Calls, returns, errors and coroutine switches on VM frames, for everything but the interpreter's
// fast paths. None of these recurses on the native stack for Lua code (rule D1).
//
// "The current state" after one of these is what it returns: usually L, another State after a
// coroutine switch, null when the nested run of the interpreter is over (its Entry frame returned).
// The caller goes on with that state's base and pc.
#pragma once

#include "vm/coroutine.h"
#include "vm/isolate.h"

namespace perilune {

// The code of a Lua frame.
inline Code* code_of(const Value* base) {
  return base[-1].closure()->code;
}
inline bool is_lua_frame(const Value* base) {
  return base[-1].tag == Tag::Closure;
}

// Number of the next instruction of the current frame, 0 for a native one: what a callee's header
// stores.
inline std::uint32_t return_pc(const State* L) {
  return is_lua_frame(L->base) ? static_cast<std::uint32_t>(L->pc - code_of(L->base)->instructions)
                               : 0;
}

// First free slot above the current frame.
inline Value* frame_end(const State* L) {
  return is_lua_frame(L->base) ? L->base + code_of(L->base)->frame_size : L->top;
}

// Makes sure of `slots` slots above `top` (and kFrameSlack more); raises "stack overflow". May move
// the stack: pointers into it are stale afterwards.
void resize_stack(State* L, std::uint32_t slots);
void grow_stack(State* L, const Value* top, std::size_t slots);
inline void ensure_stack(State* L, const Value* top, std::size_t slots) {
  if (static_cast<std::size_t>(L->stack_limit - top) < slots) [[unlikely]]
    grow_stack(L, top, slots);
}

// Calls the value in *function, its arguments behind it. A Lua function's frame is entered; a
// native function has run and its results are where `kind` wants them.
State* enter_call(State* L, Value* function, std::uint32_t arguments, FrameKind kind,
                  std::uint32_t flags = 0);

// The current frame returns `count` values from `first` on.
State* finish_return(State* L, Value* first, std::uint32_t count);

// What a native function returned in the current (native) frame.
State* finish_native(State* L, int result);

// A metamethod of the instruction before L->pc.
State* call_metamethod(State* L, FrameKind kind, Value function, Value a, Value b);
State* call_metamethod(State* L, Value function, Value a, Value b, Value c);  // __newindex

// A tail call from the current Lua frame: function and arguments stand at `function`.
State* tail_call(State* L, Value* function, std::uint32_t arguments);

// Closes the topmost pending variable at or above `level` by a frame of kind Close whose function
// stands at `at`; false when there is none. *after is the state to go on with.
bool close_one(State* L, const Value* level, Value* at, State** after);
// Makes `variable` pending; raises when its value is neither false nor has a __close metamethod.
void mark_pending(State* L, Value* variable);

// Calls *function with `arguments` values behind it and runs the interpreter until it returns; all
// its results stand at `function` then, up to L->top. Errors that nothing inside catches leave as
// C++ exceptions. The only way by which the interpreter recurses on the native stack.
void run(State* L, Value* function, std::uint32_t arguments, std::uint32_t flags = 0);

// The interpreter proper (vm/interpreter.cpp): goes on with L's current Lua frame until an Entry
// frame returns.
void interpret(State* L);

// Safepoint work (vm/safepoint.cpp): finalizers, interruption. Raises when interrupted.
void handle_interrupts_may_call(State* L);
// The same before the instruction at L->pc, where the interpreter may also be left for a moment:
// the state to go on with, null when run() is to do that.
State* safepoint_may_call(State* L);
[[noreturn]] void raise_interrupted(State* L);

// The instruction before L->pc jumps: a safepoint, like every jump (rule D5).
inline State* jump_may_call(State* L) {
  L->pc += L->pc[-1].d;
  if (L->isolate->interrupts.load(std::memory_order_relaxed) != 0) [[unlikely]]
    return safepoint_may_call(L);
  return L;
}

}  // namespace perilune

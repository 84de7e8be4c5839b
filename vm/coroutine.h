// Requests that the base and coroutine libraries return to the VM: switching coroutines, protected
// calls. They are native functions like any other; the switch itself happens in vm/call.cpp.
#pragma once

#include "vm/isolate.h"

namespace perilune {

// A suspended coroutine; the function that it is to run must be pushed on it.
State* make_coroutine(Isolate& isolate);
// The body of a native function that resumes `co` with its topmost `arguments` values: use as
// `return request_resume(...)`. `wrapped`: results come without `true`, and errors are raised in L.
int request_resume(State* L, State* co, std::uint32_t arguments, bool wrapped);
// The body of a native function that yields its topmost `count` values.
int request_yield(State* L, std::uint32_t count);
// Closes a suspended or dead coroutine: its pending variables with nil or its error. True when
// there was no error; else the error value is in co->error_value.
bool close_coroutine_may_call(State* L, State* co);

// Whether `co`, in its current frame, may yield: it is not the main coroutine, and nothing in
// between is native code, library code that is written in Lua, or a message handler.
bool is_yieldable(const State* co);
// Says that L runs Lua code of these kinds from now on.
void mark_unyieldable(State* L);

// pcall and xpcall: the function and its `arguments` arguments are the topmost values. With a
// handler it is the value at `handler` of the frame.
int request_protected_call(State* L, std::uint32_t arguments, bool with_handler);
// The message handler that an error raised here would get to; nil if there is none.
Value message_handler(State* L);

}  // namespace perilune

// Raising the VM's own errors, with the words and variable names of Lua's messages.
#pragma once

#include <string_view>

#include "vm/call.h"
#include "vm/debug.h"

namespace perilune {

// The metamethod of any value, or nil.
Value metafield_event(State* L, Value v, Metamethod event);

// A message with the position of the current frame, if it is a Lua function (not of its caller, as
// raise_message): what the VM itself finds wrong.
[[noreturn]] void raise_runtime(State* L, std::string_view message);

// "attempt to <operation> a <type> value (<variable>)"
[[noreturn]] void raise_operand_error(State* L, const char* operation, Value v, Name name);
// The same for the register of the current instruction.
[[noreturn]] void raise_register_error(State* L, const char* operation, int reg);
[[noreturn]] void raise_call_error(State* L, const Value* function);
[[noreturn]] void raise_compare_error(State* L, Value a, Value b);
[[noreturn]] void raise_close_error(State* L, const Value* variable);

// Puts the position of the calling Lua function before L->error_value, if that is a string.
void prefix_position(State* L);

}  // namespace perilune

// The standard libraries. Opening one makes its table and registers it (add_library); what a
// library needs of the system it asks of the host.
#pragma once

#include <cstdint>
#include <span>

#include "vm/native.h"

namespace perilune::stdlib {

void open_base(State* L);
void open_coroutine(State* L);
void open_table(State* L);
void open_string(State* L);
void open_math(State* L);
void open_utf8(State* L);
void open_os(State* L);
void open_io(State* L);
void open_debug(State* L);
void open_package(State* L);

// All of them, in the order that they need each other.
void open_all(State* L);

// The main function of a program that perilune_embed (embed/CMakeLists.txt) compiled into this
// binary: a Closure whose functions are shown as [C] in messages and tracebacks. `chunk_name` names
// it in a failure to load.
Value load_embedded(State* L, std::span<const std::uint8_t> plb, const char* chunk_name);

// 64 bits from the host to seed the isolate's generator with; a fixed number when the isolate is
// deterministic.
std::uint64_t random_seed(State* L);

// The longest string that a single library call composes by repetition or by a format: that of the
// reference implementation, so that programs fail alike.
inline constexpr std::size_t kMaxComposedString = 0x7fffffff;

}  // namespace perilune::stdlib

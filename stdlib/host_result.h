// What a request to the host gives to Lua code: luaL_fileresult and luaL_execresult of the manual.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "vm/host.h"
#include "vm/native.h"

namespace perilune::stdlib {

// What C code sees of a Lua string: the bytes before the first NUL.
inline std::string c_string(std::string_view s) {
  return std::string(up_to_zero(s));
}

// Each pushes results and returns their number.

// fail, "path: message" or just the message, code.
int push_error(State* L, const HostError& error, std::optional<std::string_view> path = {});
// true, or an error.
int push_status(State* L, const HostStatus& status, std::optional<std::string_view> path = {});
// true or fail, "exit" or "signal", the code.
int push_process_status(State* L, const ProcessStatus& status);

}  // namespace perilune::stdlib

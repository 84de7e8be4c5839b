#include "stdlib/host_result.h"

namespace perilune::stdlib {

int push_error(State* L, const HostError& error, std::optional<std::string_view> path) {
  push_nil(L);
  if (path)
    push_format(L, "%S: %s", &*path, error.message.c_str());
  else
    push_string(L, error.message);
  push_integer(L, error.code);
  return 3;
}

int push_status(State* L, const HostStatus& status, std::optional<std::string_view> path) {
  if (status) return push_error(L, *status, path);
  push_boolean(L, true);
  return 1;
}

int push_process_status(State* L, const ProcessStatus& status) {
  if (!status.signalled && status.code == 0)
    push_boolean(L, true);
  else
    push_nil(L);
  push_string(L, status.signalled ? "signal" : "exit");
  push_integer(L, status.code);
  return 3;
}

}  // namespace perilune::stdlib

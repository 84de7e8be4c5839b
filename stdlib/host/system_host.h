// The host of the system that the process runs on; posix_host.cpp is it on POSIX systems.
#pragma once

#include <memory>

#include "vm/host.h"

namespace perilune::stdlib {

// Behind `policy`, which it asks before every request.
std::unique_ptr<Host> make_system_host(Policy policy);

}  // namespace perilune::stdlib

// The compile thread of the process. It opens the compiler when the first job comes.
#pragma once

#include "vm/tier/tiering.h"

namespace perilune::tier {

using OpenCompiler = std::function<Compiler*(std::string* problem)>;

// Compiles in the calling thread. Null when there is no compiler.
Compiler* compiler_now(const OpenCompiler& open, std::string* problem);
void compile_now(Compiler* compiler, Request& request);

// Compiles in the background; the result goes to the mailbox.
void compile_later(const OpenCompiler& open, std::unique_ptr<Request> request,
                   std::shared_ptr<Mailbox> mailbox);

// Frees code.
void release_code(void* handle);

}  // namespace perilune::tier

// From a verified portable module to closures: the only way by which code comes into an isolate.
#pragma once

#include <string>
#include <string_view>

#include "vm/bytecode/module.h"
#include "vm/isolate.h"

namespace perilune {

// The module's main function as a closure; `module` must have passed the verifier (rule D3). Its
// first upvalue, if any, is a cell with the isolate's globals, the others are cells with nil.
// `native_looking`: see Code.
Closure* load_module(Isolate& isolate, const bytecode::Module& module, bool native_looking = false);

// Verifies, then loads. Null, with a message, for a module that the verifier rejects.
Closure* load_verified(Isolate& isolate, const bytecode::Module& module, std::string_view name,
                       std::string* message, bool native_looking = false);

// Reads a program file, verifies and loads it. The modules beside the entry module become what
// require finds (Isolate::bundled). Null, with a message that begins with the chunk's short name,
// if it is not a valid file.
Closure* load_binary(Isolate& isolate, std::string_view bytes, std::string_view chunk_name,
                     std::string* message, bool native_looking = false);

// The function and those inside it as a program of one module, for string.dump.
bytecode::Program dump_function(const Code* code);

}  // namespace perilune

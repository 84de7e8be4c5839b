// From a program file to closures: the only way by which code comes into an isolate. The file is
// verified as a whole and kept; a function's code is made from it at the function's first call.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "vm/bytecode/module.h"
#include "vm/isolate.h"

namespace perilune {

// Verifies the program (rule D3) and keeps a copy of its bytes. The main function of the entry
// module as a closure; its first upvalue, if any, is a cell with the isolate's globals, the others
// are cells with nil. The modules beside it become what require finds (Isolate::bundled). Null,
// with a message that begins with the chunk's short name, when the program is rejected.
Closure* load_program(Isolate& isolate, std::string_view file, std::string_view chunk_name,
                      std::string* message, bool native_looking = false);

// Makes what a function needs to run, if it is not there yet: constants, inline caches, the codes
// of the functions inside it. Raises "not enough memory" and leaves the function as it was.
void lower(Isolate& isolate, Code* code);

// What the registers hold at the function's jump targets, decoded from the file.
std::vector<bytecode::Label> labels_of(const Code* code);

// The function and those inside it as a program of one module, for string.dump.
bytecode::Program dump_function(const Code* code);

}  // namespace perilune

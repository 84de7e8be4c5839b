// Reading and writing whole files, programs above all, with messages for the user of a command.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "vm/bytecode/module.h"
#include "vm/host.h"

namespace perilune::cli {

// A file's bytes; "-" is standard input. Nothing after an error message.
std::optional<std::string> read_file(Host& host, const std::string& path);
// False after an error message.
bool write_file(Host& host, const std::string& path, std::string_view bytes);

// Is this a program file, not text?
bool is_program_file(std::string_view bytes);
// A program file, verified, or the problem's line.
std::variant<bytecode::Program, std::string> decode_program(std::string_view bytes);
// A module of source text; nothing after an error message.
std::optional<bytecode::Module> compile_file(Host& host, const std::string& path,
                                             std::string_view bytes);

// "dir/app.lua" with another extension.
std::string with_extension(const std::string& path, std::string_view extension);

}  // namespace perilune::cli

// What the tests of the bytecode layer share.
#pragma once

#include <gtest/gtest.h>

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>

#include "vm/bytecode/assembler.h"
#include "vm/bytecode/program_index.h"
#include "vm/bytecode/reader.h"
#include "vm/bytecode/verifier.h"
#include "vm/bytecode/writer.h"

namespace perilune::bytecode {

inline std::span<const std::uint8_t> bytes_of(const std::string& text) {
  return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

inline Module assembled(std::string_view text) {
  std::variant<Module, AssemblyError> result = assemble(text);
  if (const auto* error = std::get_if<AssemblyError>(&result)) {
    ADD_FAILURE() << "line " << error->line << ": " << error->message << " in\n" << text;
    return {};
  }
  return std::get<Module>(std::move(result));
}

// A module of one function with these lines, its frame of 10 registers unless they say otherwise.
inline Module function_of(const std::string& text) {
  return assembled(".function 0\n.frame 10\n" + text);
}

inline std::string verdict(const Module& module) {
  const std::optional<Problem> problem = verify(module);
  return problem ? problem->describe() : "accepted";
}

// The verifier's verdict on function_of(text).
inline std::string verdict(const std::string& text) {
  return verdict(function_of(text));
}

inline Program program_of(Module module) {
  Program program;
  program.modules.push_back(std::move(module));
  return program;
}

inline std::string read_verdict(const std::string& file, const ReadOptions& options = {}) {
  const std::variant<Program, Problem> result = read(bytes_of(file), options);
  const auto* problem = std::get_if<Problem>(&result);
  return problem ? problem->describe() : "accepted";
}

// The verdict of verify_file(), which is to be that of read() and verify().
inline std::string file_verdict(const std::string& file, const ReadOptions& options = {}) {
  const std::variant<ProgramIndex, Problem> result = verify_file(bytes_of(file), options);
  const auto* problem = std::get_if<Problem>(&result);
  return problem ? problem->describe() : "accepted";
}

// A module that has one of everything, and that the verifier accepts.
inline constexpr std::string_view kSample = R"(
.module "sample"
.source "@sample.lua"
.string "print"
.string "x"
.string "print"

.function 0
.vararg
.frame 12
.upvalue local 0 "_ENV"
.constant "print"
.constant #2
.constant 42
.constant -9223372036854775808
.constant 0.1
.constant -0.0
.constant inf
.constant nan(7ff8000000000001)
.constant nil
.constant true
.constant false
.constant "tab\x09\"quoted\" \\ \xff"
.child 1
.child 3
.template K0 K11
.local "x" R0 3 30
.line 1
  VARARGPREP
  GETTABUP R0 U0 K0
.line 2
  LOADI R1 -7
  NEWCELL R1
  CLOSURE R2 P0
  LOADK R3 K4
  LOADF R4 -100000
  LOADTRUE R5
  FORPREP R3 L2
.line 1
.label L1 7 R1=cell R3=loop R4=loop R5=loop
  GETCELL R7 R1
  ADDK R7 R7 1 K2
  EQI R7 -3 1 L9
.label L9 7 R1=cell R3=loop R4=loop R5=loop
  FORLOOP R3 L1
.label L2 3 R1=cell
  MOVE R3 R0
  MOVE R4 R0
  MOVE R5 R0
  MOVE R6 R0
  TFORPREP R3 L4
.label L3 9 R1=cell R6=pending
  SETTABUP U0 R7 K1
.label L4 7 R1=cell R6=pending
  TFORCALL R3 2
  TFORLOOP R3 L3
  CLOSE R3
  MOVE R3 R0
  VARARG R4 0
  CALL R3 0 0
  CALL R2 0 3
  NEWTABLE R4 3 70000
  NEWOBJECT R5 R2 T0
  VARARG R6 0
  SETLIST R4 R5 0 128
  TBC R4
  RETURN R2 3 1

.function 1
.parameters 2
.frame 3
.defined 3 9
.upvalue local 1 "x"
.upvalue outer 0 constant
.child 2
.local "x" R0 0 2
.line 3
  JT R0 L0
  SETUPVAL U0 R1
.line 4000000000
.label L0 2
  CLOSURE R2 P0
  RETURN1 R2

.function 2
.frame 0
.upvalue outer 0
.upvalue outer 1 constant
.line 0
  RETURN0

.function 3
.parameters 1
.line 7
  TAILCALL R0 1
)";

}  // namespace perilune::bytecode

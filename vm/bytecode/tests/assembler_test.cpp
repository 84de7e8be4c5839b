#include "vm/bytecode/assembler.h"

#include "vm/bytecode/tests/support.h"

namespace perilune::bytecode {
namespace {

std::string error_of(std::string_view text) {
  const std::variant<Module, AssemblyError> result = assemble(text);
  const auto* error = std::get_if<AssemblyError>(&result);
  return error ? std::to_string(error->line) + ": " + error->message : "none";
}

TEST(Assembler, SampleIsAccepted) {
  EXPECT_EQ(verdict(assembled(kSample)), "accepted");
}

TEST(Assembler, RoundTripsTheSample) {
  const Module module = assembled(kSample);
  const std::string text = to_assembly(module);
  const Module again = assembled(text);
  EXPECT_EQ(to_assembly(again), text);
  // A file has one spelling a program, so equal files mean equal modules.
  EXPECT_EQ(write(program_of(module), false), write(program_of(again), false));
}

TEST(Assembler, ReadsEveryOpcodeBack) {
  for (const OpcodeInfo& row : kOpcodes) {
    Module module;
    Prototype& p = module.prototypes.emplace_back();
    Instruction i{static_cast<Opcode>(&row - kOpcodes.data())};
    if (row.a != OperandKind::None) i.a = 201;
    if (row.b != OperandKind::None) i.b = 202;
    if (row.c != OperandKind::None) i.c = 203;
    if (row.d == OperandKind::Jump) {
      i.d = -1;
      p.labels.push_back({0, 0, {}});
    } else if (row.d != OperandKind::None) {
      i.d = -70000;
    }
    p.code.push_back(i);
    const Module again = assembled(to_assembly(module));
    ASSERT_EQ(again.prototypes.size(), 1u);
    EXPECT_EQ(again.prototypes[0].code, p.code) << row.name;
  }
}

TEST(Assembler, JumpsByLabelAndByDistance) {
  const Module module = function_of(".label A 0\nJMP B\nJMP -2\n.label B 0\nJMP A\nJMP +0");
  const std::vector<Instruction>& code = module.prototypes[0].code;
  EXPECT_EQ(code[0].d, 1);
  EXPECT_EQ(code[1].d, -2);
  EXPECT_EQ(code[2].d, -3);
  EXPECT_EQ(code[3].d, 0);
}

TEST(Assembler, EqualTextsAreOneString) {
  const Module module = function_of(".constant \"a\"\n.constant \"a\"\n.constant \"b\"");
  EXPECT_EQ(module.strings, (std::vector<std::string>{"a", "b"}));
}

TEST(Assembler, NamesTheLineOfAnError) {
  EXPECT_EQ(error_of(".function 0\n  MOVE R0"), "2: too few operands of MOVE");
  EXPECT_EQ(error_of(".function 0\n  MOVE R0 R1 R2"), "2: too many operands of MOVE");
  EXPECT_EQ(error_of(".function 0\n\n  MOVE R0 U1"), "3: 'U1' should begin with R");
  EXPECT_EQ(error_of(".function 0\n  MOVE R0 R256"), "2: 256 is out of range");
  EXPECT_EQ(error_of(".function 0\n  EQI R0 128 0 L"), "2: 128 is out of range");
  EXPECT_EQ(error_of(".function 0\n  LOADI R0 2147483648"), "2: 2147483648 is out of range");
  EXPECT_EQ(error_of(".function 0\n  HALT"), "2: unknown instruction HALT");
  EXPECT_EQ(error_of("MOVE R0 R1"), "1: an instruction outside a function");
  EXPECT_EQ(error_of(".frame 1"), "1: .frame outside a function");
  EXPECT_EQ(error_of(".function 1"), "1: functions are not in order");
  EXPECT_EQ(error_of(".nothing"), "1: unknown directive .nothing");
  EXPECT_EQ(error_of(".module"), "1: wrong number of operands of .module");
  EXPECT_EQ(error_of(".module name"), "1: 'name' is not a text");
  EXPECT_EQ(error_of(".string \"abc"), "1: a text does not end");
  EXPECT_EQ(error_of(".string \"\\q\""), "1: unknown escape in a text");
  EXPECT_EQ(error_of(".function 0\n.constant 1x"), "2: '1x' is not a constant");
  EXPECT_EQ(error_of(".function 0\n.label A 0 R1=odd"), "2: 'R1=odd' is not a register's state");
  EXPECT_EQ(error_of(".function 0\n.label A 0\n.label A 0"), "3: label A stands twice");
  EXPECT_EQ(error_of(".function 0\nJMP A"), "2: there is no label A");
  EXPECT_EQ(error_of(".function 0\nRETURN0\n.line 3"),
            "3: .line must stand before the first instruction");
}

}  // namespace
}  // namespace perilune::bytecode

// Rules V1 to V8: one module that breaks each.
#include "vm/bytecode/tests/support.h"

namespace perilune::bytecode {
namespace {

// Two functions, the first the parent of the second; more lines for each.
Module parent_and_child(const std::string& parent, const std::string& child) {
  return assembled(".function 0\n.frame 5\n.child 1\n" + parent + "\nRETURN0\n.function 1\n" +
                   child + "\nRETURN0");
}

TEST(VerifierModule, V1AModuleHasAFunction) {
  EXPECT_EQ(verdict(Module{}), "V1: the module has no function");
}

TEST(VerifierModule, V1AProgramHasAModule) {
  EXPECT_EQ(verify(Program{})->describe(), "V1: the program has no module");
}

TEST(VerifierModule, NamesTheModuleOfAProgramWithSeveral) {
  Program program = program_of(function_of("RETURN0"));
  EXPECT_FALSE(verify(program));
  program.modules.emplace_back().name = "lib";
  EXPECT_EQ(verify(program)->describe(), "V1: module 'lib': the module has no function");
}

TEST(VerifierModule, V2Sizes) {
  EXPECT_EQ(verdict(".frame 254\nRETURN0"), "accepted");
  EXPECT_EQ(verdict(".frame 255\nRETURN0"),
            "V2: a frame of 255 registers is too large (function 0)");
  EXPECT_EQ(verdict(".parameters 3\n.frame 2\nRETURN0"),
            "V2: 3 parameters do not fit the frame of 2 (function 0)");
  Module module = function_of("RETURN0");
  module.prototypes[0].upvalues.resize(255);
  EXPECT_EQ(verdict(module), "accepted");
  module.prototypes[0].upvalues.resize(256);
  EXPECT_EQ(verdict(module), "V2: 256 upvalues are too many (function 0)");
}

TEST(VerifierModule, V3Constants) {
  EXPECT_EQ(verdict(".constant nil\n.constant #0\nRETURN0"),
            "V3: constant 1 names no string (function 0)");
  Module module = function_of(".constant 1\nRETURN0");
  module.prototypes[0].constants[0].kind = static_cast<Constant::Kind>(6);
  EXPECT_EQ(verdict(module), "V3: constant 0 is of no known kind (function 0)");
}

TEST(VerifierModule, V4Templates) {
  EXPECT_EQ(verdict(".template\nRETURN0"), "V4: template 0 has 0 keys (function 0)");
  EXPECT_EQ(verdict(".constant 1\n.template K0\nRETURN0"),
            "V4: template 0 has a key that is no string constant (function 0)");
  EXPECT_EQ(verdict(".constant \"a\"\n.template K1\nRETURN0"),
            "V4: template 0 has a key that is no string constant (function 0)");
  EXPECT_EQ(verdict(".constant \"a\"\n.constant \"b\"\n.template K0 K1\n.template K1 K0\nRETURN0"),
            "accepted");
  EXPECT_EQ(verdict(".constant \"a\"\n.constant \"b\"\n.template K0 K1 K0\nRETURN0"),
            "V4: template 0 has the same key twice (function 0)");
}

TEST(VerifierModule, V4KeysAreComparedAsStrings) {
  EXPECT_EQ(verdict(assembled(".string \"a\"\n.string \"b\"\n.string \"a\"\n.function 0\n"
                              ".constant #0\n.constant #1\n.constant #2\n"
                              ".template K0 K1\n.template K0 K2\nRETURN0")),
            "V4: template 1 has the same key twice (function 0)");
}

TEST(VerifierModule, V4AtMost64Keys) {
  std::string text, keys;
  for (int i = 0; i < 65; ++i) {
    text += ".constant \"k" + std::to_string(i) + "\"\n";
    if (i == 64) {
      EXPECT_EQ(verdict(text + ".template" + keys + "\nRETURN0"), "accepted");
    }
    keys += " K" + std::to_string(i);
  }
  EXPECT_EQ(verdict(text + ".template" + keys + "\nRETURN0"),
            "V4: template 0 has 65 keys (function 0)");
}

TEST(VerifierModule, V5FunctionsFormATree) {
  EXPECT_EQ(verdict(".child 1\nRETURN0"), "V5: child 1 is not a later function (function 0)");
  EXPECT_EQ(verdict(".child 0\nRETURN0"), "V5: child 0 is not a later function (function 0)");
  EXPECT_EQ(verdict(parent_and_child(".child 1", "")),
            "V5: function 1 is a child twice (function 0)");
  EXPECT_EQ(verdict(assembled(".function 0\nRETURN0\n.function 1\nRETURN0")),
            "V5: the function is no child of another (function 1)");
  EXPECT_EQ(verdict(parent_and_child("", ".child 0")),
            "V5: child 0 is not a later function (function 1)");
}

TEST(VerifierModule, V6UpvaluesOfUpvalues) {
  EXPECT_EQ(verdict(parent_and_child(".upvalue local 0", ".upvalue outer 0")), "accepted");
  EXPECT_EQ(verdict(parent_and_child(".upvalue local 0", ".upvalue outer 0 constant")), "accepted");
  EXPECT_EQ(verdict(parent_and_child(".upvalue local 0", ".upvalue outer 1")),
            "V6: upvalue 1, which function 1 takes, does not exist (function 0)");
  EXPECT_EQ(verdict(parent_and_child(".upvalue local 0 constant", ".upvalue outer 0")),
            "V6: upvalue 0, which function 1 takes, is constant here but not there (function 0)");
}

TEST(VerifierModule, V7Labels) {
  EXPECT_EQ(verdict(".label A 0\n.label B 0\nRETURN0"),
            "V7: labels are not in order (function 0, instruction 0)");
  EXPECT_EQ(verdict("RETURN0\n.label A 0"),
            "V7: a label is outside the function (function 0, instruction 1)");
  EXPECT_EQ(verdict("RETURN0\n.label A 11\nRETURN0"),
            "V7: the label's height is above the frame (function 0, instruction 1)");
  EXPECT_EQ(
      verdict("RETURN0\n.label A 2 R2=cell\nRETURN0"),
      "V7: the label's exceptions are not in order below its height (function 0, instruction 1)");
  EXPECT_EQ(
      verdict("RETURN0\n.label A 2 R1=cell R0=cell\nRETURN0"),
      "V7: the label's exceptions are not in order below its height (function 0, instruction 1)");
  EXPECT_EQ(
      verdict("RETURN0\n.label A 2 R1=cell R1=cell\nRETURN0"),
      "V7: the label's exceptions are not in order below its height (function 0, instruction 1)");
  EXPECT_EQ(verdict("RETURN0\n.label A 2 R1=value\nRETURN0"),
            "V7: the label has an exception of no exceptional state (function 0, instruction 1)");
  Module module = function_of("RETURN0\n.label A 2 R1=cell\nRETURN0");
  module.prototypes[0].labels[0].exceptions[0].state = static_cast<RegisterState>(5);
  EXPECT_EQ(verdict(module),
            "V7: the label has an exception of no exceptional state (function 0, instruction 1)");
}

TEST(VerifierModule, V7LoopRegistersComeInThrees) {
  const std::string part =
      "V7: the label holds a part of a loop's state (function 0, instruction 1)";
  EXPECT_EQ(verdict("RETURN0\n.label A 9 R1=loop R2=loop R3=loop R4=loop R5=loop R6=loop\nRETURN0"),
            "accepted");
  EXPECT_EQ(verdict("RETURN0\n.label A 9 R1=loop R2=loop\nRETURN0"), part);
  EXPECT_EQ(verdict("RETURN0\n.label A 9 R1=loop R2=loop R4=loop\nRETURN0"), part);
  EXPECT_EQ(verdict("RETURN0\n.label A 9 R1=loop R2=loop R3=cell\nRETURN0"), part);
}

TEST(VerifierModule, V8DebugInformation) {
  Module module = function_of("LOADNIL R0 0\nRETURN0");
  module.prototypes[0].lines = {1};
  EXPECT_EQ(verdict(module), "V8: there is not one line an instruction (function 0)");
  EXPECT_EQ(verdict(".local #0 R0 0 0\nRETURN0"), "V8: a local's name is no string (function 0)");
  EXPECT_EQ(verdict(".local \"x\" R9 0 1\nRETURN0"), "accepted");
  EXPECT_EQ(verdict(".local \"x\" R10 0 1\nRETURN0"),
            "V8: a local is outside the frame (function 0)");
  EXPECT_EQ(verdict(".local \"x\" R0 1 0\nRETURN0"),
            "V8: a local's range is outside the function (function 0)");
  EXPECT_EQ(verdict(".local \"x\" R0 0 2\nRETURN0"),
            "V8: a local's range is outside the function (function 0)");
  EXPECT_EQ(verdict(".upvalue local 0 #0\nRETURN0"),
            "V8: an upvalue's name is no string (function 0)");
}

}  // namespace
}  // namespace perilune::bytecode
